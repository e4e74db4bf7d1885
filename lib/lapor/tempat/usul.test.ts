import { describe, expect, it } from 'vitest'
import { WILAYAH_LAMPUNG_BARAT } from '@/lib/tahun/wilayah/lampung-barat'
import type { Wilayah } from '@/lib/tahun/wilayah/types'
import type { Sasaran } from './types'
import { buatPencari, cariWilayah, usulkan } from './usul'

const nomor = new Map(WILAYAH_LAMPUNG_BARAT.map(({ kode }, i) => [kode, i + 1]))
const semua = WILAYAH_LAMPUNG_BARAT.map((w): Wilayah => ({ ...w, id: nomor.get(w.kode) ?? 0, indukId: w.tingkat === 'KECAMATAN' ? null : nomor.get(w.kode.slice(0, 8)) ?? 0, unitId: w.nama === 'Belalau' && w.tingkat === 'KECAMATAN' ? 77 : null, berakhir: false, sumber: '', versi: 1, oleh: '', pada: '' }))
const pencari = buatPencari(semua)
const nama = (teks: string): string[] => cariWilayah(pencari, teks).map((w) => `${w.tingkat === 'KECAMATAN' ? 'Kec. ' : ''}${w.nama}`)
const sasaran = (lain: Partial<Sasaran>): Sasaran => ({ jenis: 'SUB', id: 1, unitId: 1, unit: 'DPUPR', kategori: 'DINAS', kode: '1', nama: 'Pembangunan jalan', lokasi: null, subId: 1, ...lain })

describe('names in a text', () => {
  it.each<[string, string[]]>([
    ['Kec. Bandar Negeri Suoh', ['Kec. Bandar Negeri Suoh']],
    ['SUMBERJAYA dan Kebun-Tebu, Lampung Barat', ['Kec. Sumber Jaya', 'Kec. Kebun Tebu']],
    ['Kejadian luar biasa', []],
    ['Pekon Kejadian', ['Kejadian']],
    ['Pekon Sukarame', []],
    ['Pekon Sukarame Kecamatan Belalau', ['Sukarame']],
    ['Kabupaten Lampung Barat', []],
    ['Sukauan', []],
  ])('%s', (teks, diharapkan) => expect(nama(teks)).toEqual(diharapkan))
})

describe('proposals', () => {
  const id = (kode: string) => nomor.get(kode)
  it('the office of a kecamatan, then location, then name, then a puskesmas, then packages', () => {
    expect(usulkan(pencari, sasaran({ unitId: 77, nama: 'Jalan Suoh' }))).toMatchObject({ wilayahIds: [id('18.04.06')], sebab: 'Belanja kantor kecamatan sendiri' })
    expect(usulkan(pencari, sasaran({ lokasi: 'Kec. Sukau', nama: 'Jalan Suoh' }))?.wilayahIds).toEqual([id('18.04.11')])
    expect(usulkan(pencari, sasaran({ nama: 'Irigasi Suoh' }))).toMatchObject({ wilayahIds: [id('18.04.09')], sebab: 'Disebut namanya' })
    expect(usulkan(pencari, sasaran({ kategori: 'PUSKESMAS', unit: 'Pkm. Kenali', nama: 'Belanja' }))?.wilayahIds).toEqual([id('18.04.06.2001')])
    expect(usulkan(pencari, sasaran({}), [sasaran({ jenis: 'PAKET', lokasi: 'Suoh' }), sasaran({ jenis: 'PAKET' })])).toMatchObject({ wilayahIds: [id('18.04.09')], sebab: 'Disebut 1 dari 2 paketnya' })
    expect(usulkan(pencari, sasaran({}))).toBeNull()
  })
})
