import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis } from '@/lib/dasar/database/tulis'
import { loadLkpjBeku, loadPenutupan, loadTutup } from '@/lib/rakor/tutup-tahun/loaders'
import * as tutup from '@/lib/rakor/tutup-tahun/mutations'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { BEBAS_TUTUP, DIJAGA_TUTUP } from '@/tests/support/tabel-tahun'

// Year 2022 of the sample is locked in all its months. It is closed, its writers are refused, it is opened again.
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({
  ...(await asli<typeof Gate>()),
  requirePengguna: () => Promise.resolve(pembaca.kini),
  requirePeran: (...peran: string[]) => (peran.includes(pembaca.kini?.peran ?? '') ? Promise.resolve(pembaca.kini) : Promise.reject(new Error('404'))),
}))

let db: TestDatabase
let admin: pg.Client
let orang: Record<'admin' | 'analis', Pengguna>
const TAHUN = 2022
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? String(error))
const kantor = (siapa: 'admin' | 'analis') => { pembaca.kini = orang[siapa]; return scopeKantor(orang[siapa]) }
const baca = () => { pembaca.kini = orang.analis; return loadTutup(String(TAHUN)) }
const alasan = async (): Promise<Record<string, string>> => Object.fromEntries((await baca()).kesiapan.filter(({ siap }) => !siap).map(({ kunci }) => [kunci, `Ditutup tanpa ${kunci}: sudah dibahas dalam rapat.`]))
const kini = async () => pasti((await baca()).kini)

beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  const { rows } = await admin.query<{ id: string; username: string; peran: Pengguna['peran'] }>("SELECT id, username, peran::text AS peran FROM pengguna WHERE username IN ('admin', 'analis')")
  const satu = (nama: string): Pengguna => { const row = pasti(rows.find(({ username }) => username === nama)); return { id: row.id, peran: row.peran, unitIds: [] } as unknown as Pengguna }
  orang = { admin: satu('admin'), analis: satu('analis') }
})
afterAll(async () => {
  await admin.end()
  await prisma().$disconnect()
})

describe('which tables a closed year guards', () => {
  it('every table that has a year, or belongs to one that has, is guarded or named with its reason', async () => {
    // a table belongs to a year by its own column, or by a key into a table that does
    const { rows } = await admin.query<{ nama: string }>(`
      WITH RECURSIVE bertahun AS (
        SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tahun' AND NOT a.attisdropped)
        UNION SELECT k.conrelid FROM pg_constraint k JOIN bertahun b ON b.oid = k.confrelid WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
      ) SELECT relname::text AS nama FROM bertahun JOIN pg_class USING (oid) ORDER BY 1`)
    expect(rows.map(({ nama }) => nama)).toEqual([...DIJAGA_TUTUP, ...Object.keys(BEBAS_TUTUP)].sort())
  })
  it('every guarded table has the guard, before all its others', async () => {
    const { rows } = await admin.query<{ nama: string }>(`
      SELECT DISTINCT c.relname::text AS nama FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_proc f ON f.oid = g.tgfoid
      WHERE f.proname LIKE 'jaga_tutup%' AND g.tgname = 'aa_tutup' AND g.tgenabled = 'O' AND NOT EXISTS (SELECT FROM pg_trigger l WHERE l.tgrelid = g.tgrelid AND NOT l.tgisinternal AND l.tgname < g.tgname) ORDER BY 1`)
    expect(rows.map(({ nama }) => nama)).toEqual([...DIJAGA_TUTUP].sort())
  })
  it('a row of each is refused once its year is closed, whatever else would refuse it', async () => {
    await admin.query('BEGIN')
    try {
      // as if all years of the sample were closed
      await admin.query("SET LOCAL session_replication_role = replica; INSERT INTO tahun_tutup (tahun, urutan, keadaan, tanda, usul_oleh, putus_oleh, putus_pada) SELECT tahun, 99, 'DITUTUP', 'uji-uji-uji', 'a', 'b', now() FROM tahun_anggaran; SET LOCAL session_replication_role = DEFAULT")
      await admin.query("SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'form', true)")
      const ditolak: string[] = []
      const kosong: string[] = []
      for (const tabel of DIJAGA_TUTUP) {
        const { rowCount } = await admin.query(`SELECT FROM ${tabel} LIMIT 1`)
        if (rowCount === 0) { kosong.push(tabel); continue }
        await admin.query('SAVEPOINT coba')
        // a copy of a row: guards that look at inserts alone see it too
        const hasil = await admin.query(`INSERT INTO ${tabel} OVERRIDING SYSTEM VALUE SELECT * FROM ${tabel} WHERE true LIMIT 1`).then(() => null, (error: { code: string }) => error.code)
        await admin.query('ROLLBACK TO SAVEPOINT coba')
        if (hasil === 'RP126') ditolak.push(tabel)
        else expect([tabel, hasil]).toEqual([tabel, 'RP126'])
      }
      expect(ditolak.length).toBeGreaterThan(25)
      expect(ditolak.length + kosong.length).toBe(DIJAGA_TUTUP.length)
    } finally {
      await admin.query('ROLLBACK')
    }
  })
  it('lets facts through that are dated after the year', async () => {
    const { rows: [paket] } = await admin.query<{ id: number; unit: number }>("SELECT k.paket_id AS id, k.unit_id AS unit FROM kontrak k WHERE k.tahun = 2023 ORDER BY 1 LIMIT 1")
    const { id, unit } = pasti(paket)
    await admin.query('BEGIN')
    try {
      await admin.query("SET LOCAL session_replication_role = replica; INSERT INTO tahun_tutup (tahun, urutan, keadaan, tanda, usul_oleh, putus_oleh, putus_pada) VALUES (2023, 99, 'DITUTUP', 'uji-uji-uji', 'a', 'b', now()); SET LOCAL session_replication_role = DEFAULT")
      await admin.query("SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'form', true)")
      const bayar = (tanggal: string, sp2d: string) => admin.query('INSERT INTO kontrak_bayar (paket_id, unit_id, tahun, jenis, tanggal, nilai, sp2d) VALUES ($1, $2, 2023, $3, $4, 1, $5)', [id, unit, 'TERMIN', tanggal, sp2d])
      await admin.query('SAVEPOINT coba')
      await expect(bayar('2023-12-31', 'SP2D-UJI-1')).rejects.toMatchObject({ code: 'RP126' })
      await admin.query('ROLLBACK TO SAVEPOINT coba')
      await expect(bayar('2024-01-02', 'SP2D-UJI-2')).resolves.toMatchObject({ rowCount: 1 })
    } finally {
      await admin.query('ROLLBACK')
    }
  })
})

describe('closing a year', () => {
  it('is no matter of units', async () => {
    const { rows } = await admin.query<{ id: number }>('SELECT id FROM unit ORDER BY id LIMIT 2')
    for (const { id } of rows) {
      const operator = { id: orang.analis.id, peran: 'OPERATOR', unitIds: [id] } as unknown as Pengguna
      expect(await kode(tutup.usulkanTutup(scopeUnit(operator, id, 'tulis'), { tahun: TAHUN, tanda: 'x', alasan: {} }))).toBe('TIDAK_BERHAK')
      expect(await kode(tulis({ pelaku: orang.analis.id, lingkup: [id], sumber: 'form' }, (tx) => tx.$executeRaw`INSERT INTO tahun_tutup (tahun, urutan, tanda) VALUES (2022, 1, 'uji-uji-uji')`))).toBe('DI_LUAR_LINGKUP')
    }
  })
  it('wants a reason for each thing that is not ready, and what was seen', async () => {
    const { kesiapan, tanda } = await baca()
    expect(kesiapan.find(({ kunci }) => kunci === 'bulan')).toMatchObject({ siap: true, sudah: 12 })
    const belum = kesiapan.filter(({ siap }) => !siap).map(({ kunci }) => kunci)
    expect(belum.length).toBeGreaterThan(0)
    await expect(tutup.usulkanTutup(kantor('analis'), { tahun: TAHUN, tanda, alasan: {} })).rejects.toMatchObject({ kode: 'ISIAN_SALAH', isian: Object.fromEntries(belum.map((kunci) => [`alasan-${kunci}`, expect.any(String)])) })
    expect(await kode(tutup.usulkanTutup(kantor('analis'), { tahun: TAHUN, tanda: 'lama', alasan: await alasan() }))).toBe('BERSAMAAN')
  })
  it('is proposed once, refused with a reason, proposed again, and closed by another person only', async () => {
    const usul = async () => tutup.usulkanTutup(kantor('analis'), { tahun: TAHUN, tanda: (await baca()).tanda, alasan: await alasan() })
    await usul()
    await expect(usul()).rejects.toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringContaining('menunggu orang kedua, diusulkan') as unknown })
    const pertama = await kini()
    await tutup.tolakTutup(kantor('admin'), { tahun: TAHUN, id: pertama.id, versi: pertama.versi, alasan: 'Rekonsiliasi belum dibahas.' })
    // of two who refuse, or of a refusal and an agreement, the second is told what stands
    const ditolak = { kode: 'PENUTUPAN_DITOLAK', message: expect.stringMatching(/sudah ditolak .*“Rekonsiliasi belum dibahas.”/) as unknown }
    await expect(tutup.tolakTutup(kantor('analis'), { tahun: TAHUN, id: pertama.id, versi: pertama.versi, alasan: 'Saya tarik dulu usulnya.' })).rejects.toMatchObject(ditolak)
    expect(await kode(tutup.setujuiTutup(kantor('admin'), { tahun: TAHUN, id: pertama.id, versi: pertama.versi }))).toBe('PENUTUPAN_DITOLAK')
    await usul()
    const kedua = await kini()
    expect(kedua.urutan).toBe(2)
    expect(await kode(tutup.setujuiTutup(kantor('analis'), { tahun: TAHUN, id: kedua.id, versi: kedua.versi }))).toBe('ORANG_KEDUA')
    expect(await kode(tutup.setujuiTutup(kantor('admin'), { tahun: TAHUN, id: kedua.id, versi: kedua.versi + 1 }))).toBe('PENUTUPAN_DITOLAK')
    // counts that are equal again hide a figure that was put right in between: what was proposed is agreed to, nothing else
    const { rows: [fisik] } = await admin.query<{ sub: number; bulan: number }>('SELECT f.sub_kegiatan_id AS sub, f.bulan FROM realisasi_fisik f JOIN sub_kegiatan s ON s.id = f.sub_kegiatan_id WHERE s.tahun = $1 AND f.persen BETWEEN 1 AND 99 ORDER BY 1, 2 LIMIT 1', [TAHUN])
    const { rows: [uang] } = await admin.query<{ a: number; b: number; bulan: number }>(`SELECT x.baris_id AS a, y.baris_id AS b, x.bulan FROM realisasi x JOIN baris p ON p.id = x.baris_id JOIN baris q ON q.unit_id = p.unit_id AND q.id > p.id
      JOIN realisasi y ON y.baris_id = q.id AND y.bulan = x.bulan AND y.kanal = x.kanal WHERE x.tahun = $1 AND x.kanal = 'RKUD' AND x.nilai > 9 ORDER BY 1, 2 LIMIT 1`, [TAHUN])
    const [f, u] = [pasti(fisik), pasti(uang)]
    const ubah = [(n: number) => `UPDATE realisasi_fisik SET persen = persen - ${n} WHERE sub_kegiatan_id = ${f.sub} AND bulan = ${f.bulan}`,
      (n: number) => `UPDATE realisasi SET nilai = nilai + CASE baris_id WHEN ${u.a} THEN ${-n} ELSE ${n} END WHERE baris_id IN (${u.a}, ${u.b}) AND bulan = ${u.bulan} AND kanal = 'RKUD'`]
    for (const sql of ubah) {
      await admin.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql(1)}; COMMIT`)
      await expect(tutup.setujuiTutup(kantor('admin'), { tahun: TAHUN, id: kedua.id, versi: kedua.versi }), sql(1)).rejects.toMatchObject({ kode: 'PENUTUPAN_DITOLAK', message: expect.stringContaining('berubah sejak diusulkan') as unknown })
      await admin.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql(-1)}; COMMIT`)
    }
    // closed without its frozen position it is refused at commit
    expect(await kode(tulis({ pelaku: orang.admin.id, lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRaw`UPDATE tahun_tutup SET keadaan = 'DITUTUP' WHERE id = ${kedua.id}`))).toBe('PENUTUPAN_DITOLAK')
    await tutup.setujuiTutup(kantor('admin'), { tahun: TAHUN, id: kedua.id, versi: kedua.versi })
    const ditutup = pasti(await loadPenutupan(TAHUN))
    expect(ditutup).toMatchObject({ urutan: 2, keadaan: 'DITUTUP', beku: { bagian: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    const { rows: [sah] } = await admin.query<{ sama: boolean; n: number }>('SELECT tahun_tutup_sha256($1) = (SELECT sha256 FROM tahun_tutup_beku WHERE tutup_id = $1) AS sama, (SELECT count(*)::int FROM tahun_tutup_bahan WHERE tutup_id = $1) AS n', [ditutup.id])
    expect(sah).toEqual({ sama: true, n: ditutup.beku?.bagian })
  })
  it('keeps the LKPJ as it was, whose levels add up to the whole', async () => {
    const isi = await loadLkpjBeku(pasti(await loadPenutupan(TAHUN)))
    if (isi.keadaan !== 'ADA') throw new Error(isi.keadaan)
    const { data } = isi
    const total = (daftar: readonly { pagu: bigint; realisasi: bigint | null }[]): [bigint, bigint] => [daftar.reduce((n, { pagu }) => n + pagu, 0n), daftar.reduce((n, { realisasi }) => n + (realisasi ?? 0n), 0n)]
    const seluruh = pasti(data.seluruh ?? undefined)
    for (const bagian of ['urusan', 'bidang', 'program', 'kegiatan', 'sub', 'unit', 'jenis', 'sumber', 'unitJenis'] as const) expect([bagian, ...total(data[bagian])]).toEqual([bagian, seluruh.pagu, seluruh.realisasi])
    expect(seluruh.pagu).toBeGreaterThan(0n)
    const rincian = pasti(isi.panel.find(({ kunci }) => kunci === 'lkpj-rincian'))
    // every sub-kegiatan with pagu hangs on its branch
    expect(rincian.tabel.baris.filter(({ tingkat }) => tingkat === 4).length).toBe(data.sub.filter(({ pagu, realisasi, murni }) => pagu !== 0n || (realisasi ?? 0n) !== 0n || (murni ?? 0n) !== 0n).length)
  })
  it('refuses to write afterwards, also what the office may otherwise do, and lets the other years be', async () => {
    const coba = (sql: string) => kode(tulis({ pelaku: orang.admin.id, lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRawUnsafe(sql)))
    expect(await coba("INSERT INTO apbd_versi (tahun, urutan, jenis, nama, berlaku_mulai) VALUES (2022, 9, 'PERGESERAN', 'Uji', '2023-02-01')")).toBe('TAHUN_DITUTUP')
    expect(await coba("UPDATE periode SET status = 'TERBUKA' WHERE tahun = 2022 AND bulan = 12")).toBe('TAHUN_DITUTUP')
    expect(await coba('UPDATE tahun_anggaran SET batas_lewat_pagu = 11 WHERE tahun = 2022')).toBe('TAHUN_DITUTUP')
    expect(await coba('UPDATE tahun_anggaran SET batas_lewat_pagu = 11 WHERE tahun = 2023')).toBeNull()
    expect(await coba('DELETE FROM tahun_tutup')).not.toBeNull()
    expect(await coba("UPDATE tahun_tutup SET tanda = 'lain-lain-lain'")).toBe('PENUTUPAN_DITOLAK')
  })
  it('is opened by two persons with a reason, keeps what was frozen, and can be closed again', async () => {
    const ditutup = await kini()
    const alamat = { tahun: TAHUN, id: ditutup.id }
    expect(await kode(tutup.setujuiBuka(kantor('admin'), { ...alamat, versi: ditutup.versi }))).toBe('PENUTUPAN_DITOLAK')
    await tutup.usulkanBuka(kantor('admin'), { ...alamat, versi: ditutup.versi, alasan: 'Temuan BPK atas belanja modal.' })
    const diminta = await kini()
    await expect(tutup.usulkanBuka(kantor('analis'), { ...alamat, versi: ditutup.versi, alasan: 'Koreksi pagu DAK Fisik.' })).rejects.toMatchObject({ kode: 'PENUTUPAN_DITOLAK', message: expect.stringMatching(/sudah diminta .*“Temuan BPK atas belanja modal.”/) as unknown })
    expect(await kode(tutup.setujuiBuka(kantor('admin'), { ...alamat, versi: diminta.versi }))).toBe('ORANG_KEDUA')
    await tutup.tolakBuka(kantor('analis'), { ...alamat, versi: diminta.versi })
    await tutup.usulkanBuka(kantor('analis'), { ...alamat, versi: (await kini()).versi, alasan: 'Temuan BPK atas belanja modal.' })
    await tutup.setujuiBuka(kantor('admin'), { ...alamat, versi: (await kini()).versi })
    expect(await loadPenutupan(TAHUN)).toBeNull()
    const { riwayat } = await baca()
    expect(riwayat.map(({ urutan, keadaan, beku }) => [urutan, keadaan, beku !== null])).toEqual([[2, 'DIBUKA', true], [1, 'DITOLAK', false]])
    expect(await kode(tulis({ pelaku: orang.admin.id, lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRawUnsafe('UPDATE tahun_anggaran SET batas_lewat_pagu = 12 WHERE tahun = 2022')))).toBeNull()
    const { rows: [jejak] } = await admin.query<{ n: number }>("SELECT count(*)::int AS n FROM jejak WHERE tabel = 'tahun_tutup'")
    expect(pasti(jejak).n).toBe(8)
  })
})

describe('the check of everything', { timeout: 240_000 }, () => {
  it('finds what the owner of the database changes in what a closing kept, each way, and nothing before', async () => {
    const temuan = async () => (await periksaSemua(db.connectionString)).temuan.filter(({ jenis }) => jenis === 'tutup-tahun')
    expect(await temuan()).toEqual([])
    const { rows: [beku] } = await admin.query<{ id: number }>('SELECT tutup_id AS id FROM tahun_tutup_beku')
    const { id } = pasti(beku)
    /** As the owner of the database can, all guards resting; put back afterwards. */
    const sesudah = async (sql: string) => {
      await admin.query('CREATE TABLE simpan_bahan AS TABLE tahun_tutup_bahan; CREATE TABLE simpan_beku AS TABLE tahun_tutup_beku; ALTER TABLE tahun_tutup_bahan DROP CONSTRAINT tahun_tutup_bahan_check')
      await admin.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`)
      const ada = await temuan()
      await admin.query('BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM tahun_tutup_bahan; DELETE FROM tahun_tutup_beku; INSERT INTO tahun_tutup_beku TABLE simpan_beku; INSERT INTO tahun_tutup_bahan TABLE simpan_bahan; COMMIT')
      await admin.query("DROP TABLE simpan_bahan, simpan_beku; ALTER TABLE tahun_tutup_bahan ADD CONSTRAINT tahun_tutup_bahan_check CHECK (sha256 = encode(sha256(convert_to(isi, 'UTF8')), 'hex'))")
      expect(ada.map(({ di }) => di.replace(/,[^,]*$/, ''))).toEqual(['tahun anggaran 2022, penutupan ke-2'])
      return ada[0]?.apa
    }
    const SATU = `UPDATE tahun_tutup_bahan SET isi = isi || ' ' WHERE tutup_id = ${id} AND kunci = 'lkpj'`
    const SIDIK = `UPDATE tahun_tutup_bahan SET sha256 = encode(sha256(convert_to(isi, 'UTF8')), 'hex')`
    expect(await sesudah(SATU)).toBe('Isi posisi tahun yang ditutup tidak cocok dengan sidiknya: lkpj.')
    expect(await sesudah(`${SATU}; ${SIDIK}`)).toBe('Ada bagian posisi tahun yang ditutup yang dihapus, ditambah, atau diganti.')
    expect(await sesudah(`DELETE FROM tahun_tutup_bahan WHERE kunci = 'lkpj'`)).toBe('Ada bagian posisi tahun yang ditutup yang dihapus, ditambah, atau diganti.')
    // made to fit throughout: the trail remembers the hash of the whole
    expect(await sesudah(`${SATU}; ${SIDIK}; UPDATE tahun_tutup_beku SET sha256 = tahun_tutup_sha256(${id})`)).toBe('Sidik posisi tahun yang ditutup tidak sama dengan yang tercatat pada jejak.')
    // nor does a function that lies help
    expect(await sesudah(`${SATU}; ${SIDIK}; CREATE OR REPLACE FUNCTION tahun_tutup_sha256(p_tutup int) RETURNS text LANGUAGE sql STABLE AS 'SELECT sha256 FROM tahun_tutup_beku WHERE tutup_id = p_tutup'`))
      .toBe('Ada bagian posisi tahun yang ditutup yang dihapus, ditambah, atau diganti.')
    expect(await sesudah('DELETE FROM tahun_tutup_bahan; DELETE FROM tahun_tutup_beku')).toBe('Posisi tahun yang dibekukan saat ditutup tidak ada lagi.')
    expect(await temuan()).toEqual([])
  })
})
