import { expect, test } from 'vitest'
import { chooseHost } from './host.mjs'

const pilih = (isi: Partial<Parameters<typeof chooseHost>[0]>) => chooseHost({ sample: false, wanted: undefined, baseUrl: undefined, open: undefined, ...isi })

test.each([
  ['the sample stays here', { sample: true, wanted: '0.0.0.0', baseUrl: 'https://x.go.id', open: 'ya' }, '127.0.0.1'],
  ['real data without https stay here', {}, '127.0.0.1'],
  ['an address alone is no switch', { wanted: '0.0.0.0' }, '127.0.0.1'],
  ['nor is plain http typed', { baseUrl: 'http://10.0.0.5:3000' }, '127.0.0.1'],
  ['nor another word', { open: '1' }, '127.0.0.1'],
  ['behind https everybody', { baseUrl: 'https://x.go.id' }, '0.0.0.0'],
  ['behind https where asked', { baseUrl: 'https://x.go.id', wanted: '10.0.0.5' }, '10.0.0.5'],
  ['by the switch', { open: 'ya', wanted: '10.0.0.5' }, '10.0.0.5'],
  ['this machine needs none', { wanted: '::1' }, '::1'],
])('%s', (_, isi, host) => expect(pilih(isi).host).toBe(host))

test('what is not served is said, with the way out; what is open is said as well', () => {
  expect(pilih({ wanted: '0.0.0.0' }).said.join(' ')).toMatch(/HOST=0\.0\.0\.0 tidak dipakai.*BETTER_AUTH_URL=https.*HTTP_TERBUKA=ya/)
  expect(pilih({ open: 'ya' }).said.join(' ')).toContain('tanpa enkripsi')
  expect(pilih({ baseUrl: 'https://x.go.id' }).said).toEqual([])
})
