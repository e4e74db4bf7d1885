import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { queryBulanTerbuka, queryOrang } from '@/lib/rakor/terbuka/data'
import { loadHalamanTerbuka } from '@/lib/rakor/terbuka/loaders'
import { aturTerbuka, tarikTerbuka, terbitkanTerbuka } from '@/lib/rakor/terbuka/mutations'
import { hitungUnduhan, tulisUnduhan } from '@/lib/rakor/terbuka/saji/data-unduhan'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, sebagaiLayanan } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { buka, sebab } from '@/tests/support/terbuka'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))
const kantor = scopeKantor(ANALIS)

let db: TestDatabase
let admin: pg.Client
let layanan: pg.Client
beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  admin = await buka(db.connectionString)
  layanan = await buka(sebagaiLayanan(db.connectionString))
})
afterAll(async () => {
  await Promise.all([admin, layanan].map((client) => client.end())).then(() => db.drop())
})

test('while an earlier month is open again the later one is not published: its figures may change', async () => {
  const bulan = async () => (await queryBulanTerbuka()).filter(({ tahun }) => tahun === 2023).map((satu) => satu.bulan)
  expect(await bulan()).toEqual([6, 5, 4, 3, 2, 1])
  await admin.query("SET session_replication_role = replica; UPDATE periode SET status = 'TERBUKA', dikunci_pada = NULL, dikunci_oleh = NULL WHERE tahun = 2023 AND bulan = 5; SET session_replication_role = DEFAULT")
  expect(await bulan()).toEqual([4, 3, 2, 1])
  expect(await sebab(terbitkanTerbuka(kantor, { asal: 'PERIODE', tahun: 2023, bulan: 6, apbdUrutan: null }, 1))).toBe('PERIODE_TERTUTUP')
  await expect(layanan.query("INSERT INTO terbuka_terbitan (tahun, bulan, urutan, asal) VALUES (2023, 6, 1, 'PERIODE')")).rejects.toMatchObject({ code: 'RP003' })
})

test('what is typed for everybody names nobody; whatever stands there, the site can be turned off', async () => {
  await admin.query("INSERT INTO pengguna (id, nama, email, username, peran, contoh) VALUES ('orang-uji', 'Ir. Puspa Lantana Uji, M.M.', 'puspa@contoh.invalid', 'puspa.uji', 'PIMPINAN', true)")
  for (const kata of ['Salah entri oleh Puspa Lantana Uji.', 'Salah entri, NIP 19850101 201001 1 001.']) expect(await sebab(tarikTerbuka(kantor, 9_999, kata))).toBe('TERBUKA_DITOLAK')
  expect(await sebab(aturTerbuka(kantor, { menyala: true, kontak: 'Puspa Lantana Uji, Liwa', versi: 0 }))).toBe('TERBUKA_DITOLAK')
  expect(await sebab(aturTerbuka(kantor, { menyala: false, kontak: 'Puspa Lantana Uji, Liwa', versi: 0 }))).toBeNull()
})

test('an account that is called as an office is stops no publication', async () => {
  const { rows: [unit] } = await admin.query<{ singkat: string }>("SELECT nama_singkat AS singkat FROM unit_masa WHERE nama_singkat LIKE '% %' AND nama_singkat <> nama LIMIT 1")
  await admin.query("UPDATE pengguna SET nama = $1 WHERE id = 'orang-uji'", [pasti(unit).singkat])
  const { nama } = await queryOrang()
  expect(nama).not.toContain(pasti(unit).singkat)
  const { rows: kantorSaja } = await admin.query<{ nama: string }>("SELECT p.nama FROM pengguna p JOIN unit_masa m ON p.nama IN ('Kepala ' || m.nama, 'Operator ' || m.nama)")
  expect(kantorSaja.length).toBeGreaterThan(10)
  expect(kantorSaja.filter((satu) => nama.includes(satu.nama))).toEqual([])
  // "Kepala Dinas ..." in a reason is an office
  expect(await sebab(tarikTerbuka(kantor, 9_999, `Diminta ${pasti(kantorSaja[0]).nama}, angkanya keliru.`))).toBe('TIDAK_DITEMUKAN')
})

describe('what is published of a month', () => {
  const kunci = (bulan: number, waktu: string) => admin.query(`SET session_replication_role = replica; UPDATE periode SET status = 'TERKUNCI', dikunci_pada = '${waktu}', dikunci_oleh = 'uji' WHERE tahun = 2023 AND bulan = ${bulan}; SET session_replication_role = DEFAULT`)
  const JUNI = { asal: 'PERIODE', tahun: 2023, bulan: 6, apbdUrutan: null } as const
  beforeAll(async () => {
    await kunci(5, '2023-07-01T00:00:00Z')
    await admin.query("DELETE FROM pengguna WHERE id = 'orang-uji'")
  })

  test('was in force in it: not a version of the APBD that came later, nor its anggaran kas', async () => {
    const { rows } = await admin.query<{ urutan: number; mulai: string }>("SELECT urutan::int, berlaku_mulai::text AS mulai FROM apbd_versi WHERE tahun = 2023 ORDER BY urutan")
    const nanti = pasti(rows.find(({ mulai }) => mulai > '2023-06-30'))
    const { bulan } = await loadHalamanTerbuka(undefined)
    const juni = pasti(bulan.find((satu) => satu.tahun === 2023 && satu.bulan === 6))
    expect(juni.versi.map(({ urutan }) => urutan)).not.toContain(nanti.urutan)
    expect(juni.versi.length).toBeGreaterThan(0)
    // asked for by its address it is no fault, and has no preview
    expect((await loadHalamanTerbuka(`2023-6-${nanti.urutan}`)).pratinjau).toBeNull()
    await expect(terbitkanTerbuka(kantor, { ...JUNI, apbdUrutan: nanti.urutan }, 1)).rejects.toMatchObject({ kode: 'TERBUKA_DITOLAK', message: expect.stringContaining('baru berlaku') as unknown })
    await expect(layanan.query(`INSERT INTO terbuka_terbitan (tahun, bulan, urutan, asal, apbd_urutan) VALUES (2023, 6, 1, 'PERIODE', ${nanti.urutan})`)).rejects.toMatchObject({ code: 'RP125' })
  })

  test('was read while it was locked as it is: opened, changed and locked in between, it is read again', async () => {
    const penahan = await buka(db.connectionString)
    await penahan.query('BEGIN; SELECT pg_advisory_xact_lock(72707372)')
    const hasil = sebab(terbitkanTerbuka(kantor, JUNI, 1))
    // its figures are read; it waits for its turn to write
    await vi.waitFor(async () => {
      const { rows } = await admin.query("SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 72707372 AND NOT granted")
      expect(rows).toHaveLength(1)
    }, { timeout: 60_000, interval: 50 })
    await kunci(5, '2023-07-02T00:00:00Z')
    await penahan.query('ROLLBACK')
    expect(await hasil).toBe('BERSAMAAN')
    expect((await admin.query('SELECT FROM terbuka_terbitan')).rows).toHaveLength(0)
    await penahan.end()
    expect(await terbitkanTerbuka(kantor, JUNI, 1)).toMatchObject({ urutan: 1, sudahAda: false })
  }, 90_000)

  test('counts what was taken of it, and nothing of what is not there; what cannot be written waits', async () => {
    const { rows: [terbitan] } = await admin.query<{ id: number }>('SELECT id FROM terbuka_terbitan')
    const jumlah = async () => (await admin.query<{ jumlah: string }>('SELECT coalesce(sum(jumlah), 0)::text AS jumlah FROM terbuka_unduhan')).rows[0]?.jumlah
    hitungUnduhan(pasti(terbitan).id, 'posisi-unit.csv')
    hitungUnduhan(9_999, 'posisi-unit.csv')
    await tulisUnduhan()
    expect(await jumlah()).toBe('1')
    hitungUnduhan(pasti(terbitan).id, 'posisi-unit.csv')
    await admin.query('ALTER TABLE terbuka_unduhan RENAME TO terbuka_unduhan_lain')
    await expect(tulisUnduhan()).rejects.toThrow()
    await admin.query('ALTER TABLE terbuka_unduhan_lain RENAME TO terbuka_unduhan')
    await tulisUnduhan()
    expect(await jumlah()).toBe('2')
  })
})
