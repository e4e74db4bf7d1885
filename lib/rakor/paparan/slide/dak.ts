import type { Slide } from '../types'
import { ambil, angka, kalimat, kalimatSebut, slideIsi, tulisNama, type PenyusunSlide } from './alat'

/** DAK Fisik: how far each field is, which gate comes next and what lapses there, and where each allocation stands in its chain. */
export const slideDak: PenyusunSlide = (bahan) => {
  const serapan = ambil(bahan, 'ringkasan', 'ringkasan-dak-fisik', ['nama', 'paguSingkat', 'serapan', 'tujuan'])
  const gerbang = ambil(bahan, 'dak', 'dak-berikut', ['nama', 'rupiah', 'kontrak', 'tenggat', 'tanya'])
  const rantai = ambil(bahan, 'dak', 'dak-rantai', ['nama', 'pagu', 'ndk', 'salur', 'serap'])
  const slide: Slide[] = []
  if (serapan && serapan.tabel.baris.length > 0) {
    slide.push(slideIsi('dak-fisik', [serapan], { isi: [], catatan: [[kalimat(serapan.judul)], ...kalimatSebut('Serapan menurut bidang, pagu terbesar dahulu: ', serapan, 'serapan')] }))
  }
  if (gerbang && gerbang.tabel.baris.length > 0) {
    const [pertama] = gerbang.tabel.baris
    slide.push(slideIsi('dak-tenggat', [gerbang], {
      rupa: 'tabel', isi: [],
      catatan: [[kalimat(gerbang.judul)], ['Syarat yang belum terpenuhi sampai tenggat berarti tidak salur.'], ...(gerbang.bacaan ? [[gerbang.bacaan]] : []), ...(pertama ? [['Terbesar: ', tulisNama(pertama.sel.nama), ' ', angka(pertama.sel.rupiah), ', tenggat ', angka(pertama.sel.tenggat), '.']] : [])],
    }))
  }
  if (rantai && rantai.tabel.baris.length > 0) {
    slide.push(slideIsi('dak-rantai', [rantai], { rupa: 'tabel', catatan: [[kalimat(rantai.judul)], ...(rantai.bacaan ? [[rantai.bacaan]] : [])] }))
  }
  return slide
}
