import type { Capaian } from './capaian'
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

/** Some reports of the month are in, and not enough for its position to stand for the whole: by the year's limit, as its zona. */
export const bulanSementara = ({ melapor, sementara, zona, posisi: { jumlahUnit, jumlahUnitMelapor } }: Capaian): boolean =>
  melapor && jumlahUnitMelapor < jumlahUnit && (sementara || zona === null)

/** The latest month up to `sampai` whose reports are enough for its position to stand for the whole. */
export function bulanCukup(perBulan: readonly Capaian[], sampai: number): number | null {
  const letak = perBulan.slice(0, sampai).findLastIndex((capaian) => capaian.melapor && !bulanSementara(capaian))
  return letak === -1 ? null : letak + 1
}
