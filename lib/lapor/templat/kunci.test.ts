import { createHmac } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { bacaKunciTemplat, tulisKunci } from './kunci'
import type { KunciTemplat } from './types'

const acak = (i: number): string => ((i * 2_654_435_761) % 4_294_967_296).toFixed(2)
const KUNCI: KunciTemplat = {
  v: 1, unitId: 1, unitNama: 'Dinas A', tahun: 2023, bulan: 2, apbdVersiId: 1, kasVersiId: null, dibuat: '2023-02-01T00:00:00.000Z',
  baris: Array.from({ length: 20_000 }, (_, i) => [`B${i}`, [acak(i), acak(i + 7), null]]), kendala: [[5, ['1.01', 'x']]],
}

it('a key comes back as it was, of many pieces, none of which a workbook reads as something else', () => {
  const sel = tulisKunci(KUNCI, 'rahasia')
  expect(sel.length).toBeGreaterThan(5)
  for (const satu of sel.slice(1)) expect(satu).toMatch(/^[A-Za-z0-9+/]{1,30000}$/)
  expect(bacaKunciTemplat([...sel, null], 'rahasia')).toEqual(KUNCI)
})

it('a key is refused with another secret, and with one character changed', () => {
  const sel = tulisKunci(KUNCI, 'rahasia')
  expect(bacaKunciTemplat(sel, 'lain')).toBeNull()
  expect(bacaKunciTemplat(sel.map((satu, i) => (i === 3 ? `${satu.startsWith('A') ? 'B' : 'A'}${satu.slice(1)}` : satu)), 'rahasia')).toBeNull()
})

it('a key of before, in the other alphabet, is still read', () => {
  const isi = deflateRawSync(JSON.stringify(KUNCI)).toString('base64url')
  const segel = createHmac('sha256', 'rahasia').update(`RAKOR-POP-TEMPLAT/1\n${isi}`).digest('base64url')
  expect(bacaKunciTemplat(['RAKOR-POP-TEMPLAT/1', segel, isi.slice(0, 30_000), isi.slice(30_000)], 'rahasia')).toEqual(KUNCI)
})
