import { expect, it } from 'vitest'
import { bacaTempelan } from './tempel'

it('lays a block over the sheet from its cell; what falls outside is counted, a single cell is the browser’s', () => {
  expect(bacaTempelan('12\r\n90,5\tdari survei\r\n', [7, 9], 0, 'nilai')).toEqual({ isi: { 'nilai.7': '12', 'nilai.9': '90,5', 'keterangan.9': 'dari survei' }, kabar: '3 sel ditempel. Belum disimpan.' })
  expect(bacaTempelan('1\n2\n3', [7, 9], 1, 'nilai')?.kabar).toBe('1 sel ditempel; 2 sel di luar lembar tidak ditempel. Belum disimpan.')
  expect(bacaTempelan('a\tb', [7], 0, 'sumber')).toEqual({ isi: { 'sumber.7': 'a' }, kabar: '1 sel ditempel; 1 sel di luar lembar tidak ditempel. Belum disimpan.' })
  expect(bacaTempelan('12\n', [7], 0, 'nilai')).toBeNull()
})
