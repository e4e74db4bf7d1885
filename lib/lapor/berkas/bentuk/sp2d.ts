import { UNIT } from './umum'
import type { Bentuk } from './types'

/** SP2D paid out, one row a document or a document and account: compared by the reconciliation. */
export const SP2D: Bentuk = {
  jenis: 'SP2D', nama: 'Daftar SP2D',
  peran: { sp2d: { nama: 'nilai SP2D', kata: [['nilaisp2d', 'jumlahsp2d', 'realisasisp2d', 'sp2d', 'nominalsp2d', 'brutosp2d'], ['nilai', 'jumlah', 'bruto', 'nominal', 'nilairealisasi', 'realisasi']] } },
  wajib: ['sp2d', UNIT], tambah: 'sp2d', waktu: 'formulir', tanpaRekening: true, sendiri: true,
}

/** An SPJ by unit, for a reader who looks for nothing else. */
export const SPJ_SAJA: Bentuk = {
  jenis: 'SPJ', nama: 'SPJ fungsional (angka kontrol)', sendiri: true,
  peran: { spj: { nama: 'jumlah SPJ', kata: [['jumlahspjlsupgutu', 'jumlahspj', 'nilaispj', 'realisasispj', 'totalspj'], ['spj', 'nilairealisasi', 'realisasi'], ['nilai', 'jumlah']], waktu: ['sampai', null, 'ini'] }, setoran: { nama: 'setoran (pengembalian)', kata: [['nilaisetoran', 'setoran']] } },
  wajib: ['spj', ['rekening', ...UNIT]], tambah: 'spj', kurang: 'setoran', waktu: 'formulir', tanpaRekening: true,
}
