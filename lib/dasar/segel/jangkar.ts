import { z } from 'zod'
import { PANJANG_KEPALA } from './constants'
import type { Jangkar, Temuan } from './types'

const baris = z.object({ nomor: z.string().regex(/^\d{1,18}$/), kepala: z.string().regex(/^[0-9a-f]+$/).min(PANJANG_KEPALA).max(64), waktu: z.iso.datetime({ offset: true }) })

/** One line of an anchor file. */
export const tulisJangkar = ({ nomor, kepala, waktu }: { nomor: bigint; kepala: string; waktu: Date }): string =>
  `${JSON.stringify({ nomor: String(nomor), kepala, waktu: waktu.toISOString() })}\n`

/**
 * The lines of an anchor file. A line that is no anchor is a finding, not skipped: who could spoil the file could hide a witness so.
 * Only the last line may be cut off in the middle, as a writer that was killed leaves it.
 */
export function bacaJangkar(teks: string): { jangkar: Jangkar[]; rusak: Temuan[] } {
  const semua = teks.split('\n')
  const jangkar: Jangkar[] = []
  const rusak: Temuan[] = []
  semua.forEach((isi, i) => {
    const asal = `baris ${i + 1} berkas jangkar`
    if (isi.trim() === '') return
    const hasil = baris.safeParse(uraiJson(isi))
    if (hasil.success) jangkar.push({ nomor: BigInt(hasil.data.nomor), kepala: hasil.data.kepala, asal })
    else if (i < semua.length - 1) rusak.push({ jenis: 'jangkar-rusak', apa: `Isi ${asal} tidak terbaca.`, di: asal, arti: 'Berkas jangkar diubah atau rusak; saksi pada baris ini hilang.' })
  })
  return { jangkar, rusak }
}

function uraiJson(teks: string): unknown {
  try {
    return JSON.parse(teks)
  } catch {
    return null
  }
}
