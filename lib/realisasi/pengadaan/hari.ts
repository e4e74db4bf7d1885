/** Days since a fixed day of the Gregorian calendar, from a plain date "YYYY-MM-DD". */
function nomorHari(tanggal: string): number {
  const [tahun = 0, bulan = 0, hari = 0] = tanggal.split('-').map(Number)
  const geser = bulan <= 2 ? 1 : 0
  const y = tahun - geser
  const m = bulan + 12 * geser - 3
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + hari
}

/** Whole days from one plain date to another; negative where the second is earlier. */
export const hariAntara = (dari: string, sampai: string): number => nomorHari(sampai) - nomorHari(dari)
