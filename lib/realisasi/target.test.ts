import { expect, test } from 'vitest'
import { bulatkanPersen } from './rasio'
import { NOL } from './rupiah'
import { target } from './target'
import { rp } from './uji/pembangkit'

test('target = anggaran kas / pagu', () => {
  expect(bulatkanPersen(target({ pagu: rp('1.000'), angkas: rp('250') }))).toBe(2500)
  expect(bulatkanPersen(target({ pagu: rp('1.000'), angkas: NOL }))).toBe(0)
})

test('n/a with the reason, not 0', () => {
  expect(target({ pagu: rp('1.000'), angkas: null })).toEqual({ ada: false, alasan: 'Anggaran kas belum dientri' })
  expect(target({ pagu: NOL, angkas: NOL })).toEqual({ ada: false, alasan: 'Pagu nol' })
})
