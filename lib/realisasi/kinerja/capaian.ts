import { classifyPredikat } from '../predikat'
import { rasio, tiada, type Rasio } from '../rasio'
import type { Rumus } from '../rumus-jenis'
import { TRIWULAN, type CapaianKinerja, type IsiIndikator, type RumusIndikator, type Triwulan } from './types'
import { jumlahVolume, volume, type Volume } from './volume'

export const ALASAN_KINERJA = {
  tanpaTarget: 'Target kinerja belum diisi',
  tanpaRealisasi: 'Capaian kinerja belum diisi',
  targetNol: 'Target nol tidak dapat menjadi pembagi',
  negatif: 'Nilai negatif tidak dapat dinilai dengan tren negatif',
} as const

export const RUMUS_CAPAIAN_KINERJA: Rumus = {
  nama: 'Capaian kinerja indikator',
  rumus: 'tren positif: jumlah triwulan ÷ target; persentase dan nilai akhir: nilai triwulan terakhir yang diisi ÷ target; tren negatif: target ÷ nilai triwulan terakhir yang diisi',
  keterangan: 'Tren negatif: makin rendah makin baik; nilai nol berarti 100% (tidak dapat lebih rendah), target nol dengan nilai di atas nol berarti 0%. Target nol pada rumus lain, target kosong, atau capaian kosong: tidak dinilai, bukan 0%. Di atas 100% tidak dipotong. Terhadap Renstra: tren positif menambahkan capaian s.d. tahun lalu (14 = 6 + 12), rumus lain memakai keadaan terakhir.',
  sumber: 'Formulir E.81 Permendagri 86/2017 kolom 12–15; empat jenis indikator dan rumusnya sebagaimana dipakai wp-sipd (data_rumus_indikator: akumulasi triwulan, realisasi triwulan terakhir, Target/Realisasi). Perlakuan nilai nol: ketetapan aplikasi.',
}

/** Whether the quarters are parts that add up; otherwise each is the state at its end. */
export const bertambah = (rumus: RumusIndikator): boolean => rumus === 'TREN_POSITIF'

/** The quarters that column 12 is made of: all that were entered where they add up, else the last one that was. None: nothing was entered. */
export function triwulanCapaian(rumus: RumusIndikator, triwulan: readonly (Volume | null)[]): Triwulan[] {
  const ada = TRIWULAN.filter((tw) => (triwulan[tw - 1] ?? null) !== null)
  return bertambah(rumus) ? ada : ada.slice(-1)
}

/**
 * Column 12: tren positif adds the quarters that were entered ("akumulasi dari semua triwulan"), the other three take the last one that
 * was entered ("realisasi triwulan terakhir"), also where it is lower than one before. Nothing entered: null, not 0.
 */
export function realisasiKinerja(rumus: RumusIndikator, triwulan: readonly (Volume | null)[]): Volume | null {
  const ada = triwulanCapaian(rumus, triwulan).flatMap((tw) => triwulan[tw - 1] ?? [])
  return ada.length === 0 ? null : jumlahVolume(ada)
}

/**
 * Whether a year's quarters say what was reached in the whole of it: quarters that add up must all be there (one that was not entered is not
 * nought), a state is whole with the last one.
 */
export const setahunUtuh = ({ rumus, triwulan }: Pick<IsiIndikator, 'rumus' | 'triwulan'>): boolean =>
  TRIWULAN.every((tw) => (bertambah(rumus) || tw === 4 ? (triwulan[tw - 1] ?? null) !== null : true))

/**
 * Column 13 (and 15): what was reached against a target, exact and not capped. Tren negatif turns the fraction over; nought reached cannot be
 * bettered and counts as 100 %. n/a with its reason where there is no target, no value, or nought to divide by.
 */
export function tingkatCapaian(rumus: RumusIndikator, nilai: Volume | null, target: Volume | null): Rasio {
  if (target === null) return tiada(ALASAN_KINERJA.tanpaTarget)
  if (nilai === null) return tiada(ALASAN_KINERJA.tanpaRealisasi)
  if (rumus !== 'TREN_NEGATIF') return rasio(nilai, target, ALASAN_KINERJA.targetNol)
  if (nilai < 0n) return tiada(ALASAN_KINERJA.negatif)
  return nilai === 0n ? rasio(1n, 1n, '') : rasio(target, nilai, '')
}

/**
 * Columns 12 to 15 of an indicator at a cut-off.
 * @param sampai quarters after this one (1..4) are not looked at
 */
export function hitungKinerja({ rumus, targetRenstra, lalu, target, triwulan }: IsiIndikator, sampai: number = 4): CapaianKinerja {
  const realisasi = realisasiKinerja(rumus, triwulan.slice(0, sampai))
  const capaian = tingkatCapaian(rumus, realisasi, target)
  const realisasiRenstra = realisasi === null || !bertambah(rumus) ? realisasi : lalu === null ? null : volume(lalu + realisasi)
  return { realisasi, triwulan: triwulanCapaian(rumus, triwulan.slice(0, sampai)), capaian, realisasiRenstra, capaianRenstra: tingkatCapaian(rumus, realisasiRenstra, targetRenstra), predikat: classifyPredikat(capaian) }
}

/** What stands as reached until a year's end, for the year after it; null where the year is not whole: not known, which is not nought. */
export const dasarTahunBerikut = (isi: IsiIndikator): Volume | null => (setahunUtuh(isi) ? hitungKinerja(isi).realisasiRenstra : null)
