import { describe, expect, it } from 'vitest'
import { bacaPersen, StatPersen, type Skala } from './persen'
import type { NilaiBaca } from '@/lib/dasar/buku/types'

const baca = (isi: NilaiBaca, skala: Skala = 'poin', bertanda = false) => bacaPersen(isi, bertanda, skala, new StatPersen(), 'D9')

describe('a percent cell', () => {
  it.each<[NilaiBaca, Skala, boolean, number | null]>([
    ['38,28%', 'poin', false, 3828], ['38,28 %', 'pecahan', false, 3828], ['38.28%', 'poin', false, 3828], [38.28, 'poin', false, 3828], ['38,28', 'poin', false, 3828],
    [0.3828, 'poin', true, 3828], [0.3828, 'pecahan', false, 3828], [1, 'poin', true, 10_000], [1, 'pecahan', false, 10_000], [1, 'poin', false, 100],
    [0, 'poin', false, 0], ['0', 'poin', false, 0], [100, 'poin', false, 10_000], ['0,5%', 'pecahan', false, 50],
    [33.333333333333336, 'poin', false, 3333], [0.07, 'pecahan', false, 700], [0.29, 'poin', true, 2900],
    [null, 'poin', false, null], ['', 'poin', false, null], [' - ', 'poin', false, null], ['n/a', 'poin', false, null],
  ])('%j (%s, %s) is %s', (isi, skala, bertanda, hasil) => expect(baca(isi, skala, bertanda)).toBe(hasil))

  it.each<[NilaiBaca, Skala, boolean, RegExp]>([
    [100.01, 'poin', false, /D9: 100,01% di luar 0–100%/], [-1, 'poin', false, /di luar/], [1.01, 'poin', true, /101% di luar/], ['101%', 'poin', false, /di luar 0–100/],
    ['-3%', 'poin', false, /di luar/], ['sebagian', 'poin', false, /bukan angka/], [true, 'poin', false, /bukan persen/], [38, 'pecahan', false, /3800% di luar/],
    [0.3828, 'poin', false, /0,3828 dapat berarti 0,38% atau 38,28%\. Tulis dengan tanda persen/],
  ])('%j (%s, %s) is refused', (isi, skala, bertanda, kalimat) => expect((baca(isi, skala, bertanda) as { pesan: string }).pesan).toMatch(kalimat))
})

describe('the scale of a table', () => {
  const stat = (...isi: NilaiBaca[]): StatPersen => {
    const hasil = new StatPersen()
    for (const satu of isi) bacaPersen(satu, false, 'poin', hasil, 'A1')
    return hasil
  }
  it('is asked where nothing is above 1, and never where something is', () => {
    expect(stat(0.38, 0.5, 1).ditanya).toBe(true)
    expect(stat('0,38', '0').ditanya).toBe(true)
    expect(stat(0.5, 12).ditanya).toBe(false)
    expect(stat(0, '0%', '0,5%', null).ditanya).toBe(false)
  })
  it('is told with what was seen', () => expect(stat(0, 0.38, 0.5)).toMatchObject({ ragu: 2, contohRagu: '0,38 (A1)' }))
})
