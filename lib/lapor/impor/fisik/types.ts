import type { RupaBeda, KeadaanImpor } from '../constants'

/** Lowest and highest of some percentages, canonical; null: there is none, or the reader may not see it. */
export interface Rentang {
  min: string | null
  maks: string | null
}

/** Rows of one state. Their percentages have a range, not a sum. */
export interface KeadaanFisik extends Rentang {
  keadaan: KeadaanImpor
  sebab: string | null
  baris: number
}

/** Figures of one kind of change, before and after. */
export interface JumlahFisik {
  rupa: RupaBeda
  sebab: string | null
  angka: number
  lama: Rentang
  baru: Rentang
}

/** A sub-kegiatan whose percentage would fall from one month to a later one. */
export interface Mundur {
  sub: string
  unit: string
  bulan: number
  persen: string
  bulanLalu: number
  persenLalu: string
}

/** What a file of percentages shows instead of sums. */
export interface IsiFisik {
  keadaan: KeadaanFisik[]
  jumlah: JumlahFisik[]
  mundur: Mundur[]
  /** how many fall in all */
  semuaMundur: number
}
