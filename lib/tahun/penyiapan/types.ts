import type { SetelanTahun, VersiApbd, VersiKas } from '@/lib/tahun/tahun-anggaran/types'

/** The steps of setting up a year, in their order. */
export type KunciLangkah = 'tahun' | 'versi' | 'unit' | 'kode' | 'pagu' | 'kas' | 'fisik' | 'akun' | 'buka'

/** BELUM: nothing of it is there; SEBAGIAN: begun, something is missing; SELESAI: nothing is missing. */
export type KeadaanLangkah = 'BELUM' | 'SEBAGIAN' | 'SELESAI'

/** One thing that is missing, and where it is mended; null: nowhere yet. */
export interface Kurang {
  kata: string
  href: string | null
}

export interface Langkah {
  kunci: KunciLangkah
  keadaan: KeadaanLangkah
  /** what is done, in figures */
  kalimat: string
  kurang: Kurang[]
  /** how many are missing beyond those listed */
  lagi: number
  tautan: { href: string; nama: string }[]
}

/** A step as it is written, before its list is cut. */
export type LangkahPenuh = Omit<Langkah, 'lagi'>

/** A unit in a list of what is missing. `nilai`: lines or sub-kegiatan that are missing; `rupiah`: how much (canonical text). */
export interface UnitKurang {
  id: number
  nama: string
  nilai?: number
  rupiah?: string
  /** of `nilai`: plans that are begun and end too early */
  putus?: number
}

/** Units alive on some day of the year. `tanpaBaris`: those without a budget line; `luarMasa`: units with lines that are not alive. */
export interface AngkaUnit {
  hidup: number
  luarMasa: number
  tanpaBaris: UnitKurang[]
}

/** Codes of the year's book, and files whose rows wait for a code. */
export interface AngkaKode {
  sub: number
  rekening: number
  sumberDana: number
  tunggu: { batchId: number; nama: string; baris: number; rupiah: string }[]
}

/** Pagu of the year's last version. */
export interface AngkaPagu {
  versi: string | null
  baris: number
  berpagu: number
  /** canonical text, rupiah */
  total: string
  unit: number
  tanpaPagu: UnitKurang[]
}

/** The last anggaran kas against the pagu of the last version of the APBD, a line at a time. */
export interface AngkaKas {
  versi: string | null
  sama: number
  beda: number
  kosong: number
  /** sum over the lines that differ, whatever the sign; canonical text */
  selisih: string
  total: string
  unitBeda: UnitKurang[]
}

/** Sub-kegiatan with pagu; those with a physical target in some month; those whose plan reaches December or 100% before. */
export interface AngkaFisik {
  sub: number
  bertarget: number
  penuh: number
  unitKurang: UnitKurang[]
}

/** Units that have to report: those with lines, or all alive ones while there are no lines. */
export interface AngkaAkun {
  unit: number
  tanpaOperator: UnitKurang[]
  tanpaKepala: UnitKurang[]
}

export interface BulanTahun {
  bulan: number
  status: 'BELUM_DIBUKA' | 'TERBUKA' | 'TERKUNCI'
  /** ISO time */
  tenggat: string
}

/** Everything that the steps are written from. */
export interface Penyiapan {
  setelan: SetelanTahun
  apbd: VersiApbd[]
  kas: VersiKas[]
  unit: AngkaUnit
  kode: AngkaKode
  pagu: AngkaPagu
  angkas: AngkaKas
  fisik: AngkaFisik
  akun: AngkaAkun
  bulan: BulanTahun[]
}

/** A setting that can be copied from the year before. */
export const BUTIR_SALIN = ['pengisi', 'zona', 'bobot', 'toleransi'] as const
export type KunciSalin = (typeof BUTIR_SALIN)[number]

/**
 * SAMA: nothing to do; KOSONG: nothing stands here; BERBEDA: another value stands here, replaced only when asked; TERKUNCI: a locked
 * month was judged by what stands here; TIADA: the year before has none.
 */
export type KeadaanSalin = 'SAMA' | 'KOSONG' | 'BERBEDA' | 'TERKUNCI' | 'TIADA'

export interface ButirSalin {
  kunci: KunciSalin
  keadaan: KeadaanSalin
  /** as a person reads it; null: there is none */
  lalu: string | null
  kini: string | null
}

/** Why lines of the year before are not taken over. */
export type SebabTinggal = 'UNIT' | 'KODE' | 'REKENING' | 'SUMBER'

/** The budget lines of the year before, without their rupiah. */
export interface RangkaSalin {
  sub: number
  baris: number
  /** lines that stand here already */
  sudah: number
  tinggal: { sebab: SebabTinggal; baris: number; rupiah: string }[]
}

export interface RencanaSalin {
  dari: number
  ke: number
  butir: ButirSalin[]
  rangka: RangkaSalin
  /** units that carry over by their dates, and people with an account */
  unit: number
  pengguna: number
  /** mappings of the year before; they go over on the page of mappings, which knows what they mean in another book */
  padanan: number
  /** stands for the settings of both years as they were shown */
  tanda: string
}
