import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bacaKepala } from '@/lib/dasar/segel/data-jangkar'
import { bacaJangkar, tulisJangkar } from '@/lib/dasar/segel/jangkar'
import type { Jangkar } from '@/lib/dasar/segel/types'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import type { HasilPeriksa } from '@/lib/lihat/periksa/types'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { BANGUN_ULANG, penulis, rusak } from '@/tests/support/segel'

// Whoever owns the database changes history with every guard off; each way is found and named, and nothing else is.
let db: TestDatabase
let saksi: Jangkar[]
const TENGAH = 6

/** Ten acts of three rows each, with witnesses written down after the 4th and the 9th. */
beforeAll(async () => {
  db = await createTestDatabase()
  const client = await penulis(db)
  let berkas = ''
  for (let i = 1; i <= 10; i++) {
    await client.query(`INSERT INTO unit (kode) SELECT 'u${i}-' || g FROM generate_series(1, 3) g`)
    const kepala = i === 4 || i === 9 ? await bacaKepala(client) : null
    if (kepala) berkas += tulisJangkar(kepala)
  }
  await client.end()
  saksi = bacaJangkar(berkas).jangkar
})
afterAll(() => db.drop())

const jenis = ({ temuan }: HasilPeriksa): string[] => [...new Set(temuan.map((satu) => satu.jenis))].sort()

/** Tampering in a copy, so that the next way begins from the untouched history. */
async function sesudah(sql: string): Promise<HasilPeriksa> {
  const salin = await createTestDatabase(db)
  try {
    await rusak(salin, sql)
    return await periksaSemua(salin.connectionString, { jangkar: saksi })
  } finally {
    await salin.drop()
  }
}
const TINDAK = `(SELECT tindak FROM segel WHERE nomor = ${TENGAH})`
const SATU = `(SELECT min(id) + 1 FROM jejak WHERE tindak = ${TINDAK})`

test('an untouched history has no finding', async () => {
  expect(await periksaSemua(db.connectionString, { jangkar: saksi })).toMatchObject({ temuan: [], baris: 30, jangkar: 2 })
})

describe('each way to change history', () => {
  test.each<[string, string, string[]]>([
    ['edited: a value', `UPDATE jejak SET sesudah = sesudah || '{"kode": "lain"}' WHERE id = ${SATU}`, ['diubah', 'isi']],
    ['edited: who', `UPDATE jejak SET pelaku = 'orang lain' WHERE id = ${SATU}`, ['diubah']],
    ['edited: when', `UPDATE jejak SET pada = pada - interval '1 microsecond' WHERE id = ${SATU}`, ['diubah']],
    ['edited, and its link made to fit', `UPDATE jejak SET pelaku = 'orang lain' WHERE id = ${SATU};
      UPDATE segel s SET isi = x.isi, himpunan = x.himpunan FROM (SELECT sha256(string_agg(int8send(id) || segel_baris(1, j), ''::bytea ORDER BY id)) AS isi,
        sha256(string_agg(segel_baris(1, j), ''::bytea ORDER BY segel_baris(1, j))) AS himpunan FROM jejak j WHERE tindak = ${TINDAK}) x WHERE s.nomor = ${TENGAH}`, ['putus']],
    ['deleted: one row', `DELETE FROM jejak WHERE id = ${SATU}`, ['dihapus', 'isi']],
    ['deleted: an act with its link', `DELETE FROM jejak WHERE tindak = ${TINDAK}; DELETE FROM segel WHERE nomor = ${TENGAH}`, ['isi', 'putus']],
    ['deleted: the whole trail', 'DELETE FROM jejak', ['dihapus', 'isi']],
    ['inserted into an act', `INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci, tindak, id) SELECT pelaku, sumber, tindakan, tabel, 'x', tindak, 10000 FROM jejak WHERE id = ${SATU}`, ['disisipkan']],
    ['inserted as an act of its own', `INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci, id) VALUES ('uji', 'form', 'UPDATE', 'unit', '1', 9999)`, ['disisipkan']],
    ['inserted with the seal awake, of last month', `ALTER TABLE jejak ENABLE TRIGGER ALL; INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci, pada, id) VALUES ('uji', 'form', 'UPDATE', 'lain', '1', now() - interval '30 days', 9999)`, ['disisipkan']],
    ['put under an older act of somebody else, with a link of its own', `INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci, tindak, id) SELECT 'orang lain', sumber, tindakan, 'lain', 'x', tindak, 10000 FROM jejak WHERE id = ${SATU};
      SELECT segel_tambah(tindak, id, id, 1, sha256(int8send(id) || segel_baris(1, j)), sha256(segel_baris(1, j))) FROM jejak j WHERE id = 10000`, ['ditumpangi']],
    ['inserted between the rows of an act', `UPDATE jejak SET id = id + 1000 WHERE id > ${SATU}; UPDATE segel SET dari = dari + CASE WHEN nomor > ${TENGAH} THEN 1000 ELSE 0 END, sampai = sampai + CASE WHEN nomor >= ${TENGAH} THEN 1000 ELSE 0 END;
      INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci, tindak, id) SELECT pelaku, sumber, tindakan, tabel, 'x', tindak, id + 1 FROM jejak WHERE id = ${SATU}`, ['disisipkan', 'ditukar', 'putus']],
    ['reordered: two rows change places', `UPDATE jejak SET id = -id WHERE id IN (${SATU}, ${SATU} + 1);
      UPDATE jejak SET id = CASE WHEN id = (SELECT min(id) FROM jejak) THEN -id - 1 ELSE -id + 1 END WHERE id < 0`, ['ditukar']],
    ['reordered: two links change places', `UPDATE segel SET nomor = -nomor WHERE nomor IN (5, 6); UPDATE segel SET nomor = CASE nomor WHEN -5 THEN 6 ELSE 5 END WHERE nomor < 0`, ['putus']],
    ['cut: the newest acts with their links', `DELETE FROM jejak WHERE tindak IN (SELECT tindak FROM segel WHERE nomor >= 8); DELETE FROM segel WHERE nomor >= 8`, ['dipotong', 'isi']],
    ['cut: everything', 'DELETE FROM jejak; DELETE FROM segel', ['dipotong', 'isi']],
    ['rebuilt from the middle on', `UPDATE jejak SET pelaku = 'orang lain' WHERE id = ${SATU}; ${BANGUN_ULANG(TENGAH)}`, ['dibangun-ulang']],
  ])('%s', async (_nama, sql, harap) => {
    const hasil = await sesudah(`ALTER TABLE segel DROP CONSTRAINT segel_nomor_check; ALTER TABLE jejak ALTER id DROP IDENTITY; ${sql}`)
    expect(jenis(hasil), JSON.stringify(hasil.temuan)).toEqual(harap)
    for (const satu of hasil.temuan) expect(`${satu.apa} ${satu.di} ${satu.arti}`).toMatch(/\.$/)
  })

  test('a rebuilt history is told between which witnesses it begins', async () => {
    const { temuan } = await sesudah(`UPDATE jejak SET pelaku = 'orang lain' WHERE id = ${SATU}; ${BANGUN_ULANG(TENGAH)}`)
    expect(temuan.map(({ apa, arti }) => `${apa} ${arti}`)).toEqual([
      'Kepala segel 9 lain daripada menurut baris 2 berkas jangkar. Riwayat dibangun ulang sesudah segel 4 (baris 1 berkas jangkar), yang masih cocok: rantai ini bukan rantai yang dahulu disaksikan.',
    ])
  })

  test('functions of the database that lie do not help', async () => {
    const { temuan } = await sesudah(`UPDATE jejak SET pelaku = 'orang lain' WHERE id = ${SATU};
      CREATE OR REPLACE FUNCTION segel_baris(p_kaidah int, j jejak) RETURNS bytea LANGUAGE sql IMMUTABLE AS 'SELECT ''''::bytea'`)
    expect(temuan.map(({ jenis: satu }) => satu)).toEqual(['diubah'])
  })
})

test('a name that is erased does not break the chain', async () => {
  const salin = await createTestDatabase(db)
  const client = await penulis(salin)
  await client.query(`INSERT INTO pengguna (id, nama, email, username, peran) VALUES ('p1', 'Nama Uji', 'uji@contoh.invalid', 'uji.nama', 'ANALIS')`)
  await client.end()
  await rusak(salin, `UPDATE jejak SET sesudah = sesudah - '{nama,email,username}'::text[] WHERE tabel = 'pengguna'`)
  expect((await periksaSemua(salin.connectionString)).temuan).toEqual([])
  await rusak(salin, `UPDATE jejak SET sesudah = sesudah || '{"peran": "ADMIN"}' WHERE tabel = 'pengguna'`)
  expect(jenis(await periksaSemua(salin.connectionString))).toEqual(['diubah', 'isi'])
  await salin.drop()
})

test('an anchor line that was spoilt is a finding; one cut off at the end is not', () => {
  const baik = tulisJangkar({ nomor: 3n, kepala: 'ab'.repeat(32), waktu: new Date(0) })
  expect(bacaJangkar(`${baik}bukan jangkar\n${baik}`)).toMatchObject({ jangkar: [{ nomor: 3n }, { nomor: 3n }], rusak: [{ jenis: 'jangkar-rusak' }] })
  expect(bacaJangkar(baik + baik.slice(0, 20))).toMatchObject({ jangkar: [{ nomor: 3n }], rusak: [] })
})
