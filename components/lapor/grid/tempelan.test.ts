import { describe, expect, it } from 'vitest'
import { bacaTsv } from './inti/papan-klip'
import { susunKolom } from './kolom'
import { bacaTempelan, tolakTempelan } from './tempelan'

const kolom = susunKolom(7, { kasTerkunciSampai: 0, targetTutup: [] })
const rkud = kolom.findIndex((satu) => satu.jenis === 'realisasi')
const fisik = kolom.findIndex((satu) => satu.jenis === 'fisik' && satu.kolom === 'persen')
const di = (k: number) => ({ atas: 0, bawah: 0, kiri: k, kanan: k })
const tempel = (teks: string, k = rkud, baris = 5_000) => bacaTempelan(bacaTsv(teks), di(k), baris, kolom, () => true)
const teksIsi = (teks: string, k = rkud): string[] => tempel(teks, k).isi.map((satu) => satu.teks)

describe('a paste that nobody can mean', () => {
  it('is refused whole, with a sentence', () => {
    expect(tolakTempelan('1\t2\r\n'.repeat(500_000))).toMatch(/^Tidak ada yang ditempel: papan klip berisi lebih dari 200\.000 sel\./)
    // a picture on the clipboard has no text; pasting nothing would empty what is selected
    expect(tolakTempelan('')).toBe('Tidak ada yang ditempel: papan klip tidak berisi teks.')
    expect(tolakTempelan('1')).toBeNull()
  })
  it('is read up to the limit without a crash, however many rows it has', () => {
    const { isi, kabar } = tempel('1\r\n'.repeat(200_000))
    expect(isi).toHaveLength(5_000)
    expect(kabar).toBe('5.000 sel ditempel. 195.000 sel di luar lembar tidak ditempel.')
  })
  it('a page of text in one cell is refused there, at once', () => {
    const { tolak } = tempel('9'.repeat(5_000_000))
    expect(tolak.map(({ kalimat }) => kalimat)).toEqual([expect.stringMatching(/^Tidak ditempel: teksnya 5\.000\.000 huruf/)])
  })
})

it.each([
  ['"1.000"\t"dua\r\nbaris"', ['1.000', 'dua\nbaris']],
  ['\u202a1.000\u202c', ['\u202a1.000\u202c']],
])('reads %j', (teks, isi) => {
  const hasil = tempel(teks)
  expect([...hasil.isi, ...hasil.tolak.map(({ titik }) => ({ ...titik, teks: isi[titik.k - rkud] ?? '' }))].map((satu) => satu.teks)).toEqual(isi)
})
it.each(['1\u0000', '😀', '\u0661\u0662', '1e9', '99999999999999999999', '1234.567', '38,28%', '#####'])('refuses %j as an amount, and the figure beside it is pasted', (teks) => {
  const { isi, tolak } = tempel(`${teks}\t5\r\n`)
  expect([isi.map((satu) => satu.teks), tolak.length]).toEqual([['5'], 1])
})

describe('numbers as a spreadsheet gives them', () => {
  it('a dash is nought, an English block is read as one and said so', () => {
    expect(teksIsi('-\r\n –   \r\nRp -\r\n(1.000)')).toEqual(['0', '0', '0', '(1.000)'])
    expect(teksIsi('1,234,567.89\r\n1,000\r\n-')).toEqual(['1.234.567,89', '1.000', '0'])
    expect(tempel('1,234.50').kabar).toBe('1 sel ditempel. Angkanya dibaca dengan penulisan Inggris (1,234.56).')
  })
  it('among Indonesian figures an English one is refused, and nothing else changes', () => {
    const { isi, tolak } = tempel('1,234,567.89\r\n1.000,5\r\n250')
    expect([isi.map((satu) => satu.teks), tolak.length]).toEqual([['1.000,5', '250'], 1])
  })
  it('a percentage goes into percentages alone, rupiah and a dash never', () => {
    expect(teksIsi('38,28%\r\n40', fisik)).toEqual(['38,28%', '40'])
    expect(tempel('Rp 40\r\n-', fisik).tolak).toHaveLength(2)
  })
})
