import { SUB, UNIT } from './umum'
import type { Bentuk } from './types'

/** The plan of cash, twelve months; its pagu and its total prove it. */
export const KAS: Bentuk = {
  jenis: 'KAS', nama: 'Rencana anggaran kas per bulan',
  peran: {
    pagu: { nama: 'pagu', kata: [['pagu', 'anggarantahunini', 'nilaipagu', 'anggaran', 'paguanggaran', 'jumlahanggaran', 'nilaianggaran', 'dpa'], ['nilai']], versi: ['setelah', null] },
    totalKas: { nama: 'jumlah anggaran kas', kata: [['totalrak', 'nilairak', 'jumlahrak', 'totalanggarankas', 'jumlahanggarankas', 'totalkas', 'totalalokasi', 'jumlahalokasi'], ['jumlah', 'total']] },
  },
  wajib: ['rekening', SUB, UNIT], tambah: null, waktu: 'tanpa',
  bulanan: { pokok: /^(?!.*(?:realisasi|sp2d)).*(?:kas|rak|rencana|anggaran|alokasi|penarikan|target|pagu)/, semua: true, polos: 'ya' },
  bukti: [{ jumlah: 'pagu', dari: 'bulan' }, { jumlah: 'totalKas', dari: 'bulan' }],
}
