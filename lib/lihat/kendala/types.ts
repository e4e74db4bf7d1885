import type { Penilaian, Pernyataan } from '@/lib/lapor/pernyataan/types'
import type { Sifat } from '@/lib/lapor/kendala/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { Sen } from '@/lib/realisasi/rupiah'

/** A unit as it was called at the cut-off. */
export interface UnitKendala {
  id: number
  kode: string
  nama: string
  namaSingkat: string
  kategori: Kategori | null
  /** "Asisten I", "Asisten II", "Asisten III"; null: the office has not said */
  asisten: string | null
}

/**
 * One obstacle or support as it stood at the end of a month: the chain of its monthly notes as one, by its last note up to then.
 * Open or done as the database's `kendala_pada` says: the one definition of "open at a month".
 */
export interface KendalaTercatat {
  /** the note that the chain began with: the chain's own number, in addresses too */
  asalId: number
  unit: UnitKendala
  sub: { id: number; kode: string; nama: string } | null
  sifat: Sifat
  kategori: { kode: string; nama: string; urutan: number }
  uraian: string
  rencana: string | null
  penanggungJawab: string | null
  /** plain date */
  tenggat: string | null
  status: 'TERBUKA' | 'SELESAI'
  /** month of its first note, and of its last one up to the cut-off */
  sejak: number
  bulan: number
  /** how it was closed: by a dated note, or by the note of a month that says it is done (then without a day); null: it is open */
  selesai: { tanggal: string | null; bulan: number; uraian: string | null } | null
  /** dated steps up to the cut-off, and the day of the last one */
  langkah: number
  langkahTerakhir: string | null
}

/** Which money stands behind an obstacle: of its sub-kegiatan, or of the unit where it names none. */
export interface RupiahKendala {
  basis: 'SUB' | 'UNIT'
  /** the place; two obstacles of one place stand at the same money */
  kunci: string
  /** realisasi - anggaran kas, negative = behind; null: cannot be said */
  selisih: Sen | null
  /** why `selisih` is null; empty otherwise */
  alasan: string
}

export interface BarisKendala extends KendalaTercatat {
  rupiah: RupiahKendala
  /** months that it has been open, the first one counted; of one that is done, until it was */
  umur: number
  /** open, and due by the cut-off */
  lewat: boolean
}

/** What was open at an earlier month of the same year, to be held against now. */
export interface TitikBanding {
  bulan: number
  /** chains (asalId) of obstacles that were open then */
  terbuka: readonly number[]
}

/** What a unit says and what the office thinks of it, side by side. */
export interface SuaraUnit {
  unit: UnitKendala
  pernyataan: Pernyataan | null
  penilaian: Penilaian | null
  /** of the whole unit at the cut-off, negative = behind; null: cannot be said */
  selisih: Sen | null
}

/** Everything that the register and its panels show, for one year, cut-off and version, within the reader's scope. */
export interface DataKendala {
  tahun: number
  bulan: number
  /** the last day of the cut-off month, plain date */
  batas: string
  /** "tahun=2023&bulan=7&versi=berlaku" */
  kueri: string
  /** every obstacle and support of the year up to the cut-off */
  semua: readonly BarisKendala[]
  /** the whole of the reader's units, for what the reports stand for */
  seluruh: Capaian
  bulanLalu: TitikBanding | null
  triwulanLalu: TitikBanding | null
  /** units that said something this quarter, or of which the office did; by code */
  suara: readonly SuaraUnit[]
}
