import type { Rumus } from './rumus-jenis'
import { kurangi, sen, type Sen } from './rupiah'

export const RUMUS_TIDAK_TERSERAP: Rumus = {
  nama: 'Belanja yang tidak terserap',
  rumus: 'pagu perubahan − realisasi, per unit dan jenis belanja',
  keterangan: 'Dalam rupiah, persis. Bagian belanja dari SiLPA; pelampauan pendapatan dan pembiayaan tidak tercatat di aplikasi ini, jadi SiLPA APBD seluruhnya ada pada LRA BKAD. Mengapa tidak terserap (hemat hasil tender, tidak dilaksanakan, tunda bayar) tidak ditebak. Unit yang belum melapor disebut, tidak dihitung nol.',
  sumber: 'Sisa lebih pembiayaan anggaran menurut PP 12/2019 Pasal 1: selisih lebih realisasi penerimaan dan pengeluaran anggaran.',
}

/** One cell of the composition. */
export interface SelSisa {
  baris: string
  kolom: string
  pagu: Sen
  realisasi: Sen | null
}

/** What was not spent by row and column, and of each row, column and the whole. null: no report says. */
export interface KomposisiSisa {
  sel: ReadonlyMap<string, Sen | null>
  perBaris: ReadonlyMap<string, Sen>
  perKolom: ReadonlyMap<string, Sen>
  seluruh: Sen
  /** rows in which something was not reported: their pagu is in no sum */
  belumLapor: ReadonlySet<string>
}

export const kunciSisa = (baris: string, kolom: string): string => `${baris}|${kolom}`

/**
 * Parts what was not spent, exactly: every sum is the sum of its cells. What no report says is in none.
 * @param daftar each pair of row and column at most once
 */
export function susunSisa(daftar: readonly SelSisa[]): KomposisiSisa {
  const sel = new Map<string, Sen | null>()
  const [perBaris, perKolom] = [new Map<string, Sen>(), new Map<string, Sen>()]
  const belumLapor = new Set<string>()
  let seluruh = 0n
  for (const { baris, kolom, pagu, realisasi } of daftar) {
    const sisa = realisasi === null ? null : kurangi(pagu, realisasi)
    sel.set(kunciSisa(baris, kolom), sisa)
    if (sisa === null) {
      if (pagu !== 0n) belumLapor.add(baris)
      continue
    }
    perBaris.set(baris, sen((perBaris.get(baris) ?? 0n) + sisa))
    perKolom.set(kolom, sen((perKolom.get(kolom) ?? 0n) + sisa))
    seluruh += sisa
  }
  return { sel, perBaris, perKolom, seluruh: sen(seluruh), belumLapor }
}

/** One row with what of its pagu the last month's reports stand for. */
export interface BarisAkhirTahun {
  kunci: string
  pagu: Sen
  paguMelapor: Sen
  realisasi: Sen | null
}

/** What a year did not spend, as far as anybody can say: three figures that are never one. */
export interface SisaAkhirTahun {
  /** of rows that reported the last month */
  pasti: { baris: number; sisa: Sen }
  /** of rows that reported something, but not the last month: it may have been spent since */
  sementara: { baris: number; sisa: Sen }
  /** of rows of which nothing was reported: their pagu, which is nobody's rest */
  belumLapor: { baris: number; pagu: Sen }
}

/** @param daftar of the year's last month, each row once; `pasti` and `sementara` together are the whole of `susunSisa` */
export function sisaAkhirTahun(daftar: readonly BarisAkhirTahun[]): SisaAkhirTahun {
  const hasil = { pasti: { baris: 0, sisa: 0n }, sementara: { baris: 0, sisa: 0n }, belumLapor: { baris: 0, pagu: 0n } }
  for (const { pagu, paguMelapor, realisasi } of daftar) {
    if (realisasi === null) {
      if (pagu === 0n) continue
      hasil.belumLapor.baris += 1
      hasil.belumLapor.pagu += pagu
    } else {
      const bagian = paguMelapor === pagu ? hasil.pasti : hasil.sementara
      bagian.baris += 1
      bagian.sisa += kurangi(pagu, realisasi)
    }
  }
  return { pasti: { baris: hasil.pasti.baris, sisa: sen(hasil.pasti.sisa) }, sementara: { baris: hasil.sementara.baris, sisa: sen(hasil.sementara.sisa) }, belumLapor: { baris: hasil.belumLapor.baris, pagu: sen(hasil.belumLapor.pagu) } }
}
