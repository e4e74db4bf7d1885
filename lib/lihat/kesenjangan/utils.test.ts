import { describe, expect, it } from 'vitest'
import { capaian, posisi, rp } from '@/lib/realisasi/uji/pembangkit'
import { parseKesenjangan, parseSub } from './schema'
import { alamatKueri, batasGerak, filterDari, hitungDisisihkan, perBawaan, urutkanSub } from './utils'

describe('the address', () => {
  it('of nonsense means the whole', () => {
    const buruk = { per: 'desa', tanpa: ['x', '__proto__'], unit: "1'--", kategori: '', asisten: 'Asisten IV', jenis: '5.1.x', sumber: '-1', program: '../..', sejak: '13', bin: 'toString', urut: '1', cari: 'a'.repeat(90), hal: '0' }
    expect(parseKesenjangan(buruk)).toEqual({ per: null, tanpa: [], unit: null, kategori: null, asisten: null, jenis: null, sumber: null, program: null, sejak: null })
    expect(parseSub(buruk)).toMatchObject({ bin: null, urut: 'rupiah', cari: '', hal: 1 })
    expect(filterDari(parseKesenjangan(buruk))).toEqual({})
  })

  it('names what is left out as links and as boxes do', () => {
    expect(parseKesenjangan({ tanpa: 'btt,gaji' }).tanpa).toEqual(['gaji', 'btt'])
    expect(parseKesenjangan({ tanpa: ['transfer', 'gaji'] }).tanpa).toEqual(['gaji', 'transfer'])
  })

  it('narrows the positions, and goes a level down by itself', () => {
    expect(filterDari(parseKesenjangan({ unit: '4', asisten: 'belum', jenis: '5.2.02', sumber: '3', program: '1.02.02', tanpa: 'gaji', kategori: 'DINAS' }))).toEqual(
      { unitIds: [4], asisten: '', jenisKode: '5.2.02', sumberDanaId: 3, programKode: '1.02.02', tanpa: ['gaji'], kategori: 'DINAS' })
    expect([{}, { unit: '4' }, { unit: '4', program: '1.02.02' }, { unit: '4', per: 'sumberDana' }].map((cari) => perBawaan(parseKesenjangan(cari)))).toEqual(['unit', 'program', 'subKegiatan', 'sumberDana'])
    expect(alamatKueri('/kesenjangan', 'tahun=2023', { unit: 4, tanpa: ['gaji', 'btt'], sejak: null, cari: 'a&b' })).toBe('/kesenjangan?tahun=2023&unit=4&tanpa=gaji%2Cbtt&cari=a%26b')
  })
})

it('what is left out has its own rupiah, by whole codes', () => {
  const jenis = [['5.1.01', '10'], ['5.1.02', '20'], ['5.4.01', '3'], ['5.4.02', '4']].map(([kunci = '', pagu = '']) => posisi({ kunci, pagu: rp(pagu), realisasi: null }))
  expect(hitungDisisihkan(['gaji', 'transfer', 'btt'], jenis)).toEqual([
    { jenis: 'gaji', pagu: rp('10'), realisasi: rp('0') }, { jenis: 'transfer', pagu: rp('7'), realisasi: rp('0') }, { jenis: 'btt', pagu: rp('0'), realisasi: rp('0') },
  ])
})

it('orders the list of sub-kegiatan, the same every time', () => {
  const sub = (kunci: string, isi: Parameters<typeof capaian>[0]) => ({ capaian: capaian({ kunci, kode: 'x', ...isi }), unitId: 1, unit: 'A' })
  const daftar = [sub('1', { pagu: rp('10'), nama: 'b' }), sub('2', { pagu: rp('30'), nama: 'a', realisasi: null }), sub('3', { pagu: rp('30'), nama: 'a', realisasi: rp('1') })]
  const kunci = (urut: Parameters<typeof urutkanSub>[1]) => urutkanSub(daftar, urut).map(({ capaian: { posisi: { kunci: satu } } }) => satu)
  expect(kunci('rupiah')).toEqual(['2', '3', '1'])
  expect(kunci('kekurangan')).toEqual(['3', '1', '2'])
  expect(kunci('nama')).toEqual(['2', '3', '1'])
})

it('keeps both ends of a movement that is longer than its page', () => {
  const gerak = Array.from({ length: 80 }, (_, i) => ({ berubah: i === 79 ? null : BigInt(79 - i) }))
  const tampil = batasGerak(gerak, 'subKegiatan')
  expect([tampil.length, tampil[0]?.berubah, tampil.at(-1)?.berubah]).toEqual([50, 79n, 1n])
  expect(batasGerak(gerak.slice(0, 5), 'subKegiatan')).toHaveLength(5)
})
