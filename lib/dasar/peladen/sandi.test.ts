import { describe, expect, it } from 'vitest'
import { pilihSandi } from './sandi'

describe('the coding of an answer', () => {
  it.each([
    [undefined, null], ['', null], ['identity', null], ['deflate', null],
    ['gzip, deflate, br', 'br'], ['BR', 'br'], ['gzip', 'gzip'], ['x-gzip', 'gzip'],
    // refused, however it is written
    ['br;q=0', null], ['br; q=0', null], ['br ; q = 0.000, gzip', 'gzip'], ['gzip;q=0, br;q=0', null], ['br;Q=0,gzip;Q=1', 'gzip'], ['*;q=0', null],
    // weights
    ['gzip;q=1.0, br;q=0.5', 'gzip'], ['gzip;q=0.5, br;q=0.5', 'br'], ['identity, br;q=0.1', null], ['identity;q=0.5, gzip', 'gzip'],
    // whatever is not named
    ['*', 'br'], ['br;q=0, *', 'gzip'], ['gzip, *;q=0', 'gzip'], ['identity;q=0', null],
    // no weight at all
    ['br;q=banyak', null], ['br;q=2, gzip', 'gzip'], ['br;level=1', 'br'], ['brotli', null], ['gzip-lain', null],
  ])('%j is %s', (terima, sandi) => { expect(pilihSandi(terima)).toBe(sandi) })
  it('of a header sent twice', () => { expect(pilihSandi(['gzip', 'br;q=0'])).toBe('gzip') })
})
