import { bagiSetengahKeAtas } from '../pembulatan'
import { bandingkanRasio, kurangiRasio, rasio, type RasioAda } from '../rasio'
import type { Rumus } from '../rumus-jenis'
import { bagiSen, NOL, sen, type Sen } from '../rupiah'

export const RUMUS_RAK: Rumus = {
  nama: 'Anggaran kas yang tidak tercapai',
  rumus: 'anggaran kas setahun − realisasi − laju terbaik × bulan tersisa, bila lebih dari nol',
  keterangan: 'Laju terbaik: rata-rata per bulan tertinggi dari tiga bulan berturut-turut (kurang bila bulan tersisa kurang dari tiga) yang pernah dicapai unit itu, pada tahun berjalan atau pada tahun lengkap sebelumnya yang disetarakan dengan pagunya sekarang. Yang tersisa sesudah laju itu dipertahankan sampai Desember adalah rencana yang tidak tercapai. Realisasi dan bulan tersisa dihitung dari laporan terakhir unit. Bentuk: bagian kumulatif anggaran kas dari jumlah setahunnya dikurangi bagian yang biasanya sudah terserap pada bulan itu, pada bulan yang paling berbeda; positif = rencana lebih awal daripada kebiasaan.',
  sumber: 'Ketentuan aplikasi; kebiasaan dari riwayat yang sama dengan proyeksi.',
}

/** A year's course: pagu and cumulative amounts at the end of each month. */
export interface Jalan {
  tahun: number;
  pagu: Sen;
  kumulatif: readonly Sen[];
}

export interface BahanRak {
  /** pagu in force */
  pagu: Sen;
  /** the last month reported, 0..11 */
  bulan: number;
  /** this year, known up to `bulan` */
  kini: Jalan;
  /** the unit's own finished years */
  riwayat: readonly Jalan[];
  /** cumulative anggaran kas of the whole year */
  rak: readonly Sen[];
  /** cumulative amounts as finished years would have it */
  biasa: readonly Sen[];
}

export interface Laju {
  /** rupiah over the whole window */
  jumlah: Sen;
  jendela: number;
  tahun: number;
}

export interface NilaiRak {
  /** what each month that is left must take to meet the plan */
  perlu: Sen;
  /** best pace ever, per month; null: there is no month to learn it from */
  terbaik: { perBulan: Sen; tahun: number } | null;
  /** rupiah of the plan that even that pace leaves over; 0: it can be met; null: there is no pace to judge by */
  lebih: Sen | null;
  /** where plan and habit differ most; null: one of them has no shape */
  bentuk: { bulan: number; beda: RasioAda } | null;
}

/** The highest amount over a window of months in a row of a year, up to a month, in terms of another pagu. */
function terbaikTahun({ tahun, pagu, kumulatif }: Jalan, sampai: number, paling: number, paguKini: Sen): Laju | null {
  const jendela = Math.min(paling, sampai)
  if (pagu <= 0n || jendela === 0) return null
  let best: Laju | null = null
  for (let akhir = jendela; akhir <= sampai; akhir += 1) {
    const naik = (kumulatif[akhir - 1] ?? NOL) - (akhir === jendela ? NOL : (kumulatif[akhir - jendela - 1] ?? NOL))
    const setara = sen(pagu === paguKini ? naik : bagiSetengahKeAtas(naik * paguKini, pagu))
    if (best === null || setara > best.jumlah) best = { jumlah: setara, jendela, tahun }
  }
  return best
}

const lebihCepat = (a: Laju, b: Laju): boolean => a.jumlah * BigInt(b.jendela) > b.jumlah * BigInt(a.jendela)

/** The best pace a unit ever had, this year or in a finished one; the window is as long as the months that are left, at most three. */
export function lajuPalingBaik({ kini, riwayat, bulan, pagu }: Pick<BahanRak, 'kini' | 'riwayat' | 'bulan' | 'pagu'>): Laju | null {
  const jendela = Math.min(3, 12 - bulan)
  return [terbaikTahun({ ...kini, pagu }, bulan, jendela, pagu), ...riwayat.map((tahun) => terbaikTahun(tahun, 12, jendela, pagu))]
    .reduce<Laju | null>((best, satu) => (satu !== null && (best === null || lebihCepat(satu, best)) ? satu : best), null)
}

const mutlak = ({ pembilang, penyebut }: RasioAda): RasioAda => ({ ada: true, pembilang: pembilang < 0n ? -pembilang : pembilang, penyebut })

/** The month in which the plan's share of its own year differs most from the habit's; the earliest where several do. */
export function bedaBentuk(rak: readonly Sen[], biasa: readonly Sen[]): NilaiRak['bentuk'] {
  const [seluruhRak, seluruhBiasa] = [rak[11] ?? NOL, biasa[11] ?? NOL]
  if (seluruhRak <= 0n || seluruhBiasa <= 0n) return null
  let hasil: NilaiRak['bentuk'] = null
  for (let bulan = 1; bulan <= 11; bulan += 1) {
    const beda = kurangiRasio(rasio(rak[bulan - 1] ?? NOL, seluruhRak, ''), rasio(biasa[bulan - 1] ?? NOL, seluruhBiasa, ''))
    if (beda.ada && (hasil === null || bandingkanRasio(mutlak(beda), mutlak(hasil.beda)) > 0)) hasil = { bulan, beda }
  }
  return hasil
}

/** Whether a unit's anggaran kas can still be met. null after December. */
export function nilaiRak(bahan: BahanRak): NilaiRak | null {
  const sisa = 12 - bahan.bulan
  if (sisa <= 0) return null
  const realisasi = bahan.bulan === 0 ? NOL : (bahan.kini.kumulatif[bahan.bulan - 1] ?? NOL)
  const kurang = (bahan.rak[11] ?? NOL) - realisasi
  const laju = lajuPalingBaik(bahan)
  return {
    perlu: kurang <= 0n ? NOL : bagiSen(sen(kurang), BigInt(sisa)),
    terbaik: laju === null ? null : { perBulan: bagiSen(laju.jumlah, BigInt(laju.jendela)), tahun: laju.tahun },
    lebih: laju === null ? null : melebihi(kurang, laju, sisa),
    bentuk: bedaBentuk(bahan.rak, bahan.biasa),
  }
}

function melebihi(kurang: bigint, { jumlah, jendela }: Laju, sisa: number): Sen {
  const sanggup = jumlah <= 0n ? 0n : bagiSetengahKeAtas(jumlah * BigInt(sisa), BigInt(jendela))
  return kurang > sanggup && kurang > 0n ? sen(kurang - sanggup) : NOL
}
