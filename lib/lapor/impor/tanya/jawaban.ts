import { z } from 'zod'
import type { Jawaban, Pertanyaan } from '@/lib/lapor/berkas/types'

/** Columns mapped by hand, as they come back from a form or from the database. */
export const skemaPeta = z.object({
  jenis: z.enum(['REALISASI', 'ANGGARAN', 'KAS', 'JURNAL', 'SPJ', 'LRA', 'SP2D', 'FISIK', 'TARGET_FISIK']),
  lembar: z.number().int().min(0).max(500),
  barisKepala: z.array(z.number().int().min(1).max(1_048_576)).max(10),
  kolom: z.record(z.string().max(60), z.number().int().min(0).max(16_383)),
})

/** The question what the file is. Columns can be mapped by hand also where it was not asked. */
export const KUNCI_BENTUK = 'bentuk'
const BENTUK_SENDIRI: Pertanyaan = { kunci: KUNCI_BENTUK, judul: '', uraian: '', cara: 'petakan', pilihan: [] }

function salahSatu(tanya: Pertanyaan, nilai: string): string | null {
  const boleh = new Set(tanya.pilihan.map((satu) => satu.nilai))
  if (tanya.cara === 'petakan') {
    try {
      return skemaPeta.safeParse(JSON.parse(nilai)).success ? null : 'Peta kolomnya tidak lengkap.'
    } catch {
      return 'Peta kolomnya tidak terbaca.'
    }
  }
  const pilih = tanya.cara === 'banyak' ? nilai.split(',') : [nilai]
  return pilih.every((satu) => boleh.has(satu)) ? null : 'Pilihan itu tidak ada pada pertanyaan ini.'
}

/** What is wrong with answers to the questions as they stand, by the key of the question. Nothing wrong: empty. */
export function periksaJawaban(pertanyaan: readonly Pertanyaan[], jawaban: Jawaban): Record<string, string> {
  const salah: Record<string, string> = {}
  for (const [kunci, nilai] of Object.entries(jawaban)) {
    const tanya = pertanyaan.find((satu) => satu.kunci === kunci) ?? (kunci === KUNCI_BENTUK ? BENTUK_SENDIRI : undefined)
    const pesan = tanya ? salahSatu(tanya, nilai) : 'Pertanyaan ini sudah tidak ada. Muat ulang halaman.'
    if (pesan !== null) salah[kunci] = pesan
  }
  return salah
}
