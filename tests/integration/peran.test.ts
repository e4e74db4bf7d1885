import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LAYANAN, PEMILIK } from '@/lib/dasar/database/embedded/peran.mjs'
import { migrate } from '@/lib/dasar/database/migrate.mjs'
import { periksaPeran, TERJAGA } from '@/lib/dasar/database/periksa-peran.mjs'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { createTestDatabase } from '@/tests/support/database'
import { sebagaiLayanan } from '@/tests/support/lingkungan'
import { KELAS } from '@/tests/support/hak/kelas-tabel'
import { sambung, tanamPelaporan } from '@/tests/support/pelaporan-tanam'

// Whoever takes over the web server has the serving role's rights, and no more: nothing of the past can be rewritten with them.
let admin: pg.Client
let db: pg.Client
let alamat: string

beforeAll(async () => {
  alamat = (await createTestDatabase()).connectionString
  await tanamPelaporan(alamat)
  admin = await sambung(alamat)
  await admin.query(`SET session_replication_role = replica;
    INSERT INTO penerbitan (tahun, bulan, jumlah_unit, dilaporkan, non_rkud, bkad, toleransi, sidik, diterbitkan_oleh) VALUES (2023, 1, 1, 80, 0, 80, 0, 'sidik', 'analis');
    INSERT INTO laporan_peristiwa (laporan_id, ke, oleh) VALUES (1, 'TERKUNCI', 'analis');
    SET session_replication_role = DEFAULT`)
  db = await sambung(sebagaiLayanan(alamat))
})
afterAll(async () => {
  await db.end()
  await admin.end()
})

/** Tries the statements in a transaction that is taken back. @returns SQLSTATE of the refusal; null: accepted */
async function coba(sql: string): Promise<string | null> {
  await db.query('BEGIN')
  try {
    await db.query(sql)
    return null
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await db.query('ROLLBACK')
  }
}

const TANPA_HAK = '42501'

describe('the serving role is refused', () => {
  test.each<[string, string]>([
    ['to alter a table', 'ALTER TABLE jejak ADD COLUMN x int'],
    ['to switch a trigger off', 'ALTER TABLE jejak DISABLE TRIGGER hanya_tambah'],
    ['to switch all triggers off', 'ALTER TABLE realisasi DISABLE TRIGGER ALL'],
    ['to drop a table', 'DROP TABLE jejak'],
    ['to drop a trigger', 'DROP TRIGGER jejak ON realisasi'],
    ['to drop a guard function', 'DROP FUNCTION jaga_periode(int, int, int) CASCADE'],
    ['to empty the trail', 'TRUNCATE jejak'],
    ['to empty the entries', 'TRUNCATE realisasi CASCADE'],
    ['to change the trail', "UPDATE jejak SET pelaku = 'orang lain'"],
    ['to delete of the trail', 'DELETE FROM jejak'],
    ['to write the trail itself', "INSERT INTO jejak (pelaku, sumber, tindakan, tabel, kunci) VALUES ('uji', 'form', 'UPDATE', 'realisasi', '1')"],
    ['to add a billion to the kept sums', 'UPDATE rekap_realisasi SET nilai = nilai + 1000000000'],
    ['to delete kept sums', 'DELETE FROM rekap_pokok'],
    ['to mark a unit for summing', 'UPDATE rekap_unit SET realisasi = true'],
    ['to add a link to the seal', "INSERT INTO segel SELECT * FROM segel"],
    ['to change the seal', "UPDATE segel SET kepala = isi"],
    ['to take an act of another transaction', "INSERT INTO segel_tugas (transaksi, tindak) VALUES (pg_current_xact_id()::text::bigint, 1)"],
    ['to make an act', 'SELECT tindak_kini()'],
    ['to raise the data version', 'UPDATE versi_data SET nilai = nilai + 1'],
    ['to change a published fingerprint', "UPDATE penerbitan SET sidik = 'lain'"],
    ['to delete a publication', 'DELETE FROM penerbitan'],
    ["to change a report's history", "UPDATE laporan_peristiwa SET oleh = 'orang lain'"],
    ['to delete a receipt', 'DELETE FROM tanda_terima'],
    ['to change a frozen position', "UPDATE bekuan SET sha256 = repeat('0', 64)"],
    ['to delete a frozen position', 'DELETE FROM bekuan'],
    ['to change what was frozen', "UPDATE bekuan_bahan SET isi = '{}'"],
    ['to delete what was frozen', 'DELETE FROM bekuan_bahan'],
    ['to change an issued document', "UPDATE terbitan SET nomor = 'lain'"],
    ['to delete an issued file', 'DELETE FROM terbitan_isi'],
    ['to change a signed copy', "UPDATE terbitan_tanda SET nama = 'lain'"],
    ['to reword the history of a text', "UPDATE naskah_teks SET isi = 'lain'"],
    ['to change the security log', "UPDATE log_keamanan SET username = 'orang lain'"],
    ['to change the bookkeeping of migrations', 'UPDATE _prisma_migrations SET checksum = checksum'],
    ['to let triggers rest by a setting', "SET session_replication_role = 'replica'"],
    ['to become the owner', `SET ROLE ${PEMILIK}`],
    ['to become the superuser', 'SET SESSION AUTHORIZATION postgres'],
    ['to be given the owner', `GRANT ${PEMILIK} TO ${LAYANAN}`],
    ['to write a file of the server', "COPY (SELECT 1) TO '/tmp/rakor-uji-peran'"],
    ['to read a file of the server', "COPY regulasi FROM '/etc/passwd'"],
    ['to run a program of the server', "COPY regulasi FROM PROGRAM 'id'"],
    ['to read a file by a function', "SELECT pg_read_file('/etc/passwd')"],
    ['to list a folder of the server', "SELECT pg_ls_dir('/')"],
    ['to load a file as an object', "SELECT lo_import('/etc/passwd')"],
    ['to make a table', 'CREATE TABLE x (y int)'],
    ['to make a temporary table, which would stand before the real one', 'CREATE TEMP TABLE periode (tahun int)'],
    ['to make a schema', 'CREATE SCHEMA lain'],
    ['to make a function', 'CREATE FUNCTION x() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
    ['to make a temporary function', 'CREATE FUNCTION pg_temp.x() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
    ['to replace a trigger function', "CREATE OR REPLACE FUNCTION jejak_catat() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$"],
    ['to take the owner rights of a function away', 'ALTER FUNCTION jejak_catat() SECURITY INVOKER'],
    ['to hang a trigger on a table', 'CREATE TRIGGER x AFTER INSERT ON realisasi FOR EACH ROW EXECUTE FUNCTION stempel()'],
    ['to make a rule', 'CREATE RULE x AS ON UPDATE TO realisasi DO INSTEAD NOTHING'],
    ['to make a view over the trail', 'CREATE VIEW x AS SELECT * FROM jejak'],
    ['to make an extension', 'CREATE EXTENSION pg_trgm'],
    ['to make a role', 'CREATE ROLE x SUPERUSER'],
    ['to lift itself', `ALTER ROLE ${LAYANAN} SUPERUSER`],
    ['to change the database', `ALTER DATABASE postgres OWNER TO ${LAYANAN}`],
    ['to lock the trail against writers', 'LOCK TABLE jejak IN ACCESS EXCLUSIVE MODE'],
    ['to count the acts back', "SELECT setval('jejak_tindak_seq', 1)"],
    ['to call the writer of the trail', "SELECT jejak_tulis('realisasi', 'akun', 'UPDATE', '1', NULL, '{}')"],
    ['to call the summing of all', 'SELECT rekap_bangun()'],
    ['to call the summing of one', "SELECT rekap_susun_realisasi(2023, '{1}')"],
    ['to call the marking', 'SELECT rekap_tandai(2023, 1, true, true, true)'],
    ['to call the seal', "SELECT segel_tambah(NULL, 0, 0, 0, '', '')"],
  ])('%s', async (_, sql) => {
    // 42501: no right; RP…: the guard itself. A statement with a fault of its own (42601, 42P01, 42883) would prove nothing.
    expect(await coba(sql)).toMatch(new RegExp(`^(${TANPA_HAK}|RP...)$`))
  })

  test('to change the server, which runs in no transaction', async () => {
    await expect(db.query('ALTER SYSTEM SET fsync = off')).rejects.toMatchObject({ code: TANPA_HAK })
  })

  test('a security label, which no provider gives', async () => {
    expect(await coba("SECURITY LABEL ON TABLE jejak IS 'x'")).not.toBeNull()
  })

  test('another search_path: what runs with the owner rights keeps its own', async () => {
    const tanpa = await admin.query<{ nama: string }>(`SELECT proname AS nama FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
      AND NOT coalesce(proconfig @> ARRAY['search_path=public, pg_temp'], false)`)
    expect(tanpa.rows, 'SECURITY DEFINER without a fixed search_path').toEqual([])
    expect(await coba("SET LOCAL search_path = pg_temp, pg_catalog; UPDATE public.realisasi SET nilai = 1 WHERE bulan = 1")).not.toBeNull()
  })
})

describe('the faults from outside', () => {
  test('a billion in the kept sums: refused, and the sums are the entries', async () => {
    await expect(db.query("UPDATE rekap_realisasi SET nilai = nilai + 1000000000 WHERE dim = 'unit'")).rejects.toThrow(/permission denied for table rekap_realisasi/)
    const { rows } = await admin.query("SELECT (SELECT sum(nilai) FROM rekap_realisasi WHERE dim = 'unit') = (SELECT sum(nilai + koreksi) FROM realisasi) AS sama")
    expect(rows).toEqual([{ sama: true }])
  })

  test('a locked month: no setting lets its figure change, and no trace is lost', async () => {
    const jumlah = async (): Promise<unknown> => (await admin.query('SELECT count(*)::int AS n, (SELECT sum(nilai) FROM realisasi WHERE bulan = 1)::text AS nilai FROM jejak')).rows[0]
    const awal = await jumlah()
    for (const sql of [
      "SET session_replication_role = 'replica'; UPDATE realisasi SET nilai = 1 WHERE bulan = 1",
      'UPDATE realisasi SET nilai = 1 WHERE bulan = 1',
      "SELECT set_config('app.pembukaan', '1', true); UPDATE periode SET status = 'TERBUKA', dikunci_pada = NULL WHERE bulan = 1",
      'DELETE FROM periode WHERE bulan = 1',
    ]) expect(await coba(sql), sql).toMatch(/^(42501|RP...|23503)$/)
    expect(await jumlah()).toEqual(awal)
  })

  test('an event of a report from last year, so that a late one was in time: it is of now, and of who writes', async () => {
    await db.query('BEGIN')
    const { rows } = await db.query<{ kini: boolean; oleh: string }>(`INSERT INTO laporan_peristiwa (laporan_id, ke, oleh, pada) VALUES (1, 'DIAJUKAN', 'orang lain', '2023-01-01')
      RETURNING pada = now() AS kini, oleh`)
    await db.query('ROLLBACK')
    expect(rows).toEqual([{ kini: true, oleh: 'uji' }])
  })

  test('what it may do leaves its trace and its sum', async () => {
    await db.query('UPDATE periode SET tenggat = tenggat WHERE bulan = 2')
    await db.query('INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (1, 2, 2023, 77)')
    const { rows } = await admin.query(`SELECT j.pelaku, r.nilai::text FROM jejak j, rekap_realisasi r
      WHERE j.tabel = 'realisasi' AND j.bulan = 2 AND r.dim = 'unit' AND r.unit_id = 1 AND r.bulan = 2`)
    expect(rows).toEqual([{ pelaku: 'uji', nilai: '77.00' }])
  })
})

describe('an act is of its transaction, whatever the settings say', () => {
  const masukkan = (bulan: number): string => `INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) VALUES (1, ${bulan}, 5)`
  const tindakTarget = async (bulan: number): Promise<unknown> => (await admin.query<{ tindak: string }>('SELECT tindak::text FROM jejak WHERE tabel = $1 AND kunci = $2', ['target_fisik', `1/${bulan}`])).rows[0]?.tindak

  test.each<[string, number, string[]]>([
    ['an older act of somebody else', 3, ["SELECT set_config('app.tindak', (SELECT min(tindak)::text FROM jejak), true)", masukkan(3)]],
    ['a number that somebody gets later', 4, ["SELECT set_config('app.tindak', '987654', true)", masukkan(4)]],
    ['another act before the end', 5, [masukkan(5), "SELECT set_config('app.tindak', '1', true)"]],
    ['no act before the end', 6, [masukkan(6), "SELECT set_config('app.tindak', '', true)"]],
    ['that the seal was asked for', 7, ["SELECT set_config('app.segel', 'diminta', true)", masukkan(7)]],
    ['that, and the closing at once', 8, ["SELECT set_config('app.segel', 'diminta', true)", 'SET CONSTRAINTS ALL IMMEDIATE', masukkan(8)]],
    ['the closing at once, and the act of one closed before', 9, ['SET CONSTRAINTS segel_tutup IMMEDIATE', "SELECT set_config('app.tindak', '2', true)", masukkan(9)]],
    ['an act whose making was taken back', 10, ['SAVEPOINT s', masukkan(10), 'ROLLBACK TO s', masukkan(10)]],
  ])('%s', async (_, bulan, langkah) => {
    const sebelum = (await admin.query<{ n: string }>('SELECT max(tindak)::text AS n FROM jejak')).rows[0]?.n
    for (const sql of ['BEGIN', ...langkah, 'COMMIT']) await db.query(sql)
    const { rows } = await admin.query(`SELECT x.n::int AS baris, s.jumlah FROM (SELECT tindak, count(*) AS n FROM jejak GROUP BY tindak) x
      LEFT JOIN segel s USING (tindak) WHERE x.tindak = $1`, [await tindakTarget(bulan)])
    expect(rows).toEqual([{ baris: 1, jumlah: 1 }])
    expect(Number(await tindakTarget(bulan))).toBeGreaterThan(Number(sebelum))
    expect(Number(await tindakTarget(bulan))).toBeLessThan(987_654)
    // the publication and the event above were planted without figures and trail
    expect((await periksaSemua(alamat)).temuan.filter(({ di }) => !/^(penerbitan|laporan) /.test(di))).toEqual([])
  })
})

describe('the classes', () => {
  const HURUF = { SELECT: 'S', INSERT: 'I', UPDATE: 'U', DELETE: 'D', TRUNCATE: 'T', REFERENCES: 'R', TRIGGER: 'G' } as const
  const RUPA = { biasa: 'SIUD', tambah: 'SI', fungsi: 'S' } as const

  test('every table has the rights of its class, and a new one is put into one by hand', async () => {
    const { rows } = await db.query<{ tabel: string; hak: string }>(`
      SELECT relname::text AS tabel, string_agg(CASE WHEN has_table_privilege(c.oid, h.hak) THEN h.huruf ELSE '' END, '' ORDER BY h.n) AS hak
        FROM pg_class c, unnest($1::text[], $2::text[]) WITH ORDINALITY AS h(hak, huruf, n)
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') GROUP BY 1`, [Object.keys(HURUF), Object.values(HURUF)])
    const harap = Object.entries(KELAS).flatMap(([kelas, tabel]) => tabel.map((satu): [string, string] => [satu, RUPA[kelas as keyof typeof RUPA]]))
    expect(Object.fromEntries(rows.map(({ tabel, hak }) => [tabel, hak])), 'a new table: tests/support/hak/kelas-tabel.ts, and prisma/hak.sql unless it is ordinary').toEqual(Object.fromEntries(harap))
  })

  test('single columns that may change are those of a withdrawal', async () => {
    const { rows } = await db.query(`
      SELECT c.relname || '.' || a.attname AS kolom FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT has_table_privilege(c.oid, 'UPDATE') AND has_column_privilege(c.oid, a.attnum, 'UPDATE') ORDER BY 1`)
    expect(rows.map(({ kolom }) => kolom as string)).toEqual(['keputusan_lampiran.alasan_tarik', 'keputusan_lampiran.ditarik_oleh', 'keputusan_lampiran.ditarik_pada', 'paket_foto.alasan_hapus', 'paket_foto.dihapus_oleh', 'paket_foto.dihapus_pada', 'penerbitan.alasan_tarik', 'penerbitan.ditarik_oleh', 'penerbitan.ditarik_pada',
      'terbitan_tanda.alasan_tarik', 'terbitan_tanda.ditarik_oleh', 'terbitan_tanda.ditarik_pada', 'terbuka_terbitan.alasan_tarik', 'terbuka_terbitan.ditarik_oleh', 'terbuka_terbitan.ditarik_pada',
    ])
  })

  test('the lists of hak.sql, of the check and of this test are one', () => {
    const sql = readFileSync('prisma/hak.sql', 'utf8')
    const daftar = (nama: string): string[] => [...(new RegExp(`${nama} text\\[\\] := ARRAY\\[([^\\]]*)`).exec(sql)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, satu = '']) => satu)
    expect(daftar('hanya_tambah')).toEqual(KELAS.tambah)
    expect(daftar('lewat_fungsi')).toEqual(KELAS.fungsi)
    expect(TERJAGA).toEqual([...KELAS.tambah, ...KELAS.fungsi].sort())
  })

  test('a function with its owner rights is called by nobody but through its trigger, save those declared', async () => {
    const { rows } = await db.query("SELECT proname::text AS nama FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef AND has_function_privilege(oid, 'EXECUTE') ORDER BY 1")
    expect(rows.map(({ nama }) => nama as string)).toEqual(['hapus_nama', 'log_keamanan_buang', 'tangan_atas'])
  })
})

describe('the check before serving', () => {
  test('finds nothing at the serving role, and names what the others can', async () => {
    expect(await periksaPeran(sebagaiLayanan(alamat))).toEqual([])
    const url = new URL(alamat)
    url.username = PEMILIK
    expect((await periksaPeran(url.href)).join('; ')).toMatch(/pemilik basis data.*pemicu \d+ tabel.*jejak.*public.*sementara.*jejak_tulis/s)
    expect((await periksaPeran(alamat)).join('; ')).toMatch(/superuser.*session_replication_role.*berkas server/s)
  })

  test('sees a right given by hand; the next migration takes it back', async () => {
    const url = new URL(alamat)
    url.username = PEMILIK
    await admin.query(`GRANT UPDATE ON jejak TO ${LAYANAN}; GRANT UPDATE (sidik) ON penerbitan TO PUBLIC`)
    expect(await periksaPeran(sebagaiLayanan(alamat))).toEqual(['mengubah, menghapus, atau mengosongkan isi jejak'])
    await migrate(url.href)
    expect(await periksaPeran(sebagaiLayanan(alamat))).toEqual([])
    expect(await coba("UPDATE penerbitan SET sidik = 'lain'")).toBe(TANPA_HAK)
  })
})
