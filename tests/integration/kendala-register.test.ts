import { readFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca, scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { catatLangkah } from '@/lib/lapor/kendala/langkah/mutations'
import { hapusKendala, salinKendala, tutupKendala } from '@/lib/lapor/kendala/mutations'
import { queryPenilaian, queryPernyataan } from '@/lib/lapor/pernyataan/data'
import { simpanPenilaian, simpanPernyataan, type MasukanPernyataan } from '@/lib/lapor/pernyataan/mutations'
import { queryRegister, queryTerbuka } from '@/lib/lihat/kendala/data'
import { queryRantai } from '@/lib/lihat/kendala/rantai/data'
import { querySebabKendala } from '@/lib/lihat/ringkasan/data'
import { queryPosisi } from '@/lib/posisi/data'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, DI_A, DI_B, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
/** January is locked: 101 open, 102 done, 103 a support, 104 another unit's. */
beforeEach(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM kendala_langkah; DELETE FROM pernyataan_unit; DELETE FROM penilaian_unit; DELETE FROM kendala_penutupan; DELETE FROM kendala; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan > 1; COMMIT')
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; INSERT INTO kendala (id, tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, status) OVERRIDING SYSTEM VALUE VALUES
    (101, 2023, 1, 1, 1, 'KENDALA', 'PBJ', 'Lelang gagal dua kali', 'Lelang ulang', 'PPK', '2023-02-01', 'TERBUKA'),
    (102, 2023, 1, 1, 2, 'KENDALA', 'PBJ', 'Sudah beres', 'x', 'PPK', '2023-02-01', 'SELESAI'),
    (103, 2023, 1, 1, NULL, 'DUKUNGAN', 'PBJ', 'Bantuan provinsi', NULL, NULL, NULL, 'TERBUKA'),
    (104, 2023, 1, 2, 3, 'KENDALA', 'PBJ', 'Milik unit lain', 'x', 'PPK', '2023-04-01', 'TERBUKA'); COMMIT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => ({ kode: 'tidak ditolak' }), (error: unknown) => error)
const langkah = { unitId: A.unit, asalId: 101, tanggal: '2023-02-10', uraian: 'Rapat dengan kelompok kerja pemilihan' }
const semua = () => scopeBaca(ORANG.admin)
const kata = (isi: Partial<MasukanPernyataan> = {}): MasukanPernyataan => ({ ...DI_A, versi: 0, dukungan: 'Percepatan reviu', rencana: null, proyeksi: '92.5', keyakinan: 'SEDANG', alasan: 'Kontrak selesai', ...isi })

describe('the register', () => {
  it('has a chain once, by its last note, since its first month; counts what Ringkasan counts', async () => {
    await salinKendala(lingkup.opA(), DI_A, [101])
    const februari = await queryRegister(semua(), { tahun: 2023, bulan: 2 })
    expect(februari.map(({ asalId, bulan, sejak, status }) => [asalId, bulan, sejak, status]).sort()).toEqual([[101, 2, 1, 'TERBUKA'], [102, 1, 1, 'SELESAI'], [103, 1, 1, 'TERBUKA'], [104, 1, 1, 'TERBUKA']])
    expect(februari.find(({ asalId }) => asalId === 102)?.selesai).toEqual({ tanggal: null, bulan: 1, uraian: null })
    expect(await queryTerbuka(semua(), { tahun: 2023, bulan: 2 })).toEqual([101, 104])
    expect((await querySebabKendala(semua(), 2023, 2)).reduce((total, { jumlah }) => total + jumlah, 0)).toBe(2)
  })

  it('shows it closed from the day of its closing, and open before', async () => {
    await tutupKendala(lingkup.opA(), { unitId: A.unit, tahun: 2023, id: 101, tanggal: '2023-02-15', uraian: 'Kontrak ditandatangani' })
    const cari = async (bulan: number) => (await queryRegister(semua(), { tahun: 2023, bulan })).find(({ asalId }) => asalId === 101)
    expect(await cari(1)).toMatchObject({ status: 'TERBUKA', selesai: null })
    expect(await cari(2)).toMatchObject({ status: 'SELESAI', selesai: { tanggal: '2023-02-15', bulan: 2, uraian: 'Kontrak ditandatangani' } })
    expect(await queryTerbuka(semua(), { tahun: 2023, bulan: 1 })).toEqual([101, 104])
    expect(await queryTerbuka(semua(), { tahun: 2023, bulan: 2 })).toEqual([104])
  })

  it('shows a unit its own alone, also of one obstacle', async () => {
    expect((await queryRegister(scopeBaca(ORANG.opA), { tahun: 2023, bulan: 2 })).map(({ asalId }) => asalId)).toEqual([101, 102, 103])
    expect((await queryRegister(scopeBaca(ORANG.opB), { tahun: 2023, bulan: 2 })).map(({ asalId }) => asalId)).toEqual([104])
    expect(await queryRantai(scopeBaca(ORANG.opB), 101)).toBeNull()
    expect(await queryRantai(scopeBaca(ORANG.opA), 101)).toMatchObject({ asalId: 101, unit: { id: 1 }, catatan: [{ bulan: 1 }], dapatDitutup: true })
  })

  it('the position of a list of sub-kegiatan is the position of each', async () => {
    const cutOff = { tahun: 2023, bulan: 1, versi: 'berlaku', per: 'subKegiatan' } as const
    const daftar = await queryPosisi(semua(), { ...cutOff, filter: { subKegiatanIds: [1, 3] } })
    const satu = await Promise.all([1, 3].map((subKegiatanId) => queryPosisi(semua(), { ...cutOff, filter: { subKegiatanId } })))
    expect(daftar).toEqual(satu.flat())
    expect(daftar).toHaveLength(2)
    expect(await queryPosisi(semua(), { ...cutOff, filter: { subKegiatanIds: [] } })).toEqual([])
    expect((await queryPosisi(scopeBaca(ORANG.opA), { ...cutOff, filter: { subKegiatanIds: [1, 3] } })).map(({ kunci }) => kunci)).toEqual(['1'])
  })
})

describe('a dated step', () => {
  it('is written about an obstacle of a locked month, once by a double click, and stands in its history and the register', async () => {
    await Promise.all([catatLangkah(lingkup.opA(), langkah), catatLangkah(lingkup.opA(), langkah)])
    await catatLangkah(lingkup.analis(A.unit), { ...langkah, tanggal: '2023-03-01', uraian: 'Surat pengingat dari kantor' })
    expect((await queryRantai(semua(), 101))?.langkah).toMatchObject([{ tanggal: '2023-03-01' }, { tanggal: '2023-02-10', oleh: 'Orang op-a' }])
    expect((await queryRegister(semua(), { tahun: 2023, bulan: 2 })).find(({ asalId }) => asalId === 101)).toMatchObject({ langkah: 1, langkahTerakhir: '2023-02-10' })
  })

  it('is refused with a sentence: not yet, another year, done, another unit', async () => {
    expect(await galat(catatLangkah(lingkup.opA(), { ...langkah, tanggal: '2099-01-01' }))).toMatchObject({ kode: 'ISIAN_SALAH', isian: { tanggal: expect.stringMatching(/belum tiba/) } })
    expect(await galat(catatLangkah(lingkup.opA(), { ...langkah, tanggal: '2022-12-31' }))).toMatchObject({ isian: { tanggal: expect.stringMatching(/tahun anggaran 2023/) } })
    expect(await galat(catatLangkah(lingkup.opA(), { ...langkah, asalId: 102 }))).toMatchObject({ kode: 'KENDALA_DITOLAK' })
    expect(await galat(catatLangkah(lingkup.opA(), { ...langkah, asalId: 103 }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await galat(catatLangkah(lingkup.opA(), { ...langkah, asalId: 104 }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await galat(catatLangkah(lingkup.opB(), langkah))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(catatLangkah(lingkup.kepalaA(), { ...langkah, unitId: B.unit }))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    await tutupKendala(lingkup.opA(), { unitId: A.unit, tahun: 2023, id: 101, tanggal: '2023-02-15', uraian: 'Kontrak ditandatangani' })
    expect(await galat(catatLangkah(lingkup.opA(), langkah))).toMatchObject({ kode: 'KENDALA_DITOLAK' })
  })

  it('is guarded by the database: never changed, not of another unit, not about what is done', async () => {
    await catatLangkah(lingkup.opA(), langkah)
    expect(await galat(db.query("UPDATE kendala_langkah SET uraian = 'Lain sama sekali'"))).toMatchObject({ code: 'RP005' })
    expect(await galat(db.query('DELETE FROM kendala_langkah'))).toMatchObject({ code: 'RP005' })
    const sisip = (id: number, unit: number): Promise<unknown> => galat(db.query("INSERT INTO kendala_langkah (kendala_id, asal_id, unit_id, tahun, tanggal, uraian) VALUES ($1, $1, $2, 2023, '2023-02-10', 'Langkah lewat pintu lain')", [id, unit]))
    expect(await sisip(101, 2)).toMatchObject({ code: 'RP081' })
    expect(await sisip(102, 1)).toMatchObject({ code: 'RP081' })
    await db.query("BEGIN; SELECT set_config('app.lingkup', '2', true)")
    expect(await sisip(101, 1)).toMatchObject({ code: 'RP002' })
    await db.query('ROLLBACK')
  })

  it('keeps its obstacle from being deleted, and says so', async () => {
    await db.query("INSERT INTO kendala (tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat) VALUES (2023, 2, 1, 'KENDALA', 'PBJ', 'Baru di Februari', 'x', 'y', '2023-04-01')")
    const [baru] = (await db.query<{ id: number }>('SELECT id FROM kendala WHERE bulan = 2')).rows
    await catatLangkah(lingkup.opA(), { ...langkah, asalId: baru?.id ?? 0 })
    expect(await galat(hapusKendala(lingkup.opA(), { ...DI_A, id: baru?.id ?? 0, versi: 1 }))).toMatchObject({ kode: 'RUJUKAN_HILANG', message: expect.stringMatching(/langkah bertanggal/) })
  })
})

describe('what a unit says, and what the office thinks', () => {
  it('is kept once a quarter, changed by whoever saw the last state, and one by a double click', async () => {
    await Promise.all([simpanPernyataan(lingkup.opA(), kata()), simpanPernyataan(lingkup.opA(), kata())])
    expect(await queryPernyataan(semua(), { tahun: 2023, triwulan: 1 })).toMatchObject([{ unitId: 1, versi: 1, dukungan: 'Percepatan reviu', proyeksi: { ratusan: 9_250, keyakinan: 'SEDANG' } }])
    expect(await galat(simpanPernyataan(lingkup.opA2(), kata({ dukungan: 'Hal yang lain' })))).toMatchObject({ kode: 'BERSAMAAN', message: expect.stringMatching(/Orang op-a/) })
    await simpanPernyataan(lingkup.opA2(), kata({ versi: 1, dukungan: null, proyeksi: null, keyakinan: null, alasan: null }))
    expect(await queryPernyataan(semua(), { tahun: 2023, triwulan: 1 })).toMatchObject([{ versi: 2, dukungan: null, proyeksi: null }])
  })

  it('goes with the report: not into a closed month or a report that was handed in', async () => {
    expect(await galat(simpanPernyataan(lingkup.opA(), kata({ bulan: 1 })))).toMatchObject({ kode: 'PERIODE_TERTUTUP' })
    await db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, 1, 'DIAJUKAN', now(), 'op-a')")
    expect(await galat(simpanPernyataan(lingkup.opA(), kata()))).toMatchObject({ kode: 'SUDAH_DIAJUKAN' })
    expect(await galat(db.query("INSERT INTO pernyataan_unit (tahun, triwulan, unit_id, dukungan) VALUES (2023, 1, 1, 'Lewat pintu lain')"))).toMatchObject({ code: 'RP003' })
  })

  it('is the unit\'s own: two units, two rights; an unknown quarter is refused', async () => {
    expect(await galat(simpanPernyataan(lingkup.opB(), kata()))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(simpanPernyataan(lingkup.opA(), kata({ ...DI_B })))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    await simpanPernyataan(lingkup.opA(), kata())
    expect(await queryPernyataan(scopeBaca(ORANG.opB), { tahun: 2023 })).toEqual([])
  })

  it('the office alone judges, of a quarter that has begun; the database refuses a unit', async () => {
    const nilai = { ...DI_A, versi: 0, proyeksi: '80', keyakinan: 'RENDAH', alasan: 'Laju rendah' } as const
    expect(await galat(simpanPenilaian(lingkup.opA(), nilai))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    await simpanPenilaian(scopeKantor(ORANG.analis), nilai)
    expect(await galat(simpanPenilaian(scopeKantor(ORANG.admin), { ...nilai, proyeksi: '85' }))).toMatchObject({ kode: 'BERSAMAAN' })
    expect(await queryPenilaian(scopeBaca(ORANG.opA), { tahun: 2023 })).toMatchObject([{ unitId: 1, ratusan: 8_000, keyakinan: 'RENDAH', oleh: 'Orang analis' }])
    expect(await queryPenilaian(scopeBaca(ORANG.opB), { tahun: 2023 })).toEqual([])
    expect(await galat(simpanPenilaian(scopeKantor(ORANG.admin), { ...nilai, bulan: 7 }))).toMatchObject({ kode: 'PERIODE_TERTUTUP' })
    expect(await galat(simpanPenilaian(scopeKantor(ORANG.admin), { ...nilai, unitId: 99 }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await db.query("BEGIN; SELECT set_config('app.lingkup', '1', true)")
    expect(await galat(db.query("UPDATE penilaian_unit SET proyeksi = 99"))).toMatchObject({ code: 'RP002' })
    await db.query('ROLLBACK')
  })
})

it('a database in use gets the causes that were missing, once, before the last one', async () => {
  const sql = readFileSync(path.join(import.meta.dirname, '../../prisma/migrations/20261201000400_kendala_register/migration.sql'), 'utf8')
  const sebab = sql.slice(sql.indexOf('UPDATE kategori_kendala'), sql.indexOf('-- A step only grows'))
  const daftar = async (): Promise<string[]> => (await db.query<{ kode: string }>('SELECT kode FROM kategori_kendala ORDER BY urutan')).rows.map(({ kode }) => kode)
  await db.query('BEGIN')
  await db.query(sebab)
  expect(await daftar()).toEqual(['PBJ'])
  await db.query("INSERT INTO kategori_kendala VALUES ('LAINNYA', 'Lainnya', 17)")
  await db.query(sebab)
  await db.query(sebab)
  expect(await daftar()).toEqual(['PBJ', 'PERUBAHAN_KEBIJAKAN', 'JADWAL_PELAKSANAAN', 'MENUNGGU_REKONSILIASI', 'LAINNYA'])
  await db.query('ROLLBACK')
})
