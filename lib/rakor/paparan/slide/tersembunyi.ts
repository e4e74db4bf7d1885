import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import type { Panel } from '@/lib/lihat/panel/types'
import { namaSebut } from '@/lib/lihat/panel/umum/lapor'
import { panelPosisi, panelRupiah } from '@/lib/lihat/panel/umum/posisi'
import type { Alinea, BahanDokumen } from '@/lib/rakor/dokumen/types'
import { panelHalaman } from '@/lib/rakor/dokumen/utils'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Slide } from '../types'
import { ambil, angka, barisPanel, hall, slideIsi, type PenyusunSlide } from './alat'

/** Findings that answer a question: page, key, columns for the hall. */
const LAIN: readonly (readonly [halaman: string, kunci: string, kolom: readonly string[]])[] = [
  ['kesenjangan', 'kesenjangan-gerak', ['nama', 'berubah', 'dulu', 'kini']],
  ['kesenjangan', 'kesenjangan-uang', ['nama', 'rupiah', 'serapan', 'fisik', 'beda']],
  ['kesenjangan', 'kesenjangan-kerja', ['nama', 'rupiah', 'serapan', 'fisik', 'beda']],
  ['kesenjangan', 'kesenjangan-luas', ['nama', 'pagu', 'bagian', 'serapan', 'target']],
  ['dak', 'dak-gerbang', ['nama', 'tahap', 'status', 'dapat', 'risiko', 'hangus']],
  ['dak', 'dak-lewat', ['nama', 'tahap', 'hangus', 'tidak']],
  ['dak', 'dak-tanpa-kontrak', ['nama', 'sisa', 'ndk', 'pagu', 'bagian']],
  ['pengadaan', 'pengadaan-terlambat', ['nama', 'pagu', 'rencana', 'lewat', 'metode']],
  ['pengadaan', 'pengadaan-umur', ['nama', 'tertua', 'banyak', 'd', 'pagu']],
  ['pengadaan', 'pengadaan-rup', ['nama', 'belum', 'lengkap', 'pengadaan', 'paket']],
  ['pengadaan', 'pengadaan-itkp', ['nama', 'nilai', 'atas', 'bawah']],
  ['kendala', 'kendala-di-mana', ['nama', 'kekurangan', 'jumlah', 'lewat']],
  ['kendala', 'kendala-lewat-tenggat', ['nama', 'tenggat', 'siapa', 'kekurangan']],
  ['kendala', 'kendala-tanpa-langkah', ['nama', 'rencana', 'kekurangan']],
  ['kendala', 'kendala-dukungan-diminta', ['nama', 'dukungan', 'kekurangan']],
  ['kinerja', 'kinerja-unit', ['nama', 'predikat', 'rata', 'serapan']],
  ['kinerja', 'kinerja-pincang', ['nama', 'apa', 'serapan', 'rata']],
  ['proyeksi', 'proyeksi-kebutuhan', ['nama', 'bulan', 'hari']],
  ['proyeksi', 'proyeksi-anggaran-kas', ['nama', 'lebih', 'perlu', 'terbaik']],
  ['proyeksi', 'proyeksi-bentuk-kas', ['nama', 'biasa', 'rak']],
]

/** Further findings, reached by number or search only. */
export const slideTanya: PenyusunSlide = (bahan) => LAIN.flatMap(([halaman, kunci, kolom]) => {
  const panel = ambil(bahan, halaman, kunci, kolom)
  return panel && panel.tabel.baris.length > 0 ? [slideIsi(kunci, [panel], { tersembunyi: true, ...(panel.bagan?.jenis === 'luas' ? { isi: [] } : {}) })] : []
})

/** What other findings say of a unit, as sentences. */
function kalimatUnit(bahan: BahanDokumen, id: string): Alinea[] {
  const baris = (halaman: string, kunci: string, pada = id) => barisPanel(panelHalaman(bahan, halaman, kunci), pada)
  const bagian = baris('kesenjangan', 'kesenjangan-pareto')
  const merah = baris('kesenjangan', 'kesenjangan-sejak')?.sel.kini
  const kendala = baris('kendala', 'kendala-di-mana')
  const proyeksi = baris('proyeksi', 'proyeksi-unit')
  const positif = bagian?.sel.kurang?.jenis === 'rupiah' && bagian.sel.kurang.nilai !== null && bagian.sel.kurang.nilai > 0n
  return [
    ...(bagian && positif ? [['Kekurangan ', angka(bagian.sel.kurang), ', ', angka(bagian.sel.bagian), ' dari selisih bersih kabupaten.']] : []),
    ...(merah?.jenis === 'bilangan' && merah.nilai !== null && merah.nilai > 0 ? [['Merah ', angka(merah), ' bulan berturut-turut.']] : []),
    ...(kendala ? [[angka(kendala.sel.jumlah), ' kendala terbuka menahan ', angka(kendala.sel.kekurangan), '.']] : []),
    ...(proyeksi?.sel.persen?.jenis === 'persen' && proyeksi.sel.persen.nilai.ada ? [['Proyeksi akhir tahun ', angka(proyeksi.sel.persen), ' dari pagu; ', angka(proyeksi.sel.berisiko), ' berisiko tidak terserap.']] : []),
  ]
}

function slideUnit(bahan: BahanDokumen, capaian: Capaian): Slide {
  const { tahun, namaSingkat } = bahan.ringkasan.data
  const { kunci: id, nama } = capaian.posisi
  const sebutan = namaSebut(capaian, namaSingkat)
  const judul = `${sebutan}: ${kalimatPosisi(capaian, tahun).replace(/^(Realisasi|Laporan|Belum)/, (kata) => kata.toLowerCase())}`
  const rupiah = panelRupiah(`unit-${id}-rupiah`, capaian)
  const panel: [Panel, ...Panel[]] = capaian.melapor
    ? [hall(panelPosisi(`unit-${id}-posisi`, capaian, tahun), ['nama', 'nilai', 'target', 'deviasi', 'zona']), rupiah]
    : [rupiah]
  const isi = kalimatUnit(bahan, id)
  return slideIsi(`unit-${id}`, panel, { judul, isi, rupa: 'tabel', tersembunyi: true, catatan: [[nama === sebutan ? `${judul}` : `${nama}. ${judul}`], ...isi] })
}

/** One slide a unit, from its key figures: whoever is called can be shown. */
export const slideSemuaUnit: PenyusunSlide = (bahan) => bahan.ringkasan.data.unit.map((capaian) => slideUnit(bahan, capaian))
