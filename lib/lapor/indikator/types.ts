/** Which way is good: fewer stunted children, more sound roads. */
export type ArahBaik = 'TURUN' | 'NAIK'

/** One published value of a series. */
export interface TitikDeret {
  tahun: number
  /** "YYYY-MM-DD"; null: the source names no day ("tanggal tidak disebut") */
  tanggal: string | null
  /** what the source says of the time, as it says it: "data tahun 2023" */
  waktu: string
  /** kecamatan, pekon or kelurahan it is of; null: the whole regency */
  wilayahId: number | null
  /** hundredths of the unit: 529n = 5,29 */
  ratusan: bigint
  sumber: string
  /** how often this value was changed with a reason since it was first entered; 0: never */
  revisi: number
}

/** What a year was to reach. */
export interface TargetDeret {
  tahun: number
  ratusan: bigint
  sumber: string
}

/**
 * An outcome as one way of measuring gives it. Two ways of measuring the same outcome (EPPGBM, SSGI) are two series: they are never joined,
 * added or compared.
 */
export interface DeretIndikator {
  id: number
  /** of the outcome, shared by its ways of measuring: "stunting-prevalensi" */
  kode: string
  nama: string
  satuan: string
  caraUkur: string
  definisi: string
  arah: ArahBaik
  /** kode of its theme; null: none */
  tema: string | null
  /** unit that answers for it; null: none is named */
  unitId: number | null
  /** sample data, not a published figure */
  contoh: boolean
  /** of the whole regency and, when asked for, of its places; by time, oldest first */
  titik: readonly TitikDeret[]
  target: readonly TargetDeret[]
}

/** What `loadDeret` gives: everything published up to a day. */
export interface PilihanDeret {
  /** kode of a theme; left out: every series */
  tema?: string
  /** "YYYY-MM-DD", the last day counted; a value without a day counts by the end of its year */
  sampai: string
  /** with the values of kecamatan, pekon and kelurahan */
  perWilayah?: boolean
}

/** How often a value is expected. */
export type Frekuensi = 'BULANAN' | 'TRIWULANAN' | 'SEMESTERAN' | 'TAHUNAN'

/** A series with what its own pages say of it besides. */
export interface DeretTercatat extends DeretIndikator {
  frekuensi: Frekuensi
  /** who publishes it officially */
  sumberResmi: string
  /** no new value is expected */
  berakhir: boolean
  /** short name of the unit that answers for it, on the day of the view; null: the office */
  unit: string | null
  /** name of its theme; null: none */
  namaTema: string | null
}
