import { UNIT } from './umum'
import type { Bentuk } from './types'

const REALISASI = [
  ['nilairealisasi'],
  ['realisasi', 'realisasibelanja', 'jumlahrealisasi', 'realisasianggaran', 'totalrealisasi'],
] as const
const PAGU = [['nominal', 'anggaran', 'pagu', 'jumlahanggaran', 'paguanggaran', 'anggarantahunini', 'nilaianggaran']] as const

/** Realisation to the end of a month, by account on every level or by unit: a control figure. */
export const LRA: Bentuk = {
  jenis: 'LRA', nama: 'LRA (angka kontrol)',
  peran: {
    realisasi: { nama: 'realisasi', kata: REALISASI, waktu: ['sampai', null, 'ini'] },
    setoran: { nama: 'setoran (pengembalian)', kata: [['nilaisetoran', 'setoran']] },
    pagu: { nama: 'anggaran', kata: PAGU, versi: ['setelah', null, 'sebelum'] },
  },
  wajib: ['realisasi', 'pagu', ['rekening', ...UNIT]], tambah: 'realisasi', kurang: 'setoran', waktu: 'formulir', tanpaRekening: true,
}

/** The same for a reader who looks for an LRA alone: the amount may then be called by less. */
export const LRA_SAJA: Bentuk = {
  ...LRA, sendiri: true, wajib: ['realisasi', ['rekening', ...UNIT]],
  peran: { ...LRA.peran, realisasi: { nama: 'realisasi', kata: [...REALISASI, ['nilai', 'jumlah', 'belanja']], waktu: ['sampai', null, 'ini'] } },
}
