import { akhirBulan } from '../bulan'
import { jarakHari } from '../hari'
import type { Rumus } from '../rumus-jenis'

/** A meeting later than this after the quarter's end is late (days). */
export const HARI_TERLAMBAT = 31

export interface Triwulan {
  tahun: number;
  /** 1..4 */
  triwulan: number;
}

/** A meeting as its rhythm is judged. */
export interface RapatKadens {
  /** plain date */
  tanggal: string;
  /** it has begun or is done: it was held */
  diadakan: boolean;
}

/**
 * TEPAT, TERLAMBAT: held, in time or late. DIJADWALKAN: a day is set that has not passed. BELUM: there is still time. LEWAT: late and not
 * held. DILEWATI: the next quarter has ended too. TIDAK_TERCATAT: of a year that is not here.
 */
export type KeadaanKadens = 'TEPAT' | 'TERLAMBAT' | 'DIJADWALKAN' | 'BELUM' | 'LEWAT' | 'DILEWATI' | 'TIDAK_TERCATAT'

export const RUMUS_KADENS: Rumus = {
  nama: 'Kadens rapat triwulanan',
  rumus: 'jarak = tanggal rapat − hari terakhir triwulan; tepat bila paling lama 31 hari',
  keterangan: 'Rapat sebelum triwulan berakhir dihitung tepat. Triwulan yang belum diadakan rapatnya dilewati bila triwulan berikutnya pun sudah berakhir. Triwulan dari tahun yang tidak ada di aplikasi tidak dinilai.',
  sumber: 'Rakor diadakan sekali tiap triwulan; batas 31 hari adalah ketentuan aplikasi.',
}

/** The last day of a quarter, as a plain date. */
export const akhirTriwulan = ({ tahun, triwulan }: Triwulan): string => akhirBulan(tahun, triwulan * 3)

/** The quarter `langkah` before or after: the first of a year follows the fourth of the one before. */
export function geserTriwulan({ tahun, triwulan }: Triwulan, langkah: number): Triwulan {
  const ke = tahun * 4 + triwulan - 1 + langkah
  return { tahun: Math.floor(ke / 4), triwulan: (ke % 4) + 1 }
}

/** How the meeting of a quarter came off, and how many days after the quarter's end (negative: before); null: no day is set. */
export function nilaiKadens(kuartal: Triwulan, rapat: RapatKadens | null, { hariIni, tercatat }: { hariIni: string; tercatat: boolean }): { keadaan: KeadaanKadens; jarak: number | null } {
  const jarak = rapat === null ? null : jarakHari(akhirTriwulan(kuartal), rapat.tanggal)
  if (rapat?.diadakan && jarak !== null) return { keadaan: jarak > HARI_TERLAMBAT ? 'TERLAMBAT' : 'TEPAT', jarak }
  if (rapat === null && !tercatat) return { keadaan: 'TIDAK_TERCATAT', jarak }
  if (rapat !== null && rapat.tanggal >= hariIni) return { keadaan: 'DIJADWALKAN', jarak }
  if (hariIni > akhirTriwulan(geserTriwulan(kuartal, 1))) return { keadaan: 'DILEWATI', jarak }
  return { keadaan: jarakHari(akhirTriwulan(kuartal), hariIni) > HARI_TERLAMBAT ? 'LEWAT' : 'BELUM', jarak }
}
