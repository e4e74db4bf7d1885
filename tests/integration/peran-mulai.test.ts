import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LAYANAN, PEMILIK, serahkan } from '@/lib/dasar/database/embedded/peran.mjs'
import { bedaSkema, migrate } from '@/lib/dasar/database/migrate.mjs'
import { periksaPeran } from '@/lib/dasar/database/periksa-peran.mjs'
import { daftarCadangan } from '@/lib/dasar/launcher/cadang/berkas.mjs'
import { periksaCadangan } from '@/lib/dasar/launcher/cadang/periksa.mjs'
import { handOver, prepareOutside } from '@/lib/dasar/launcher/luar.mjs'
import { readOptions } from '@/lib/dasar/launcher/options.mjs'
import { QUIET, TSX } from '@/lib/dasar/launcher/paths.mjs'
import { clusterUrl } from '@/tests/support/database'
import { sambung, tanamPelaporan } from '@/tests/support/pelaporan-tanam'

// How a start meets a database: with the owner's address, without it, with a role that may too much, and one of before the two roles.
let admin: pg.Client

beforeAll(async () => {
  admin = new pg.Client({ connectionString: clusterUrl() })
  await admin.connect()
})
const folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-peran-uji-'))
const cadang = { folder: path.join(folder, 'cadangan'), jam: '01:30', latihanHari: 7, otomatis: false, sandi: undefined }
afterAll(async () => {
  await admin.end()
  rmSync(folder, { recursive: true, force: true })
})

const sebagai = (url: string, peran: string): string => Object.assign(new URL(url), { username: peran }).href
async function basisBaru(pemilik: string): Promise<string> {
  const nama = `m_${randomBytes(6).toString('hex')}`
  await admin.query(`CREATE DATABASE ${nama} OWNER ${pemilik}`)
  return clusterUrl(nama)
}
/** Lets a database say that its server is of another version: its own answer stands before the real one. */
async function mengaku(url: string, nomor: number): Promise<void> {
  const client = await sambung(url)
  await client.query(`CREATE SCHEMA IF NOT EXISTS palsu; GRANT USAGE ON SCHEMA palsu TO PUBLIC;
    CREATE OR REPLACE FUNCTION palsu.current_setting(nama text) RETURNS text LANGUAGE sql AS $$ SELECT CASE nama WHEN 'server_version_num' THEN '${nomor}' ELSE pg_catalog.current_setting(nama) END $$`)
  await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET search_path = palsu, pg_catalog, public`)
  await client.end()
}
const mulai = (layanan: string, pemilik?: string, setelan = cadang) =>
  prepareOutside(readOptions([], { DATABASE_URL: layanan, ...(pemilik === undefined ? {} : { DATABASE_URL_PEMILIK: pemilik }) }), setelan)

describe("the office's own Postgres", () => {
  test('is migrated with the owner address, and then served without it', async () => {
    const url = await basisBaru(PEMILIK)
    await expect(mulai(sebagai(url, LAYANAN))).rejects.toThrow(/^Basis data belum sesuai dengan program ini: \d+ migrasi belum dipasang.*npm run migrasi/)
    expect(await mulai(sebagai(url, LAYANAN), sebagai(url, PEMILIK))).toMatchObject({ acuan: true, pengguna: false })
    expect(await mulai(sebagai(url, LAYANAN))).toMatchObject({ acuan: true })
  })

  test('in use is copied before an update, and without a copy there is no update', async () => {
    const url = await basisBaru(PEMILIK)
    const [layanan, pemilik] = [sebagai(url, LAYANAN), sebagai(url, PEMILIK)]
    const lama = path.join(folder, 'migrasi-lama')
    const nama = readdirSync('prisma/migrations').filter((satu) => /^\d/.test(satu)).sort()
    for (const satu of nama.slice(0, -1)) cpSync(path.join('prisma/migrations', satu), path.join(lama, satu), { recursive: true })
    await migrate(pemilik, { folder: lama })
    // the first filling is no update
    expect(daftarCadangan(cadang.folder)).toEqual([])

    const berkas = path.join(folder, 'bukan-folder')
    writeFileSync(berkas, '')
    await expect(mulai(layanan, pemilik, { ...cadang, folder: berkas })).rejects.toThrow(/^Cadangan sebelum migrasi gagal, jadi migrasi tidak dijalankan dan tidak ada yang berubah/)
    expect(await bedaSkema(layanan)).toMatch(/1 migrasi belum dipasang/)

    await mulai(layanan, pemilik)
    expect(await bedaSkema(layanan)).toBeNull()
    const [satu, ...lain] = daftarCadangan(cadang.folder)
    expect([satu?.jenis, lain]).toEqual(['logis', []])
    const manifes = await periksaCadangan(path.join(cadang.folder, satu?.nama ?? ''), undefined)
    expect(Object.keys(manifes.berkas).length).toBeGreaterThan(50)
    // an hour later there is nothing to update, and no copy of it
    await mulai(layanan, pemilik)
    expect(daftarCadangan(cadang.folder)).toHaveLength(1)
  })

  test('that another program has taken further is refused, by the serving role as by the owner', async () => {
    const url = await basisBaru(PEMILIK)
    await migrate(sebagai(url, PEMILIK))
    const pemilik = await sambung(sebagai(url, PEMILIK))
    await pemilik.query("INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_nanti', now())")
    await pemilik.end()
    expect(await bedaSkema(sebagai(url, LAYANAN))).toMatch(/lebih baru daripada program ini/)
    await expect(mulai(sebagai(url, LAYANAN))).rejects.toThrow(/lebih baru/)
  })

  test('is not served by its owner, by the superuser, nor with one address for both; the sentence says what to do', async () => {
    const url = await basisBaru(PEMILIK)
    await migrate(sebagai(url, PEMILIK))
    await expect(mulai(sebagai(url, PEMILIK))).rejects.toThrow(/Peran "rakor_pemilik" dari DATABASE_URL tidak boleh melayani[^]*pindahkan alamat itu ke DATABASE_URL_PEMILIK[^]*npm run migrasi/)
    await expect(mulai(url)).rejects.toThrow(/superuser/)
    await expect(mulai(sebagai(url, PEMILIK), sebagai(url, PEMILIK))).rejects.toThrow(/tidak boleh pula melayani/)
    await expect(mulai(sebagai(url, 'tiada'))).rejects.toThrow(/DATABASE_URL tidak dapat dipakai/)
  })

  test('on a server that is too old is refused in one sentence, by each way in, before anything is done to it', async () => {
    const url = await basisBaru(PEMILIK)
    await mengaku(url, 130023)
    const [layanan, pemilik] = [sebagai(url, LAYANAN), sebagai(url, PEMILIK)]
    const kalimat = /^Server Postgres ini versi 13\.23; Rakor POP memerlukan Postgres 14 atau lebih baru/
    for (const mulanya of [() => mulai(layanan), () => mulai(layanan, pemilik), () => migrate(pemilik)]) await expect(mulanya()).rejects.toThrow(kalimat)
    await expect(handOver(url, readOptions([], { DATABASE_URL: sebagai(url, 'belum_a'), DATABASE_URL_PEMILIK: sebagai(url, 'belum_b') }))).rejects.toThrow(kalimat)
    const { rows } = await admin.query("SELECT FROM pg_roles WHERE rolname LIKE 'belum\\__'")
    expect(rows).toEqual([])
  })

  test('a serving role that is a member of the owner is seen', async () => {
    const url = await basisBaru(PEMILIK)
    await admin.query("CREATE ROLE anggota LOGIN PASSWORD 'uji' IN ROLE rakor_pemilik")
    await migrate(sebagai(url, PEMILIK), { layanan: 'anggota' })
    await expect(mulai(sebagai(url, 'anggota'))).rejects.toThrow(/bertindak sebagai pemilik basis data/)
  })
})

test('a check of a database that is not yet this program\'s says so in one sentence, and is no finding', async () => {
  const hasil = spawnSync(process.execPath, [TSX, '--conditions=react-server', 'lib/dasar/launcher/periksa-jalan.ts'], { encoding: 'utf8', env: { ...process.env, ...QUIET, RAKOR_PERIKSA_TARGET: sebagai(await basisBaru(PEMILIK), LAYANAN) } })
  expect([hasil.status, hasil.stderr.trim()]).toEqual([2, expect.stringMatching(/^Basis data belum sesuai dengan program ini: \d+ migrasi belum dipasang .*npm run migrasi" lebih dahulu\.$/)])
})

test('one address until now: the administrator hands everything over in one step, whatever the roles are called', async () => {
  await admin.query("CREATE ROLE tunggal SUPERUSER LOGIN PASSWORD 'uji'")
  const url = sebagai(await basisBaru('tunggal'), 'tunggal')
  await migrate(url)
  await tanamPelaporan(url)
  const [pemilik, layanan] = [sebagai(url, 'kantor_pemilik'), sebagai(url, 'kantor_layanan')]
  await handOver(url, readOptions([], { DATABASE_URL: layanan, DATABASE_URL_PEMILIK: pemilik }))
  expect(await mulai(layanan, pemilik)).toMatchObject({ pengguna: true })
  expect(await mulai(layanan)).toMatchObject({ pengguna: true })
  await expect(handOver(url, readOptions([], { DATABASE_URL: pemilik, DATABASE_URL_PEMILIK: pemilik }))).rejects.toThrow(/dua peran yang berbeda/)
  await expect(handOver(layanan, readOptions([], { DATABASE_URL: layanan, DATABASE_URL_PEMILIK: pemilik }))).rejects.toThrow(/permission denied/)
})

test('a database of before the two roles becomes the owner\'s, with everything in it, and nothing is lost', async () => {
  const url = await basisBaru('postgres')
  await migrate(url) // as the superuser, as every start did
  await tanamPelaporan(url)
  await admin.query(`GRANT ALL ON DATABASE ${new URL(url).pathname.slice(1)} TO PUBLIC`)
  await serahkan(url)
  expect(await migrate(sebagai(url, PEMILIK))).toEqual([])
  expect(await periksaPeran(sebagai(url, LAYANAN))).toEqual([])
  const db = await sambung(sebagai(url, LAYANAN))
  const { rows } = await db.query(`SELECT nama FROM (SELECT relowner AS o, relname::text AS nama, oid FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT proowner, proname, oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace UNION ALL SELECT typowner, typname, oid FROM pg_type WHERE typnamespace = 'public'::regnamespace
    UNION ALL SELECT datdba, datname, oid FROM pg_database WHERE datname = current_database()) x WHERE o <> '${PEMILIK}'::regrole
    AND nama !~ '^_gbt' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = x.oid AND d.deptype = 'e') -- an extension is the superuser's`)
  expect(rows).toEqual([])
  await db.query('INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (1, 2, 2023, 5)')
  expect((await db.query("SELECT sum(nilai)::text AS n FROM rekap_realisasi WHERE dim = 'unit'")).rows).toEqual([{ n: '325.00' }])
  await expect(db.query('SELECT lo_create(0)')).rejects.toThrow(/permission denied/)
  await db.end()
  await serahkan(url) // again: nothing to do
})
