import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { buatApbd } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'

// What the database itself refuses, whatever the program above it does. January to March are locked.
const apbd = { ...buatApbd({ seed: 3, unit: 3, subPerUnit: 2, barisPerSub: 2 }), laporan: [{ unitId: 1, bulan: 4, status: 'DIAJUKAN' }, { unitId: 2, bulan: 2, status: 'TERKUNCI' }] }
const LINE = apbd.baris.find((b) => b.unitId === 2)?.id ?? 0
const SUB = apbd.sub.find((s) => s.unitId === 2)?.id ?? 0
const KAS = 24 // the youngest version: no locked month uses it
let db: TestDatabase
let client: pg.Client

beforeAll(async () => {
  db = await createTestDatabase()
  pakaiDatabase(db.connectionString)
  await tanamApbd(db.connectionString, apbd, { kunci: 3 })
  client = new pg.Client({ connectionString: db.connectionString })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await prisma().$disconnect()
  await db.drop()
})

interface Siapa { pelaku?: string; lingkup?: string }

/** Runs one statement in a transaction that is taken back, and gives the SQLSTATE of the refusal; null: it was accepted. */
async function coba(sql: string, { pelaku = 'uji', lingkup = '*' }: Siapa = {}): Promise<string | null> {
  await client.query('BEGIN')
  try {
    await client.query(`SELECT set_config('app.pelaku', $1, true), set_config('app.lingkup', $2, true)`, [pelaku, lingkup])
    await client.query(sql)
    return null
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await client.query('ROLLBACK')
  }
}

const realisasi = (bulan: number, nilai = '1', tahun = 2023) =>
  `INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) VALUES (${LINE}, ${bulan}, 'RKUD', ${tahun}, ${nilai}) ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = excluded.nilai + 1`
const fisik = (persen: string, bulan = 9) => `INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) VALUES (${SUB}, ${bulan}, ${persen})`
const kas = (bulan: number, versi = KAS) =>
  `INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai) VALUES (${versi}, ${LINE}, ${bulan}, 2023, 1) ON CONFLICT (kas_versi_id, baris_id, bulan) DO UPDATE SET nilai = excluded.nilai + 1`

const CHECK = '23514'
const KUNCI_GANDA = '23505'
const RUJUKAN = '23503'

describe('what can never be', () => {
  test.each<[string, string, string]>([
    ['negative pagu', `UPDATE pagu SET nilai = -0.01 WHERE apbd_versi_id = 13`, CHECK],
    ['negative anggaran kas', `UPDATE anggaran_kas SET nilai = -1 WHERE kas_versi_id = ${KAS} AND bulan = 12`, CHECK],
    ['negative realisasi', realisasi(9, '-1'), CHECK],
    ['a correction without a reason', `UPDATE realisasi SET koreksi = -5, alasan_koreksi = ' ' WHERE bulan = 5`, CHECK],
    ['physical above 100', fisik('100.01'), CHECK],
    ['physical below 0', fisik('-0.01'), CHECK],
    ['a target above 100', `INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) VALUES (${SUB}, 12, 101) ON CONFLICT (sub_kegiatan_id, bulan) DO UPDATE SET persen = 101`, CHECK],
    ['month 13 of anggaran kas', kas(13), CHECK],
    ['month 0 of a period', `INSERT INTO periode (tahun, bulan, tenggat) VALUES (2023, 0, now())`, CHECK],
    ['money that is no number', `UPDATE pagu SET nilai = 'NaN' WHERE apbd_versi_id = 13`, CHECK],
    ['a correction that is no number', `UPDATE realisasi SET koreksi = 'NaN', alasan_koreksi = 'x' WHERE bulan = 5`, CHECK],
    ['two values for one key: pagu', 'INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT apbd_versi_id, baris_id, tahun, 1 FROM pagu WHERE apbd_versi_id = 13', KUNCI_GANDA],
    ['two values for one key: realisasi', `INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) SELECT baris_id, bulan, kanal, tahun, 1 FROM realisasi WHERE bulan = 5 LIMIT 1`, KUNCI_GANDA],
    ['two values for one key: physical', `INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) VALUES (${SUB}, 9, 1), (${SUB}, 9, 2)`, KUNCI_GANDA],
    ['the same line twice', 'INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id) SELECT tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id FROM baris LIMIT 1', KUNCI_GANDA],
    ['a unit with two names on one day', `INSERT INTO unit_masa (unit_id, nama, nama_singkat, kategori, berlaku_mulai) VALUES (1, 'X', 'X', 'DINAS', '2023-06-01')`, '23P01'],
    ['a unit that is its own parent', `UPDATE unit_masa SET induk_id = unit_id`, CHECK],
    ['a returned report without a note', `UPDATE laporan SET status = 'DIKEMBALIKAN', catatan = NULL WHERE unit_id = 1`, CHECK],
    ['limits of zona in the wrong order', 'UPDATE aturan_zona SET kuning_mulai = 90', CHECK],
    ['a locked period without its time', `UPDATE periode SET status = 'TERKUNCI' WHERE bulan = 5`, CHECK],
  ])('%s', async (_, sql, kode) => {
    expect(await coba(sql)).toBe(kode)
  })

  test('two years mixed', async () => {
    await client.query(`BEGIN; SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true);
      INSERT INTO tahun_anggaran (tahun, regulasi_kode) VALUES (2024, 'R1') ON CONFLICT DO NOTHING;
      INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat) VALUES (2024, 5, 'TERBUKA', now(), now()) ON CONFLICT DO NOTHING; COMMIT`)
    expect(await coba('UPDATE pagu SET tahun = 2024 WHERE apbd_versi_id = 13')).toBe(RUJUKAN)
    expect(await coba(`INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (${LINE}, 5, 2024, 1) ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET tahun = 2024`)).toBe(RUJUKAN)
    expect(await coba(`INSERT INTO kas_versi (tahun, urutan, nama, apbd_versi_id, berlaku_mulai) VALUES (2024, 0, 'X', 11, '2024-01-01')`)).toBe(RUJUKAN)
    expect(await coba(`INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id) VALUES (2024, 2, ${SUB}, '5.2.02.03', 1)`)).toBe(RUJUKAN)
    expect(await coba(`INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id) VALUES (2023, 3, ${SUB}, '5.2.02.03', 1)`)).toBe(RUJUKAN)
  })
})

describe('periods and reports', () => {
  test.each<[string, string, string | null]>([
    ['realisasi of a locked month', realisasi(3), 'RP003'],
    ['realisasi of an open month', realisasi(5), null],
    ['physical of a locked month', fisik('5', 1), 'RP003'],
    ['an entry moved out of a locked month', `UPDATE realisasi SET bulan = 11 WHERE bulan = 2`, 'RP003'],
    ['an entry of a locked month deleted', 'DELETE FROM realisasi WHERE bulan = 1', 'RP003'],
    ['target of a locked month', 'UPDATE target_fisik SET persen = 1 WHERE bulan = 3', 'RP003'],
    ['anggaran kas that a locked month used', kas(2, 22), 'RP003'],
    ['anggaran kas of a later month', kas(9, 22), null],
    ['pagu of a version that a locked month used', 'UPDATE pagu SET nilai = 1 WHERE apbd_versi_id = 11', 'RP003'],
    ['pagu of a later version', 'UPDATE pagu SET nilai = 1 WHERE apbd_versi_id = 13', null],
    ['a version that begins in a locked month', `INSERT INTO apbd_versi (tahun, urutan, jenis, nama, berlaku_mulai) VALUES (2023, 9, 'PERGESERAN', 'X', '2023-03-31')`, 'RP003'],
    ['a version that begins after it', `INSERT INTO apbd_versi (tahun, urutan, jenis, nama, berlaku_mulai) VALUES (2023, 9, 'PERGESERAN', 'X', '2023-04-01')`, null],
    ['a locked period opened', `UPDATE periode SET status = 'TERBUKA', dikunci_pada = NULL WHERE bulan = 3`, 'RP003'],
    ['a locked report changed', `UPDATE laporan SET catatan = 'x' WHERE status = 'TERKUNCI'`, 'RP003'],
    ['a report begun in a locked month', `INSERT INTO laporan (tahun, bulan, unit_id) VALUES (2023, 3, 3)`, 'RP003'],
    ['a report begun in an open month', `INSERT INTO laporan (tahun, bulan, unit_id) VALUES (2023, 5, 3)`, null],
    ['an entry behind a report that was handed in', `UPDATE realisasi_fisik SET persen = 1 WHERE bulan = 4 AND sub_kegiatan_id IN (SELECT id FROM sub_kegiatan WHERE unit_id = 1);
      INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) SELECT id, 4, 1 FROM sub_kegiatan WHERE unit_id = 1`, 'RP004'],
  ])('%s', async (_, sql, kode) => {
    expect(await coba(sql)).toBe(kode)
  })
})

describe('who writes', () => {
  test('nobody named: refused', async () => {
    for (const sql of [realisasi(5), fisik('5'), kas(9), 'UPDATE aturan_zona SET hijau_mulai = 99']) {
      expect(['RP001', '42704', '22P02']).toContain(await coba(sql, { pelaku: '', lingkup: '' }))
    }
  })

  test('another unit, the year, a unit of nobody: refused; the own unit: accepted', async () => {
    for (const sql of [realisasi(5), fisik('5'), kas(9), `UPDATE laporan SET catatan = 'x' WHERE unit_id = 1`, `DELETE FROM baris WHERE id = ${LINE}`]) {
      expect(await coba(sql, { lingkup: '3' })).toMatch(/^RP002|23503$/)
    }
    expect(await coba('UPDATE aturan_zona SET hijau_mulai = 99', { lingkup: '2' })).toBe('RP002')
    expect(await coba(`UPDATE periode SET tenggat = now() WHERE bulan = 7`, { lingkup: '2' })).toBe('RP002')
    expect(await coba(realisasi(5), { lingkup: '1,2' })).toBeNull()
    expect(await coba(fisik('5'), { lingkup: '2' })).toBeNull()
  })

  test('an entry cannot be carried out of the scope', async () => {
    const asing = apbd.baris.find((b) => b.unitId === 3)?.id
    expect(await coba(`UPDATE realisasi SET baris_id = ${asing}, bulan = 11
      WHERE ctid = (SELECT ctid FROM realisasi WHERE bulan > 4 AND baris_id IN (SELECT id FROM baris WHERE unit_id = 2) LIMIT 1)`, { lingkup: '2' })).toBe('RP002')
  })
})

describe('the trail', () => {
  test.each(['UPDATE jejak SET pelaku = NULL', 'DELETE FROM jejak', 'TRUNCATE jejak', 'TRUNCATE jejak CASCADE', 'DELETE FROM laporan_peristiwa', 'TRUNCATE laporan_peristiwa'])('%s is refused', async (sql) => {
    await client.query(`INSERT INTO laporan_peristiwa (laporan_id, ke, oleh) SELECT id, 'DRAF', 'uji' FROM laporan LIMIT 1`)
    expect(await coba(sql)).toBe('RP005')
  })

  test('a change leaves who, before and after; a refused one leaves nothing', async () => {
    const jejak = async () => (await client.query('SELECT pelaku, sumber, tindakan, tabel, kunci, unit_id, tahun, bulan, sebelum, sesudah FROM jejak ORDER BY id DESC LIMIT 1')).rows[0] as Record<string, unknown>
    await tulis({ pelaku: 'u-7', lingkup: [2], sumber: 'form' }, (tx) => tx.$executeRawUnsafe(fisik('12.5')))
    expect(await jejak()).toMatchObject({ pelaku: 'u-7', sumber: 'form', tindakan: 'INSERT', tabel: 'realisasi_fisik', kunci: `${SUB}/9`, unit_id: 2, tahun: 2023, bulan: 9, sebelum: null, sesudah: { persen: 12.5 } })
    const sebelum = await jejak()
    await expect(tulis({ pelaku: 'u-8', lingkup: [3], sumber: 'form' }, (tx) => tx.$executeRawUnsafe(`UPDATE realisasi_fisik SET persen = 13 WHERE sub_kegiatan_id = ${SUB} AND bulan = 9`))).rejects.toThrow()
    expect(await jejak()).toEqual(sebelum)
  })

  test('a row written again as it stands is no change: neither the trail nor its stamp says one; what differs stamps anew', async () => {
    const sub = apbd.sub.filter((s) => s.unitId === 2).at(-1)?.id ?? 0
    const tulisFisik = (pelaku: string, persen: string) => tulis({ pelaku, lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRawUnsafe(
      `INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) VALUES (${sub}, 10, ${persen}) ON CONFLICT (sub_kegiatan_id, bulan) DO UPDATE SET persen = excluded.persen`))
    const kini = async () => ({
      stempel: (await client.query('SELECT diubah_oleh, diubah_pada, persen FROM realisasi_fisik WHERE sub_kegiatan_id = $1 AND bulan = 10', [sub])).rows[0] as { diubah_oleh: string; diubah_pada: Date },
      jejak: (await client.query<{ n: number }>("SELECT count(*)::int AS n FROM jejak WHERE tabel = 'realisasi_fisik' AND kunci = $1", [`${sub}/10`])).rows[0]?.n,
    })
    await tulisFisik('u-7', '14.5')
    const awal = await kini()
    expect(awal).toMatchObject({ stempel: { diubah_oleh: 'u-7' }, jejak: 1 })
    await tulisFisik('u-8', '14.50')
    expect(await kini()).toEqual(awal)
    await tulisFisik('u-8', '15')
    const lain = await kini()
    expect(lain).toMatchObject({ stempel: { diubah_oleh: 'u-8' }, jejak: 2 })
    expect(lain.stempel.diubah_pada.getTime()).toBeGreaterThan(awal.stempel.diubah_pada.getTime())
  })
})

test('a moment is stored right when the server lives in Asia/Jakarta', async () => {
  await client.query(`ALTER DATABASE ${new URL(db.connectionString).pathname.slice(1)} SET timezone = 'Asia/Jakarta'`)
  await prisma().$disconnect()
  const saat = new Date('2023-07-10T16:59:59.000Z')
  await tulis({ pelaku: 'u-7', lingkup: '*', sumber: 'form' }, (tx) => tx.periode.update({ where: { tahun_bulan: { tahun: 2023, bulan: 7 } }, data: { tenggat: saat } }))
  const lain = new pg.Client({ connectionString: db.connectionString })
  await lain.connect()
  const { rows } = await lain.query<{ zona: string; teks: string; selisih: number }>(
    `SELECT current_setting('timezone') AS zona, to_char(tenggat AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS teks FROM periode WHERE tahun = 2023 AND bulan = 7`)
  expect(rows[0]).toEqual({ zona: 'Asia/Jakarta', teks: '2023-07-10 16:59:59' })
  const kembali = await prisma().periode.findUniqueOrThrow({ where: { tahun_bulan: { tahun: 2023, bulan: 7 } } })
  expect(kembali.tenggat.toISOString()).toBe(saat.toISOString())
  await tulis({ pelaku: 'u-7', lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRawUnsafe(realisasi(10)))
  const umur = await lain.query<{ detik: number }>(`SELECT abs(extract(epoch FROM clock_timestamp() - diubah_pada))::int AS detik FROM realisasi WHERE baris_id = ${LINE} AND bulan = 10`)
  expect(umur.rows[0]?.detik).toBeLessThan(60)
  await lain.end()
})
