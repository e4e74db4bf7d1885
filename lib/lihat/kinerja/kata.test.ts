import { expect, it } from 'vitest'
import { kataKosong } from './kata'

it('speaks of "unit Anda" to somebody of a unit alone: the office has none', () => {
  expect(kataKosong(2024, true)).toBe('Belum ada anggaran 2024 untuk unit Anda')
  expect(kataKosong(2024, false)).toBe('Belum ada anggaran 2024')
})
