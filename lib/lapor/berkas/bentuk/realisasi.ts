import { SUB, UNIT } from './umum'
import type { Bentuk } from './types'

const KATA = [
  ['nilairealisasi'],
  ['realisasi', 'realisasisp2d', 'jumlahrealisasi', 'realisasibelanja', 'realisasikeuangan', 'realisasianggaran', 'realisasikeu', 'nilairealisasisp2d', 'nilaibelanja', 'totalrealisasi'],
  ['nilai', 'nilaisp2d', 'jumlah', 'nominal', 'rincian', 'bruto', 'nilaibruto'],
] as const

/** What was spent, RKUD: one row a payment with its date, one row a line and month, or one column a month. */
export const REALISASI: Bentuk = {
  jenis: 'REALISASI', nama: 'Realisasi belanja',
  peran: {
    realisasi: { nama: 'realisasi', kata: KATA, waktu: ['ini', null, 'sampai'] },
    lalu: { nama: 'realisasi s.d. bulan lalu', kata: KATA.slice(0, 2), waktu: ['lalu'] },
    sampai: { nama: 'realisasi s.d. bulan ini', kata: KATA.slice(0, 2), waktu: ['sampai'] },
    setoran: { nama: 'setoran (pengembalian)', kata: [['nilaisetoran', 'setoran', 'pengembalian', 'nilaipengembalian']] },
    sisa: { nama: 'sisa pagu', kata: [['sisa', 'sisapagu', 'sisaanggaran', 'sisapaguanggaran', 'saldo', 'sisadana', 'saldoanggaran', 'saldopagu']], versi: ['setelah', null] },
    pagu: { nama: 'pagu', kata: [['pagu', 'anggaran', 'paguanggaran', 'jumlahanggaran', 'nilaipagu']], versi: ['setelah', null] },
  },
  wajib: ['rekening', SUB, UNIT], tambah: 'realisasi', kurang: 'setoran', waktu: 'tanggal',
  bukti: [{ jumlah: 'sampai', dari: ['lalu', 'realisasi'] }],
  bulanan: { pokok: /realisasi|sp2d/, semua: false, polos: 'menurut-judul' },
}
