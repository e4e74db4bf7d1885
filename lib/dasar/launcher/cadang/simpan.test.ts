import { expect, test } from 'vitest'
import type { Keterangan } from './berkas.mjs'
import { jadwal, walPertama, yangDilepas } from './simpan.mjs'

const HARI = 86_400_000
const kini = new Date('2026-11-28T18:30:00Z') // 01:30 WIB of the 29th
const satu = (lalu: number, jenis: Keterangan['jenis'] = 'harian'): Keterangan => ({
  nama: `${jenis}-${lalu}`, jenis, waktu: new Date(kini.getTime() - lalu * HARI).toISOString(), mulai: '', ukuran: 1, sha256: '', tersandi: false, walPertama: String(lalu),
})
const dilepas = (daftar: Keterangan[]): string[] => yangDilepas(daftar, kini).map(({ nama }) => nama)

test('a year and a half of nights leaves 7 days, 5 weeks and 12 months', () => {
  const malam = Array.from({ length: 550 }, (_, lalu) => satu(lalu))
  const lepas = new Set(dilepas(malam))
  const tetap = malam.filter(({ nama }) => !lepas.has(nama)).map(({ nama }) => Number(nama.split('-')[1]))
  expect(tetap.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(tetap.length).toBeLessThanOrEqual(7 + 5 + 12)
  expect(tetap.length).toBeGreaterThanOrEqual(18)
  expect(Math.max(...tetap)).toBeGreaterThan(320)
})

test('the rule applied night after night keeps what it keeps when applied once', () => {
  let ada: Keterangan[] = []
  for (let hari = 400; hari >= 0; hari -= 1) {
    ada = [...ada, satu(hari)]
    const saat = new Date(kini.getTime() - hari * HARI)
    const lepas = new Set(yangDilepas(ada, saat))
    ada = ada.filter((isi) => !lepas.has(isi))
  }
  expect(ada.length).toBeGreaterThanOrEqual(18)
})

test('the newest copy and logical ones are never let go; five before migrations stay, asked ones for 14 days', () => {
  expect(dilepas([satu(400)])).toEqual([])
  expect(dilepas([satu(0), satu(900, 'logis')])).toEqual([])
  expect(dilepas([satu(0), ...[40, 41, 42, 43, 44, 45].map((lalu) => satu(lalu, 'migrasi'))])).toEqual(['migrasi-45'])
  expect(dilepas([satu(0), satu(1), satu(1.2, 'diminta'), satu(1.3, 'diminta')])).toEqual([])
})

test('the log goes back to the oldest copy of eight days; to the newest where all are older', () => {
  expect(walPertama([satu(0), satu(7), satu(20)], kini)).toBe('7')
  expect(walPertama([satu(20), satu(30)], kini)).toBe('20')
  expect(walPertama([], kini)).toBeNull()
})

test('the night is one of WIB, whatever zone the machine lives in', () => {
  expect(jadwal('01:30', kini)).toEqual({ lalu: kini, berikut: new Date(kini.getTime() + HARI) })
  expect(jadwal('01:30', new Date(kini.getTime() - 1)).berikut).toEqual(kini)
})
