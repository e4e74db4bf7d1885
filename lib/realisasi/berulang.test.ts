import { describe, expect, it } from 'vitest'
import { hitungMerah } from './berulang'

describe('hitungMerah', () => {
  it('of nothing is nothing', () => expect(hitungMerah([])).toEqual({ banyak: 0, terpanjang: 0, kini: 0 }))

  it('counts months, the longest run and the one that goes on', () => {
    expect(hitungMerah(['MERAH', 'MERAH', 'KUNING', 'MERAH', 'MERAH', 'MERAH'])).toEqual({ banyak: 5, terpanjang: 3, kini: 3 })
    expect(hitungMerah(['MERAH', 'MERAH', 'HIJAU'])).toEqual({ banyak: 2, terpanjang: 2, kini: 0 })
  })

  it('is not escaped by not reporting, and not caused by it', () => {
    expect(hitungMerah(['MERAH', 'BELUM_LAPOR', 'MERAH', null, 'MERAH', 'BELUM_LAPOR'])).toEqual({ banyak: 3, terpanjang: 3, kini: 3 })
    expect(hitungMerah(['BELUM_LAPOR', 'BELUM_LAPOR', 'BELUM_LAPOR'])).toEqual({ banyak: 0, terpanjang: 0, kini: 0 })
  })
})
