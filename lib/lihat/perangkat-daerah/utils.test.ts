import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { arbDaftarPosisi, ATURAN_2023, capaian, rp, sifat } from '@/lib/realisasi/uji/pembangkit'
import { parseDaftar, parseId, URUT } from './schema'
import { kelompokkanKategori, runVersi, saringCapaian, sudahLapor, urutkanCapaian } from './utils'

const baris = (...args: Parameters<typeof capaian>) => ({ capaian: capaian(...args) })
const kunci = (daftar: { capaian: { posisi: { kunci: string } } }[]) => daftar.map((row) => row.capaian.posisi.kunci).join('')

const daftar = [
  baris({ kunci: 'a', kode: '1', nama: 'Dinas Sosial', realisasi: rp('450') }),
  baris({ kunci: 'b', kode: '2', nama: 'Bagian Umum', kategori: 'BAGIAN', realisasi: rp('200') }),
  baris({ kunci: 'c', kode: '3', nama: 'Dinas Kesehatan', realisasi: null }),
  baris({ kunci: 'd', kode: '4', nama: 'Dinas Perikanan', jumlahUnitMelapor: 0 }),
]

describe('urutkanCapaian', () => {
  test('n/a stands last in both directions', () => {
    expect(kunci(urutkanCapaian(daftar, 'serapanAngkas', 'naik'))).toBe('bdac')
    expect(kunci(urutkanCapaian(daftar, 'serapanAngkas', 'turun'))).toBe('adbc')
  })

  test('a serapan by an implausible anggaran kas is never first, in neither direction', () => {
    const lima = [...daftar, baris({ kunci: 'e', kode: '5', realisasi: rp('15.000') })]
    expect(kunci(urutkanCapaian(lima, 'serapanAngkas', 'turun'))).toBe('adbec')
    expect(kunci(urutkanCapaian(lima, 'serapanAngkas', 'naik'))).toBe('bdaec')
  })

  test('texts by code unit, amounts exactly, ties by code', () => {
    expect(kunci(urutkanCapaian(daftar, 'nama', 'naik'))).toBe('bcda')
    expect(kunci(urutkanCapaian(daftar, 'pagu', 'turun'))).toBe('abcd')
    expect(kunci(urutkanCapaian(daftar, 'selisih', 'naik'))).toBe('bdac')
  })

  test('the order of the input does not matter and no row is lost', () => {
    const arb = fc.tuple(arbDaftarPosisi, fc.constantFrom(...URUT), fc.constantFrom('naik' as const, 'turun' as const))
    sifat(arb, ([list, urut, arah]) => {
      const rows = list.map((posisi) => ({ capaian: computeCapaian(posisi, { aturan: ATURAN_2023, bulan: 6 }) }))
      const sorted = urutkanCapaian(rows, urut, arah)
      expect(sorted).toHaveLength(rows.length)
      expect(urutkanCapaian([...rows].reverse(), urut, arah)).toEqual(sorted)
    })
  })
})

test('filters by category, zona and every word of the search', () => {
  const semua = { kategori: null, zona: null, cari: '' } as const
  expect(kunci(saringCapaian(daftar, semua))).toBe('abcd')
  expect(kunci(saringCapaian(daftar, { ...semua, kategori: 'BAGIAN' }))).toBe('b')
  expect(kunci(saringCapaian(daftar, { ...semua, zona: 'BELUM_LAPOR' }))).toBe('d')
  expect(kunci(saringCapaian(daftar, { ...semua, zona: 'TANPA_NILAI' }))).toBe('c')
  expect(kunci(saringCapaian(daftar, { ...semua, cari: 'perikanan dinas' }))).toBe('d')
})

test('groups in the order of the categories', () => {
  expect(kelompokkanKategori(daftar).map((item) => [item.kategori, kunci(item.daftar)])).toEqual([['DINAS', 'acd'], ['BAGIAN', 'b']])
})

describe('the address', () => {
  test('bad values fall back, repeated ones count with the first', () => {
    expect(parseDaftar({ urut: 'x', arah: 'atas', kategori: 'PULAU', zona: ['MERAH', 'HIJAU'], kelompok: '?', cari: ' dinas ' })).toEqual({
      urut: 'kode', arah: 'naik', kategori: null, zona: 'MERAH', kelompok: 'kategori', cari: 'dinas',
    })
    expect(parseDaftar({})).toEqual({ urut: 'kode', arah: 'naik', kategori: null, zona: null, kelompok: 'kategori', cari: '' })
    expect([parseDaftar({ urut: 'selisih' }).arah, parseDaftar({ urut: 'pagu' }).arah]).toEqual(['naik', 'turun'])
  })

  test.each([['7', 7], ['0', null], ['-1', null], ['1e3', null], ['007', null], ['9999999999', null], ['7;drop', null]])(
    'id %s -> %s', (text, id) => expect(parseId(text)).toBe(id))
})

test('months run together while their versions are the same', () => {
  const kunci = (bulan: number) => (bulan < 4 ? 'a' : bulan < 10 ? 'b' : 'a')
  expect(runVersi(11, kunci)).toEqual([{ dari: 1, sampai: 3 }, { dari: 4, sampai: 9 }, { dari: 10, sampai: 11 }])
  expect(runVersi(1, kunci)).toEqual([{ dari: 1, sampai: 1 }])
})

test('a draft, a returned report and one that waits for its head are not handed in', () => {
  expect([null, 'DRAF', 'MENUNGGU_PERSETUJUAN', 'DIKEMBALIKAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI'].map((status) => sudahLapor(status as never)))
    .toEqual([false, false, false, false, true, true, true, true])
})
