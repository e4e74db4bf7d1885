import { expect, test } from 'vitest'
import { keluhanPermintaan, keluhanProksi, keluhanSetelan, pencatatKeluhan } from './proksi'

test.each([
  [undefined, 0, 0], ['https://rakor.contoh.go.id', 1, 0], ['http://10.0.0.5', 0, 0],
  [undefined, 1, 1], ['https://rakor.contoh.go.id', 0, 1],
])('address %s with %i proxies: %i complaints at the start', (baseUrl, proksi, jumlah) => expect(keluhanSetelan(baseUrl, proksi)).toHaveLength(jumlah))

test.each([
  ['no proxy, none set', undefined, '10.0.0.9', 0, null],
  ['a visitor writes the header himself', '1.2.3.4', '10.0.0.9', 0, null],
  ['a proxy here, none set', '1.2.3.4', '127.0.0.1', 0, 'PROKSI_TEPERCAYA=0'],
  ['one set, one writes', '1.2.3.4', '10.0.0.9', 1, null],
  ['one set, reached past it', undefined, '10.0.0.9', 1, 'tanpa X-Forwarded-For'],
  ['the launcher asks for health', undefined, '127.0.0.1', 1, null],
  ['two set, one writes', '1.2.3.4', '10.0.0.9', 2, 'hanya berisi 1'],
] as const)('%s', (_, forwarded, soket, proksi, kata) => {
  const keluhan = keluhanPermintaan(forwarded, soket, proksi)
  if (kata === null) expect(keluhan).toBeNull()
  else expect(keluhan).toContain(kata)
})

test('a complaint is said once, and remembered with how often it was met', () => {
  const kata: string[] = []
  const catat = pencatatKeluhan((pesan) => kata.push(pesan))
  catat('s', 'setelan')
  for (const pesan of ['a', 'a', null, 'b', 'a']) catat(pesan)
  expect(kata).toEqual(['Peringatan: s', 'Peringatan: a', 'Peringatan: b'])
  expect(keluhanProksi().map(({ pesan, permintaan }) => [pesan, permintaan])).toEqual([['s', null], ['a', 3], ['b', 1]])
})

test('what requests show is bounded', () => {
  const catat = pencatatKeluhan(() => undefined)
  for (let i = 0; i < 100; i++) catat(`keluhan ${i}`)
  expect(keluhanProksi()).toHaveLength(20)
})
