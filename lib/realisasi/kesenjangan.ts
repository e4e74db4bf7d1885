import { ALASAN } from './alasan'
import type { Capaian } from './capaian'
import { rasio, tiada, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'
import { jumlah, NOL, sen, type Sen } from './rupiah'
import { bandingkanKode } from './urutan'

export const RUMUS_KESENJANGAN: Rumus = {
  nama: 'Bagian dari selisih',
  rumus: 'kekurangan unit ÷ selisih bersih semua unit × 100%',
  keterangan: 'Selisih bersih: yang tertinggal dikurangi yang mendahului, sama dengan selisih kabupaten. Yang belum melapor bulan itu tidak diurutkan dan tidak disebut tertinggal; jaraknya tetap bagian dari selisih bersih. Karena yang mendahului ikut mengurangi pembaginya, jumlah bagian dapat melebihi 100%. Bacaan kedua, "dari yang tertinggal", membagi dengan kekurangan semua unit yang tertinggal dan berjumlah tepat 100%. Kumulatif dihitung dari rupiah, bukan dari persen yang sudah dibulatkan.',
  sumber: 'Bagian satu dinas dari selisih terhadap anggaran kas pada publikasi Juli 2023 (18,9%); bacaan kedua adalah ketentuan aplikasi.',
}

export interface BarisPareto {
  capaian: Capaian;
  /** positive: rupiah behind the anggaran kas */
  kurang: Sen;
  /** share of the net gap, the published basis; n/a where the whole is not behind */
  bagian: Rasio;
  /** shares of the net gap from the largest down to this one; can pass 1 */
  kumulatif: Rasio;
  /** share of the sum of those behind */
  dariTertinggal: Rasio;
  /** the same, running; the last is exactly 1 */
  kumulatifTertinggal: Rasio;
}

export interface JumlahSelisih {
  /** sum of what is behind, as a positive amount */
  tertinggal: Sen;
  /** sum of what runs ahead of the anggaran kas, as a positive amount */
  mendahului: Sen;
  /** tertinggal - mendahului: the net gap, positive = behind */
  bersih: Sen;
  /** anggaran kas - realisasi of the parts whose gap cannot be said; bersih + this = the gap of the whole */
  luarHitungan: Sen;
  /** how many parts have no gap because anggaran kas or realisasi was never entered */
  tanpaData: number;
  /** how many have none because nobody has handed their month in */
  belumLapor: number;
  /** the part of `luarHitungan` that is theirs */
  luarBelumLapor: Sen;
}

/**
 * Rupiah behind the anggaran kas (positive), or ahead of it (negative); null: cannot be said. Of a part none of whose units has handed the
 * month in it cannot: anggaran kas of a month held against realisasi of the months before it would call everybody behind who is only late.
 */
export const kurangDari = ({ selisih, melapor }: Pick<Capaian, 'selisih' | 'melapor'>): Sen | null => (selisih === null || !melapor ? null : sen(-selisih))

/** What a part adds to the gap of the whole, whether or not it may be called a lack of its own. */
const jarak = ({ posisi: { angkas, realisasi } }: Capaian): Sen => sen((angkas ?? NOL) - (realisasi ?? NOL))

/** Sums gaps without letting one unit's surplus hide another's shortfall. */
export function jumlahSelisih(daftar: readonly Capaian[]): JumlahSelisih {
  const gaps = daftar.map(kurangDari).filter((gap) => gap !== null)
  const tertinggal = jumlah(gaps.filter((gap) => gap > 0n))
  const bersih = jumlah(gaps)
  const belum = daftar.filter(({ melapor }) => !melapor)
  const tanpa = daftar.filter(({ melapor, selisih }) => melapor && selisih === null)
  const luarBelumLapor = jumlah(belum.map(jarak))
  return {
    tertinggal, mendahului: sen(tertinggal - bersih), bersih, luarHitungan: sen(luarBelumLapor + jumlah(tanpa.map(jarak))),
    tanpaData: tanpa.length, belumLapor: belum.length, luarBelumLapor,
  }
}

const bagianBersih = (nilai: bigint, bersih: bigint): Rasio =>
  bersih > 0n ? rasio(nilai, bersih, ALASAN.tanpaSelisih) : tiada(ALASAN.tanpaSelisih)

/** Who causes the gap: those behind only, largest first; ties by code. Who has not reported the month is not ranked in it. */
export function pareto(daftar: readonly Capaian[]): BarisPareto[] {
  const behind = daftar
    .flatMap((capaian) => {
      const kurang = kurangDari(capaian)
      return kurang !== null && kurang > 0n ? [{ capaian, kurang }] : []
    })
    .sort((a, b) => (a.kurang > b.kurang ? -1 : a.kurang < b.kurang ? 1 : bandingkanKode(a.capaian.posisi, b.capaian.posisi)))
  const { tertinggal, bersih, luarHitungan } = jumlahSelisih(daftar)
  const seluruh = bersih + luarHitungan
  let running = 0n
  return behind.map(({ capaian, kurang }) => {
    running += kurang
    return {
      capaian,
      kurang,
      bagian: bagianBersih(kurang, seluruh),
      kumulatif: bagianBersih(running, seluruh),
      dariTertinggal: rasio(kurang, tertinggal, ALASAN.tanpaSelisih),
      kumulatifTertinggal: rasio(running, tertinggal, ALASAN.tanpaSelisih),
    }
  })
}
