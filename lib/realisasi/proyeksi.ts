import { ALASAN } from './alasan'
import { sisaBulan } from './bulan'
import { lajuTerbaik, lajuTerkini, type DeretRealisasi } from './laju'
import { bagiSetengahKeAtas } from './pembulatan'
import type { Posisi } from './posisi'
import { rasio, tiada, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'
import { NOL, sen, type Sen } from './rupiah'

export const RUMUS_KEBUTUHAN: Rumus = {
  nama: 'Kebutuhan realisasi per bulan',
  rumus: '(target akhir tahun × pagu − realisasi kumulatif) ÷ bulan tersisa',
  keterangan: 'Rupiah per bulan sampai Desember. Nol bila target sudah tercapai; tidak tersedia pada Desember atau bila realisasi belum dientri. Dibandingkan dengan laju tiga bulan terakhir dan laju terbaik tahun itu.',
  sumber: 'Ketentuan aplikasi.',
}

export const RUMUS_PROYEKSI: Rumus = {
  nama: 'Proyeksi akhir tahun',
  rumus: 'realisasi kumulatif + laju tiga bulan terakhir × bulan tersisa',
  keterangan: 'Perpanjangan lurus, bukan ramalan: realisasi daerah biasanya melonjak pada triwulan terakhir.',
  sumber: 'Ketentuan aplikasi.',
}

type Dasar = Pick<Posisi, 'pagu' | 'realisasi'>;

/**
 * Rupiah that must be realised in each remaining month to end the year at `targetAkhirPersen` of the pagu.
 * @param targetAkhirPersen whole percent, 0..100
 * @returns half up to the sen; 0 when the target is reached; null after December or when nothing was entered
 */
export function kebutuhanPerBulan({ pagu, realisasi }: Dasar, bulan: number, targetAkhirPersen: number): Sen | null {
  if (!Number.isInteger(targetAkhirPersen) || targetAkhirPersen < 0 || targetAkhirPersen > 100) {
    throw new RangeError(`Bukan target persen: ${targetAkhirPersen}`)
  }
  const sisa = sisaBulan(bulan)
  if (realisasi === null || sisa === 0) return null
  const kurangSeratus = pagu * BigInt(targetAkhirPersen) - realisasi * 100n
  return kurangSeratus <= 0n ? NOL : sen(bagiSetengahKeAtas(kurangSeratus, 100n * BigInt(sisa)))
}

export interface Proyeksi {
  sisaBulan: number;
  kebutuhan: Sen | null;
  lajuTerkini: Sen | null;
  lajuTerbaik: Sen | null;
  /** kebutuhan / lajuTerkini: 2 means the pace must double */
  kelipatan: Rasio;
  /** realisation at year end if the recent pace goes on; up to 5,5 sen off, as the pace is rounded to the sen */
  akhirTahun: Sen | null;
  /** akhirTahun / pagu */
  akhirTahunPersen: Rasio;
  /** true: kebutuhan is no more than the best pace of this year; null: cannot be said */
  terjangkau: boolean | null;
}

/** What must happen to year end, beside what has been happening. `deret` is the same position's series by month. */
export function computeProyeksi(posisi: Dasar, deret: DeretRealisasi, bulan: number, targetAkhirPersen: number): Proyeksi {
  const kebutuhan = kebutuhanPerBulan(posisi, bulan, targetAkhirPersen)
  const terkini = lajuTerkini(deret, bulan)
  const terbaik = lajuTerbaik(deret, bulan)
  const sisa = sisaBulan(bulan)
  const akhirTahun =
    posisi.realisasi === null || terkini === null ? null : sen(posisi.realisasi + terkini * BigInt(sisa))
  const adaLaju = kebutuhan !== null && terkini !== null && terkini > 0n
  return {
    sisaBulan: sisa,
    kebutuhan,
    lajuTerkini: terkini,
    lajuTerbaik: terbaik,
    kelipatan: adaLaju ? rasio(kebutuhan, terkini, ALASAN.tanpaLaju) : tiada(ALASAN.tanpaLaju),
    akhirTahun,
    akhirTahunPersen: akhirTahun === null ? tiada(ALASAN.tanpaLaju) : rasio(akhirTahun, posisi.pagu, ALASAN.paguNol),
    terjangkau: kebutuhan === null || terbaik === null ? null : kebutuhan <= terbaik,
  }
}
