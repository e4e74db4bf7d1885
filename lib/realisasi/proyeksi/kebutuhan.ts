import { jumlahHari, pastikanBulan, sisaBulan } from '../bulan'
import type { Posisi } from '../posisi'
import type { Rumus } from '../rumus-jenis'
import { jumlahkanBagian, NOL, type Bagian, type Sen } from '../rupiah'

export const RUMUS_KEBUTUHAN: Rumus = {
  nama: 'Kebutuhan realisasi per bulan',
  rumus: '(target akhir tahun × pagu − realisasi kumulatif) ÷ bulan tersisa',
  keterangan: 'Rupiah per bulan sampai Desember. Bulan yang baru dilaporkan sebagian unit tidak dibaca utuh: tiap unit dihitung dari laporan terakhirnya, sisanya dibagi bulan sesudah laporan itu, lalu dijumlahkan. Nol bila target sudah tercapai; tidak tersedia pada Desember atau bila realisasi belum dientri. Per hari kerja: dibagi jumlah hari Senin–Jumat pada bulan yang tersisa; libur nasional tidak dikurangkan. Dibandingkan dengan laju tiga bulan terakhir.',
  sumber: 'Ketentuan aplikasi.',
}

type Dasar = Pick<Posisi, 'pagu' | 'realisasi'>;

/** A part of the whole, with the month that its realisation is known up to; 0: nothing is known of it. */
type DasarBulan = Dasar & { bulan: number };

/** Hundredfold of what is left to the target. */
function kurangDariTarget({ pagu, realisasi }: Dasar, targetAkhirPersen: number): bigint | null {
  if (!Number.isInteger(targetAkhirPersen) || targetAkhirPersen < 0 || targetAkhirPersen > 100) {
    throw new RangeError(`Bukan target persen: ${targetAkhirPersen}`)
  }
  return realisasi === null ? null : pagu * BigInt(targetAkhirPersen) - realisasi * 100n
}

/** What one of the parts that are left must take, over all parts of the whole, rounded once. null where no part has anything left to take it in. */
function bagiRata(dasar: readonly DasarBulan[], targetAkhirPersen: number, banyak: (bulan: number) => number): Sen | null {
  const ada = dasar.flatMap((satu): Bagian[] => {
    const [kurang, bagian] = [kurangDariTarget(satu, targetAkhirPersen), banyak(satu.bulan)]
    return kurang === null || bagian === 0 ? [] : [[kurang, 100n * BigInt(bagian)]]
  })
  if (ada.length === 0) return null
  const hasil = jumlahkanBagian(ada)
  return hasil <= 0n ? NOL : hasil
}

const bulanSisa = (bulan: number): number => (bulan === 0 ? 12 : sisaBulan(bulan))

/** Rupiah that a month after all of theirs must take, of parts that are known up to months of their own: what each has left, over the months that it has left. */
export const kebutuhanDari = (dasar: readonly DasarBulan[], targetAkhirPersen: number): Sen | null => bagiRata(dasar, targetAkhirPersen, bulanSisa)

/** The same per working day. */
export const kebutuhanHariDari = (dasar: readonly DasarBulan[], tahun: number, targetAkhirPersen: number): Sen | null => bagiRata(dasar, targetAkhirPersen, (bulan) => hariKerjaSisa(tahun, bulan))

/**
 * Rupiah that must be realised in each remaining month to end the year at `targetAkhirPersen` of the pagu.
 * @param targetAkhirPersen whole percent, 0..100
 * @returns half up to the sen; 0 when the target is reached; null after December or when nothing was entered
 */
export const kebutuhanPerBulan = (dasar: Dasar, bulan: number, targetAkhirPersen: number): Sen | null =>
  kebutuhanDari([{ ...dasar, bulan: pastikanBulan(bulan) }], targetAkhirPersen)

/** The same per working day (Monday to Friday) of the months that are left. */
export const kebutuhanPerHari = (dasar: Dasar, tahun: number, bulan: number, targetAkhirPersen: number): Sen | null =>
  kebutuhanHariDari([{ ...dasar, bulan: pastikanBulan(bulan) }], tahun, targetAkhirPersen)

/** Day of the week of 1 January of a Gregorian year, 0 = Sunday (Gauss). */
const hariPertama = (tahun: number): number => (1 + 5 * ((tahun - 1) % 4) + 4 * ((tahun - 1) % 100) + 6 * ((tahun - 1) % 400)) % 7

/** Monday-to-Friday days from the end of `bulan` (0: the year's beginning) to 31 December. National holidays are not taken off: there is no list of them. */
export function hariKerjaSisa(tahun: number, bulan: number): number {
  let hari = hariPertama(tahun)
  let banyak = 0
  if (bulan !== 0) pastikanBulan(bulan)
  for (let b = 1; b <= 12; b += 1) {
    for (let tanggal = 1; tanggal <= jumlahHari(tahun, b); tanggal += 1) {
      if (b > bulan && hari !== 0 && hari !== 6) banyak += 1
      hari = (hari + 1) % 7
    }
  }
  return banyak
}
