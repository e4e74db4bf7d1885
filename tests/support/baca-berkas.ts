import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readBuku } from '@/lib/dasar/buku/baca'
import type { BukuBaca } from '@/lib/dasar/buku/types'
import { bacaBukuBerkas } from '@/lib/lapor/berkas/baca-buku'
import type { BarisBerkas, HasilBerkas, TempatBaca } from '@/lib/lapor/berkas/types'

/** As the import reads: every kind it applies or compares. */
export const TEMPAT: TempatBaca = {
  tahun: 2023, bulan: null, tahap: null, jenis: ['REALISASI', 'ANGGARAN', 'KAS', 'JURNAL', 'SPJ', 'LRA'], jawaban: {}, petaDikenal: new Map(),
}

export interface Terbaca {
  baris: BarisBerkas[]
  hasil: HasilBerkas
  /** sums of counted rows by "account/month", net */
  angka: Record<string, number>
  /** keys of the questions */
  tanya: string[]
}

/** Reads a workbook that is taken apart already. */
export function bacaBuku(buku: BukuBaca, lain: Partial<TempatBaca> = {}): Terbaca {
  const { baris, hasil } = bacaBukuBerkas(buku, { ...TEMPAT, ...lain })
  const angka: Record<string, number> = {}
  for (const satu of baris) {
    if (satu.kelas !== 'ANGKA') continue
    const kunci = `${satu.rekening || satu.unitKode}/${satu.bulan}`
    angka[kunci] = (angka[kunci] ?? 0) + Number(satu.nilai) - Number(satu.kurang)
  }
  return { baris, hasil, angka, tanya: hasil.pertanyaan.map(({ kunci }) => kunci) }
}

/** Reads a file's bytes as the product does, guard and thread included. */
export const bacaIsi = async (isi: Uint8Array | string, nama: string, lain: Partial<TempatBaca> = {}): Promise<Terbaca> =>
  bacaBuku(await readBuku(typeof isi === 'string' ? new TextEncoder().encode(isi) : isi, nama), lain)

export const bacaKasus = async (nama: string, lain: Partial<TempatBaca> = {}): Promise<Terbaca> =>
  bacaIsi(await readFile(path.join(import.meta.dirname, 'kasus', nama)), nama, lain)
