import { describe, expect, it } from 'vitest'
import { periksa } from './uji/pustaka'

/** Each figure of a sentence in its order: C cocok, B dibulatkan, X bertentangan, - neither right nor wrong. */
const TANDA = { COCOK: 'C', DIBULATKAN: 'B', BERTENTANGAN: 'X', LUAR_DATA: '-', TIDAK_PASTI: '-' } as const
const nilai = (teks: string): string => periksa(teks).temuan.map(({ putusan }) => TANDA[putusan]).join('')

describe('what people write in the press is not called wrong where it is right', () => {
  it.each([
    ['Realisasi fisik pembangunan jembatan mencapai 60 persen.', '-'],
    ['Realisasi belanja bulan Juni saja Rp95,22 miliar.', '-'],
    ['Serapan Dinas Pendidikan dan Kebudayaan terhadap anggaran kas 88,26 persen, Dinas Kesehatan 64,93 persen, dan Dinas PUPR 50,83 persen.', 'CCC'],
    ['Realisasi belum mencapai 71,84 persen dari pagu.', '-'],
    ['Pagu naik Rp20 miliar menjadi Rp984,96 miliar.', '-B'],
    ['Realisasi keuangan dan fisik masing-masing 38,28 persen dan 41,24 persen.', 'CC'],
    ['Realisasi fisik Dinas PUPR 31,25 persen, keuangan 29,17 persen.', 'CC'],
    ['Realisasi 38,28 persen dari pagu, artinya 61,72 persen belum terserap.', 'CC'],
    ['Serapan terhadap anggaran kas 71,84 persen, sehingga 28,16 persen belum terserap.', 'C-'],
    ['Anggaran kas 2023 sebesar Rp984,96 miliar.', 'B'],
    ['Saya minta realisasi mencapai 60 persen dari pagu pada triwulan III.', '-'],
    ['Pagu sembilan ratus delapan puluh lima miliar rupiah.', 'B'],
    ['Realisasi triwulan I 13,59 persen dari pagu dan triwulan II 38,28 persen dari pagu.', 'CC'],
    ['Pada triwulan II saja terserap Rp243,17 miliar.', '-'],
    ['Pada Rakor triwulan II disampaikan realisasi 38,28 persen dari pagu.', 'C'],
    ['Dari pagu Rp210 miliar, Dinas PUPR baru merealisasikan Rp61,25 miliar.', 'CC'],
  ])('%s %s', (teks, harap) => expect(nilai(teks)).toBe(harap))
})

describe('what is wrong is not confirmed, and nothing is passed over', () => {
  it.each([
    ['Serapan Dinas Pendidikan dan Kebudayaan terhadap anggaran kas 64,93 persen, Dinas Kesehatan 88,26 persen.', 'XX'],
    ['Kabupaten Lampung Barat unggul 15,01 poin dari target.', '-'],
    ['Serapan terhadap pagu berada pada angka 98 persen.', 'X'],
    ['Serapan naik dari 28,61% hingga 38,28%.', '-C'],
    ['Serapan turun dari 28,61% menjadi 38,28%.', '--'],
    ['Realisasi berkurang dari Rp95,22 miliar menjadi Rp377,04 miliar.', '--'],
  ])('%s %s', (teks, harap) => expect(nilai(teks)).toBe(harap))
  it('a right figure is one that can be printed', () => {
    expect(periksa('Realisasi Rp377.042.575.040 triliun.').temuan[0]?.benar).toBe('Rp377.042.575.040')
    expect(periksa('realisasi belanja 377.042.575.140').temuan[0]?.benar).toBe('377.042.575.040')
    expect(periksa('Serapan sebesar 38,28 permil.').temuan[0]?.putusan).not.toBe('BERTENTANGAN')
  })
})
