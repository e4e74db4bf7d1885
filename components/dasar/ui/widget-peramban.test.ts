import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// The browser's own controls for days, files and numbers, and its own bubbles and boxes, speak the browser's language, which is English
// on half of the machines. The house has its own: components/dasar/ui.

const SUMBER = ['app', 'components'].flatMap((akar) => readdirSync(akar, { recursive: true, encoding: 'utf8' }).map((nama) => `${akar}/${nama}`))
  .filter((nama) => /\.tsx?$/.test(nama) && !/\.test\./.test(nama) && !nama.startsWith('components/dasar/ui/'))
const isi = SUMBER.map((nama) => ({ nama, teks: readFileSync(nama, 'utf8') }))
const pakai = (pola: RegExp): string[] => isi.filter(({ teks }) => pola.test(teks)).map(({ nama }) => nama)

test('there is something to look at', () => {
  expect(SUMBER.length).toBeGreaterThan(200)
})

test('no raw field of a day or a file outside the house components', () => {
  expect(pakai(/<input\b[^>]*\btype=["'{]+(date|datetime-local|month|week|time|file|color)\b/)).toEqual([])
})

test('no number field anywhere: it cannot read 1.234,50 and its spinner changes figures under the wheel', () => {
  expect(pakai(/\btype=["'{]+number\b/)).toEqual([])
  expect(pakai(/\btype=["'{]+(month|week|time|color)\b/)).toEqual([])
})

test('no box of the browser asks or tells', () => {
  expect(pakai(/\bwindow\.(alert|confirm|prompt)\(|(?<![\w.])(alert|confirm|prompt)\(/)).toEqual([])
})

test('what the browser finds wrong is said by the house, on every page', () => {
  expect(readFileSync('app/layout.tsx', 'utf8')).toContain('<PesanIsian />')
  expect(readFileSync('components/dasar/ui/pesan-isian.tsx', 'utf8')).toContain('event.preventDefault()')
})

test('a file is fetched by a plain link: Next\'s own would ask for it ahead, and make a document that nobody asked for', () => {
  expect(pakai(/<(?:Link|LinkButton)\b[^>]*\bhref=\{?["'`]\/api\//)).toEqual([])
})
