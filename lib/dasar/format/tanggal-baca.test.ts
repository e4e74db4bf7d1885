import { describe, expect, it } from 'vitest'
import { bacaTanggal, tulisTanggal } from './tanggal-baca'

describe('a typed day', () => {
  it.each([['2023-12-31', '2023-12-31'], ['31 desember 2023', '2023-12-31'], [' 1/2/2023 ', '2023-02-01'], ['01-02-2023', '2023-02-01'], ['29.02.2024', '2024-02-29']])('%s is %s', (teks, hari) => expect(bacaTanggal(teks)).toBe(hari))
  it.each(['31/02/2023', '12/31/2023', 'besok', '1/1/23', '2023-13-01', '', '1 Mei', '01/01/1999'])('%s is none', (teks) => expect(bacaTanggal(teks)).toBeNull())
  it('reads back as it is shown', () => {
    expect(bacaTanggal(tulisTanggal('2023-07-05'))).toBe('2023-07-05')
    expect(tulisTanggal(null)).toBe('')
  })
})
