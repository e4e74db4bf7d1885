import { describe, expect, it } from 'vitest'
import { bacaDraf, tulisDraf, type Ketikan, type Wadah } from './draf'

function wadah(isi = new Map<string, string>()): Wadah & { isi: Map<string, string> } {
  return { isi, getItem: (k) => isi.get(k) ?? null, setItem: (k, v) => void isi.set(k, v), removeItem: (k) => void isi.delete(k) }
}
const satu: Ketikan = { teks: '1.000', sebelum: null }
const dua: Ketikan = { teks: 'x', sebelum: '5.00' }

describe('a draft', () => {
  it('comes back as it was typed, with what was seen', () => {
    const w = wadah()
    expect(tulisDraf(w, 'k', new Map([['a', satu], ['b', dua]]), new Set(['a', 'b']), 'kini')).toBe(true)
    expect(bacaDraf(w, 'k')).toEqual({ pada: 'kini', sel: new Map([['a', satu], ['b', dua]]) })
  })
  it('of two tabs is kept together; a save of one takes out only its own', () => {
    const w = wadah()
    tulisDraf(w, 'k', new Map([['a', satu]]), new Set(['a']), '1')
    tulisDraf(w, 'k', new Map([['b', dua]]), new Set(['b']), '2')
    expect([...(bacaDraf(w, 'k')?.sel.keys() ?? [])]).toEqual(['a', 'b'])
    tulisDraf(w, 'k', new Map(), new Set(['a']), '3')
    expect([...(bacaDraf(w, 'k')?.sel.keys() ?? [])]).toEqual(['b'])
    tulisDraf(w, 'k', new Map(), new Set(['b']), '4')
    expect(w.isi.size).toBe(0)
  })
  it('that cannot be read is none; a full or blocked store is said', () => {
    expect(bacaDraf(wadah(new Map([['k', '{rusak']])), 'k')).toBeNull()
    expect(bacaDraf(wadah(new Map([['k', '{"pada":"x","sel":{"a":{"teks":1}}}']])), 'k')).toBeNull()
    const penuh: Wadah = { ...wadah(), setItem: () => { throw new Error('penuh') } }
    expect(tulisDraf(penuh, 'k', new Map([['a', satu]]), new Set(['a']), '1')).toBe(false)
  })
})
