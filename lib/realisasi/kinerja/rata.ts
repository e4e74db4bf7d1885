import { bandingkanPersen, rasio, tiada, type Rasio, type RasioAda } from '../rasio'
import type { Rumus } from '../rumus-jenis'

export const RUMUS_RATA_KINERJA: Rumus = {
  nama: 'Rata-rata capaian kinerja',
  rumus: 'jumlah tingkat capaian K (kolom 13) ÷ banyaknya indikator yang dinilai',
  keterangan: 'Rata-rata sederhana atas indikator, seperti baris penutup formulirnya; satu-satunya rata-rata persen di aplikasi dan hanya untuk K. Uang tidak dirata-rata: dijumlahkan. Indikator tanpa target atau tanpa capaian tidak ikut, dan disebut jumlahnya. Di atas 100% ikut sepenuhnya; rata-rata dengan batas 100% disebut terpisah.',
  sumber: 'Baris “Rata-rata capaian kinerja (%)” dan “Predikat kinerja” Formulir E.81, Permendagri 86/2017.',
}

export interface RataKinerja {
  rata: Rasio
  /** the mean with every achievement above 100 % taken as 100 % */
  berbatas: Rasio
  dinilai: number
  /** without a target or a value */
  tanpa: number
  diAtasPenuh: number
}

/** Exact sum of fractions: equal denominators first, so that it stays small. */
function jumlahkan(daftar: readonly RasioAda[]): RasioAda {
  const per = new Map<bigint, bigint>()
  for (const { pembilang, penyebut } of daftar) per.set(penyebut, (per.get(penyebut) ?? 0n) + pembilang)
  let [atas, bawah] = [0n, 1n]
  for (const [penyebut, pembilang] of per) [atas, bawah] = [atas * penyebut + pembilang * bawah, bawah * penyebut]
  return { ada: true, pembilang: atas, penyebut: bawah }
}

const rata = (daftar: readonly RasioAda[]): Rasio => {
  if (daftar.length === 0) return tiada('Belum ada indikator yang dapat dinilai')
  const { pembilang, penyebut } = jumlahkan(daftar)
  return rasio(pembilang, penyebut * BigInt(daftar.length), '')
}

/** The form's mean over indicators, exact; n/a without a single one that can be judged. Never for money. */
export function rataKinerja(daftar: readonly Rasio[]): RataKinerja {
  const ada = daftar.filter((satu): satu is RasioAda => satu.ada)
  const lebih = ada.filter((satu) => bandingkanPersen(satu, 100) > 0)
  const PENUH: RasioAda = { ada: true, pembilang: 1n, penyebut: 1n }
  return {
    rata: rata(ada), berbatas: rata(ada.map((satu) => (bandingkanPersen(satu, 100) > 0 ? PENUH : satu))),
    dinilai: ada.length, tanpa: daftar.length - ada.length, diAtasPenuh: lebih.length,
  }
}
