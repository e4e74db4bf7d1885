import type { Posisi } from './posisi'

type Lapor = Pick<Posisi, 'jumlahUnit' | 'jumlahUnitMelapor'>

const terakhir = (perBulan: readonly Lapor[], sampai: number, syarat: (bulan: Lapor) => boolean): number | null => {
  const letak = perBulan.slice(0, sampai).findLastIndex(syarat)
  return letak === -1 ? null : letak + 1
}

/**
 * The latest month up to `sampai` of which at least one report is in: after it a cumulative figure only repeats itself.
 * @param perBulan twelve months, January first
 */
export const bulanTerlapor = (perBulan: readonly Lapor[], sampai: number): number | null =>
  terakhir(perBulan, sampai, ({ jumlahUnit, jumlahUnitMelapor }) => jumlahUnit === 0 || jumlahUnitMelapor > 0)

/** The latest month up to `sampai` of which every report is in. */
export const bulanLengkap = (perBulan: readonly Lapor[], sampai: number): number | null =>
  terakhir(perBulan, sampai, ({ jumlahUnit, jumlahUnitMelapor }) => jumlahUnit > 0 && jumlahUnitMelapor === jumlahUnit)
