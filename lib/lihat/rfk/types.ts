import type { StatusLaporan, StatusPeriode } from '@/lib/dasar/database/generated/enums'
import type { CatatanKinerja, IndikatorKinerja, UangRenstra } from '@/lib/lapor/kinerja/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { AturanZona } from '@/lib/realisasi/zona'
import type { Bentuk } from './constants'

export interface KodeNama {
  kode: string
  nama: string
}

/** A kendala or dukungan as it was written. */
export interface KendalaRfk {
  unitId: number
  subId: number | null
  bulan: number
  sifat: 'KENDALA' | 'DUKUNGAN'
  uraian: string
  rencana: string | null
  penanggungJawab: string | null
}

/** A budget line with its entries; null = not entered. */
export interface BarisRfk {
  rekening: KodeNama
  sumberDana: string
  pagu: Sen | null
  /** twelve months of the anggaran kas version */
  kas: readonly (Sen | null)[]
  /** net, to the cut-off */
  realisasi: Sen | null
}

/** Where a sub-kegiatan hangs in the code tree, and what was written about it. */
export interface SubRfk extends KodeNama {
  id: number
  unitId: number
  kegiatan: KodeNama
  program: KodeNama
  bidang: KodeNama
  urusan: KodeNama
  sumberDana: readonly string[]
  kendala: readonly KendalaRfk[]
  /** empty where the form needs no lines */
  baris: readonly BarisRfk[]
}

export type Tingkat = 'jumlah' | 'unit' | 'urusan' | 'bidang' | 'program' | 'kegiatan' | 'subKegiatan'

/** One row of a form: a part of the budget with its position, and the parts below it. */
export interface Simpul extends KodeNama {
  tingkat: Tingkat
  capaian: Capaian
  anak: readonly Simpul[]
  sub: SubRfk | null
  /** whose it is, of a row that the budget in force has nothing of */
  tanpaAnggaran?: { unitId: number; unit: string }
  /** rows that go on with this one (its further indicators): no parts of it, never added */
  lanjut?: readonly Simpul[]
}

/** Who signs: what the office gave, each may be missing and is then a line to fill in. */
export interface PenandaTangan {
  /** "Pengguna Anggaran" */
  selaku: string
  /** as the office wrote it, else the office's name alone */
  jabatan: string
  nama: string | null
  nip: string | null
}

/** A unit with what the office noted on its report of the month. */
export interface UnitRfk {
  id: number
  capaian: Capaian
  catatan: string | null
  statusLaporan: StatusLaporan | null
}

/** A node with an indicator or money of the Renstra: from its program down to itself. */
export interface SimpulKinerja {
  unitId: number
  unit: KodeNama
  jalur: readonly KodeNama[]
}

/** What was entered about performance, by "unit/code" of the node. */
export interface KinerjaRfk {
  indikator: ReadonlyMap<string, readonly IndikatorKinerja[]>
  renstra: ReadonlyMap<string, UangRenstra>
  /** empty where the form shows the budget alone */
  simpul: readonly SimpulKinerja[]
  /** of the quarter of the cut-off */
  catatan: readonly CatatanKinerja[]
}

/** Everything a form is written from, read at one cut-off. */
export interface BahanRfk {
  bentuk: Bentuk
  tahun: number
  bulan: number
  /** null: the regency */
  unit: (KodeNama & { id: number }) | null
  /** true: `unit` together with the units under it, which are then `daftarUnit` */
  skpd: boolean
  /** units that hang under `unit`, in this form or not */
  bawahan: readonly KodeNama[]
  seluruh: Capaian
  sub: readonly { info: SubRfk; capaian: Capaian }[]
  /** for forms of the regency and of a SKPD */
  daftarUnit: readonly UnitRfk[]
  /** net realisation of each quarter by sub-kegiatan, for E.81; null = nothing entered, or the quarter is still to come */
  triwulan: ReadonlyMap<string, readonly (Sen | null)[]>
  /** empty where the form asks for no indicators */
  kinerja: KinerjaRfk
  /** of units as a whole */
  kendala: readonly KendalaRfk[]
  catatan: string | null
  statusLaporan: StatusLaporan | null
  statusPeriode: StatusPeriode | null
  apbdVersi: string | null
  kasVersi: string | null
  contoh: boolean
  /** units whose report was handed in at least once up to the month: what they left empty is nought */
  pernahMelapor: ReadonlySet<number>
  penanda: { kepala: PenandaTangan | null; adbang: PenandaTangan; bappeda: PenandaTangan }
  aturan: AturanZona
  /** ISO time of writing */
  disusun: string
}

/** How far a parcel is. */
export interface KemajuanPaket {
  /** the number that the page gave it */
  kerja: string
  jumlah: number
  /** units that are through, those without a file included */
  selesai: number
  gagal: { nama: string; sebab: string }[]
  keadaan: 'jalan' | 'selesai' | 'batal'
}
