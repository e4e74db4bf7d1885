import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selAngka, selTeks, susunCsv } from './csv'

const PEMISAH = [';', ',', '\t', '|'] as const

/** Splits like a program that honours quotes. */
function belahKutip(isi: string, pemisah: string): string[] {
  const sel: string[] = []
  let kini = ''
  let dalam = false
  for (let i = 0; i < isi.length; i++) {
    const huruf = isi[i] ?? ''
    if (dalam && huruf === '"' && isi[i + 1] === '"') { kini += '"'; i++ }
    else if (huruf === '"' && (dalam || kini === '')) dalam = !dalam
    else if (!dalam && (huruf === pemisah || huruf === '\n' || huruf === '\r')) { sel.push(kini); kini = '' }
    else kini += huruf
  }
  return [...sel, kini]
}
/** Splits like a person with a script. */
const belahPolos = (isi: string, pemisah: string): string[] => isi.split(/\r\n|\r|\n/).flatMap((baris) => baris.split(pemisah))

const ANGKA = /^-?\d+(,\d+)?$/
/** What a spreadsheet would run, also after it dropped blanks and quotes around it. */
const berbahaya = (sel: string): boolean => {
  const polos = sel.replace(/^[\s"]+|[\s"]+$/g, '')
  return /^[=+\-@＝＋－＠]/.test(polos) && !ANGKA.test(polos)
}

const ganas = fc.array(fc.constantFrom('=', '+', '-', '@', ';', ',', '\t', '|', '\r', '\n', '"', "'", ' ', '\u00A0', 'A', '1', '=1+1', '=cmd|calc', '＝1', '""', '; =', ',"='), { maxLength: 12 }).map((bagian) => bagian.join(''))

test('no cell is a formula, whatever it is split by', () => {
  fc.assert(fc.property(fc.array(fc.tuple(ganas, fc.integer(), ganas), { minLength: 1, maxLength: 4 }), (baris) => {
    const csv = susunCsv(baris.map(([a, n, b]) => [selTeks(a), selAngka(`${n}.50`), selTeks(b)])).slice(1)
    for (const pemisah of PEMISAH) {
      const buruk = [...belahKutip(csv, pemisah), ...belahPolos(csv, pemisah)].find(berbahaya)
      if (buruk !== undefined) throw new Error(JSON.stringify({ buruk, pemisah, csv }))
    }
  }), { numRuns: 1000 })
})

test('read as it was written, a text is what it was but for the apostrophes, and a figure is the same figure', () => {
  fc.assert(fc.property(ganas.filter((teks) => !/[\r\n']/.test(teks)), fc.integer(), (teks, n) => {
    const [satu, dua] = belahKutip(susunCsv([[selTeks(teks), selAngka(n)]]).slice(1), ';')
    expect(satu?.replaceAll("'", '')).toBe(teks)
    expect(dua).toBe(String(n))
  }))
})

test.each([
  ['=1+1', "'=1+1"], ['+62', "'+62"], ['-Dinas', "'-Dinas"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'\t'=1"], [' =1', " '=1"],
  ['a,=1', "a,'=1"], ['a|b', 'a|b'], ['a;"=1"', '"a;""\'=1"""'], ['Dinas "A"', '"Dinas ""A"""'], ['a;b', '"a;b"'],
  ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'], ['Dinas Kesehatan', 'Dinas Kesehatan'], ['A-B = C', 'A-B = C'],
])('a text cell is no formula: %j', (teks, sel) => {
  expect(selTeks(teks)).toBe(sel)
})

test('figures', () => {
  expect([selAngka('-1234.50'), selAngka(12), selAngka(null)]).toEqual(['-1234,50', '12', ''])
  expect(() => selAngka('=1')).toThrow('bukan angka')
})
