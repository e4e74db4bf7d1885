import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { prisma } from '@/lib/dasar/database/client'
import { queryHalamanDaftar, queryRingkasan, queryUnggahan } from '@/lib/tahun/kodefikasi/data-daftar'
import { queryNomenklatur } from '@/lib/tahun/kodefikasi/data-kode'
import { buatBuku } from '@/lib/tahun/kodefikasi/mutations-buku'
import { pilihDaftar } from '@/lib/tahun/kodefikasi/mutations-daftar'
import { terapkanDaftar } from '@/lib/tahun/kodefikasi/mutations-terap'
import { bacaSaring } from '@/lib/tahun/kodefikasi/schema'
import { aturKolom, terimaDaftar } from '@/lib/tahun/kodefikasi/unggah'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'

const LAMA = 'KEPMENDAGRI-900.1.15.5-1317-2023'
const BARU = 'KEPMENDAGRI-900-2850-2025'
const SEMUA = ['NOMENKLATUR', 'REKENING', 'SUMBER'] as const
let orang: Pengguna
let kantor: OpdScope

beforeAll(async () => {
  pakaiDatabase((await createSampleDatabase()).connectionString)
  const { id } = await prisma().pengguna.findUniqueOrThrow({ where: { username: 'admin' } })
  orang = { id, nama: 'Admin', username: 'admin', peran: 'ADMIN', unitIds: [], wajibGantiSandi: false, contoh: true }
  kantor = scopeKantor(orang)
  await buatBuku(kantor, { nomor: BARU, nama: 'Kepmendagri 900-2850/2025', mulaiTahun: 2026, salinDari: null })
})
afterAll(() => prisma().$disconnect())

const csv = (...baris: string[]): Uint8Array => new TextEncoder().encode(baris.join('\n'))
const kirim = (isi: Uint8Array, nama = 'daftar.csv', tujuan: Parameters<typeof terimaDaftar>[1] = { daftar: 'buku', regulasi: BARU }) => terimaDaftar(kantor, tujuan, { nama, isi })
const ringkas = async (id: string) => Object.fromEntries((await queryRingkasan(prisma(), id)).map(({ jenis, keadaan, n }) => [`${jenis} ${keadaan}`.trim(), n]))
const jumlah = (regulasiKode: string) => prisma().nomenklatur.count({ where: { regulasiKode } })

/** A whole book as a workbook: 9 urusan, 45 bidang, 450 program, 3.150 kegiatan, 28.350 sub-kegiatan. */
function bukuBesar(): string[][] {
  const baris: string[][] = []
  const dua = (n: number) => String(n).padStart(2, '0')
  for (let u = 1; u <= 9; u += 1) {
    baris.push([String(u), `Urusan ${u}`])
    for (let b = 1; b <= 5; b += 1) {
      baris.push([`${u}.${dua(b)}`, `Bidang ${u} ${b}`])
      for (let p = 1; p <= 10; p += 1) {
        baris.push([`${u}.${dua(b)}.${dua(p)}`, `Program ${u} ${b} ${p}`])
        for (let k = 1; k <= 7; k += 1) {
          const kegiatan = `${u}.${dua(b)}.${dua(p)}.2.${dua(k)}`
          baris.push([kegiatan, `Kegiatan ${kegiatan}`])
          for (let s = 1; s <= 9; s += 1) baris.push([`${kegiatan}.000${s}`, `Sub kegiatan nomor ${s} dari kegiatan ${kegiatan} dengan nama yang cukup panjang seperti biasanya`])
        }
      }
    }
  }
  return baris
}

describe('a list of codes', () => {
  test('32.000 codes from a workbook are read, shown and put in, each with its line of the trail', async () => {
    const isi = bukuBesar()
    const berkas = await writeBuku({ judul: 'uji', lembar: [{ nama: 'Kode', kolom: [{ lebar: 20 }, { lebar: 60 }], baris: [[{ isi: 'Kode' }, { isi: 'Nomenklatur' }], ...isi.map(([kode = '', nama = '']) => [{ isi: kode }, { isi: nama }])] }] })
    const t0 = performance.now()
    const id = await kirim(berkas, 'buku.xlsx')
    const t1 = performance.now()
    expect(await ringkas(id)).toEqual({ 'NOMENKLATUR BARU': isi.length })
    const t2 = performance.now()
    expect(await terapkanDaftar(kantor, { id, jenis: SEMUA, paham: false })).toMatchObject({ baru: isi.length, sudah: false })
    const t3 = performance.now()
    console.info(`${isi.length} kode: baca ${Math.round(t1 - t0)} ms, ringkas ${Math.round(t2 - t1)} ms, terapkan ${Math.round(t3 - t2)} ms`)
    const t4 = performance.now()
    expect((await queryNomenklatur(prisma(), BARU, bacaSaring({ cari: '4.03 panjang', tingkat: 'SUB_KEGIATAN', hal: '2' }))).jumlah).toBeGreaterThan(600)
    console.info(`cari ${Math.round(performance.now() - t4)} ms`)
    expect(await jumlah(BARU)).toBe(isi.length)
    expect(await prisma().jejak.count({ where: { tabel: 'nomenklatur', pelaku: kantor.pelaku, sumber: 'impor' } })).toBe(isi.length)
    expect(await terapkanDaftar(kantor, { id, jenis: SEMUA, paham: false })).toMatchObject({ baru: isi.length, sudah: true })
  })

  test('what the file says otherwise is chosen, name by name; what cannot be put in is named, nothing is dropped', async () => {
    const id = await kirim(csv(
      'Kode;Nama', '1;URUSAN 1', '1.01;Bidang yang lain', '1.02;Bidang lain pula', '1.06;Bidang Sosial', '1.06.01;Program satu', '1.06.01;Program dua', '1.06.01.2.01;Kegiatan',
      '1.08.02;Yatim', '1.06.x;Rusak', '5.1.02.03.01.0001;Belanja Uji', '4.1.01;Pajak', ';Judul', '1.06.02;Program', '1.06.02;program',
    ))
    expect(await ringkas(id)).toEqual({
      'NOMENKLATUR SAMA': 1, 'NOMENKLATUR BEDA': 2, 'NOMENKLATUR BARU': 2, 'NOMENKLATUR GANDA': 2, 'NOMENKLATUR TANPA_INDUK': 2, 'REKENING BARU': 1, TAK_TERBACA: 1, LEWAT: 2,
    })
    const ganda = (await queryHalamanDaftar(prisma(), id, 'GANDA', 1)).baris
    expect(ganda[0]?.sebab).toContain('baris 7 "Program dua"')
    await pilihDaftar(kantor, { id, urut: ganda[1]?.urut ?? 0, pilih: 'berkas' })
    await pilihDaftar(kantor, { id, urut: (await queryHalamanDaftar(prisma(), id, 'BEDA', 1)).baris[0]?.urut ?? 0, pilih: 'berkas' })
    expect(await ringkas(id)).toMatchObject({ 'NOMENKLATUR BARU': 3, 'NOMENKLATUR TANPA_INDUK': 1 })
    const hasil = await terapkanDaftar(kantor, { id, jenis: ['NOMENKLATUR'], paham: false })
    expect(hasil).toMatchObject({ baru: 4, bergantiNama: 1, tidak: { SAMA: 1, BEDA: 1, GANDA: 1, TANPA_INDUK: 1, TAK_TERBACA: 1, LEWAT: 2, BARU: 1 } })
    const nama = async (kode: string) => (await prisma().nomenklatur.findUnique({ where: { regulasiKode_kode: { regulasiKode: BARU, kode } } }))?.nama
    expect([await nama('1.06.01'), await nama('1.01'), await nama('1.02'), await nama('1'), await nama('1.06.01.2.01')]).toEqual(['Program dua', 'Bidang yang lain', 'Bidang 1 2', 'Urusan 1', 'Kegiatan'])
  })

  test('a name that a locked month shows changes only after it was understood', async () => {
    const pakai = await prisma().subKegiatan.findFirstOrThrow({ where: { tahun: 2023 }, include: { nomenklatur: true } })
    const id = await kirim(csv('Kode;Nama', `${pakai.nomenklatur.kode};Nama yang lain`), 'a.csv', { daftar: 'buku', regulasi: pakai.nomenklatur.regulasiKode })
    await pilihDaftar(kantor, { id, urut: null, pilih: 'berkas' })
    await expect(terapkanDaftar(kantor, { id, jenis: SEMUA, paham: false })).rejects.toMatchObject({ kode: 'ISIAN_SALAH', isian: { paham: expect.stringContaining('2023') } })
    expect(await terapkanDaftar(kantor, { id, jenis: SEMUA, paham: true })).toMatchObject({ baru: 0, bergantiNama: 1 })
  })

  test('codes that came in since the preview renew it; two lists at once put each code in once', async () => {
    const baris = ['Kode;Nama', '8.01;Bidang Serentak', '8.01.09;Program Serentak']
    const satu = await kirim(csv(...baris), 'a.csv', { daftar: 'buku', regulasi: LAMA })
    const dua = await kirim(csv(...baris), 'a.csv', { daftar: 'buku', regulasi: LAMA })
    const hasil = await Promise.all([satu, dua].map((id) => terapkanDaftar(kantor, { id, jenis: SEMUA, paham: false })))
    expect(hasil.map((h) => ('baru' in h ? 'masuk' : h.berubah)).sort()).toEqual([1, 'masuk'])
    const kalah = 'baru' in (hasil[0] ?? {}) ? dua : satu
    expect(await ringkas(kalah)).toMatchObject({ 'NOMENKLATUR SAMA': 1 })
  })

  test('sources of funds: the group from the file, from kin, or asked', async () => {
    const id = await kirim(csv('Kode;Nama;Kelompok', '2.2.1.01.03.77;DAK Fisik Uji;', '7.1.01;Sumber Aneh;', '7.1.02;Uji PAD;PAD'), 's.csv', { daftar: 'sumber', regulasi: null })
    expect(await ringkas(id)).toEqual({ 'SUMBER BARU': 2, 'SUMBER TANYA': 1 })
    await pilihDaftar(kantor, { id, urut: null, pilih: 'LAINNYA' })
    expect(await terapkanDaftar(kantor, { id, jenis: SEMUA, paham: false })).toMatchObject({ baru: 3 })
    const isi = await prisma().sumberDana.findMany({ where: { kode: { in: ['2.2.1.01.03.77', '7.1.01', '7.1.02'] } }, orderBy: { kode: 'asc' } })
    expect(isi.map(({ kelompok }) => kelompok)).toEqual(['DAK_FISIK', 'LAINNYA', 'PAD'])
  })

  test('accounts of all levels stand under their jenis; a jenis that takes another name says so on all of them', async () => {
    const id = await kirim(csv('Kode;Nama', '5.1.09.01.01.0001;Rinci', '5.1.09;Jenis Uji', '5.1.09.01;Objek', '5;BELANJA DAERAH', '5.1.01;Belanja Pegawai Lain'), 'r.csv', { daftar: 'rekening', regulasi: null })
    expect(await ringkas(id)).toEqual({ 'REKENING BARU': 3, 'REKENING BEDA': 1, LEWAT: 1 })
    await pilihDaftar(kantor, { id, urut: null, pilih: 'berkas' })
    await terapkanDaftar(kantor, { id, jenis: SEMUA, paham: true })
    expect(await prisma().rekening.findUnique({ where: { kode: '5.1.09.01.01.0001' } })).toMatchObject({ jenisNama: 'Jenis Uji', kelompokNama: 'Belanja Operasi' })
    expect(new Set((await prisma().rekening.findMany({ where: { jenisKode: '5.1.01' } })).map(({ jenisNama }) => jenisNama))).toEqual(new Set(['Belanja Pegawai Lain']))
  })

  test('columns that no head names are chosen by hand; a file that is none is refused with its reason', async () => {
    const id = await kirim(csv('x;y;z', 'Judul;;', 'a;1.07 ;Nama pertama', 'b;1.07.01;Nama kedua'))
    expect(await queryUnggahan(prisma(), kantor, id)).toMatchObject({ pahaman: { tempat: [] }, ditolak: null })
    const { pahaman } = (await queryUnggahan(prisma(), kantor, id)) ?? { pahaman: null }
    await aturKolom(kantor, id, { lembar: pahaman?.lembar[0]?.nama ?? '', mulai: 2, pasangan: [{ kode: 1, kodeSampai: 1, nama: 2 }] })
    expect(await ringkas(id)).toEqual({ 'NOMENKLATUR BARU': 2 })
    const rusak = await kirim(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'rusak.xlsx')
    expect((await queryUnggahan(prisma(), kantor, rusak))?.ditolak).toMatch(/\S/)
    await expect(terapkanDaftar(kantor, { id: rusak, jenis: SEMUA, paham: false })).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
  })

  test('a list of sub-kegiatan with two digits for a book with four is pointed out, and so is a mixture', async () => {
    const catatan = async (...kode: string[]) => (await queryUnggahan(prisma(), kantor, await kirim(csv('Kode;Nama', ...kode.map((satu) => `${satu};Uji`)), 'a.csv', { daftar: 'buku', regulasi: LAMA })))?.pahaman.catatan
    expect(await catatan('1.02.02.2.02.15')).toEqual([expect.stringContaining('dua angka, sedangkan kodefikasi ini empat angka')])
    expect(await catatan('1.02.02.2.02.15', '1.02.02.2.02.0016')).toEqual([expect.stringContaining('bercampur')])
    expect(await catatan('1.02.02.2.02.0016')).toEqual([])
  })

  test('a list with its codes spread over columns is put together', async () => {
    const baris = [[{ isi: 'Kode' }, null, null, { isi: 'Nomenklatur' }], [{ isi: '6' }, { isi: '07' }, null, { isi: 'Bidang tersebar' }], [{ isi: '6' }, { isi: '07' }, { isi: '01' }, { isi: 'Program tersebar' }]]
    const isi = await writeBuku({ judul: 'uji', lembar: [{ nama: 'Kode', kolom: [{ lebar: 5 }, { lebar: 5 }, { lebar: 5 }, { lebar: 40 }], baris }] })
    const id = await kirim(isi, 'sebar.xlsx')
    expect((await queryHalamanDaftar(prisma(), id, 'BARU', 1)).baris.map(({ kode }) => kode)).toEqual(['6.07', '6.07.01'])
  })

  test('another person does not see it; a unit writes no codes', async () => {
    const id = await kirim(csv('Kode;Nama', '1.09;Bidang Orang'))
    const analis = await prisma().pengguna.findUniqueOrThrow({ where: { username: 'analis' } })
    const lain = scopeKantor({ ...orang, id: analis.id, peran: 'ANALIS' })
    expect(await queryUnggahan(prisma(), lain, id)).toBeNull()
    await expect(terapkanDaftar(lain, { id, jenis: SEMUA, paham: false })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    const unit = scopeUnit({ ...orang, peran: 'OPERATOR', unitIds: [1] }, 1, 'tulis')
    await expect(terapkanDaftar(unit, { id, jenis: SEMUA, paham: false })).rejects.toThrow(/lingkup/)
  })
})
