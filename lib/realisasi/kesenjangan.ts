import { ALASAN } from './alasan'
import type { Capaian } from './capaian'
import { rasio, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'
import { jumlah, NOL, sen, type Sen } from './rupiah'
import { bandingkanKode } from './urutan'

export const RUMUS_KESENJANGAN: Rumus = {
  nama: 'Bagian dari selisih',
  rumus: 'selisih unit yang tertinggal ÷ Σ selisih semua unit yang tertinggal × 100%',
  keterangan: 'Hanya selisih positif (tertinggal) yang dijumlahkan; unit yang mendahului tidak menutup unit lain. Kumulatif menjumlahkan bagian dari yang terbesar.',
  sumber: 'Analisis Pareto atas anggaran kas − realisasi; ketentuan aplikasi.',
}

export interface BarisPareto {
  capaian: Capaian;
  /** positive: rupiah behind the anggaran kas */
  selisih: Sen;
  /** share of the sum of all positive gaps */
  bagian: Rasio;
  /** shares from the largest gap down to this one; the last is exactly 1 */
  kumulatif: Rasio;
}

export interface JumlahSelisih {
  /** sum of the positive gaps */
  tertinggal: Sen;
  /** sum of what runs ahead of the anggaran kas, as a positive amount */
  mendahului: Sen;
  /** tertinggal - mendahului */
  bersih: Sen;
  /** anggaran kas - realisasi of the parts whose gap is n/a; bersih + this = the gap of the whole */
  luarHitungan: Sen;
  /** how many parts have no gap because anggaran kas or realisasi was never entered */
  tanpaData: number;
}

type DenganSelisih = Capaian & { selisih: Sen };
const adaSelisih = (capaian: Capaian): capaian is DenganSelisih => capaian.selisih !== null

/** Sums gaps without letting one unit's surplus hide another's shortfall. */
export function jumlahSelisih(daftar: readonly Capaian[]): JumlahSelisih {
  const gaps = daftar.filter(adaSelisih).map((capaian) => capaian.selisih)
  const tertinggal = jumlah(gaps.filter((gap) => gap > 0n))
  const bersih = jumlah(gaps)
  const tanpa = daftar.filter((capaian) => capaian.selisih === null).map((capaian) => capaian.posisi)
  const luarHitungan = jumlah(tanpa.map(({ angkas, realisasi }) => sen((angkas ?? NOL) - (realisasi ?? NOL))))
  return { tertinggal, mendahului: sen(tertinggal - bersih), bersih, luarHitungan, tanpaData: tanpa.length }
}

/** Who causes the gap: positive gaps only, largest first; ties by code. */
export function pareto(daftar: readonly Capaian[]): BarisPareto[] {
  const behind = daftar
    .filter(adaSelisih)
    .filter((capaian) => capaian.selisih > 0n)
    .sort((a, b) =>
      a.selisih > b.selisih ? -1 : a.selisih < b.selisih ? 1 : bandingkanKode(a.posisi, b.posisi))
  const total = jumlah(behind.map((capaian) => capaian.selisih))
  let running = 0n
  return behind.map((capaian) => {
    running += capaian.selisih
    return {
      capaian,
      selisih: capaian.selisih,
      bagian: rasio(capaian.selisih, total, ALASAN.tanpaSelisih),
      kumulatif: rasio(running, total, ALASAN.tanpaSelisih),
    }
  })
}
