import { expect, it } from 'vitest'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { lebarCss, letakSkala } from './letak'

it('places ratios on a scale from zero and says where it ends', () => {
  expect(letakSkala(rasio(3828n, 10_000n, ''))).toEqual({ letak: 38.28, lewat: false })
  expect(letakSkala(rasio(1n, 1n, ''))).toEqual({ letak: 100, lewat: false })
  expect(letakSkala(rasio(10_001n, 10_000n, ''))).toEqual({ letak: 100, lewat: true })
  expect(letakSkala(rasio(-5n, 10n, ''))).toEqual({ letak: 0, lewat: false })
  expect(letakSkala(rasio(1n, 4n, ''), 50)).toEqual({ letak: 50, lewat: false })
  expect(letakSkala(tiada('Pagu nol'))).toBeNull()
  expect(lebarCss(100 / 3)).toBe('33.33%')
})
