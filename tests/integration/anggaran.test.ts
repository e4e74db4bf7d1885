import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tambahBaris } from '@/lib/lapor/anggaran/mutations'
import { queryAturanZona as queryAturanPosisi } from '@/lib/posisi/data-aturan'
import { querySetelanTahun, queryVersiApbd, queryVersiKas } from '@/lib/tahun/tahun-anggaran/data'
import { buatTahun, ubahTahun, ubahZona } from '@/lib/tahun/tahun-anggaran/mutations'
import { buatVersiApbd, buatVersiKas } from '@/lib/tahun/tahun-anggaran/mutations-versi'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { prisma } from '@/lib/dasar/database/client'
import { hapusKendala, simpanKendala } from '@/lib/lapor/kendala/mutations'
import { queryKendala } from '@/lib/lapor/kendala/data'
import { pasangDatabase } from '../support/pasang-database'
import { A, DI_A, FEB, lingkup, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => 'tersimpan', (e: unknown) => galatDatabase(e) ?? (e as { kode?: string }).kode)
const pagu = async (versi: number): Promise<unknown> => (await db.query('SELECT baris_id AS b, nilai::text FROM pagu WHERE apbd_versi_id = $1 AND baris_id IN (SELECT id FROM baris WHERE unit_id = 1) ORDER BY 1', [versi])).rows

describe('pagu and anggaran kas', () => {
  it('pagu is the office’s while the setting says so, the unit’s when it changes', async () => {
    const m = { ...DI_A, sel: [sel('pagu.1', '1200.00', '1300.00')] }
    expect(await galat(simpanIsian(lingkup.opA(), m))).toBe('TIDAK_BERHAK')
    await ubahTahun(lingkup.kantor(), { tahun: 2023, pengisiPagu: 'UNIT', pengisiAnggaranKas: 'UNIT', perluPersetujuanKepala: false })
    expect(await simpanIsian(lingkup.opA(), m)).toMatchObject({ tersimpan: 1 })
    expect(await pagu(2)).toMatchObject([{ b: 1, nilai: '1300.00' }, {}, {}])
  })
  it('pagu of a version that a locked month used is history', async () => {
    expect(await galat(simpanIsian(lingkup.analis(A.unit), { ...DI_A, apbdVersiId: 1, sel: [sel('pagu.1', '1200.00', '1.00')] }))).toBe('PERIODE_TERTUTUP')
    expect((await queryVersiApbd(prisma(), 2023)).map((v) => [v.terkunci, v.totalPagu])).toEqual([[true, '4800.00'], [false, '4900.00']])
  })
  it('anggaran kas of locked months too; the later months may change', async () => {
    expect(await galat(simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('kas.1.1', '100.00', '1.00')] }))).toBe('PERIODE_TERTUTUP')
    expect(await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('kas.1.2', '100.00', '150.00'), sel('kas.1.12', '100.00', null)] })).toMatchObject({ tersimpan: 2 })
    expect((await queryVersiKas(prisma(), 2023))[0]).toMatchObject({ terkunciSampai: 1 })
  })
  it('a new line comes with its pagu; the same again is refused, in whatever tab', async () => {
    const m = { ...DI_A, subKegiatanKode: '1.01.01.2.01.03', rekeningKode: '5.1.02', sumberDanaId: 1, nilai: '55.50' }
    const hasil = await Promise.all([galat(tambahBaris(lingkup.opA(), m)), galat(tambahBaris(lingkup.opA(), m)), galat(tambahBaris(lingkup.opA2(), m))])
    expect(hasil.sort()).toEqual(['SUDAH_ADA', 'SUDAH_ADA', 'tersimpan'])
    expect(await pagu(2)).toHaveLength(4)
    expect(await galat(tambahBaris(lingkup.opA(), { ...m, subKegiatanKode: '9.99' }))).toBe('ISIAN_SALAH')
    expect(await galat(tambahBaris(lingkup.opB(), m))).toBe('TIDAK_BERHAK')
  })
})

describe('versions and years', () => {
  it('a new version takes over what the last one holds, and begins after it', async () => {
    expect(await buatVersiApbd(lingkup.kantor(), { tahun: 2023, jenis: 'PERUBAHAN', nama: 'Perubahan', dasar: null, berlakuMulai: '2023-10-01', salin: true })).toEqual({ disalin: 5 })
    expect(await pagu(3)).toEqual(await pagu(2))
    expect(await galat(buatVersiApbd(lingkup.kantor(), { tahun: 2023, jenis: 'PERGESERAN', nama: 'x', dasar: null, berlakuMulai: '2023-10-01', salin: false }))).toBe('ISIAN_SALAH')
    expect(await buatVersiKas(lingkup.kantor(), { tahun: 2023, nama: 'Kas 2', apbdVersiId: 3, berlakuMulai: '2023-10-01', salin: true })).toEqual({ disalin: 47 })
  })
  it('a year without any gets its murni first', async () => {
    await db.query("INSERT INTO tahun_anggaran (tahun, regulasi_kode) VALUES (2024, 'R')")
    await buatVersiApbd(lingkup.kantor(), { tahun: 2024, jenis: 'PERUBAHAN', nama: 'APBD murni', dasar: null, berlakuMulai: '2024-01-01', salin: false })
    expect(await queryVersiApbd(prisma(), 2024)).toMatchObject([{ jenis: 'MURNI', urutan: 0 }])
  })
  it('a year comes with its first versions and limits, once', async () => {
    const m = { tahun: 2025, regulasiKode: 'R', pengisiPagu: 'KANTOR', pengisiAnggaranKas: 'UNIT', perluPersetujuanKepala: true, kuningMulai: 65, hijauMulai: 85, sumberZona: 'uji', contoh: false } as const
    await buatTahun(lingkup.kantor(), m)
    expect(await galat(buatTahun(lingkup.kantor(), m))).toBe('SUDAH_ADA')
    expect(await queryVersiApbd(prisma(), 2025)).toMatchObject([{ jenis: 'MURNI', berlakuMulai: '2025-01-01', terkunci: false }])
    await ubahZona(lingkup.kantor(), { tahun: 2025, kuningMulai: 60, hijauMulai: 80, batasSementara: 75, sumber: 'uji' })
    expect((await querySetelanTahun(prisma())).find(({ tahun }) => tahun === 2025)?.batasSementara).toBe(75)
    expect(await queryAturanPosisi(2025)).toMatchObject({ hijauMulai: 80, batasSementara: 75 })
    expect(await galat(ubahZona(lingkup.kantor(), { tahun: 2023, kuningMulai: 60, hijauMulai: 80, batasSementara: 90, sumber: 'uji' }))).toBe('PERIODE_TERTUTUP')
    // the database holds it too, whoever asks
    await expect(db.query('UPDATE tahun_anggaran SET batas_sementara = 50 WHERE tahun = 2023')).rejects.toMatchObject({ code: 'RP003' })
    await expect(db.query('UPDATE tahun_anggaran SET batas_sementara = 0 WHERE tahun = 2025')).rejects.toMatchObject({ code: '23514' })
  })
})

describe('kendala', () => {
  const baru = { ...DI_A, versi: 0, subKegiatanId: 1, sifat: 'KENDALA', kategoriKode: 'PBJ', uraian: 'Lelang gagal', rencana: 'Tayang ulang', penanggungJawab: 'PPTK', tenggat: '2023-03-31', selesai: false } as const
  it('is written once however often it is sent, changed by version, and deleted', async () => {
    const [satu, dua] = await Promise.all([simpanKendala(lingkup.opA(), baru), simpanKendala(lingkup.opA2(), baru)])
    expect(satu).toEqual(dua)
    await simpanKendala(lingkup.opA(), { ...baru, ...satu, versi: 1, selesai: true })
    await expect(simpanKendala(lingkup.opA2(), { ...baru, ...satu, versi: 1, uraian: 'lain' })).rejects.toThrow(/sudah diubah Orang op-a /)
    expect(await queryKendala(prisma(), lingkup.opA(), DI_A)).toMatchObject([{ status: 'SELESAI', versi: 2, uraian: 'Lelang gagal', sub: { id: 1 } }])
    expect(await galat(hapusKendala(lingkup.opA(), { ...DI_A, ...satu, versi: 1 }))).toBe('BERSAMAAN')
    await hapusKendala(lingkup.opA(), { ...DI_A, ...satu, versi: 2 })
    expect(await galat(hapusKendala(lingkup.opA(), { ...DI_A, ...satu, versi: 2 }))).toBe('TIDAK_DITEMUKAN')
  })
  it('of another unit’s sub-kegiatan, another unit, or a closed month is refused', async () => {
    expect(await galat(simpanKendala(lingkup.opA(), { ...baru, subKegiatanId: 3 }))).toBe('RUJUKAN_HILANG')
    expect(await galat(simpanKendala(lingkup.opB(), baru))).toBe('TIDAK_BERHAK')
    expect(await galat(simpanKendala(lingkup.opA(), { ...baru, ...FEB, bulan: 1 }))).toBe('PERIODE_TERTUTUP')
  })
})
