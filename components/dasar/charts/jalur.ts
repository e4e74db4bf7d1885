/** A value per month, index 0 is January, in hundredths of a percent; null = no data, never drawn. */
export type DeretPersen = readonly (number | null)[]

/** The drawing space of the curve: the SVG stretches to its box, so the numbers are thousandths of it. */
export const RUANG = 1000

const keRuang = (persen: number): number => Math.round((persen * RUANG) / 10) / 10

/** Horizontal place of the end of a month, in percent of the width; month 0 is the first of January. */
export const letakBulan = (bulan: number): number => Math.round((bulan / 12) * 10_000) / 100

/** Vertical place from the top, in percent of the height. */
export const letakNilai = (ratusan: number, maks: number): number =>
  Math.round((1 - ratusan / (maks * 100)) * 10_000) / 100

/** End of the vertical scale in whole percent: 100, or the next 20 above the largest value. */
export function maksSkala(deret: readonly DeretPersen[]): number {
  const terbesar = Math.max(10_000, ...deret.flat().filter((nilai) => nilai !== null))
  return Math.ceil(terbesar / 2_000) * 20
}

/**
 * SVG path of a cumulative series between two months (0 = the start of the year, where it is truly zero).
 * A month without data lifts the pen: no value is invented between its neighbours.
 */
export function jalurDeret(deret: DeretPersen, maks: number, dari: number = 0, sampai: number = 12): string {
  let path = ''
  let turun = false
  for (let bulan = dari; bulan <= sampai; bulan += 1) {
    const nilai = bulan === 0 ? 0 : (deret[bulan - 1] ?? null)
    if (nilai === null) {
      turun = false
      continue
    }
    path += `${turun ? 'L' : 'M'}${keRuang(letakBulan(bulan))} ${keRuang(letakNilai(nilai, maks))}`
    turun = true
  }
  return path
}

/** The last month that has a value, with it; null when the series is empty. */
export function titikAkhir(deret: DeretPersen): { bulan: number; nilai: number } | null {
  for (let bulan = deret.length; bulan >= 1; bulan -= 1) {
    const nilai = deret[bulan - 1]
    if (nilai !== null && nilai !== undefined) return { bulan, nilai }
  }
  return null
}
