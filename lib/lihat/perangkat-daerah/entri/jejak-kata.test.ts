import { expect, test } from 'vitest'
import type { JejakEntri } from '../types'
import { objekJejak, perubahanJejak } from './jejak-kata'

const rujukan = { baris: new Map([[7, '5.1.02 Barang']]), apbdVersi: new Map([[3, 'APBD Murni']]) }
const jejak = (isi: Partial<JejakEntri>): JejakEntri => ({
  id: '1', pada: '2023-07-01T00:00:00Z', oleh: 'A', sumber: 'form', batchId: null, tindakan: 'UPDATE', tabel: 'realisasi', kunci: '7/6/RKUD',
  bulan: 6, sebelum: null, sesudah: null, ...isi,
})

test.each([
  [{}, 'Realisasi keuangan, Juni, RKUD: 5.1.02 Barang'],
  [{ kunci: '7/6/NON_RKUD' }, 'Realisasi keuangan, Juni, Non-RKUD: 5.1.02 Barang'],
  [{ tabel: 'pagu', kunci: '3/7', bulan: null }, 'Pagu, APBD Murni: 5.1.02 Barang'],
  [{ tabel: 'realisasi_fisik', kunci: '9/6' }, 'Realisasi fisik, Juni'],
  [{ kunci: '99/6/RKUD' }, 'Realisasi keuangan, Juni, RKUD'],
] as const)('%o reads "%s"', (isi, kata) => {
  expect(objekJejak(jejak(isi), rujukan)).toBe(kata)
})

test('only what differs, money in rupiah and progress in percent', () => {
  expect(perubahanJejak({
    sebelum: { nilai: '99999999999999.25', koreksi: '0.00' },
    sesudah: { nilai: '1000.00', koreksi: '0.00', alasan_koreksi: 'Salah ketik' },
  })).toEqual([
    { kolom: 'nilai', sebelum: 'Rp99.999.999.999.999,25', sesudah: 'Rp1.000' },
    { kolom: 'alasan', sebelum: null, sesudah: 'Salah ketik' },
  ])
  expect(perubahanJejak({ sebelum: null, sesudah: { persen: '12.50' } })).toEqual([
    { kolom: 'progres', sebelum: null, sesudah: '12,50%' },
  ])
})
