import { describe, expect, it } from 'vitest'
import { skemaAngka } from './schema'

const baca = (ketikan: string, nilai: string | null = null) =>
  skemaAngka.safeParse({ tahun: '2023', bulan: '1', basis: 'LRA', terlihat: JSON.stringify({ 7: { versi: 2, nilai } }), 'bkad-7': ketikan })
const pesan = (ketikan: string): string => baca(ketikan).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join() ?? ''

describe('a typed total of BKAD', () => {
  it.each([
    ['984.959.704.911,37', '984959704911.37'],
    ['999.999.999.999.999,99', '999999999999999.99'],
    [' Rp 1.000,- ', '1000'],
    ['0', '0'],
  ])('%s is read to the sen', (ketikan, nilai) => {
    expect(baca(ketikan).data?.angka).toEqual([{ unitId: 7, versi: 2, nilai, lama: null }])
  })
  it.each([
    ['1.000.000.000.000.000', /^bkad-7: Terlalu besar untuk satu unit/],
    ['12345678901234567890', /^bkad-7: .*terlalu besar/],
    ['-1', /^bkad-7: .*tidak kurang dari nol/],
    ['(1.000.000)', /^bkad-7: .*tidak kurang dari nol/],
    ['1e12', /^bkad-7: 1e12 bukan angka/],
    ['NaN', /bukan angka/],
    ['Infinity', /bukan angka/],
    ['lunas', /bukan angka/],
    ['1234567.89', /Tulis 1\.234\.567,89/],
  ])('%s is refused at its field', (ketikan, harap) => {
    expect(pesan(ketikan)).toMatch(harap)
  })
  it('that stands there already is no change, whatever it is; emptied is a change', () => {
    expect(baca('-5,00', '-5').data?.angka).toEqual([])
    expect(baca('', '-5').data?.angka).toEqual([{ unitId: 7, versi: 2, nilai: null, lama: '-5' }])
    expect(baca('').data?.angka).toEqual([])
  })
})
