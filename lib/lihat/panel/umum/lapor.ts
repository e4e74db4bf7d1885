import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'

/** Per unit (id as text) the latest month that it has reported. */
export type LaporTerakhir = ReadonlyMap<string, number>

/** What people call a unit; its name where it has no short one that day. */
export const namaSebut = ({ posisi }: Capaian, singkat: ReadonlyMap<string, string>): string => singkat.get(posisi.kunci) ?? posisi.nama

/** Whether a unit's figures end before the cut-off, in words; null: it has reported. */
export function kataLapor({ melapor, posisi }: Capaian, terakhir: LaporTerakhir): string | null {
  if (melapor) return null
  const bulan = terakhir.get(posisi.kunci)
  return bulan === undefined ? 'belum pernah melapor' : `laporan terakhir ${namaBulan(bulan)}`
}

/** What the month's reports stand for, as the whole second sentence of a panel; nothing where all of them are in. */
export function bacaanCakupan(seluruh: Capaian): { bacaan?: string } {
  const kalimat = kalimatCakupan(seluruh).trim()
  return kalimat === '' ? {} : { bacaan: kalimat }
}
