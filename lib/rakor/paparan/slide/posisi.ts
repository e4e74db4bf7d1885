import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { panelHalaman } from '@/lib/rakor/dokumen/utils'
import { ambil, angka, barisPanel, bernilai, kalimat, slideIsi, type PenyusunSlide } from './alat'

/** Where the budget stands, against pagu and against anggaran kas; of a month without reports what is known of it. */
export const slidePosisi: PenyusunSlide = (bahan) => {
  const posisi = ambil(bahan, 'ringkasan', 'ringkasan-posisi', ['nama', 'nilai', 'target', 'deviasi', 'zona'])
  // in full: this is the slide on which the amounts are checked
  const rupiah = panelHalaman(bahan, 'ringkasan', 'ringkasan-rupiah')
  const { kabupaten, tahun } = bahan.ringkasan.data
  const judul = kalimatPosisi(kabupaten, tahun)
  const panel = [...(posisi ? [posisi] : []), ...(rupiah ? [rupiah] : [])]
  const [pertama, ...lain] = panel
  if (!pertama) return []
  const kas = barisPanel(posisi, 'angkas')
  const fisik = barisPanel(posisi, 'fisik')
  return [slideIsi('posisi', [pertama, ...lain], {
    judul, isi: [], rupa: 'lengkap',
    catatan: [
      [judul],
      ...(kas ? [['Terhadap anggaran kas, serapan mencapai ', angka(kas.sel.nilai), ', dengan realisasi ', angka(kas.sel.realisasi), ' dari anggaran kas ', angka(kas.sel.pembanding), '.']] : []),
      ...(fisik ? [['Progres fisik tertimbang ', angka(fisik.sel.nilai), ', target ', angka(fisik.sel.target), '.']] : []),
    ],
  })]
}

/** Since when: the monthly curve. */
export const slideKurva: PenyusunSlide = (bahan) => {
  const kurva = ambil(bahan, 'ringkasan', 'ringkasan-kurva', ['nama', 'target', 'serapan', 'deviasi', 'lalu'])
  // of a year without pagu there is no curve
  if (!kurva || !kurva.tabel.baris.some(({ sel }) => bernilai(sel.target) || bernilai(sel.serapan))) return []
  return [slideIsi('kurva', [kurva], { rupa: 'bagan', catatan: [[kalimat(kurva.judul)], ...(kurva.bacaan ? [[kurva.bacaan]] : [])] })]
}

/** Of what: kinds of spending, and where the money comes from. */
export const slideBelanja: PenyusunSlide = (bahan) => [
  ['jenis-belanja', 'Jenis belanja dengan pagu terbesar terserap: '] as const, ['sumber-dana', 'Sumber dana dengan pagu terbesar terserap: '] as const,
].flatMap(([kunci, awal]) => {
  const panel = ambil(bahan, 'ringkasan', `ringkasan-${kunci}`, ['nama', 'paguSingkat', 'serapan', 'tujuan', 'selisih'])
  if (!panel || panel.tabel.baris.length === 0) return []
  const { bacaan, ...isi } = panel
  const sebutan = panel.tabel.baris.slice(0, 3).flatMap(({ sel }, index) => [...(index === 0 ? [] : ['; ']), angka(sel.nama), ' ', angka(sel.serapan), ' dari target ', angka(sel.tujuan)])
  return [slideIsi(kunci, [bacaan === undefined ? isi : { ...isi, bacaan }], { isi: [], catatan: [[kalimat(panel.judul)], [awal, ...sebutan, '.']] })]
})

/** How far the work is: sub-kegiatan by physical progress. */
export const slideFisik: PenyusunSlide = (bahan) => {
  const bin = ambil(bahan, 'ringkasan', 'ringkasan-bin', ['nama', 'jumlah', 'bagian'])
  if (!bin || bin.tabel.baris.length === 0) return []
  return [slideIsi('sub-kegiatan', [bin], { catatan: [[kalimat(bin.judul)], ...(bin.bacaan ? [[bin.bacaan]] : []), ...(bin.sumber ?? []).map((satu) => [satu]), ['Kegiatan yang masih nol persen agar segera dilaksanakan.']] })]
}
