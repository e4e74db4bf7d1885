/** Year, month and version, as they stand in every address. */
export interface AlamatPeriode {
  tahun: number
  bulan: number
  versi: string | number
}

/** An address that keeps the period; parameters that are null or empty are left out. */
export function alamat(path: string, periode: AlamatPeriode, lain: Record<string, string | null | undefined> = {}): string {
  const query = new URLSearchParams({ tahun: String(periode.tahun), bulan: String(periode.bulan), versi: String(periode.versi) })
  for (const [nama, nilai] of Object.entries(lain)) if (nilai) query.set(nama, nilai)
  return `${path}?${query}`
}

export const alamatUnit = (periode: AlamatPeriode, unitId: number | string): string =>
  alamat(`/perangkat-daerah/${unitId}`, periode)

export const alamatSub = (periode: AlamatPeriode, unitId: number | string, subId: number | string): string =>
  alamat(`/perangkat-daerah/${unitId}/sub-kegiatan/${subId}`, periode)

/** The query string of the view narrowed to one unit, for downloads. */
export const kueriUnit = ({ tahun, bulan, versi }: AlamatPeriode, unitId: number): string =>
  `tahun=${tahun}&bulan=${bulan}&versi=${versi}&unitId=${unitId}`
