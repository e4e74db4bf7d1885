import { describe, expect, it } from 'vitest'
import type { NilaiBaca } from '@/lib/dasar/buku/types'
import type { JenisNilai } from '../constants'
import { bacaSelBuku } from './sel'
import { SIFAT_BIASA, type SifatSel } from './sifat'

const PAGU = { jenis: 'pagu', baris: 1 } as const
const FISIK = { jenis: 'fisik', sub: 1, kolom: 'persen' } as const
const baca = (jenis: JenisNilai, nilai: NilaiBaca, sifat: Partial<SifatSel> = {}) => bacaSelBuku(jenis, jenis === 'persen' ? FISIK : PAGU, nilai, { ...SIFAT_BIASA, ...sifat })

describe('a yellow cell with a formula', () => {
  it.each<[JenisNilai, NilaiBaca, string | null]>([['uang', 1250.5, '1250.50'], ['uang', 0.1 + 0.2 + 1, '1.30'], ['uang', null, null], ['persen', 0.3828, '38.28']])('%s %j counts by its stored value', (jenis, nilai, hasil) =>
    expect(baca(jenis, nilai, { rumus: true })).toEqual({ ok: true, nilai: hasil }))

  it.each<[string, NilaiBaca, Partial<SifatSel>, RegExp]>([
    ['without a stored value', null, { tanpaNilai: true }, /tidak menyimpan hasil/],
    ['with an error', '#REF!', {}, /galat #REF!/],
    ['with an error of a division', '#DIV/0!', {}, /galat #DIV\/0!/],
    ['with an error of LibreOffice', 'Err:502', {}, /galat Err:502/],
    ['with more decimals than money has', 100 / 3, {}, /ROUND/],
  ])('%s is refused', (_, nilai, sifat, kalimat) => expect(baca('uang', nilai, { rumus: true, ...sifat })).toMatchObject({ ok: false, pesan: expect.stringMatching(kalimat) }))
})

describe('what is never rupiah', () => {
  it.each<[string, JenisNilai, NilaiBaca, Partial<SifatSel>, RegExp]>([
    ['a percentage as text', 'uang', '38,28%', {}, /38,28% adalah persen/],
    ['a percentage as text in a correction', 'uangBertanda', '-5 %', {}, /adalah persen/],
    ['a cell of percentages', 'uang', 0.3828, { persen: true }, /berformat persen/],
    ['a whole percentage', 'uang', 1, { persen: true }, /berformat persen/],
    ['a percentage that lost its sign', 'uang', 0.38, {}, /Kurang dari satu rupiah/],
    ['a day', 'uang', '2023-12-31', {}, /tanggal \(.*31 Desember 2023\)/],
  ])('%s', (_, jenis, nilai, sifat, kalimat) => expect(baca(jenis, nilai, sifat)).toMatchObject({ ok: false, pesan: expect.stringMatching(kalimat) }))

  it('a day is no percentage either; a percentage in its own column is one', () => {
    expect(baca('persen', '2023-12-31')).toMatchObject({ ok: false, pesan: expect.stringMatching(/tanggal/) })
    expect(baca('persen', '38,28%')).toEqual({ ok: true, nilai: '38.28' })
    expect(baca('uang', 0)).toEqual({ ok: true, nilai: '0.00' })
  })
})
