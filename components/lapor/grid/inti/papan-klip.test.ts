import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bacaTsv, MAKS_SEL, terlaluBesar, tulisTsv } from './papan-klip'

describe('the clipboard of a spreadsheet', () => {
  it.each<[string, string, string[][]]>([
    ['CRLF with its last line end', '1\t2\r\n3\t4\r\n', [['1', '2'], ['3', '4']]],
    ['LF', '1\n2', [['1'], ['2']]],
    ['CR alone', '1\r2\r', [['1'], ['2']]],
    ['one cell', '1.000', [['1.000']]],
    ['an empty cell', '\t2\r\n\t', [['', '2'], ['', '']]],
    ['an empty row between', '1\r\n\r\n3\r\n', [['1'], [''], ['3']]],
    ['a quoted cell with a line end', '"a\nb"\t2\r\n', [['a\nb', '2']]],
    ['CRLF inside quotes', '"a\r\nb"', [['a\nb']]],
    ['doubled quotes', '"kata ""baik"""\tx', [['kata "baik"', 'x']]],
    ['a quote that opens nothing', '"abc" def\t"x', [['"abc" def', '"x']]],
    ['a quote in the middle', '12" pipa\t1', [['12" pipa', '1']]],
    ['nothing', '', [['']]],
  ])('%s', (_, teks, blok) => expect(bacaTsv(teks)).toEqual(blok))

  it('is read back as it was written', () => {
    const sel = fc.string({ unit: fc.constantFrom('a', '1', '.', ',', '"', '\t', '\n', ' ') })
    const blok = fc.integer({ min: 1, max: 4 }).chain((lebar) => fc.array(fc.array(sel, { minLength: lebar, maxLength: lebar }), { minLength: 1, maxLength: 4 }))
    fc.assert(fc.property(blok, (isi) => {
      // a last row of one empty cell is what a last line end looks like; Excel closes every row, so it keeps them apart
      expect(bacaTsv(`${tulisTsv(isi)}\r\n`)).toEqual(isi)
    }))
  })
})

it.each([['\t', ''], ['\n', ''], ['\r\n', '\r\n'], ['\r', '\r']])('counts the cells parted by %j, with %j at the end', (pemisah, akhir) => {
  expect(terlaluBesar(Array<string>(MAKS_SEL).fill('1').join(pemisah) + akhir)).toBe(false)
  expect(terlaluBesar(Array<string>(MAKS_SEL + 1).fill('1').join(pemisah) + akhir)).toBe(true)
})
it('refuses a hundred million characters of one cell at once', () => {
  expect(terlaluBesar('9'.repeat(100_000_000))).toBe(true)
})
