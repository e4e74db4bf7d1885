import { describe, expect, it } from 'vitest'
import { letakPenanda, susunPengesahan } from './pengesahan'
import { susunPenanda } from './penanda'
import { ejaNip } from './utils'

describe('signatures', () => {
  it('stand side by side on the first columns, each as wide as a name needs', () => {
    expect(letakPenanda([6, 18, 54, 20, 20, 20].map((lebar) => ({ lebar })), 2)).toEqual([{ mulai: 0, lebar: 3 }, { mulai: 3, lebar: 3 }])
  })

  it('print what the office gave and leave the rest to be filled in', () => {
    const baris = susunPengesahan([{ lebar: 60 }, { lebar: 60 }], [
      { selaku: 'Disusun', jabatan: 'Kepala Dinas Uji', nama: 'Nama Karangan, S.T.', nip: '198001012005011001' },
      { selaku: 'Dievaluasi', jabatan: 'Kepala Bappeda', nama: null, nip: null },
    ]).map((satu) => satu.map((sel) => sel?.isi ?? null))
    expect(baris.slice(1, 3)).toEqual([['Disusun', 'Dievaluasi'], ['Kepala Dinas Uji,', 'Kepala Bappeda,']])
    expect(baris.at(-2)?.[0]).toBe('Nama Karangan, S.T.')
    expect(baris.at(-2)?.[1]).toMatch(/^\(…+\)$/)
    expect(baris.at(-1)?.[0]).toBe('NIP 19800101 200501 1 001')
    expect(susunPengesahan([{ lebar: 60 }], [null])).toEqual([])
  })

  it('find the offices by what they are, not by a name', () => {
    const pimpinan = (unitId: number, kepalaNama: string) => ({ unitId, asisten: null, kepalaNama, kepalaJabatan: null, kepalaNip: null })
    const unit = [{ id: 1, kode: '1.02.0.00.0.00.02.0000', nama: 'Dinas Kesehatan' }, { id: 2, kode: '5.01.0.00.0.00.01.0000', nama: 'Badan Perencanaan' }]
    const hasil = susunPenanda(unit[0] ?? null, unit, [pimpinan(1, 'Satu'), pimpinan(2, 'Dua')])
    expect([hasil.kepala?.nama, hasil.kepala?.jabatan, hasil.bappeda.nama, hasil.adbang.nama]).toEqual(['Satu', 'Pimpinan Dinas Kesehatan', 'Dua', null])
    expect(ejaNip('198001012005011001')).toBe('19800101 200501 1 001')
  })
})
