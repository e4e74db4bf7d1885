import type pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { queryBulanTerbuka, queryOrang } from '@/lib/rakor/terbuka/data'
import { aturTerbuka, tarikTerbuka, terbitkanTerbuka } from '@/lib/rakor/terbuka/mutations'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, sebagaiLayanan } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { buka, sebab } from '@/tests/support/terbuka'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS) }))
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
