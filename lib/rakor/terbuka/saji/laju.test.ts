import { beforeEach, expect, it } from 'vitest'
import { hitungTerbuka, lupakanLaju } from './laju'

const KINI = 1_000_000
beforeEach(lupakanLaju)
const ambil = (alamat: string, kali: number): unknown => Array.from({ length: kali }, () => hitungTerbuka(alamat, 1, KINI)).at(-1)

it('addresses of one IPv6 net share a count, however they are written', () => {
  ambil('2001:db8::a:1:2:3', 1_500)
  ambil('2001:DB8:0:0:b::1', 1_500)
  expect(hitungTerbuka('2001:db8::c:1:2:3', 1, KINI)).toMatchObject({ ramai: false })
  expect(hitungTerbuka('2001:db8:0:1::1', 1, KINI)).toBeNull()
  expect(hitungTerbuka('::ffff:10.0.0.1', 1, KINI)).toBeNull()
})

it('addresses beyond those that are told apart share one count', () => {
  for (let i = 0; i < 50_000; i += 1) hitungTerbuka(`a${i}`, 0, KINI)
  ambil('penyusup-1', 3_000)
  expect(hitungTerbuka('penyusup-2', 1, KINI)).toMatchObject({ ramai: false })
  expect(hitungTerbuka('a7', 1, KINI)).toBeNull()
})
