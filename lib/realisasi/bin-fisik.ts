import { pastikanProgres } from './fisik'
import type { BinFisik } from './posisi'
import type { Rumus } from './rumus-jenis'

export type NamaBin = keyof BinFisik;

export const RUMUS_BIN: Rumus = {
  nama: 'Sebaran sub-kegiatan menurut progres fisik',
  rumus: 'jumlah sub-kegiatan berpagu pada 0% / di atas 0–50% / di atas 50–75% / di atas 75–100% / belum ada nilai',
  keterangan: 'Batas atas termasuk, batas bawah tidak: 50,00% masuk kelompok kedua, 50,01% kelompok ketiga. Nilai terakhir yang diisi yang dipakai; belum ada nilai berarti tidak pernah diisi, juga dalam laporan yang sudah dikirim. Jumlah kelima kelompok harus sama dengan jumlah sub-kegiatan dengan pagu di atas nol.',
  sumber: 'Kelompok 0 / 1–50 / 51–75 / 76–100% pada publikasi Juli 2023 (280 / 495 / 546 / 352 dari 1.673 sub-kegiatan).',
}

/** The bins in the order in which they are shown, with the words of the screen. */
export const BIN_FISIK: readonly { bin: NamaBin; nama: string }[] = [
  { bin: 'nol', nama: '0%' },
  { bin: 'sampai50', nama: '> 0–50%' },
  { bin: 'sampai75', nama: '> 50–75%' },
  { bin: 'sampai100', nama: '> 75–100%' },
  { bin: 'belumLapor', nama: 'Belum ada nilai' },
]

/** The one bin of a progress in hundredths of a percent (0..10000); null = never reported. */
export function classifyBin(progres: number | null): NamaBin {
  if (progres === null) return 'belumLapor'
  const value = pastikanProgres(progres)
  if (value === 0) return 'nol'
  if (value <= 5_000) return 'sampai50'
  return value <= 7_500 ? 'sampai75' : 'sampai100'
}

export const binKosong = (): Record<NamaBin, number> => ({ nol: 0, sampai50: 0, sampai75: 0, sampai100: 0, belumLapor: 0 })

/** Counts sub-kegiatan into bins. Give it those with pagu > 0 only. */
export function hitungBin(progres: Iterable<number | null>): BinFisik {
  const bin = binKosong()
  for (const value of progres) bin[classifyBin(value)] += 1
  return bin
}

/** Adds counts bin by bin. */
export function jumlahkanBin(parts: Iterable<BinFisik>): BinFisik {
  const total = binKosong()
  for (const part of parts) for (const { bin } of BIN_FISIK) total[bin] += part[bin]
  return total
}

export interface PeriksaBin {
  sesuai: boolean;
  /** sum of the five bins */
  jumlah: number;
  /** jumlah minus the number of sub-kegiatan; 0 when the bins are right */
  selisih: number;
}

/** The checksum: do the bins add up to the number of sub-kegiatan with pagu > 0? */
export function periksaBin(bin: BinFisik, jumlahSubKegiatan: number): PeriksaBin {
  const jumlah = BIN_FISIK.reduce((total, { bin: nama }) => total + bin[nama], 0)
  return { sesuai: jumlah === jumlahSubKegiatan, jumlah, selisih: jumlah - jumlahSubKegiatan }
}
