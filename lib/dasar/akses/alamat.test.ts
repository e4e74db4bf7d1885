import { expect, it } from 'vitest'
import { jaringanDari } from './alamat'

it('an address of IPv6 is counted as its net, however it is written; one of IPv4 as itself', () => {
  expect(['2001:db8::a:1:2:3', '2001:DB8:0:0:b::1', '2001:0db8:0000:0000:0000:0000:0000:0001'].map(jaringanDari)).toEqual(Array(3).fill('2001:db8:0:0::/64'))
  expect(jaringanDari('2001:db8:0:1::1')).toBe('2001:db8:0:1::/64')
  expect(['203.0.113.9', '::ffff:203.0.113.9', '::FFFF:203.0.113.9'].map(jaringanDari)).toEqual(Array(3).fill('203.0.113.9'))
})

it('what is counted stays what it is when it is looked up again, and what is no address too', () => {
  for (const satu of ['2001:db8::1', 'fe80::1', '::1', '203.0.113.9', 'tidak-diketahui', 'contoh-admin', '4f1c9d1e-2b1a-4c55-9a61-0d7f0c3f7b11']) expect(jaringanDari(jaringanDari(satu))).toBe(jaringanDari(satu))
  expect(jaringanDari('contoh-admin')).toBe('contoh-admin')
  expect(jaringanDari('x'.repeat(500)).length).toBe(64)
  expect(jaringanDari(`${'a'.repeat(300)}:b`).length).toBeLessThanOrEqual(64)
})
