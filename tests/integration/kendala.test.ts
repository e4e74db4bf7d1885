import { readFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { queryKendala } from '@/lib/lapor/kendala/data'
import { queryKendalaLanjutan } from '@/lib/lapor/kendala/data-lanjutan'
import { salinKendala, simpanKendala, tutupKendala, type MasukanKendala } from '@/lib/lapor/kendala/mutations'
import { queryKendala as queryKendalaUnit } from '@/lib/lihat/perangkat-daerah/riwayat/data'
import { querySebabKendala } from '@/lib/lihat/ringkasan/data'
import { pasangDatabase } from '../support/pasang-database'
import { A, DI_A, DI_B, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
/** January is locked: 101 open, 102 done, 103 a support, 104 another unit's. */
beforeEach(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM kendala_penutupan; DELETE FROM kendala; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan > 1; DELETE FROM periode WHERE bulan > 2; COMMIT')
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; INSERT INTO kendala (id, tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, status) OVERRIDING SYSTEM VALUE VALUES
    (101, 2023, 1, 1, 1, 'KENDALA', 'PBJ', E'Lelang gagal,\\r\\ndua kali', 'Lelang ulang', 'PPK', '2023-04-01', 'TERBUKA'),
    (102, 2023, 1, 1, 2, 'KENDALA', 'PBJ', 'Sudah beres', 'x', 'PPK', '2023-02-01', 'SELESAI'),
    (103, 2023, 1, 1, NULL, 'DUKUNGAN', 'PBJ', 'Bantuan provinsi', NULL, NULL, NULL, 'TERBUKA'),
    (104, 2023, 1, 2, 3, 'KENDALA', 'PBJ', 'Milik unit lain', 'x', 'PPK', '2023-04-01', 'TERBUKA'); COMMIT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const catatan = (lain: Partial<MasukanKendala> = {}): MasukanKendala => ({
  ...DI_A, versi: 0, subKegiatanId: 1, sifat: 'KENDALA', kategoriKode: 'PBJ', uraian: 'Lelang gagal, dua kali', rencana: 'Lelang ulang', penanggungJawab: 'PPK', tenggat: '2023-04-01', selesai: false, ...lain,
})
const februari = async (): Promise<unknown[]> => (await db.query('SELECT uraian, disalin_dari AS dari, asal_id AS asal FROM kendala WHERE bulan = 2 ORDER BY id')).rows
const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => ({ kode: 'tidak ditolak' }), (error: unknown) => error)
const bukaMaret = async (): Promise<void> => {
  await db.query("UPDATE periode SET status = 'TERBUKA' WHERE bulan = 2; INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat) VALUES (2023, 3, 'TERBUKA', now(), now() + interval '5 days')")
}
const sejak = async (): Promise<number[]> => (await queryKendala(prisma(), lingkup.opA(), { ...DI_A, bulan: 3 })).map((satu) => satu.sejak)
const terbuka = async (bulan: number): Promise<number> => (await querySebabKendala(scopeBaca(ORANG.opA), 2023, bulan))[0]?.jumlah ?? 0

describe('an obstacle that goes on', () => {
  it('is offered, carried on once by two clicks and by two people, and keeps its first month', async () => {
    expect(await queryKendalaLanjutan(prisma(), lingkup.opA(), DI_A)).toMatchObject([{ id: 101, bulan: 1, sejak: 1, dapatDitutup: true }])
    const hasil = await Promise.all([salinKendala(lingkup.opA(), DI_A, [101]), salinKendala(lingkup.opA2(), DI_A, [101]), salinKendala(lingkup.opA(), DI_A, [101, 102, 104])])
    expect(hasil.reduce((jumlah, satu) => jumlah + satu, 0)).toBe(1)
    expect(await februari()).toMatchObject([{ dari: 101, asal: 101 }])
    expect(await queryKendalaLanjutan(prisma(), lingkup.opA(), DI_A)).toEqual([])
    await bukaMaret()
    const [dua] = await queryKendalaLanjutan(prisma(), lingkup.opA(), { ...DI_A, bulan: 3 })
    expect(dua).toMatchObject({ bulan: 2, sejak: 1, dapatDitutup: false })
    expect(await salinKendala(lingkup.opA(), { ...DI_A, bulan: 3 }, [dua?.id ?? 0])).toBe(1)
    expect(await sejak()).toEqual([1])
    expect([await terbuka(1), await terbuka(2), await terbuka(3)]).toEqual([1, 1, 1])
    expect(await queryKendalaUnit(scopeBaca(ORANG.opA), A.unit, { tahun: 2023, bulan: 3 })).toMatchObject([{ bulan: 3, sejak: 1, status: 'TERBUKA' }, { id: 102 }, { id: 103 }])
  })

  it('of a month that was skipped is still offered', async () => {
    await bukaMaret()
    expect(await salinKendala(lingkup.opA(), { ...DI_A, bulan: 3 }, [101])).toBe(1)
    expect(await sejak()).toEqual([1])
  })

  it('written by hand, in another spelling, is the same obstacle: it is not offered, and carries the origin', async () => {
    await simpanKendala(lingkup.opA(), catatan({ uraian: 'LELANG gagal dua kali!' }))
    expect(await februari()).toMatchObject([{ dari: 101, asal: 101 }])
    expect(await queryKendalaLanjutan(prisma(), lingkup.opA(), DI_A)).toEqual([])
    expect(await salinKendala(lingkup.opA(), DI_A, [101])).toBe(0)
    await simpanKendala(lingkup.opA(), catatan())
    expect(await galat(simpanKendala(lingkup.opA(), catatan({ rencana: 'Rencana lain' })))).toMatchObject({ kode: 'ISIAN_SALAH', isian: { uraian: expect.stringMatching(/sudah ada bulan ini/) } })
    expect(await februari()).toHaveLength(1)
  })

  it('is guarded by the database: no second copy, no foreign source, no origin rewritten', async () => {
    await salinKendala(lingkup.opA(), DI_A, [101])
    const salin = (dari: number, unit = 1): Promise<unknown> => galat(db.query(`INSERT INTO kendala (tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, disalin_dari) VALUES (2023, 2, $2, 'KENDALA', 'PBJ', 'Salinan', 'x', 'y', '2023-04-01', $1)`, [dari, unit]))
    expect(await salin(101)).toMatchObject({ code: '23505' })
    expect(await salin(104)).toMatchObject({ code: 'RP081' })
    expect(await salin(103)).toMatchObject({ code: 'RP081' })
    expect(await galat(db.query('UPDATE kendala SET asal_id = NULL WHERE bulan = 2'))).toMatchObject({ code: 'RP005' })
  })

  it('asks for the right', async () => {
    expect(await galat(salinKendala(lingkup.opA(), DI_B, [104]))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(salinKendala(lingkup.opB(), DI_A, [101]))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(queryKendalaLanjutan(prisma(), lingkup.opB(), DI_A))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(salinKendala(lingkup.opA(), { ...DI_A, bulan: 1 }, [101]))).toMatchObject({ kode: 'PERIODE_TERTUTUP' })
    await db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, 1, 'DIAJUKAN', now(), 'op-a')")
    expect(await galat(salinKendala(lingkup.opA(), DI_A, [101]))).toMatchObject({ kode: 'SUDAH_DIAJUKAN' })
  })
})

it('copies of before the origin was kept get their chain; a second copy in a month stays on its own', async () => {
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; INSERT INTO kendala (id, tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, disalin_dari) OVERRIDING SYSTEM VALUE
    SELECT id, 2023, bulan, 1, 'KENDALA', 'PBJ', 'Lama', 'x', 'y', '2023-04-01', dari FROM (VALUES (201, 2, 101), (202, 2, 101), (203, 3, 201), (204, 3, 999), (205, 4, 203)) AS v(id, bulan, dari); COMMIT`)
  const sql = readFileSync(path.join(import.meta.dirname, '../../prisma/migrations/20261129000300_kendala_asal/migration.sql'), 'utf8')
  const isi = /WITH RECURSIVE rantai[^;]+;/.exec(sql)?.[0] ?? ''
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; ${isi} COMMIT`)
  expect((await db.query('SELECT id, asal_id AS asal FROM kendala WHERE id > 200 ORDER BY id')).rows).toEqual([{ id: 201, asal: 101 }, { id: 202, asal: null }, { id: 203, asal: 101 }, { id: 204, asal: 999 }, { id: 205, asal: 101 }])
})

describe('an open obstacle of a locked month', () => {
  const tutup = { unitId: 1, tahun: 2023, id: 101, tanggal: '2023-02-14', uraian: 'Lelang ulang menghasilkan pemenang.' }

  it('is closed by a dated note, once; the month before stays as it was', async () => {
    expect([await terbuka(1), await terbuka(2)]).toEqual([1, 1])
    await Promise.all([tutupKendala(lingkup.opA(), tutup), tutupKendala(lingkup.opA(), tutup)])
    expect((await db.query('SELECT kendala_id, tanggal::text, oleh FROM kendala_penutupan')).rows).toEqual([{ kendala_id: 101, tanggal: '2023-02-14', oleh: 'op-a' }])
    expect((await db.query("SELECT status::text FROM kendala WHERE id = 101")).rows).toEqual([{ status: 'TERBUKA' }])
    expect([await terbuka(1), await terbuka(2)]).toEqual([1, 0])
    const baca = (bulan: number): Promise<unknown[]> => queryKendalaUnit(scopeBaca(ORANG.opA), A.unit, { tahun: 2023, bulan }, 1)
    expect(await baca(1)).toMatchObject([{ id: 101, status: 'TERBUKA', dapatDitutup: false, penutupan: { tanggal: '2023-02-14', oleh: 'Orang op-a' } }])
    expect(await baca(2)).toMatchObject([{ id: 101, status: 'SELESAI', penutupan: { uraian: tutup.uraian } }])
    expect(await queryKendalaLanjutan(prisma(), lingkup.opA(), DI_A)).toEqual([])
    expect(await salinKendala(lingkup.opA(), DI_A, [101])).toBe(0)
    expect(await galat(tutupKendala(lingkup.opA2(), tutup))).toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringMatching(/sudah ditutup Orang op-a/) })
    expect((await db.query("SELECT count(*)::int AS n FROM jejak WHERE tabel = 'kendala_penutupan' AND unit_id = 1")).rows[0]).toEqual({ n: 1 })
  })

  it.each([['inside the month that calls it open', '2023-01-31', /sesudah 31 Januari 2023/], ['ahead of today', '2099-01-01', /belum tiba/]])('is not closed by a day %s', async (_, tanggal, kalimat) => {
    expect(await galat(tutupKendala(lingkup.opA(), { ...tutup, tanggal }))).toMatchObject({ kode: 'ISIAN_SALAH', isian: { tanggal: expect.stringMatching(kalimat) } })
  })

  it('that goes on in an open month is mended there', async () => {
    await salinKendala(lingkup.opA(), DI_A, [101])
    expect(await galat(tutupKendala(lingkup.opA(), tutup))).toMatchObject({ kode: 'KENDALA_DITOLAK' })
    const id = Number((await db.query('SELECT id FROM kendala WHERE bulan = 2')).rows[0].id)
    expect(await galat(tutupKendala(lingkup.opA(), { ...tutup, id, tanggal: '2023-03-05' }))).toMatchObject({ kode: 'KENDALA_DITOLAK' })
    // handed in: the note is closed to the unit, so the obstacle is closed beside it
    await db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, 1, 'DIAJUKAN', now(), 'op-a') ON CONFLICT (tahun, bulan, unit_id) DO UPDATE SET status = 'DIAJUKAN', diajukan_pada = now(), diajukan_oleh = 'op-a'")
    await tutupKendala(lingkup.opA(), { ...tutup, id, tanggal: '2023-03-05' })
    expect((await db.query('SELECT asal_id, kendala_id FROM kendala_penutupan')).rows).toEqual([{ asal_id: 101, kendala_id: id }])
  })

  it('is closed by nobody else, and the record only grows', async () => {
    expect(await galat(tutupKendala(lingkup.opB(), tutup))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(tutupKendala(lingkup.opB(), { ...tutup, unitId: 2 }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await galat(tutupKendala(lingkup.opA(), { ...tutup, id: 104 }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await galat(tutupKendala(lingkup.opA(), { ...tutup, id: 102 }))).toMatchObject({ kode: 'KENDALA_DITOLAK' })
    expect(await galat(db.query("INSERT INTO kendala_penutupan (kendala_id, asal_id, unit_id, tahun, tanggal, uraian) VALUES (101, 101, 2, 2023, '2023-02-14', 'Bukan milik unit ini')"))).toMatchObject({ code: 'RP081' })
    await tutupKendala(lingkup.analis(1), tutup)
    expect(await galat(db.query("UPDATE kendala_penutupan SET uraian = 'Diubah kemudian'"))).toMatchObject({ code: 'RP005' })
    expect(await galat(db.query('DELETE FROM kendala_penutupan'))).toMatchObject({ code: 'RP005' })
  })
})
