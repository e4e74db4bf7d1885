/** Which way is good: fewer stunted children, more sound roads. */
export type ArahBaik = 'TURUN' | 'NAIK'

/** One published value of a series. */
export interface TitikDeret {
  tahun: number
  /** "YYYY-MM-DD"; null: the source names no day ("tanggal tidak disebut") */
  tanggal: string | null
  /** without a day: the day its source came out, where that is before the year's end; null or left out: the year's end */
  letak?: string | null
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
  /** with the amounts of money that were published of themes: they are no outcomes, so nobody gets them unasked */
  uang?: boolean
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

/** One row of a chain: a value, what replaced it, or (without a value) that it was taken back. */
export interface NilaiTercatat {
  id: number
  tahun: number
  tanggal: string | null
  /** the day its source came out; null: not known */
  terbit: string | null
  waktu: string
  wilayahId: number | null
  /** name of the place; null: the whole regency */
  wilayah: string | null
  /** hundredths; null: it takes back what it replaces */
  ratusan: bigint | null
  sumber: string
  gantiId: number | null
  /** why it replaces the other */
  alasan: string | null
  /** the word about a figure far from its neighbour */
  jawaban: string | null
  oleh: string
  pada: string
}

export type TargetTercatat = Pick<NilaiTercatat, 'id' | 'tahun' | 'ratusan' | 'sumber' | 'gantiId' | 'alasan' | 'oleh' | 'pada'>

/** A series as it is kept, with everything that was ever written of it. */
export interface DeretRinci {
  id: number
  kode: string
  nama: string
  satuan: string
  caraUkur: string
  definisi: string
  sumber: string
  klasifikasi: string | null
  kodeData: string | null
  arah: ArahBaik
  /** a change of something: may be below nought and above a hundred percent */
  perubahan: boolean
  frekuensi: Frekuensi
  temaKode: string | null
  unitId: number | null
  /** short name of the unit; null: the office */
  unit: string | null
  berakhir: boolean
  contoh: boolean
  versi: number
  oleh: string
  pada: string
  nilai: NilaiTercatat[]
  target: TargetTercatat[]
}

export interface PilihanIsi {
  nilai: string
  nama: string
}
