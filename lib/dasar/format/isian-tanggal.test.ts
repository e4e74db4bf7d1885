import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isianTanggalBoleh } from './isian-tanggal'

it('a day that may be left empty is none, a day, or a sentence', () => {
  const hari = isianTanggalBoleh()
  expect([hari.parse(''), hari.parse('  '), hari.parse(undefined), hari.parse('12-07-2023'), hari.parse('2023-07-12')]).toEqual([null, null, null, '2023-07-12', '2023-07-12'])
  expect(hari.safeParse('31-02-2023').error?.issues[0]?.message).toMatch(/bukan tanggal yang ada/)
  expect(hari.safeParse('x'.repeat(81)).success).toBe(false)
})

it('is written in one place', () => {
  const berkas = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((satu) => /\.tsx?$/.test(satu) && !satu.endsWith('.test.ts') && readFileSync(`lib/${satu}`, 'utf8').includes('isianTanggal().safeParse('))
  expect(berkas).toEqual(['dasar/format/isian-tanggal.ts'])
})
