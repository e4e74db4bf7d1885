import type { Sen } from '@/lib/realisasi/rupiah'
import type { JenisImpor, KeadaanImpor, Macam, RupaBeda, StatusImpor } from './constants'

/** What the reading counted. */
export interface Kontrol {
  dibaca?: number
  /** 0..1 of the file */
  bagian?: number | null
  lembar?: string[]
  lembarLewat?: string[]
  /** columns with persons, left out at the door */
  kolomOrang?: string[]
  detik?: number
}

export interface Batch {
  id: number
  tahun: number
  bulan: number | null
  apbdVersiId: number | null
  kasVersiId: number | null
  versi: string | null
  jenis: JenisImpor | null
  nama: string
  sidik: string
  ukuran: number
  status: StatusImpor
  pesan: string | null
  kontrol: Kontrol
  oleh: string
  dibuatOleh: string
  dibuatPada: string
  /** when it goes unless it is applied; null: it does not wait any more */
  kedaluwarsaPada: string | null
  diterapkanOleh: string | null
  diterapkanPada: string | null
  berubah: number | null
  dibatalkanOleh: string | null
  dibatalkanPada: string | null
  /** "*": a file of the office; else the ids of the units that it may write, as the database's guards keep it */
  lingkup: string
  /** their names; null for the office */
  unit: string | null
  /** decided before applying, by "sisa:*", "sisa:12", "koreksi:*" */
  putusan: Record<string, string>
}

/** What the figures of a batch are compared at. */
export type Tempat = Pick<Batch, 'id' | 'tahun' | 'jenis' | 'apbdVersiId' | 'kasVersiId' | 'lingkup' | 'putusan'>

/** Rows and net rupiah of one state. */
export interface JumlahKeadaan {
  keadaan: KeadaanImpor
  sebab: string | null
  baris: number
  /** null: figures of others, which the reader may not see */
  nilai: string | null
}

/** Something in the file that nothing is known of yet. */
export interface Asing {
  macam: Macam
  kunci: string
  /** the one unit that asks: its budget has no such code. null: the code itself is not known */
  unitId: number | null
  tampil: string
  /** units whose rows carry it */
  unit: string
  banyakUnit: number
  /** what the file calls it; '' where it does not say */
  namaBerkas: string
  /** what the book calls the very same code; null: the book does not have it */
  namaBuku: string | null
  baris: number
  /** null: nobody knows whose figures they are */
  nilai: string | null
}

/** One figure: what stands, what the file says. */
export interface Beda {
  kunci: string
  rupa: RupaBeda
  sebab: string | null
  unit: string
  unitId: number
  sub: string
  rekening: string
  sumber: string
  barisId: number | null
  bulan: number
  lama: string | null
  baru: string | null
  baris: number
}

/** What a control file says of a unit up to a month. */
export interface AngkaKontrol {
  /** null: the file names no unit, so it is of all */
  unitId: number | null
  unit: string | null
  /** 0: neither the file nor the person has named the month */
  bulan: number
  nilai: string
}

/** The same beside the unit's own sums up to that month, in sen. null: nothing to hold against, or nothing entered */
export interface BandingKontrol extends Omit<AngkaKontrol, 'nilai'> {
  nilai: Sen
  rkud: Sen | null
  nonRkud: Sen | null
  /** file less the unit's RKUD */
  selisih: Sen | null
}

export interface JumlahBeda {
  rupa: RupaBeda
  sebab: string | null
  angka: number
  lama: string
  baru: string
}

/** Rules of the reports that a whole file can break unseen. */
export type AturanBatas = 'REALISASI_MELEBIHI_PAGU' | 'REALISASI_NEGATIF' | 'KAS_BEDA_PAGU'

/** A budget line that may break one of them once the file is applied, with its sums up to the month. null: nothing there */
export interface BarisLewat {
  kode: AturanBatas
  barisId: number
  bulan: number
  rkud: string | null
  nonRkud: string | null
  /** twelve months */
  kas: string | null
  pagu: string | null
  subId: number
  sub: string
  unit: string
  unitId: number
}

/** The lines of one sub-kegiatan that break one rule: their sum, their pagu, and the rupiah above the pagu or below nought. */
export interface LewatBatas extends Pick<BarisLewat, 'subId' | 'sub' | 'unit' | 'unitId' | 'bulan'> {
  aturan: AturanBatas
  nama: string
  baris: number
  sampai: Sen
  pagu: Sen
  lebih: Sen
}
