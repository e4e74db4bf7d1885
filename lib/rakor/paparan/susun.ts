import { sampaiBulan, tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { panelHalaman } from '@/lib/rakor/dokumen/utils'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import type { Slide } from './types'

/** How many rows of a table are read from the last row of a hall. */
const BARIS_HALL = 10

/** Findings in the order in which the meeting goes through them: page, key. */
const URUTAN: readonly (readonly [halaman: string, kunci: string])[] = [
  ['ringkasan', 'ringkasan-posisi'], ['ringkasan', 'ringkasan-kurva'], ['ringkasan', 'ringkasan-zona'], ['ringkasan', 'ringkasan-peringkat'],
  ['kesenjangan', 'kesenjangan-pareto'], ['ringkasan', 'ringkasan-bin'], ['dak', 'dak-berikut'], ['pengadaan', 'pengadaan-tahap'],
  ['ringkasan', 'ringkasan-indikator'], ['kendala', 'kendala-besar'], ['proyeksi', 'proyeksi-unit'],
]

/** The slides of a meeting, made of its frozen panels. Pure. */
export function susunPaparan(bahan: BahanDokumen): Slide[] {
  const { rapat, ringkasan: { data } } = bahan
  const isi = URUTAN.flatMap(([halaman, kunci]): Slide[] => {
    const panel = panelHalaman(bahan, halaman, kunci)
    return panel === undefined ? [] : [{ kunci, judul: panel.judul, isi: panel.bacaan === undefined ? [] : [[panel.bacaan]], panel: [panel], baris: BARIS_HALL, catatan: [[panel.judul]], jenis: 'isi' }]
  })
  const sampul: Slide = {
    kunci: 'sampul', judul: namaRapat(rapat), isi: [[`${tanggalPanjang(rapat.tanggal)}, ${rapat.tempat}`], [`Posisi ${sampaiBulan(rapat.tahun, rapat.batasBulan)}`]],
    panel: [], baris: 0, catatan: [[kalimatPosisi(data.kabupaten, rapat.tahun)]], jenis: 'sampul',
  }
  return [sampul, ...isi]
}
