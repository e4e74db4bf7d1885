import type { Capaian } from '@/lib/realisasi/capaian'
import type { NilaiKritis } from '@/lib/realisasi/pengadaan/kritis'
import type { Risiko } from '@/lib/realisasi/pengadaan/risiko'
import type { JenisPengadaan, Kedudukan, Metode, TanggalTahap } from '@/lib/realisasi/pengadaan/tahap'
import type { Sen } from '@/lib/realisasi/rupiah'

export type StatusPaket = 'AKTIF' | 'DIBATALKAN' | 'TIDAK_DILAKSANAKAN'

/** A contract as it stands at the cut-off: with the addenda dated up to then. */
export interface KontrakKini {
  nomor: string
  penyedia: string
  nilai: Sen
  /** plain dates */
  mulai: string
  selesai: string
  tahunJamak: boolean
}

/** A package as the database has it at a cut-off day: what is dated later is not in it. */
export interface PaketBaris {
  id: number
  unitId: number
  /** short name at the cut-off */
  unit: string
  sub: { id: number; kode: string; nama: string } | null
  kodeRup: string | null
  nama: string
  jenis: JenisPengadaan
  metode: Metode
  pagu: Sen
  hps: Sen | null
  lokasi: string | null
  rencanaPemilihan: number | null
  rencanaKontrak: number | null
  rencanaSelesai: number | null
  status: StatusPaket
  tanggal: TanggalTahap
  kontrak: KontrakKini | null
  /** the latest month with physical progress, and the plan of that month, in hundredths of a percent */
  fisik: { bulan: number; rencana: number | null; realisasi: number } | null
  /** the plan of the cut-off month, or the last before it */
  rencanaKini: number | null
  /** a photo proves that latest progress as it stands */
  berfoto: boolean
  dibayar: Sen
  /** the latest thing done about a critical contract */
  peristiwa: { peristiwa: string; tanggal: string } | null
  putus: boolean
}

/** The same with what follows from it. */
export interface PaketKini extends PaketBaris {
  kedudukan: Kedudukan
  /** days at the present stage; null before the first */
  umur: number | null
  kritis: NilaiKritis | null
  risiko: Risiko | null
  /** it claims physical progress that no photo proves */
  tanpaFoto: boolean
  /** its choice of a provider was planned up to the cut-off month and has not begun */
  terlambatMulai: boolean
}

export interface TempatSub {
  unitId: number
  /** short name at the cut-off */
  unit: string
  nama: string
}

/** Everything the page is made of. */
export interface Pengadaan {
  /** all packages of the year within the reader's scope */
  paket: readonly PaketKini[]
  /** procurement spending (jenis belanja that is procured) per unit, and the whole pagu */
  pengadaan: readonly Capaian[]
  seluruh: readonly Capaian[]
  /** the same of every sub-kegiatan that has such spending */
  pengadaanSub: readonly Capaian[]
  /** sub-kegiatan of the year by id: whose they are, and what they are called */
  tempatSub: ReadonlyMap<number, TempatSub>
}

/** A choice of the list, from the address. */
export interface SaringPaket {
  q: string
  unit: number | null
  tahap: string | null
  metode: string | null
  /** "kritis", "risiko", "terlambat", "tanpa-foto", "tanpa-sub", "tanpa-rup", "batal" */
  tanda: string | null
  hal: number
}
