import { jumlahHari, pastikanBulan, sisaBulan } from '../bulan'
import { bagiSetengahKeAtas } from '../pembulatan'
import type { Posisi } from '../posisi'
import type { Rumus } from '../rumus-jenis'
import { NOL, sen, type Sen } from '../rupiah'

export const RUMUS_KEBUTUHAN: Rumus = {
  nama: 'Kebutuhan realisasi per bulan',
  rumus: '(target akhir tahun × pagu − realisasi kumulatif) ÷ bulan tersisa',
  keterangan: 'Rupiah per bulan sampai Desember. Nol bila target sudah tercapai; tidak tersedia pada Desember atau bila realisasi belum dientri. Per hari kerja: dibagi jumlah hari Senin–Jumat pada bulan yang tersisa; libur nasional tidak dikurangkan. Dibandingkan dengan laju tiga bulan terakhir.',
  sumber: 'Ketentuan aplikasi.',
}

type Dasar = Pick<Posisi, 'pagu' | 'realisasi'>;

function kurangDariTarget({ pagu, realisasi }: Dasar, targetAkhirPersen: number): bigint | null {
  if (!Number.isInteger(targetAkhirPersen) || targetAkhirPersen < 0 || targetAkhirPersen > 100) {
    throw new RangeError(`Bukan target persen: ${targetAkhirPersen}`)
  }
  return realisasi === null ? null : pagu * BigInt(targetAkhirPersen) - realisasi * 100n
}

const bagiRata = (kurangSeratus: bigint | null, bagian: number): Sen | null => {
  if (kurangSeratus === null || bagian === 0) return null
  return kurangSeratus <= 0n ? NOL : sen(bagiSetengahKeAtas(kurangSeratus, 100n * BigInt(bagian)))
}

/**
 * Rupiah that must be realised in each remaining month to end the year at `targetAkhirPersen` of the pagu.
 * @param targetAkhirPersen whole percent, 0..100
 * @returns half up to the sen; 0 when the target is reached; null after December or when nothing was entered
 */
export const kebutuhanPerBulan = (dasar: Dasar, bulan: number, targetAkhirPersen: number): Sen | null =>
  bagiRata(kurangDariTarget(dasar, targetAkhirPersen), sisaBulan(bulan))

/** The same per working day (Monday to Friday) of the months that are left. */
export const kebutuhanPerHari = (dasar: Dasar, tahun: number, bulan: number, targetAkhirPersen: number): Sen | null =>
  bagiRata(kurangDariTarget(dasar, targetAkhirPersen), hariKerjaSisa(tahun, bulan))

/** Day of the week of 1 January of a Gregorian year, 0 = Sunday (Gauss). */
const hariPertama = (tahun: number): number => (1 + 5 * ((tahun - 1) % 4) + 4 * ((tahun - 1) % 100) + 6 * ((tahun - 1) % 400)) % 7

/** Monday-to-Friday days from the end of `bulan` to 31 December. National holidays are not taken off: there is no list of them. */
export function hariKerjaSisa(tahun: number, bulan: number): number {
  let hari = hariPertama(tahun)
  let banyak = 0
  pastikanBulan(bulan)
  for (let b = 1; b <= 12; b += 1) {
    for (let tanggal = 1; tanggal <= jumlahHari(tahun, b); tanggal += 1) {
      if (b > bulan && hari !== 0 && hari !== 6) banyak += 1
      hari = (hari + 1) % 7
    }
  }
  return banyak
}
