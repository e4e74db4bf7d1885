interface Tempat {
  unitId: number
  tahun: number
  bulan: number
}

/** A part of a unit's entry page. */
export const alamatEntri = ({ unitId, tahun, bulan }: Tempat, bagian: 'lembar' | 'kendala' | 'kirim'): string =>
  `/entri/${unitId}?tahun=${tahun}&bulan=${bulan}&bagian=${bagian}`

/** The worksheet opened at one cell; without a cell, the worksheet. */
export const alamatSel = (tempat: Tempat, kunci: string | null): string =>
  `${alamatEntri(tempat, 'lembar')}${kunci === null ? '' : `&sel=${encodeURIComponent(kunci)}`}`
