import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { buatApbd, range } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { bandingkanRekap } from '@/tests/support/rekap-periksa'

// The sums that the database keeps per unit always equal the entries, whoever writes and however it ends.
// No report has been handed in, so every month of every unit is open.
const apbd = { ...buatApbd({ seed: 7, unit: 7, subPerUnit: 5, barisPerSub: 4 }), laporan: [] }
let db: TestDatabase

beforeAll(async () => {
  db = await createTestDatabase()
  pakaiDatabase(db.connectionString)
  await tanamApbd(db.connectionString, apbd)
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

async function sambung(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: db.connectionString })
  client.on('error', () => undefined) // one of them is cut off on purpose
  await client.connect()
  await client.query(`SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)`)
  return client
}

async function dengan<T>(fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await sambung()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}

const sama = (penuh = false): Promise<void> => bandingkanRekap((rekap, entri, kasus) => expect(rekap, kasus).toEqual(entri), penuh)
const barisUnit = (unitId: number): number[] => apbd.baris.filter((b) => b.unitId === unitId).map((b) => b.id)
/** Both sides of one unit's realisation in one statement, so in one moment. */
const SELISIH = `SELECT coalesce((SELECT sum(nilai + koreksi) FROM realisasi), 0)
  - coalesce((SELECT sum(nilai) FROM rekap_realisasi WHERE dim = 'unit'), 0) AS selisih`

describe('every way to change an entry', () => {
  test.each<[string, string]>([
    ['a fresh load', 'SELECT 1'],
    ['insert', `INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) SELECT id, 9, 'RKUD', 2023, id * 1.01 FROM baris WHERE unit_id <= 3`],
    ['update', `UPDATE realisasi SET nilai = nilai + 0.07, koreksi = -1, alasan_koreksi = 'uji' WHERE baris_id % 3 = 0`],
    ['delete', 'DELETE FROM realisasi WHERE baris_id % 5 = 0'],
    ['pagu changed, taken away, made nought', `UPDATE pagu SET nilai = CASE WHEN baris_id % 4 = 0 THEN 0 ELSE nilai * 2 END; DELETE FROM pagu WHERE baris_id % 7 = 0`],
    ['anggaran kas of a unit gone', 'DELETE FROM anggaran_kas WHERE baris_id IN (SELECT id FROM baris WHERE unit_id = 2)'],
    ['physical progress and its target', `UPDATE realisasi_fisik SET persen = 100 - persen; DELETE FROM realisasi_fisik WHERE bulan = 4;
      UPDATE target_fisik SET persen = 50 WHERE bulan = 6; INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) SELECT id, 12, 99 FROM sub_kegiatan ON CONFLICT DO NOTHING`],
    ['an entry moved to another line', `UPDATE realisasi SET baris_id = (SELECT max(id) FROM baris), bulan = 12 WHERE (baris_id, bulan, kanal) = (SELECT baris_id, bulan, kanal FROM realisasi LIMIT 1)`],
    ['a code put into another class', `UPDATE rekening SET jenis_kode = '5.1.02' WHERE kode = '5.1.01.01'; UPDATE sumber_dana SET kelompok = 'DAK_FISIK' WHERE kode = '9.1'`],
    ['a bulk load without ordinary triggers', `SET session_replication_role = replica; UPDATE realisasi SET nilai = nilai + 3; RESET session_replication_role`],
    ['truncate', 'TRUNCATE realisasi'],
    ['a rebuild', `DELETE FROM rekap_pokok; DELETE FROM rekap_kas; SELECT rekap_bangun()`],
  ])('%s', async (nama, sql) => {
    await dengan((client) => client.query(sql))
    await sama(['a fresh load', 'a code put into another class', 'a rebuild'].includes(nama))
  })

  test('nothing stays marked', async () => {
    const { rows } = await dengan((client) => client.query('SELECT FROM rekap_unit WHERE pokok OR kas OR realisasi'))
    expect(rows).toEqual([])
  })
})

test('writers of the same units at once lose nothing, and a reader never sees an entry without its sum', async () => {
  let selesai = false
  const beda: string[] = []
  const membaca = dengan(async (client) => {
    while (!selesai) {
      const { rows } = await client.query<{ selisih: string }>(SELISIH)
      if (Number(rows[0]?.selisih) !== 0) beda.push(String(rows[0]?.selisih))
    }
  })
  const pengulang = async (client: pg.Client, sql: string, nilai: unknown[]): Promise<void> => {
    for (;;) {
      try {
        await client.query('BEGIN')
        for (const barisId of nilai) await client.query(sql, [barisId])
        await client.query('COMMIT')
        return
      } catch (error) {
        await client.query('ROLLBACK')
        if ((error as { code?: string }).code !== '40P01') throw error
      }
    }
  }
  await Promise.all(range(8).map((penulis) => dengan(async (client) => {
    for (const kali of range(12)) {
      const lines = barisUnit(1 + ((penulis + kali) % 2)).slice(0, 3)
      await pengulang(client, `INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) VALUES ($1, ${1 + penulis}, 'RKUD', 2023, 0.01)
        ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = realisasi.nilai + 0.01`, lines)
    }
  })))
  selesai = true
  await membaca
  expect(beda).toEqual([])
  const { rows } = await dengan((client) => client.query<{ jumlah: string }>('SELECT sum(nilai)::text AS jumlah FROM realisasi'))
  expect(rows[0]?.jumlah).toBe((0.01 * 8 * 12 * 3).toFixed(2))
  await sama()
})

test('a transaction cut off before its end leaves neither entry nor sum', async () => {
  const korban = await sambung()
  await korban.query('BEGIN')
  await korban.query('UPDATE realisasi SET nilai = nilai + 1000')
  const { rows } = await korban.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  await dengan((client) => client.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]))
  await expect(korban.query('COMMIT')).rejects.toThrow()
  await sama()
})

test('a writer that works on an old picture is refused, not summed wrongly', async () => {
  await dengan(async (lama) => {
    await lama.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await lama.query('SELECT count(*) FROM realisasi')
    const [satu, dua] = barisUnit(1)
    const tambah = (client: pg.Client, id: number | undefined) => client.query('UPDATE realisasi SET nilai = nilai + 5 WHERE baris_id = $1', [id])
    await dengan((baru) => tambah(baru, satu))
    await expect(tambah(lama, dua)).rejects.toMatchObject({ code: '40001' })
    await lama.query('ROLLBACK')
  })
  await sama()
})
