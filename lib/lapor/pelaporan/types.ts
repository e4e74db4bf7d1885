import type { StatusCatatan, StatusLaporan } from '@/lib/dasar/database/generated/enums'
import type { Kanal, NilaiSel } from '@/lib/lapor/entri/utils'
import type { Sen } from '@/lib/realisasi/rupiah'

/** One channel of one budget line in the month that is being reported. */
export interface IsiKanal {
  /** spent in the month; null: not filled in, which is not 0 */
  nilai: Sen | null
  /** signed change with its reason; 0 where there is none */
  koreksi: Sen
  alasan: string
  /** net of the earlier months of the year; null: nothing was ever entered */
  lalu: Sen | null
  /** net of the month before alone; null or absent: nothing was entered there */
  sebulan?: Sen | null
}

/** Why a figure of an implausible magnitude is right. It stands for the value it was given for, and for no other. */
export interface JawabanBesaran {
  aturan: string
  kunci: string
  /** canonical value of the cell */
  nilai: string
  alasan: string
  oleh: string
  /** ISO */
  pada: string
}

/** A budget line (sub-kegiatan x rekening x sumber dana) with its plan and its realisation. */
export interface BarisIsian {
  id: number
  rekeningKode: string
  rekeningNama: string
  sumberDana: string
  sumberDanaKode?: string
  /** in the APBD version in force; null: the line is not in that version */
  pagu: Sen | null
  /** 12 months of the anggaran kas version in force; null: not filled in */
  kas: readonly (Sen | null)[]
  /** pagu and anggaran kas of the versions before those; null or absent: there was none */
  paguLalu?: Sen | null
  kasLalu?: readonly (Sen | null)[]
  /** answers about figures of this line that were asked about */
  jawaban?: readonly JawabanBesaran[]
  kanal: Readonly<Record<Kanal, IsiKanal>>
}

/** Physical progress, cumulative, in hundredths of a percent (0..10000). */
export interface FisikIsian {
  /** month of the report, 1..12 */
  bulan: number
  /** the plan of the year: target at the end of January to December; null: not filled in */
  rencana: readonly (number | null)[]
  persen: number | null
  alasan: string
  /** latest value of an earlier month, and which month that was */
  persenLalu: number | null
  bulanLalu: number | null
}

export interface SubIsian {
  id: number
  kode: string
  nama: string
  kegiatanKode: string
  kegiatanNama: string
  baris: readonly BarisIsian[]
  fisik: FisikIsian
  /** kendala written for this sub-kegiatan in the month */
  jumlahKendala: number
}

/** Everything one unit reports for one month, with the plan it is held against. */
export interface Isian {
  unitId: number
  tahun: number
  bulan: number
  sub: readonly SubIsian[]
  /** kendala written for the unit as a whole in the month */
  jumlahKendalaUnit: number
}

/** A verifier's note at one cell of a report, with the unit's answer. Times are ISO. */
export interface CatatanSel {
  id: number
  /** the cell, as `kunciSel` names it */
  kunci: string
  /** canonical value of the cell when the note was written */
  nilai: NilaiSel
  isi: string
  status: StatusCatatan
  oleh: string
  pada: string
  jawaban: string | null
  dijawabOleh: string | null
  dijawabPada: string | null
  selesaiOleh: string | null
  selesaiPada: string | null
}

/** One change of a report's state, told with names. */
export interface PeristiwaLaporan {
  dari: StatusLaporan | null
  ke: StatusLaporan
  catatan: string | null
  terlambat: boolean
  oleh: string
  /** ISO time, UTC */
  pada: string
  /** number of the receipt that this step left; null: it left none */
  tandaTerima: number | null
}
