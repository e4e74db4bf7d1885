/** Months that a trend shows. */
export const JUMLAH_TREN = 6
