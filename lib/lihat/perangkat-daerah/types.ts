import type { JanjiBulan, Putusan } from '@/lib/lapor/tindak-lanjut/types'
import type { KanalRealisasi, StatusLaporan, StatusPeriode } from '@/lib/dasar/database/generated/enums'
import type { PeristiwaLaporan } from '@/lib/lapor/pelaporan/types'
import type { ProyeksiSendiri, TanpaProyeksi } from '@/lib/lihat/proyeksi/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { PeringkatKategori } from '@/lib/realisasi/peringkat'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { Sen } from '@/lib/realisasi/rupiah'

export type { KanalRealisasi, StatusLaporan, StatusPeriode }

/** A unit as it was called on one day. */
export interface IdentitasUnit {
  id: number
  kode: string
  nama: string
  namaSingkat: string
  kategori: Kategori
  induk: { id: number; nama: string } | null
  pendahulu: { id: number; nama: string } | null
}

/** One name of a unit, with the days on which it held (plain dates, "YYYY-MM-DD"). */
export interface MasaUnit {
  nama: string
  kategori: Kategori
  induk: string | null
  mulai: string
  /** null: still holds */
  sampai: string | null
}

/** The report of one unit for one month: `status` null = nothing was begun. */
export interface LaporanBulan {
  bulan: number
  periode: StatusPeriode
  tenggat: string
  status: StatusLaporan | null
  /** when it first reached the office */
  diajukanPada: string | null
  /** reached the office after the deadline, or has not and the deadline of the closed month has passed */
  terlambat: boolean
  catatan: string | null
  peristiwa: PeristiwaLaporan[]
}

/** State of a unit's report at the cut-off month, for the list. */
export interface StatusUnit {
  unitId: number
  status: StatusLaporan | null
  terlambat: boolean
  diajukanPada: string | null
}

export interface KendalaUnit {
  id: number
  /** the note that it began with: its history's address */
  asalId: number
  bulan: number
  sifat: 'KENDALA' | 'DUKUNGAN'
  kategori: string
  uraian: string
  rencana: string | null
  penanggungJawab: string | null
  /** plain date */
  tenggat: string | null
  /** as it stood at the cut-off */
  status: 'TERBUKA' | 'SELESAI'
  /** the month it began in */
  sejak: number
  /** how it was closed after its month was; null: it was not */
  penutupan: { tanggal: string; uraian: string; oleh: string; pada: string } | null
  /** it can be closed by a dated note */
  dapatDitutup: boolean
  subKegiatan: { id: number; kode: string; nama: string } | null
  oleh: string
  pada: string
}

/** Where a sub-kegiatan hangs in the code tree. */
export interface JalurSub {
  id: number
  kode: string
  nama: string
  kegiatan: { kode: string; nama: string }
  program: { kode: string; nama: string }
}

/** Who entered a value last, and when. */
export interface Catat {
  oleh: string
  pada: string
}

export interface PaguVersi extends Catat {
  versiId: number
  nilai: Sen
}

export interface KasBulan extends Catat {
  bulan: number
  nilai: Sen
}

export interface RealisasiBulan extends Catat {
  bulan: number
  kanal: KanalRealisasi
  nilai: Sen
  /** signed; negative = returned to the treasury */
  koreksi: Sen
  alasanKoreksi: string | null
}

/** One budget line of a sub-kegiatan with everything that was entered for it. */
export interface BarisEntri {
  id: number
  rekening: { kode: string; nama: string; jenis: string }
  sumberDana: { kode: string; nama: string }
  pagu: PaguVersi[]
  kas: KasBulan[]
  realisasi: RealisasiBulan[]
}

export interface FisikBulan {
  bulan: number
  /** hundredths of a percent, 0..10000; null = not entered */
  target: (Catat & { persen: number }) | null
  realisasi: (Catat & { persen: number; alasanKoreksi: string | null }) | null
}

/** One row of the audit trail, with its values as the database kept them. */
export interface JejakEntri {
  id: string
  pada: string
  oleh: string
  sumber: string
  /** the import that made the change */
  batchId: number | null
  tindakan: string
  tabel: string
  kunci: string
  bulan: number | null
  sebelum: Record<string, string> | null
  sesudah: Record<string, string> | null
}

/** Positions hung on the code tree: program > kegiatan > sub-kegiatan. */
export interface SimpulKegiatan {
  kode: string
  nama: string
  capaian: Capaian
  sub: { id: number; capaian: Capaian }[]
}
export interface SimpulProgram {
  kode: string
  nama: string
  capaian: Capaian
  kegiatan: SimpulKegiatan[]
}

/** One month of a unit's history: its report, and the unit at that month's own cut-off (null ahead of the reader's month). */
export interface BulanRiwayat {
  laporan: LaporanBulan
  capaian: Capaian | null
}

/** What the page of one unit shows. */
export interface DataUnit {
  unit: IdentitasUnit
  capaian: Capaian
  perBulan: Capaian[]
  tahunLalu: Capaian[]
  pohon: SimpulProgram[]
  jenisBelanja: Capaian[]
  sumberDana: Capaian[]
  riwayat: BulanRiwayat[]
  kendala: KendalaUnit[]
  masa: MasaUnit[]
  /** units under this one within the reader's scope, and the position of this one together with them */
  anak: { daftar: Capaian[]; gabungan: Capaian } | null
  /** the unit among its peers; null for readers of their own unit alone, and where there is nothing to rank */
  peringkat: PeringkatKategori | null
  /** where this unit's year will end, as finished years went; or why it is not said */
  proyeksi: ProyeksiSendiri | TanpaProyeksi
  /** what meetings asked of it and what it promised them, as it stood on a day (plain date) */
  tindak: { hari: string; keputusan: readonly Putusan[]; janji: readonly JanjiBulan[] }
}
