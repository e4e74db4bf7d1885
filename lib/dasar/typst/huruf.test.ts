import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bacaCakupan, layakkan, layakkanSemua, PENGGANTI } from './huruf.mjs'

const CAKUPAN = bacaCakupan(readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')))

describe('what the type can set', () => {
  it('has the signs that documents use, and not those of other scripts', () => {
    for (const satu of 'Aé½ –−·≥±%Rp0123456789□') expect(CAKUPAN.has(satu.codePointAt(0) ?? 0), satu).toBe(true)
    for (const satu of ['中', '\u0627', '\u{1F600}']) expect(CAKUPAN.has(satu.codePointAt(0) ?? 0), satu).toBe(false)
  })
  it('drops signs without a shape, composes letters, replaces what it has not', () => {
    expect(layakkan('a\u202eb\u200fc\u0007d\ufeff', CAKUPAN)).toBe('abcd')
    expect(layakkan('e\u0301', CAKUPAN)).toBe('é')
    expect(layakkan('中x\u{1F600}', CAKUPAN)).toBe(`${PENGGANTI}x${PENGGANTI}`)
    expect(layakkan('satu\r\ndua\ttiga', CAKUPAN)).toBe('satu\ndua tiga')
  })
  it('lets an endless word be broken, and leaves what is carried in files as it is', () => {
    expect(layakkan('x'.repeat(100), CAKUPAN).split('\u200b').map(({ length }) => length)).toEqual([36, 36, 28])
    expect(layakkanSemua({ judul: '中', lampiran: [{ isi: '中' }], cap: { d: 'M0', teks: '中' } }, CAKUPAN)).toEqual({ judul: PENGGANTI, lampiran: [{ isi: '中' }], cap: { d: 'M0', teks: PENGGANTI } })
  })
  it('for any text: nothing is left that would stop a document', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 }).map((kode) => String.fromCodePoint(...kode)), (teks) => {
      expect([...layakkan(teks, CAKUPAN)].filter((satu) => satu !== '\n' && satu !== '\u200b' && !CAKUPAN.has(satu.codePointAt(0) ?? 0))).toEqual([])
    }))
  })
})
