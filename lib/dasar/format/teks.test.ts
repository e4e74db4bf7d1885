import { expect, it } from 'vitest'
import { rapikanProsa } from './teks'

it.each([
  ['Uraian biasa: Rp1.000,00 – 50%', 'Uraian biasa: Rp1.000,00 – 50%'],
  ['dua\r\nbaris\rtiga\tkolom', 'dua\nbaris\ntiga\tkolom'],
  ['bayar \u202e000.1\u202c saja', 'bayar 000.1 saja'],
  ['\u2066isi\u2069\u200f \ufeffteks', 'isi teks'],
  ['nol\u0000 bel\u0007', 'nol bel'],
  ['utuh 😀, separuh \ud83d.', 'utuh 😀, separuh \ufffd.'],
])('%j', (teks, rapi) => {
  expect(rapikanProsa(teks)).toBe(rapi)
  expect(rapikanProsa(rapi)).toBe(rapi)
})
