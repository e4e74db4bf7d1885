import { describe, expect, it } from 'vitest'
import { bacaSelCatatan } from './catatan'
import { SIFAT_BIASA } from './sifat'
import { bacaKunciCatatan, kunciCatatan, type MedanCatatan } from '../catatan'

const DAFTAR = {
  sub: [{ id: 1, kode: '1.01.02', nama: 'Perencanaan' }, { id: 2, kode: '1.01.03', nama: 'Kembar' }, { id: 3, kode: '1.01.03', nama: 'Kembar' }],
  kategori: [{ kode: 'PBJ', nama: 'Pengadaan barang/jasa' }],
}
const baca = (medan: MedanCatatan, isi: string | number | boolean | null) => bacaSelCatatan(medan, isi, SIFAT_BIASA, DAFTAR)

describe('a cell of a note', () => {
  it.each<[MedanCatatan, string | number | null, string | null]>([
    ['sub', '1.01.02 Perencanaan', '1.01.02'], ['sub', '1.01.02', '1.01.02'], ['sub', 'seluruh unit', null], ['sub', ' ', null],
    ['sifat', 'DUKUNGAN', 'Dukungan'], ['status', ' selesai ', 'Selesai'], ['kategori', 'pengadaan  barang/jasa', 'Pengadaan barang/jasa'], ['kategori', 'PBJ', 'Pengadaan barang/jasa'],
    ['tenggat', '2023-12-31', '2023-12-31'], ['tenggat', '31 desember 2023', '2023-12-31'], ['tenggat', '1/2/2023', '2023-02-01'], ['tenggat', '01-02-2023', '2023-02-01'],
    ['uraian', ' dua\r\nbaris\u200e ', 'dua\nbaris'], ['uraian', 12, '12'],
  ])('%s %j is %j', (medan, isi, nilai) => expect(baca(medan, isi)).toEqual({ ok: true, nilai }))

  it.each<[MedanCatatan, string | number | boolean]>([
    ['sub', '9.99 Lain'], ['sub', '1.01.03 Kembar'], ['sifat', 'Masalah'], ['status', 'Ya'], ['kategori', 'Lain'],
    ['tenggat', '31/02/2023'], ['tenggat', '12/31/2023'], ['tenggat', 45_291], ['tenggat', 'akhir tahun'], ['tenggat', '1/1/23'], ['uraian', true],
  ])('%s %j is refused', (medan, isi) => expect(baca(medan, isi).ok).toBe(false))

  it('with a formula is what the formula stored, and refused without that', () => {
    const rumus = { ...SIFAT_BIASA, rumus: true }
    expect(bacaSelCatatan('uraian', 'dari sel lain', rumus, DAFTAR)).toEqual({ ok: true, nilai: 'dari sel lain' })
    expect(bacaSelCatatan('uraian', '#REF!', rumus, DAFTAR).ok).toBe(false)
    expect(bacaSelCatatan('uraian', null, { ...rumus, tanpaNilai: true }, DAFTAR).ok).toBe(false)
  })
})

it('a cell has a name that reads back, and no other name does', () => {
  expect(bacaKunciCatatan(kunciCatatan('12', 'uraian'))).toEqual({ id: '12', medan: 'uraian' })
  expect(bacaKunciCatatan(kunciCatatan('N9', 'hapus'))).toEqual({ id: 'N9', medan: 'hapus' })
  for (const lain of ['kendala.0.uraian', 'kendala.12.lain', 'kas.1.2', 'kendala.N.uraian']) expect(bacaKunciCatatan(lain)).toBeNull()
})
