import { describe, expect, it } from 'vitest'
import { bandingkanWilayah } from './banding'
import { bacaDaftarWilayah, tulisDaftarWilayah } from './daftar'
import { WILAYAH_LAMPUNG_BARAT } from './lampung-barat'
import type { Wilayah } from './types'
import { wilayahTegak } from './utils'

const ada = (daftar: typeof WILAYAH_LAMPUNG_BARAT): Wilayah[] => daftar.map((w, i) => ({ ...w, id: i + 1, indukId: null, unitId: null, berakhir: false, sumber: 'uji', versi: 1, oleh: '', pada: '' }))
const banding = (teks: string, kini: Wilayah[] = []) => bandingkanWilayah(bacaDaftarWilayah(teks).baris, kini)

describe('the list of Lampung Barat', () => {
  it('has fifteen kecamatan, 131 pekon and five kelurahan, as published; tiles and BPS codes once each', () => {
    const banyak = (tingkat: string) => WILAYAH_LAMPUNG_BARAT.filter((w) => w.tingkat === tingkat)
    expect([banyak('KECAMATAN').length, banyak('PEKON').length, banyak('KELURAHAN').length]).toEqual([15, 131, 5])
    expect(new Set(banyak('KECAMATAN').map((w) => `${w.petakBaris},${w.petakKolom}`)).size).toBe(15)
    expect(new Set(banyak('KECAMATAN').map((w) => w.kodeBps)).size).toBe(15)
    expect(banyak('KECAMATAN').every(({ kode, kodeBps }) => kode.startsWith('18.04.') && kodeBps?.startsWith('1801'))).toBe(true)
  })
  it('goes out and comes in as itself', () => {
    const teks = tulisDaftarWilayah(WILAYAH_LAMPUNG_BARAT)
    expect(banding(teks).jumlah).toEqual({ BARU: 151, UBAH: 0, SAMA: 0, SALAH: 0 })
    expect(banding(teks, ada(WILAYAH_LAMPUNG_BARAT)).jumlah).toEqual({ BARU: 0, UBAH: 0, SAMA: 151, SALAH: 0 })
  })
})

describe('a list that is pasted', () => {
  it('is read by tab, semicolon or comma, with a head or without, codes with dots or without', () => {
    expect(bacaDaftarWilayah('Kode;Nama\n180404;Balik Bukit;1801040;2;2').baris).toMatchObject([{ salah: [], isi: { kode: '18.04.04', tingkat: 'KECAMATAN', petakBaris: 2 } }])
    expect(bacaDaftarWilayah('18.04.04.1001,"Pasar Liwa"').baris).toMatchObject([{ salah: [], isi: { tingkat: 'KELURAHAN', nama: 'Pasar Liwa' } }])
  })
  it('names what is wrong at its row and keeps what an empty cell does not say', () => {
    const kini = ada(WILAYAH_LAMPUNG_BARAT.filter(({ kode }) => kode.startsWith('18.04.04') || kode === '18.04.05'))
    const { baris, jumlah } = banding('18.04.04\tBalik Bukit Raya\n18.04.99.2001\tTanpa induk\nabc\tx\n18.04.07\tWay Tenong\t1801040\n18.04.08\tSekincau\t\t2\t2\n18.04.05\tSumber Jaya\t\t99\t1\n18.04.04\tLagi', kini)
    expect(jumlah).toEqual({ BARU: 0, UBAH: 1, SAMA: 0, SALAH: 6 })
    expect(baris[0]).toMatchObject({ keadaan: 'UBAH', ubah: [{ apa: 'Nama', lama: 'Balik Bukit', baru: 'Balik Bukit Raya' }], isi: { kodeBps: '1801040', petakKolom: 2 } })
    expect(baris.filter(({ keadaan }) => keadaan === 'SALAH').map(({ salah }) => salah)).toEqual([
      [expect.stringContaining('18.04.99 tidak ada')], [expect.stringContaining('bukan kode Kemendagri'), expect.stringContaining('Nama 2 sampai')], [expect.stringContaining('Kode BPS 1801040 sudah dipakai 18.04.04')],
      [expect.stringContaining('Petak baris 2, kolom 2 sudah dipakai 18.04.04')], [expect.stringContaining('Baris petak "99"'), expect.stringContaining('keduanya')], [expect.stringContaining('sudah ada pada baris 1')],
    ])
  })
  it('leaves a pekon whose kecamatan is left out, and what would take the tile or code of a row that stays as it is', () => {
    const kini = ada(WILAYAH_LAMPUNG_BARAT.filter(({ kode }) => ['18.04.04', '18.04.05', '18.04.06'].includes(kode)))
    // the new kecamatan wants a tile that is taken: its pekon has nowhere to stand
    expect(banding('18.04.99.2001\tPekon\n18.04.99\tBaru\t\t2\t2', kini).baris.map(({ keadaan, salah }) => [keadaan, salah.length])).toEqual([['SALAH', 1], ['SALAH', 1]])
    // a row that says nothing of its tile keeps it, wherever it stands in the list
    expect(banding('18.04.04\tBalik Bukit\t\t2\t7\n18.04.05\tSumber Jaya', kini).baris.map(({ keadaan }) => keadaan)).toEqual(['SALAH', 'SAMA'])
    // and so does one that cannot be written
    expect(banding('18.04.04\tBalik Bukit\t1801060\n18.04.05\tSumber Jaya\t1801050', kini).baris.map(({ keadaan }) => keadaan)).toEqual(['SALAH', 'SALAH'])
    // two that change places both may
    expect(banding('18.04.04\tBalik Bukit\t1801060\t2\t7\n18.04.05\tSumber Jaya\t1801040\t2\t2', kini).baris.map(({ keadaan }) => keadaan)).toEqual(['UBAH', 'UBAH'])
  })
})

it('a pekon of a kecamatan that is over can no longer be chosen, as the database has it', () => {
  const [kecamatan, pekon, lain] = ada(WILAYAH_LAMPUNG_BARAT.filter(({ kode }) => ['18.04.04', '18.04.04.2002', '18.04.05'].includes(kode)).sort((a, b) => (a.kode < b.kode ? -1 : 1)))
  if (!kecamatan || !pekon || !lain) throw new Error('contoh')
  expect(wilayahTegak([{ ...kecamatan, berakhir: true }, { ...pekon, indukId: kecamatan.id }, lain])).toEqual([lain])
  expect(wilayahTegak([kecamatan, { ...pekon, indukId: kecamatan.id }, { ...lain, berakhir: true }])).toHaveLength(2)
})
