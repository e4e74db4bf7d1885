import { expect, test } from 'vitest'
import { bandingkanKode, bandingkanTeks } from './urutan'

test('orders by code unit, not by a locale', () => {
  expect(['b', 'a', 'B', 'á'].sort(bandingkanTeks)).toEqual(['B', 'a', 'b', 'á'])
})

test('code first, then key', () => {
  expect(bandingkanKode({ kode: '1', kunci: 'z' }, { kode: '2', kunci: 'a' })).toBe(-1)
  expect(bandingkanKode({ kode: '1', kunci: 'z' }, { kode: '1', kunci: 'a' })).toBe(1)
  expect(bandingkanKode({ kode: '1', kunci: 'a' }, { kode: '1', kunci: 'a' })).toBe(0)
})
