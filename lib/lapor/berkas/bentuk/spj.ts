import type { Bentuk } from './types'

/** The treasurer's account of a unit to the end of a month: a control figure. */
export const SPJ: Bentuk = {
  jenis: 'SPJ', nama: 'SPJ fungsional (angka kontrol)',
  peran: {
    spj: { nama: 'jumlah SPJ s.d. bulan ini', kata: [['jumlahspjlsupgutu', 'jumlahspj', 'jumlahspjlsupgu', 'totalspj', 'nilaispj'], ['spj', 'realisasispj']], waktu: ['sampai', null, 'ini'] },
    pagu: { nama: 'anggaran', kata: [['jumlahanggaran', 'anggaran', 'pagu', 'paguanggaran']] },
    sisa: { nama: 'sisa pagu', kata: [['sisapagu', 'sisapaguanggaran', 'sisaanggaran', 'sisa']] },
  },
  wajib: ['rekening', 'spj'], tambah: 'spj', waktu: 'formulir',
}
