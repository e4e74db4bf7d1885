import { expect, test } from 'vitest'
import { RUMUS } from './rumus'

test('every formula says its name, itself, its signs and its source', () => {
  for (const rumus of Object.values(RUMUS)) {
    for (const text of [rumus.nama, rumus.rumus, rumus.keterangan, rumus.sumber]) {
      expect(text.trim().length).toBeGreaterThan(3)
    }
  }
  const names = Object.values(RUMUS).map((rumus) => rumus.nama)
  expect(new Set(names).size).toBe(names.length)
})

test('both deviations state their sign', () => {
  expect(RUMUS.deviasi.keterangan).toContain('negatif = tertinggal')
  expect(RUMUS.deviasiRelatif.keterangan).toContain('positif = tertinggal')
})
