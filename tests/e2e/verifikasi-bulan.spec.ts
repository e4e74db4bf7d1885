import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { bukaZip } from '../support/buka-zip'
import { pasti } from '../support/pasti'

/** Who entered a figure of a unit cannot verify it, and the office's sample accounts entered some in other suites. */
const PEMERIKSA = 'uji.pemeriksa'

// The office's month: seventy reports decided in a few presses, seventy workbooks in two.
let db: pg.Client
let semula: { id: number; isi: string }[] = []
let akhir: { peristiwa: number; kabar: number }

test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  semula = (await db.query<{ id: number; isi: string }>('SELECT id, to_jsonb(l)::text AS isi FROM laporan l WHERE tahun = 2023 AND bulan = 7')).rows
  akhir = pasti((await db.query<{ peristiwa: number; kabar: number }>('SELECT (SELECT max(id) FROM laporan_peristiwa) AS peristiwa, (SELECT coalesce(max(id), 0) FROM pemberitahuan) AS kabar')).rows[0])
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false)")
  await db.query(`WITH p AS (INSERT INTO pengguna (id, nama, email, username, peran, wajib_ganti_sandi, contoh) VALUES ($1, 'Pemeriksa Uji', $2 || '@uji.invalid', $2, 'ANALIS', false, true) RETURNING id)
    INSERT INTO akun_masuk (id, akun_id, penyedia_id, pengguna_id, sandi) SELECT $1, $1, 'credential', p.id, a.sandi FROM p, akun_masuk a JOIN pengguna q ON q.id = a.pengguna_id WHERE q.username = 'analis'`, [randomUUID(), PEMERIKSA])
  // three units never began July: their reports are in as well
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO laporan (tahun, bulan, unit_id, status) SELECT 2023, 7, unit_id, 'DRAF' FROM laporan j WHERE tahun = 2023 AND bulan = 6
      AND NOT EXISTS (SELECT 1 FROM laporan l WHERE l.tahun = 2023 AND l.bulan = 7 AND l.unit_id = j.unit_id);
    UPDATE laporan SET status = 'DIAJUKAN', diajukan_pada = coalesce(diajukan_pada, '2023-08-09Z') WHERE tahun = 2023 AND bulan = 7; COMMIT`)
})

/** The other suites count on the sample as it was loaded. */
test.afterAll(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica')
  await db.query(`DELETE FROM laporan_peristiwa WHERE id > ${akhir.peristiwa}; DELETE FROM pemberitahuan WHERE id > ${akhir.kabar}`)
  await db.query('DELETE FROM laporan WHERE tahun = 2023 AND bulan = 7 AND NOT id = ANY ($1)', [semula.map(({ id }) => id)])
  for (const { isi } of semula) {
    await db.query(`UPDATE laporan l SET status = x.status, versi = x.versi, catatan = x.catatan, diajukan_pada = x.diajukan_pada, diajukan_oleh = x.diajukan_oleh,
      diverifikasi_pada = x.diverifikasi_pada, diverifikasi_oleh = x.diverifikasi_oleh FROM jsonb_populate_record(NULL::laporan, $1::jsonb) x WHERE l.id = x.id`, [isi])
  }
  await db.query('COMMIT')
  await db.query('DELETE FROM pengguna WHERE username = $1', [PEMERIKSA])
  await db.end()
})

const menunggu = async (): Promise<number> => pasti((await db.query<{ n: number }>("SELECT count(*)::int AS n FROM laporan WHERE tahun = 2023 AND bulan = 7 AND status = 'DIAJUKAN'")).rows[0]).n

test('every report of a month is verified in at most 40 clicks, each decided on what was seen', async ({ browser }) => {
  const page = await bukaSebagai(browser, PEMERIKSA)
  let klik = 0
  const tekan = async (letak: ReturnType<Page['getByRole']>): Promise<void> => {
    klik += 1
    await letak.click()
  }
  const jumlah = await menunggu()
  expect(jumlah).toBe(70)
  await page.goto('/verifikasi?tahun=2023&bulan=7')
  await tekan(page.getByRole('button', { name: /Pilih semua tanpa kesalahan/ }))
  const dicentang = await page.locator('input[name="pilih[]"]:checked').count()
  // changed behind the page: it must not be decided unseen
  await db.query("BEGIN; SET LOCAL session_replication_role = replica")
  await db.query('UPDATE laporan SET versi = versi + 1 WHERE tahun = 2023 AND bulan = 7 AND unit_id = 29')
  await db.query('COMMIT')
  await tekan(page.getByRole('button', { name: 'Verifikasi terpilih' }))
  await expect(page.getByText(`${dicentang - 1} laporan diverifikasi; unitnya diberi tahu.`)).toBeVisible()
  await expect(page.getByText(/\(berubah\): Laporan ini sudah berubah/)).toBeVisible()
  expect(await menunggu()).toBe(jumlah - dicentang + 1)
  // the rest one after the other, each page leading to the next
  await tekan(page.getByRole('row').filter({ hasText: 'Menunggu verifikasi' }).getByRole('link').first())
  for (let sisa = await menunggu(); sisa > 1; sisa = await menunggu()) {
    await tekan(page.getByRole('button', { name: 'Verifikasi, lalu berikutnya' }))
    await expect(page.getByText('Ini laporan berikutnya.')).toBeVisible()
    await expect(page.getByText(new RegExp(`^\\d+ dari ${sisa - 1} yang menunggu`))).toBeVisible()
  }
  await tekan(page.getByRole('button', { name: 'Verifikasi laporan ini' }))
  await expect(page.getByText('Tidak ada lagi laporan yang menunggu.')).toBeVisible()
  expect(await menunggu()).toBe(0)
  expect(klik).toBeLessThanOrEqual(40)
  await page.context().close()
})

test('the RFK of all units in two clicks, with its progress', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/verifikasi')
  // the two: the menu, the button
  await page.getByRole('link', { name: 'Unduhan RFK' }).click()
  const [unduhan] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh semua unit (zip)' }).click()])
  expect(unduhan.suggestedFilename()).toMatch(/^RFK-A_semua-unit_2023-\d\d\.zip$/)
  await expect(page.getByRole('progressbar', { name: 'Berkas yang sudah disusun' })).toBeVisible()
  await expect(page.getByText('Selesai: 70 berkas dalam satu zip.')).toBeVisible()
  const isi = await bukaZip(await readFile(await unduhan.path()))
  const buku = [...isi].filter(([nama]) => nama.endsWith('.xlsx'))
  expect(buku).toHaveLength(70)
  for (const [nama, berkas] of buku) expect([nama, (await bukaZip(berkas)).has('xl/workbook.xml')]).toEqual([nama, true])
  await page.context().close()
})
