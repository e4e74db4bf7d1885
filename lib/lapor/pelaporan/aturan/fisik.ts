import { persen, persenRatusan, rupiah } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { kunciSel } from '@/lib/lapor/entri/utils'
import type { Aturan } from './jenis'
import { jumlahkanBaris, persenPagu } from '../hitung'
import type { SubIsian } from '../types'

const sel = (sub: SubIsian, kolom: 'persen' | 'alasan'): string => kunciSel({ jenis: 'fisik', sub: sub.id, kolom })
const lalu = (sub: SubIsian): string => (sub.fisik.bulanLalu === null ? 'bulan lalu' : namaBulan(sub.fisik.bulanLalu))
const mundur = ({ fisik }: SubIsian): boolean =>
  fisik.persen !== null && fisik.persenLalu !== null && fisik.persen < fisik.persenLalu

/** How far money may run ahead of physical progress before it is asked about (hundredths of a point). */
const TOLERANSI_KEUANGAN = 2_000
/** Work that is done month by month all year: salaries; telephone, water and electricity. */
const RUTIN = /\bgaji dan tunjangan\b|jasa komunikasi, sumber daya air dan listrik/i
const TOLERANSI_RUTIN = 1_500

/** Physical progress of a sub-kegiatan, which is cumulative. */
export const ATURAN_FISIK: readonly Aturan[] = [
  {
    kode: 'FISIK_DI_LUAR_BATAS',
    nama: 'Progres fisik di luar 0–100',
    keparahan: 'galat',
    saat: 'simpan',
    bagian: 'fisik',
    sub: (sub) => {
      const nilai = sub.fisik.persen
      if (nilai === null || (nilai >= 0 && nilai <= 10_000)) return []
      return [{ kunci: sel(sub, 'persen'), kalimat: `${persenRatusan(nilai)} di luar 0–100. Progres fisik ditulis 0 sampai 100.` }]
    },
  },
  {
    kode: 'ALASAN_TANPA_FISIK',
    nama: 'Alasan koreksi tanpa progres fisik',
    keparahan: 'galat',
    saat: 'simpan',
    bagian: 'fisik',
    sub: (sub) =>
      sub.fisik.persen === null && sub.fisik.alasan.trim() !== ''
        ? [{ kunci: sel(sub, 'persen'), kalimat: 'Ada alasan koreksi, tetapi progres fisiknya kosong. Tulis persennya atau hapus alasan.' }]
        : [],
  },
  {
    kode: 'FISIK_MUNDUR_TANPA_ALASAN',
    nama: 'Progres fisik turun tanpa alasan',
    keparahan: 'galat',
    saat: 'kirim',
    bagian: 'fisik',
    sub: (sub) =>
      mundur(sub) && sub.fisik.alasan.trim() === ''
        ? [{ kunci: sel(sub, 'alasan'), kalimat: `Progres fisik turun dari ${persenRatusan(sub.fisik.persenLalu)}. Tulis alasan koreksinya.` }]
        : [],
  },
  {
    kode: 'FISIK_MUNDUR',
    nama: 'Progres fisik turun',
    keparahan: 'peringatan',
    saat: 'simpan',
    bagian: 'fisik',
    sub: (sub) =>
      mundur(sub)
        ? [{
            kunci: sel(sub, 'persen'),
            kalimat: `Progres fisik ${persenRatusan(sub.fisik.persen)} lebih rendah daripada ${lalu(sub)} (${persenRatusan(sub.fisik.persenLalu)}). Bila ini koreksi, tulis alasannya.`,
          }]
        : [],
  },
  {
    kode: 'UANG_TANPA_FISIK',
    nama: 'Ada realisasi keuangan, fisik masih nol',
    keparahan: 'peringatan',
    saat: 'simpan',
    bagian: 'fisik',
    sub: (sub, { bulan }) => {
      const { sampai } = jumlahkanBaris(sub.baris, bulan)
      const fisik = sub.fisik.persen ?? sub.fisik.persenLalu
      if (sampai === null || sampai <= 0n || (fisik !== null && fisik > 0)) return []
      return [{
        kunci: sel(sub, 'persen'),
        kalimat: `Sudah ada realisasi ${rupiah(sampai)}, tetapi progres fisik ${fisik === null ? 'belum dilaporkan' : 'masih 0%'}. Bila uang muka, jelaskan di kendala.`,
      }]
    },
  },
  {
    kode: 'KEUANGAN_MENDAHULUI_FISIK',
    nama: 'Serapan jauh di atas progres fisik',
    keparahan: 'peringatan',
    saat: 'simpan',
    bagian: 'fisik',
    sub: (sub, { bulan }) => {
      const h = jumlahkanBaris(sub.baris, bulan)
      const fisik = sub.fisik.persen ?? sub.fisik.persenLalu
      if (h.sampai === null || h.pagu <= 0n || fisik === null || fisik <= 0) return []
      if (h.sampai * 10_000n <= h.pagu * BigInt(fisik + TOLERANSI_KEUANGAN)) return []
      return [{
        kunci: sel(sub, 'persen'),
        kalimat: `Serapan ${persen(persenPagu(h))} dari pagu, progres fisik ${persenRatusan(fisik)}: terpaut lebih dari ${TOLERANSI_KEUANGAN / 100} poin. Periksa keduanya; uang muka dijelaskan di kendala.`,
      }]
    },
  },
  {
    kode: 'RUTIN_TIDAK_SEJALAN_BULAN',
    nama: 'Kegiatan rutin tidak sejalan dengan bulan',
    keparahan: 'peringatan',
    saat: 'kirim',
    bagian: 'fisik',
    sub: (sub, { bulan }) => {
      const seharusnya = Math.round((bulan * 10_000) / 12)
      const { persen: nilai } = sub.fisik
      if (nilai === null || !RUTIN.test(sub.nama) || Math.abs(nilai - seharusnya) <= TOLERANSI_RUTIN) return []
      return [{
        kunci: sel(sub, 'persen'),
        kalimat: `Kegiatan rutin berjalan sepanjang tahun: sampai ${namaBulan(bulan)} kira-kira ${persenRatusan(seharusnya)}, tertulis ${persenRatusan(nilai)}.`,
      }]
    },
  },
]
