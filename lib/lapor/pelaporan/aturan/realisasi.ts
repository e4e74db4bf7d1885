import { rupiah } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { KANAL, kunciSel, type Kanal } from '@/lib/lapor/entri/utils'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import type { Aturan } from './jenis'
import { lewatJauh } from './ukuran'
import { bersihKanal, hitungBaris, tambah } from '../hitung'
import type { BarisIsian } from '../types'

const NAMA: Record<Kanal, string> = { RKUD: 'RKUD', NON_RKUD: 'Non-RKUD' }
const sel = (baris: BarisIsian, kanal: Kanal, kolom: 'nilai' | 'koreksi' | 'alasan'): string =>
  kunciSel({ jenis: 'realisasi', baris: baris.id, kanal, kolom })

/** Money of the month, line by line. */
export const ATURAN_REALISASI: readonly Aturan[] = [
  {
    kode: 'KOREKSI_TANPA_ALASAN',
    nama: 'Koreksi tanpa alasan',
    keparahan: 'galat',
    saat: 'simpan',
    bagian: 'realisasi',
    baris: (baris) =>
      KANAL.filter((kanal) => baris.kanal[kanal].koreksi !== NOL && baris.kanal[kanal].alasan.trim() === '').map((kanal) => ({
        kunci: sel(baris, kanal, 'alasan'),
        kalimat: `Koreksi ${NAMA[kanal]} ${rupiah(baris.kanal[kanal].koreksi)} belum beralasan. Tulis alasannya.`,
      })),
  },
  {
    kode: 'KOREKSI_TANPA_NILAI',
    nama: 'Koreksi tanpa realisasi bulan ini',
    keparahan: 'galat',
    saat: 'simpan',
    bagian: 'realisasi',
    baris: (baris, { bulan }) =>
      KANAL.filter((kanal) => {
        const { nilai, koreksi, alasan } = baris.kanal[kanal]
        return nilai === null && (koreksi !== NOL || alasan.trim() !== '')
      }).map((kanal) => ({
        kunci: sel(baris, kanal, 'nilai'),
        kalimat: `Ada koreksi ${NAMA[kanal]}, tetapi realisasi ${namaBulan(bulan)} kosong. Tulis 0 bila tidak ada belanja.`,
      })),
  },
  {
    kode: 'REALISASI_NEGATIF',
    nama: 'Realisasi sampai bulan ini kurang dari nol',
    keparahan: 'galat',
    saat: 'simpan',
    bagian: 'realisasi',
    baris: (baris, { bulan }) =>
      KANAL.flatMap((kanal) => {
        const isi = baris.kanal[kanal]
        const sampai = tambah(isi.lalu, bersihKanal(isi))
        if (sampai === null || sampai >= 0n) return []
        return [{
          kunci: sel(baris, kanal, 'koreksi'),
          kalimat: `Realisasi ${NAMA[kanal]} s.d. ${namaBulan(bulan)} menjadi ${rupiah(sampai)}. Koreksi tidak boleh melebihi yang sudah dibelanjakan.`,
        }]
      }),
  },
  {
    kode: 'REALISASI_MELEBIHI_PAGU',
    nama: 'Realisasi melebihi pagu',
    keparahan: 'peringatan',
    saat: 'simpan',
    bagian: 'realisasi',
    baris: (baris, { bulan, besaran }) => {
      const { sampai, pagu } = hitungBaris(baris, bulan)
      if (sampai === null || sampai <= pagu || lewatJauh(baris, bulan, besaran) !== null) return []
      return [{
        kunci: sel(baris, 'RKUD', 'nilai'),
        kalimat: `Realisasi s.d. ${namaBulan(bulan)} ${rupiah(sampai)} melebihi pagu ${rupiah(pagu)}, lebih ${rupiah(sen(sampai - pagu))}.`,
      }]
    },
  },
  {
    kode: 'REALISASI_MENDAHULUI_KAS',
    nama: 'Realisasi mendahului anggaran kas',
    keparahan: 'peringatan',
    saat: 'simpan',
    bagian: 'realisasi',
    baris: (baris, { bulan }) => {
      const { sampai, kasSampai, pagu } = hitungBaris(baris, bulan)
      if (sampai === null || kasSampai === null || sampai <= kasSampai || sampai > pagu) return []
      return [{
        kunci: sel(baris, 'RKUD', 'nilai'),
        kalimat: `Realisasi s.d. ${namaBulan(bulan)} mendahului anggaran kas ${rupiah(kasSampai)} sebesar ${rupiah(sen(sampai - kasSampai))}.`,
      }]
    },
  },
]
