import type { Arti } from '../kepala/arti'
import type { Bentuk } from '../bentuk/types'
import type { Judul } from '../kepala/judul'
import { rapi } from './teks'

const TW: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12, 1: 3, 2: 6, 3: 9, 4: 12 }
const TARGET = /target|rencana|sasaran/
const REALISASI = /realisasi|progres|capaian|kemajuan/
/** What speaks of money beside physical progress. */
const UANG = /keuangan|anggaran|pagu|rupiah|serapan|(?:^|[^a-z])kas/

/** The last month of a quarter that a head names: "TW II", "Triwulan 2 (%)"; 0: none. */
export function bulanTriwulan({ mentahDaun }: Pick<Arti, 'mentahDaun'>): number {
  const m = /(?:triwulan|tw)(?:ke)?(iv|i{1,3}|[1-4])(?:persen|prosen)?$/.exec(mentahDaun)
  return TW[m?.[1] ?? ''] ?? 0
}

/** What a column of percentages is about, by its own words, else by those above the table. null: not physical progress, or not said */
export function temaPersen(jalur: string, judul: string): 'TARGET' | 'REALISASI' | null {
  if (UANG.test(jalur)) return null
  if (!/fisik/.test(jalur) && (!/fisik/.test(judul) || UANG.test(judul))) return null
  if (TARGET.test(jalur)) return 'TARGET'
  if (REALISASI.test(jalur)) return 'REALISASI'
  if (TARGET.test(judul) !== REALISASI.test(judul)) return TARGET.test(judul) ? 'TARGET' : 'REALISASI'
  return /fisik/.test(jalur) && !TARGET.test(judul) ? 'REALISASI' : null
}

/** Columns of the months of a table of percentages by their number; quarters stand in their last month. Empty: there are none, or one stands twice. */
export function kolomBulanPersen({ persen }: Bentuk, arti: readonly Arti[], judul: Judul, tahun: number): number[] {
  const hasil = Array<number>(13).fill(-1)
  for (const [i, satu] of arti.entries()) {
    const bulan = satu.bulan || bulanTriwulan(satu)
    if (bulan === 0 || satu.waktu === 'lalu' || (satu.tahun !== 0 && satu.tahun !== tahun)) continue
    if (temaPersen(satu.mentah, rapi(judul.kata) === '' ? '' : judul.kata) !== persen) continue
    hasil[bulan] = hasil[bulan] === -1 ? i : -2
  }
  return hasil.includes(-2) || hasil.every((satu) => satu === -1) ? [] : hasil
}
