import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAkun } from '@/lib/dasar/akses/akun'
import { querySesiSekali } from '@/lib/dasar/akses/data-sesi'
import { prisma } from '@/lib/dasar/database/client'
import { perTabel } from '@/lib/dasar/database/perubahan'
import { perVersi } from '@/lib/dasar/database/per-versi'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryPosisi } from '@/lib/posisi/data'
import { queryPosisiTersimpan } from '@/lib/posisi/data-tersimpan'
import type { ParamPosisi } from '@/lib/posisi/types'
import { buatApbd } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { clusterUrl, createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
import { penulis } from '@/tests/support/segel'

// A database goes back to an earlier moment while the process lives: a restore, or a second machine that takes over without the last
// saves (docs/menjalankan/dua-mesin.md). Its data version and its links then come a second time, with other saves behind them.
const apbd = { ...buatApbd({ seed: 11, unit: 7, subPerUnit: 5, barisPerSub: 3 }), laporan: [] }
const semua = scopeUji('*')
const SUB: ParamPosisi = { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'subKegiatan' }
const PROGRAM: ParamPosisi = { ...SUB, per: 'program' }
let db: TestDatabase
let lama: TestDatabase

beforeAll(async () => {
  db = await createTestDatabase()
  pakaiDatabase(db.connectionString)
  await tanamApbd(db.connectionString, apbd)
  await simpan(db, 1, 0)
  const penggunaId = await tulis({ pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' }, (tx) => createAkun(tx, { nama: 'Uji', username: 'uji.cabang', sandiHash: '', peran: 'ANALIS', wajibGantiSandi: false, contoh: false, unitIds: [] }))
  await prisma().sesi.create({ data: { id: 'uji', token: 'uji', penggunaId, berakhirPada: new Date(Date.now() + 3_600_000) } })
  await prisma().$disconnect()
  lama = await createTestDatabase(db)
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

/** One save, of one unit: a step of the data version with its link. */
async function simpan(ke: TestDatabase, unit: number, nilai: number): Promise<void> {
  const client = await penulis(ke)
  await client.query(`UPDATE realisasi SET nilai = nilai + $2 WHERE (baris_id, bulan, kanal) = (SELECT r.baris_id, r.bulan, r.kanal FROM realisasi r JOIN baris b ON b.id = r.baris_id WHERE b.unit_id = $1 ORDER BY 2, 1 LIMIT 1)`, [unit, nilai + 1])
  await client.end()
}
const versiSesi = async (): Promise<string | undefined> => (await querySesiSekali('uji'))?.versiData

/** The other database takes this one's address. */
async function ambilAlih(): Promise<void> {
  await prisma().$disconnect()
  const client = new pg.Client({ connectionString: clusterUrl() })
  await client.connect()
  const [kini, cadangan] = [db, lama].map(({ connectionString }) => new URL(connectionString).pathname.slice(1))
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [kini])
  await client.query(`ALTER DATABASE ${kini} RENAME TO ${kini}_mati`)
  await client.query(`ALTER DATABASE ${cadangan} RENAME TO ${kini}`)
  await client.end()
}
const baris = (): Promise<string> => prisma().$queryRaw<{ n: string }[]>`SELECT sum(nilai)::text AS n FROM realisasi`.then(([satu]) => satu?.n ?? '')

async function sama(): Promise<void> {
  for (const param of [SUB, PROGRAM]) expect(await queryPosisiTersimpan(semua, param), param.per).toEqual(await queryPosisi(semua, param))
  expect(await perTabel('uji', { tabel: new Set(['realisasi']) }, baris)).toBe(await baris())
  expect(await perVersi('uji', baris)).toBe(await baris())
}

test('what was kept of saves that are gone is kept no longer, nor taken for what others save under the same numbers', async () => {
  await sama()
  await simpan(db, 4, 1_000)
  await simpan(db, 3, 1_000)
  await sama()
  const hilang = await versiSesi()
  expect(hilang).toMatch(/^\d+ /)
  await ambilAlih()
  await sama()
  // the numbers of the two lost saves come again, then one more
  for (const unit of [5, 6, 2]) {
    await simpan(db, unit, 7_000)
    // what is kept of whole answers hangs on this
    expect(await versiSesi()).not.toBe(hilang)
    if (unit !== 5) await sama()
  }
})
