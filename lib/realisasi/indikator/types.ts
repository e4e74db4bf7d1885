/** Which way is good: fewer stunted children, more sound roads. */
export type Arah = 'TURUN' | 'NAIK'

/** A value of a series at a day. All values in hundredths of the series' unit: 529n = 5,29. */
export interface Titik {
  tahun: number
  /** "YYYY-MM-DD"; null: the source names no day, the year's last day stands for it */
  tanggal: string | null
  /** without a day: the day its source came out, where that is before the year's end; nothing stands later than what told of it */
  letak?: string | null
  ratusan: bigint
}

export interface Target {
  tahun: number
  ratusan: bigint
}
