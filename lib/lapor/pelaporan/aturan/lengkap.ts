import { bilangan } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { classifyZona } from '@/lib/realisasi/zona'
import type { Aturan } from './jenis'
import { hitungBaris, jumlahkanBaris, persenKas } from '../hitung'
import type { BarisIsian, Isian, SubIsian } from '../types'

const berpagu = (sub: SubIsian): boolean => sub.baris.some((baris) => (baris.pagu ?? 0n) > 0n)
const terisi = (baris: BarisIsian): boolean => baris.kanal.RKUD.nilai !== null || baris.kanal.NON_RKUD.nilai !== null
const semuaBaris = (isian: Isian): BarisIsian[] => isian.sub.flatMap((sub) => sub.baris)

/** What a report must hold before it is handed in. */
export const ATURAN_LENGKAP: readonly Aturan[] = [
  {
    kode: 'TANPA_PAGU',
    nama: 'Unit belum punya pagu',
    keparahan: 'galat',
    saat: 'kirim',
    bagian: 'pagu',
    unit: (isian) =>
      isian.sub.some(berpagu) ? [] : [{ kalimat: 'Belum ada pagu pada versi APBD yang berlaku, jadi belum ada yang dapat dilaporkan.' }],
  },
  {
    kode: 'REALISASI_KOSONG',
    nama: 'Realisasi bulan ini belum diisi sama sekali',
    keparahan: 'galat',
    saat: 'kirim',
    bagian: 'realisasi',
    unit: (isian, { bulan }) =>
      semuaBaris(isian).some(terisi) || !isian.sub.some(berpagu)
        ? []
        : [{ kalimat: `Belum satu pun realisasi ${namaBulan(bulan)} diisi. Tulis 0 pada baris yang memang tanpa belanja.` }],
  },
  {
    kode: 'REALISASI_BELUM_DIISI',
    nama: 'Baris tanpa realisasi bulan ini',
    keparahan: 'peringatan',
    saat: 'kirim',
    bagian: 'realisasi',
    sub: (sub, { bulan }) => {
      const kosong = sub.baris.filter((baris) => (baris.pagu ?? 0n) > 0n && !terisi(baris))
      const [pertama] = kosong
      if (!pertama) return []
      return [{
        kunci: kunciSel({ jenis: 'realisasi', baris: pertama.id, kanal: 'RKUD', kolom: 'nilai' }),
        kalimat: `${bilangan(kosong.length)} dari ${bilangan(sub.baris.length)} baris belum diisi untuk ${namaBulan(bulan)}. Yang kosong dihitung 0 begitu laporan dikirim.`,
      }]
    },
  },
  {
    kode: 'FISIK_BELUM_DIISI',
    nama: 'Progres fisik bulan ini belum diisi',
    keparahan: 'peringatan',
    saat: 'kirim',
    bagian: 'fisik',
    sub: (sub, { bulan }) =>
      berpagu(sub) && sub.fisik.persen === null
        ? [{ kunci: kunciSel({ jenis: 'fisik', sub: sub.id, kolom: 'persen' }), kalimat: `Progres fisik ${namaBulan(bulan)} belum diisi.` }]
        : [],
  },
  {
    kode: 'KENDALA_SUB_NOL',
    nama: 'Sub-kegiatan masih 0% tanpa kendala',
    keparahan: 'galat',
    saat: 'kirim',
    bagian: 'kendala',
    sub: (sub, { bulan, kendalaUnit = 0 }) =>
      bulan > 3 && berpagu(sub) && sub.jumlahKendala + kendalaUnit === 0 && (sub.fisik.persen ?? sub.fisik.persenLalu) === 0
        ? [{ kalimat: 'Progres fisik masih 0% setelah triwulan I. Tulis kendala sub-kegiatan ini, atau satu kendala untuk seluruh unit, dengan rencana penyelesaiannya.' }]
        : [],
  },
  {
    kode: 'KENDALA_ZONA_MERAH',
    nama: 'Zona merah tanpa kendala',
    keparahan: 'galat',
    saat: 'kirim',
    bagian: 'kendala',
    unit: (isian, { bulan, zona }) => {
      if (zona === null || isian.jumlahKendalaUnit > 0 || isian.sub.some((sub) => sub.jumlahKendala > 0)) return []
      const kelas = classifyZona(persenKas(jumlahkanBaris(semuaBaris(isian), bulan)), zona)
      return kelas.zona === 'MERAH'
        ? [{ kalimat: `Unit berada di zona merah (${kelas.alasan} dari anggaran kas). Tulis kendala dan rencana penyelesaiannya.` }]
        : []
    },
  },
  {
    kode: 'REALISASI_TANPA_PAGU',
    nama: 'Realisasi pada baris tanpa pagu',
    keparahan: 'peringatan',
    saat: 'kirim',
    bagian: 'realisasi',
    baris: (baris, { bulan }) => {
      const { sampai, pagu } = hitungBaris(baris, bulan)
      return pagu === 0n && sampai !== null && sampai > 0n
        ? [{ kalimat: 'Ada realisasi pada baris yang pagunya nol. Periksa rekening, atau jelaskan di kendala.' }]
        : []
    },
  },
]
