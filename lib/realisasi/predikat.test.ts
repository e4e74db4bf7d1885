import { expect, test } from 'vitest'
import { classifyPredikat, NAMA_PREDIKAT, PREDIKAT } from './predikat'
import { tiada } from './rasio'
import { pecahan } from './uji/pembangkit'

test.each([
  [-100n, 'SANGAT_RENDAH'], [0n, 'SANGAT_RENDAH'], [5000n, 'SANGAT_RENDAH'],
  [5099n, 'SANGAT_RENDAH'], [5100n, 'RENDAH'], [6599n, 'RENDAH'],
  [6600n, 'SEDANG'], [7599n, 'SEDANG'],
  [7600n, 'TINGGI'], [9000n, 'TINGGI'], [9099n, 'TINGGI'],
  [9100n, 'SANGAT_TINGGI'], [10000n, 'SANGAT_TINGGI'], [12000n, 'SANGAT_TINGGI'],
] as const)('%s hundredths of a percent -> %s', (value, expected) => {
  expect(classifyPredikat(pecahan(value, 10000n))).toBe(expected)
})

test('every whole percent of the printed scale keeps its printed class', () => {
  const printed: [number, number, string][] = [
    [0, 50, 'SANGAT_RENDAH'], [51, 65, 'RENDAH'], [66, 75, 'SEDANG'], [76, 90, 'TINGGI'], [91, 100, 'SANGAT_TINGGI'],
  ]
  for (const [from, to, expected] of printed) {
    for (let persen = from; persen <= to; persen += 1) {
      expect(classifyPredikat(pecahan(BigInt(persen), 100n))).toBe(expected)
    }
  }
})

test('n/a has no predikat', () => {
  expect(classifyPredikat(tiada('Pagu nol'))).toBeNull()
  expect(Object.keys(NAMA_PREDIKAT)).toEqual([...PREDIKAT])
})
