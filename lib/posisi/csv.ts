import { selAngka as angka, selTeks, susunCsv } from '@/lib/dasar/format/csv'
import { BULAN } from '@/lib/realisasi/bulan'
import { NAMA_ZONA } from '@/lib/realisasi/zona'
import { bulanPosisi } from './baca'
import type { BarisJawaban, JawabanPosisi } from './jawaban-schema'

type Kolom = [judul: string, isi: (baris: BarisJawaban, jawaban: JawabanPosisi) => string]

const persen = (judul: string, nama: 'target' | 'serapanPagu' | 'serapanAngkas' | 'deviasi' | 'deviasiRelatif' | 'cakupanLapor' | 'fisik' | 'cakupanFisik' | 'targetFisik' | 'fisikTerbanding' | 'targetTerbanding' | 'deviasiFisik'): Kolom =>
  [judul, (b) => angka(b[nama].nilai)]

const KOLOM: readonly Kolom[] = [
  ['Tahun', (_, j) => String(j.tahun)],
  ['S.d. bulan', (b, j) => selTeks(BULAN[bulanPosisi(j, b) - 1] ?? '')],
  ['Versi APBD', (_, j) => selTeks(j.versiApbd?.nama ?? '')],
  ['Versi anggaran kas', (_, j) => selTeks(j.versiAnggaranKas?.nama ?? '')],
  ['Kode', (b) => selTeks(b.kode)],
  ['Nama', (b) => selTeks(b.nama)],
  ['Kategori', (b) => selTeks(b.kategori ?? '')],
  ['Pagu (Rp)', (b) => angka(b.pagu)],
  ['Anggaran kas (Rp)', (b) => angka(b.anggaranKas)],
  ['Realisasi (Rp)', (b) => angka(b.realisasi)],
  ['Realisasi diisi', (b) => (b.realisasi === null ? '' : b.realisasiDiisi ? 'ya' : 'tidak diisi')],
  ['Realisasi Non-RKUD (Rp)', (b) => angka(b.nonRkud)],
  ['Selisih terhadap anggaran kas (Rp, negatif = tertinggal)', (b) => angka(b.selisih)],
  ['Sisa pagu (Rp)', (b) => angka(b.sisaPagu)],
  persen('Target (%)', 'target'),
  persen('Serapan terhadap pagu (%)', 'serapanPagu'),
  persen('Serapan terhadap anggaran kas (%)', 'serapanAngkas'),
  persen('Deviasi (poin, negatif = tertinggal)', 'deviasi'),
  persen('Kekurangan relatif (% anggaran kas, positif = tertinggal)', 'deviasiRelatif'),
  persen('Cakupan laporan (% anggaran kas)', 'cakupanLapor'),
  persen('Realisasi fisik (%)', 'fisik'),
  persen('Cakupan laporan fisik (%)', 'cakupanFisik'),
  persen('Target fisik (%)', 'targetFisik'),
  ['Bulan tertua nilai fisik', (b) => selTeks(b.fisikTertua === null ? '' : BULAN[b.fisikTertua - 1] ?? '')],
  persen('Fisik terbanding (%)', 'fisikTerbanding'),
  persen('Target terbanding (%)', 'targetTerbanding'),
  persen('Deviasi fisik (poin, negatif = tertinggal)', 'deviasiFisik'),
  ['Zona', (b) => (b.zona === null ? '' : NAMA_ZONA[b.zona])],
  ['Keterangan zona', (b) => selTeks(b.alasanZona)],
  ['Zona sementara', (b) => (b.zona === null ? '' : b.sementara ? 'ya' : 'tidak')],
  ['Anggaran kas wajar', (b) => (b.serapanAngkas.nilai === null ? '' : b.angkasWajar ? 'ya' : 'tidak wajar')],
  ['Sub-kegiatan berpagu', (b) => angka(b.jumlahSubKegiatan)],
  ['Fisik 0%', (b) => angka(b.bin.nol)],
  ['Fisik >0-50%', (b) => angka(b.bin.sampai50)],
  ['Fisik >50-75%', (b) => angka(b.bin.sampai75)],
  ['Fisik >75-100%', (b) => angka(b.bin.sampai100)],
  ['Fisik belum ada nilai', (b) => angka(b.bin.belumLapor)],
  ['Unit berpagu', (b) => angka(b.jumlahUnit)],
  ['Unit melapor', (b) => angka(b.jumlahUnitMelapor)],
  ['Data pada (UTC)', (b) => b.diperbarui ?? ''],
  ['Data contoh', (_, j) => (j.contoh ? 'ya' : 'tidak')],
]

/**
 * The answer as a file that Excel with Indonesian settings opens by a double click: UTF-8 with its mark, semicolons,
 * decimal commas. Every row says its cut-off and versions, so rows of several files can stand in one sheet.
 */
export function csvPosisi(jawaban: JawabanPosisi): string {
  return susunCsv([KOLOM.map(([judul]) => selTeks(judul)), ...jawaban.data.map((baris) => KOLOM.map(([, isi]) => isi(baris, jawaban)))])
}
