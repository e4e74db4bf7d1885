import { expect, test } from 'vitest'
import { DICOBA, nilaiVersi, TERENDAH } from './versi-postgres.mjs'

test.each([[90624, '9.6'], [130023, '13.23'], [139999, '13.9999']])('%i is refused, with the lowest version that will do', (nomor, tertulis) => {
  expect(nilaiVersi(nomor).tolak).toBe(`Server Postgres ini versi ${tertulis}; Rakor POP memerlukan Postgres 14 atau lebih baru. Tidak ada yang diubah. Cara pindah ke versi baru: docs/menjalankan/cadangan.md.`)
})

test.each([140000, 140023, 180004])('%i is used without a word', (nomor) => {
  expect(nilaiVersi(nomor)).toEqual({ tolak: null, kabar: null })
})

test('one that nobody tried is used, and says so', () => {
  expect(nilaiVersi(190000)).toEqual({ tolak: null, kabar: `Server Postgres ini versi 19.0, lebih baru daripada yang sudah dicoba dengan program ini (${TERENDAH} sampai ${DICOBA}).` })
})
