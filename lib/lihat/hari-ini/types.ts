import type { Kendala } from '@/lib/lapor/kendala/types'
import type { BarisPapan, LembarUnit, Pembukaan, PeriodeLapor } from '@/lib/lapor/pelaporan/loaders'
import type { TandaTerima } from '@/lib/lapor/pelaporan/tanda-terima/types'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { Rasio } from '@/lib/realisasi/rasio'

/** The unit among its peers at the newest month whose figures are final; or why it has no place. */
export type PeringkatSendiri =
  | { tahun: number; bulan: number; kategori: Kategori; peringkat: number; dari: number; serapan: Rasio }
  | { alasan: string }

/** One report that somebody of a unit has to do with today. */
export interface TugasUnit {
  lembar: LembarUnit
  kendala: Kendala[]
}

export interface HariUnit {
  peran: 'OPERATOR' | 'KEPALA'
  /** the units by name, with what is open for each; a unit without an open month has none */
  unit: { id: number; nama: string; tugas: TugasUnit[]; tanda: TandaTerima | null; peringkat: PeringkatSendiri }[]
  /** what meetings decided for these units and is not done, what of their DAK Fisik lapses next or has lapsed */
  temuan: { kunci: string; judul: string; href: string }[]
}

/** A month that is open, and where its reports stand. */
export interface BulanKantor {
  periode: PeriodeLapor
  papan: BarisPapan[]
}

/** A month that units have reported and that BKAD's figures do not prove yet. */
export interface BulanRekon {
  tahun: number
  bulan: number
  belum: number
  /** of these, units without any figure of BKAD */
  tanpaAngka: number
  jumlah: number
  /** everything is explained; only the publishing is left */
  siapTerbit: boolean
}

export interface HariKantor {
  peran: 'ADMIN' | 'ANALIS'
  bulan: BulanKantor[]
  pembukaan: Pembukaan[]
  /** requests that wait for somebody else than the one who asked, so: for this reader */
  pembukaanUntukSaya: number
  rekon: BulanRekon[]
  impor: { id: number; nama: string; keadaan: string; oleh: string; pada: string }[]
  /** findings of the other rooms that ask for work now, at the newest open or locked month; each opens its whole */
  temuan: { kunci: string; judul: string; href: string }[]
  tahun: number | null
  /** what is wrong with the server, in sentences; only for the admin */
  keluhan: string[]
}
