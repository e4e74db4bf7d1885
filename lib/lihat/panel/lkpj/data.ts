import type { DataDak } from '@/lib/lihat/panel/dak/data'
import type { DataKinerja } from '@/lib/lihat/panel/kinerja/data'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'
import type { JumlahFisik } from '@/lib/realisasi/posisi'
import type { Sen } from '@/lib/realisasi/rupiah'

/** One group of the position as the LKPJ tells it: sums, no percentage. */
export interface BarisLkpj {
  /** key in its grouping */
  kunci: string
  kode: string
  nama: string
  /** pagu of the first version of the year; null: the year began without this group */
  murni: Sen | null
  /** pagu of the version in force at the cut-off */
  pagu: Sen
  /** null: nothing entered and no report handed in */
  realisasi: Sen | null
  fisik: JumlahFisik
  /** none of its units has handed in the month of the cut-off: realisasi is of months before. Left out: some have, or it is not known (frozen earlier) */
  belum?: true
  /** pagu in it of units that reported nothing at all: nobody's rest. Left out: none, or it is not known (frozen earlier) */
  paguTakLapor?: Sen
}

/** Where a unit's sub-kegiatan stands in the book of codes. */
export interface TempatLkpj {
  subId: number
  unit: string
  kegiatan: string
  program: string
  bidang: string
  urusan: string
}

/** What of a unit's jenis belanja was not spent is the difference of these two. */
export interface UnitJenis {
  unit: string
  jenis: string
  pagu: Sen
  realisasi: Sen | null
}

/** An obstacle of the year as it stood at the cut-off. */
export interface KendalaLkpj {
  asalId: number
  unit: string
  sub: string | null
  kategori: string
  uraian: string
  rencana: string | null
  status: 'TERBUKA' | 'SELESAI'
  /** how it was closed, or the last that was done; null: nothing was written down */
  penyelesaian: string | null
}

/** A difference with BKAD that a second person accepted, at the cut-off. */
export interface RekonLkpj {
  kunci: string
  unit: string
  sub: string | null
  kategori: string
  uraian: string
  dilaporkan: Sen | null
  bkad: Sen | null
}

/** Everything that the LKPJ's tables are made of: one year at a cut-off, all units. */
/** One published value of an outcome in the year, with what the year was to reach. */
export interface HasilLkpj {
  kunci: string
  nama: string
  satuan: string
  caraUkur: string
  /** of its time, as the source says it */
  waktu: string
  /** hundredths of the unit */
  ratusan: bigint
  target: bigint | null
  sumber: string
}

export interface DataLkpj {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  /** its last day, plain date */
  hari: string
  /** "tahun=2022&bulan=12&versi=berlaku" */
  kueri: string
  /** names of the first version and of the one in force; null: there is none */
  versi: { murni: string | null; berlaku: string | null }
  /** units with pagu, and those that handed in the report of the cut-off month */
  wajib: number
  melapor: number
  seluruh: BarisLkpj | null
  urusan: readonly BarisLkpj[]
  bidang: readonly BarisLkpj[]
  program: readonly BarisLkpj[]
  kegiatan: readonly BarisLkpj[]
  sub: readonly BarisLkpj[]
  tempat: readonly TempatLkpj[]
  unit: readonly BarisLkpj[]
  jenis: readonly BarisLkpj[]
  sumber: readonly BarisLkpj[]
  unitJenis: readonly UnitJenis[]
  kendala: readonly KendalaLkpj[]
  /** indicators of programs, kegiatan and sub-kegiatan by quarter */
  kinerja: DataKinerja
  dak: DataDak
  paket: readonly PaketKini[]
  /** decisions of the year's meetings as they stood on `keputusanHari`: the last meeting is held after the year's end */
  keputusan: readonly Putusan[]
  keputusanHari: string
  rekon: readonly RekonLkpj[]
  indikator: readonly HasilLkpj[]
}
