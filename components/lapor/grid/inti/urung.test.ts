import fc from 'fast-check'
import { expect, it } from 'vitest'
import { catat, MAKS_LANGKAH, TUMPUKAN_KOSONG, ulangi, urungkan, type Tumpukan } from './urung'

const di = { b: 0, k: 0 }
const satu = (lama: string, baru: string) => ({ ubahan: [{ kunci: 'a', lama, baru }], di })

it('a step is undone whole and done again', () => {
  const t = catat(TUMPUKAN_KOSONG, { ubahan: [{ kunci: 'a', lama: '1', baru: '2' }, { kunci: 'b', lama: '', baru: '3' }, { kunci: 'c', lama: 'x', baru: 'x' }], di })
  const balik = urungkan(t)!
  expect(balik.langkah.ubahan).toEqual([{ kunci: 'a', lama: '2', baru: '1' }, { kunci: 'b', lama: '3', baru: '' }])
  expect(ulangi(balik.tumpukan)!.langkah.ubahan).toEqual([{ kunci: 'a', lama: '1', baru: '2' }, { kunci: 'b', lama: '', baru: '3' }])
})
it('nothing to undo, nothing to redo, nothing changed', () => {
  expect([urungkan(TUMPUKAN_KOSONG), ulangi(TUMPUKAN_KOSONG)]).toEqual([null, null])
  expect(catat(TUMPUKAN_KOSONG, satu('1', '1'))).toBe(TUMPUKAN_KOSONG)
})
it('a new step forgets what was undone, and the oldest steps go', () => {
  const balik = urungkan(catat(TUMPUKAN_KOSONG, satu('1', '2')))!.tumpukan
  expect(ulangi(catat(balik, satu('1', '3')))).toBeNull()
  let t: Tumpukan = TUMPUKAN_KOSONG
  for (let i = 0; i < MAKS_LANGKAH + 5; i++) t = catat(t, satu(String(i), String(i + 1)))
  expect([t.lalu.length, t.lalu[0]!.ubahan[0]!.lama]).toEqual([MAKS_LANGKAH, '5'])
})
it('undoing everything gives the first text back, redoing everything the last', () => {
  fc.assert(fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 50 }), (teks) => {
    let [t, kini] = [TUMPUKAN_KOSONG, 'awal']
    for (const baru of teks) [t, kini] = [catat(t, satu(kini, baru)), baru]
    const akhir = kini
    for (let h = urungkan(t); h; h = urungkan(t)) [t, kini] = [h.tumpukan, h.langkah.ubahan[0]!.baru]
    expect(kini).toBe('awal')
    for (let h = ulangi(t); h; h = ulangi(t)) [t, kini] = [h.tumpukan, h.langkah.ubahan[0]!.baru]
    expect(kini).toBe(akhir)
  }))
})
