import { ambil, kalimat, kalimatSebut, slideIsi, type PenyusunSlide } from './alat'

/** Where the money is: the map, where at least one kecamatan has some. */
export const slidePeta: PenyusunSlide = (bahan) => {
  const peta = ambil(bahan, 'peta', 'peta-kecamatan', ['nama', 'pagu', 'serapan', 'kurang', 'paket'])
  if (peta?.tabel.baris.some(({ utama }) => utama) !== true) return []
  // ranked bars: fifteen tiles are not read from the last row
  return [slideIsi('peta', [{ ...peta, bagan: { jenis: 'batang', nilai: 'pagu' } }], { catatan: [[kalimat(peta.judul)], ...(peta.bacaan ? [[peta.bacaan]] : []), ...kalimatSebut('Pagu terbesar: ', peta, 'pagu')] })]
}
