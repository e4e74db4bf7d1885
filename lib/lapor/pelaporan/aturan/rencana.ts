import { rupiah } from '@/lib/dasar/format/angka'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { sen } from '@/lib/realisasi/rupiah'
import type { Aturan } from './jenis'
import { hitungBaris } from '../hitung'

/** The plan of the year: pagu and anggaran kas. */
export const ATURAN_RENCANA: readonly Aturan[] = [
  {
    kode: 'KAS_BELUM_DIISI',
    nama: 'Anggaran kas belum diisi',
    keparahan: 'peringatan',
    saat: 'simpan',
    bagian: 'anggaran-kas',
    baris: (baris, { bulan }) => {
      const { pagu, kasSetahun } = hitungBaris(baris, bulan)
      if (pagu === 0n || kasSetahun !== null) return []
      return [{
        kunci: kunciSel({ jenis: 'kas', baris: baris.id, bulan: 12 }),
        kalimat: `Anggaran kas belum diisi untuk pagu ${rupiah(pagu)}.`,
      }]
    },
  },
  {
    kode: 'KAS_BEDA_PAGU',
    nama: 'Jumlah anggaran kas tidak sama dengan pagu',
    keparahan: 'peringatan',
    saat: 'simpan',
    bagian: 'anggaran-kas',
    baris: (baris, { bulan }) => {
      const { pagu, kasSetahun } = hitungBaris(baris, bulan)
      if (kasSetahun === null || kasSetahun === pagu) return []
      const selisih = sen(kasSetahun - pagu)
      return [{
        kunci: kunciSel({ jenis: 'kas', baris: baris.id, bulan: 12 }),
        kalimat: `Anggaran kas setahun ${rupiah(kasSetahun)} ${selisih > 0n ? 'lebih' : 'kurang'} ${rupiah(sen(selisih > 0n ? selisih : -selisih))} dari pagu ${rupiah(pagu)}.`,
      }]
    },
  },
]
