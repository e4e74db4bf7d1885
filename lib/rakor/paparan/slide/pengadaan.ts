import { ambil, kalimat, kalimatSebut, slideIsi, type PenyusunSlide } from './alat'

/** How far packages are, by their last stage. */
export const slidePengadaan: PenyusunSlide = (bahan) => {
  const tahap = ambil(bahan, 'pengadaan', 'pengadaan-tahap', ['nama', 'banyak', 'pagu', 'kontrak', 'dibayar'])
  if (!tahap || tahap.tabel.baris.length === 0) return []
  return [slideIsi('pengadaan', [tahap], { catatan: [[kalimat(tahap.judul)], ...kalimatSebut('Paket menurut tahap: ', tahap, 'banyak', 6), ...(tahap.bacaan ? [[tahap.bacaan]] : [])] })]
}

/** Contracts that are critical, and packages that may not be finished this year. */
export const slideKontrak: PenyusunSlide = (bahan) => {
  const kritis = ambil(bahan, 'pengadaan', 'pengadaan-kritis', ['nama', 'nilai', 'rencana', 'realisasi', 'deviasi', 'penanganan'])
  const risiko = ambil(bahan, 'pengadaan', 'pengadaan-akhir-tahun', ['nama', 'sisa', 'sebab', 'selesai'])
  return [
    ...(kritis && kritis.tabel.baris.length > 0 ? [slideIsi('kontrak-kritis', [kritis], { rupa: 'tabel', catatan: [[kalimat(kritis.judul)], ...kalimatSebut('Nilai terbesar: ', kritis, 'nilai'), ...(kritis.bacaan ? [[kritis.bacaan]] : [])] })] : []),
    ...(risiko && risiko.tabel.baris.length > 0 ? [slideIsi('paket-akhir-tahun', [risiko], { rupa: 'tabel', catatan: [[kalimat(risiko.judul)], ...kalimatSebut('Yang belum dibayar terbesar: ', risiko, 'sisa')] })] : []),
  ]
}
