import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bacaKode, tulisKode } from './kode'

const daun = fc.oneof(
  fc.constant(null), fc.boolean(), fc.string({ unit: 'binary' }), fc.bigInt(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.date({ noInvalidDate: true }),
)
/** Keys of data: also those that look like the codec's own marks, and those that objects have by birth. */
const kunci = fc.oneof(fc.string(), fc.constantFrom('$n', '$m', '$$n', '$', '__proto__', 'toString', 'a'))
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    daun,
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(kunci, tie('data'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(fc.tuple(fc.oneof(fc.string(), fc.integer(), fc.bigInt()), tie('data')), { maxLength: 4 }).map((isi) => new Map(isi)),
    fc.array(fc.string(), { maxLength: 4 }).map((isi) => new Set(isi)),
  ),
}))

/** The same data with every order turned round. */
function balik(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(balik)
  if (nilai instanceof Map) return new Map([...nilai].reverse().map(([k, isi]) => [k, balik(isi)]))
  if (nilai instanceof Set) return new Set([...nilai].reverse())
  if (typeof nilai !== 'object' || nilai === null || nilai instanceof Date) return nilai
  return Object.fromEntries(Object.entries(nilai).reverse().map(([k, isi]) => [k, balik(isi)]))
}

describe('kode', () => {
  it('gives back what it was given', () => {
    fc.assert(fc.property(data, (nilai) => { expect(bacaKode(tulisKode(nilai))).toStrictEqual(nilai) }))
  })

  it('writes equal data as equal bytes, in whatever order they were made', () => {
    fc.assert(fc.property(data, (nilai) => { expect(tulisKode(balik(nilai))).toBe(tulisKode(nilai)) }))
  })

  it('writes again what it read, byte for byte', () => {
    fc.assert(fc.property(data, (nilai) => {
      const teks = tulisKode(nilai)
      expect(tulisKode(bacaKode(teks))).toBe(teks)
    }))
  })

  it('keeps sen that no float can hold, and tells an amount from its digits', () => {
    const isi = { pagu: 98_495_970_491_153_000_001n, teks: '98495970491153000001', peta: new Map([['12', 6]]), pada: new Date('2023-07-12T02:00:00.123Z') }
    expect(tulisKode(isi)).toBe('{"pada":{"$d":"2023-07-12T02:00:00.123Z"},"pagu":{"$n":"98495970491153000001"},"peta":{"$m":[["12",6]]},"teks":"98495970491153000001"}')
    expect(bacaKode(tulisKode(isi))).toStrictEqual(isi)
  })

  it('takes a property without a value as one that is not there', () => {
    expect(tulisKode({ a: 1, b: undefined })).toBe('{"a":1}')
  })

  it.each<[string, unknown]>([
    ['no number', Number.NaN], ['endless', Infinity], ['a function', () => 1], ['a symbol', Symbol('x')], ['nothing in a list', [undefined]],
    ['a hole', Array<unknown>(1)], ['an instance', new (class Benda { a = 1 })()], ['an invalid date', new Date(Number.NaN)], ['nothing', undefined],
  ])('refuses %s', (_, nilai) => {
    expect(() => tulisKode({ isi: nilai === undefined ? [nilai] : nilai })).toThrow(/./)
  })

  it.each(['{"$x":"1"}', '{"$n":1}', '{"$n":"satu"}', '{"$n":"1","b":2}', '{"$m":{}}', '{'])('reads nothing that it did not write: %s', (teks) => {
    expect(() => bacaKode(teks)).toThrow(/./)
  })
})
