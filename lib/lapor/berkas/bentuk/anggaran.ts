import { SUB, UNIT } from './umum'
import type { Bentuk } from './types'

const KATA = [
  ['pagu', 'nilaipagu', 'paguanggaran', 'anggaran', 'anggarantahunini', 'jumlahanggaran', 'dpa', 'nilaidpa', 'pagudpa', 'dppa', 'nilaianggaran', 'anggaranbelanja', 'pagubelanja', 'nominalanggaran', 'totalpagu'],
  ['nominal', 'nilai', 'rincian', 'jumlah', 'total', 'nilairincian', 'jumlahharga', 'totalharga', ''],
] as const

/** The pagu of every line: a DPA, or before and after a change. */
export const ANGGARAN: Bentuk = {
  jenis: 'ANGGARAN', nama: 'Anggaran/DPA per rekening',
  peran: {
    pagu: { nama: 'pagu', kata: KATA, versi: ['setelah', null, 'sebelum'] },
    paguSebelum: { nama: 'pagu sebelum perubahan', kata: KATA.slice(0, 1), versi: ['sebelum'] },
    paguUbah: { nama: 'bertambah/berkurang', kata: [[...KATA[0], '', 'jumlah']], versi: ['ubah'] },
  },
  wajib: ['rekening', SUB, UNIT], tambah: 'pagu', waktu: 'tanpa', bukti: [{ jumlah: 'pagu', dari: ['paguSebelum', 'paguUbah'] }],
}
