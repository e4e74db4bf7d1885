import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { pasti } from '../support/pasti'

// An open obstacle of June of a unit with an operator, and another unit's.
let db: pg.Client
let milik: { unitId: number; username: string; asalId: number; uraian: string }
let lain: { asalId: number; uraian: string }
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  const { rows } = await db.query<typeof milik>(
    `SELECT k.unit_id AS "unitId", p.username, coalesce(k.asal_id, k.id) AS "asalId", k.uraian FROM kendala_pada(2023, 6) o JOIN kendala k ON k.id = o.id
     JOIN pengguna_unit pu ON pu.unit_id = k.unit_id JOIN pengguna p ON p.id = pu.pengguna_id AND p.username LIKE 'operator.%'
     WHERE k.sifat = 'KENDALA' AND o.status = 'TERBUKA' AND k.sub_kegiatan_id IS NOT NULL
       AND NOT EXISTS (SELECT FROM kendala_langkah g WHERE g.asal_id = coalesce(k.asal_id, k.id)) ORDER BY k.id`)
  milik = pasti(rows[0])
  lain = pasti(rows.find((satu) => satu.unitId !== milik.unitId))
})
/** The other suites count on the sample. */
test.afterAll(async () => {
  await db.query('SET session_replication_role = replica')
  await db.query('DELETE FROM kendala_langkah WHERE asal_id = $1', [milik.asalId])
  await db.query("DELETE FROM penilaian_unit WHERE alasan = 'Penilaian uji'")
  await db.end()
})

test('the unit finds its obstacle, writes what was done once, and nothing typed is lost', async ({ browser }, info) => {
  const page = await bukaSebagai(browser, milik.username)
  await page.goto('/kendala?tahun=2023&bulan=7')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/kendala terbuka s\.d\. Juli 2023/)
  await expect(page.getByText(lain.uraian)).toHaveCount(0)
  await page.getByRole('region', { name: /^\d+ baris/ }).getByRole('link', { name: milik.uraian }).click()
  await expect(page.getByRole('heading', { level: 1, name: milik.uraian })).toBeVisible()
  const formulir = page.getByRole('region', { name: 'Catat langkah' })
  await formulir.getByLabel('Tanggal langkah').fill('31/12/2099')
  await formulir.getByLabel('Apa yang dilakukan').fill('Rapat dengan kelompok kerja pemilihan')
  await formulir.getByRole('button', { name: 'Catat langkah' }).click()
  await expect(formulir.getByText(/Tanggal ini belum tiba/)).toBeVisible()
  await expect(formulir.getByLabel('Apa yang dilakukan')).toHaveValue('Rapat dengan kelompok kerja pemilihan')
  await formulir.getByLabel('Tanggal langkah').fill('12 Juli 2023')
  await formulir.getByRole('button', { name: 'Catat langkah' }).dblclick()
  await expect(page.getByRole('listitem').filter({ hasText: 'Rapat dengan kelompok kerja pemilihan' })).toContainText('12 Juli 2023')
  expect((await db.query('SELECT tanggal::text FROM kendala_langkah WHERE asal_id = $1', [milik.asalId])).rows).toEqual([{ tanggal: '2023-07-12' }])
  await info.attach('riwayat', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  expect((await page.goto(`/kendala/${lain.asalId}?tahun=2023`))?.status()).toBe(404)
  await page.context().close()
})

test('the office narrows the list, takes it as a file, and writes its own judgement', async ({ browser }, info) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/kendala?tahun=2023&bulan=7')
  await info.attach('kendala', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  const saring = page.getByRole('search', { name: 'Saring kendala' })
  await saring.getByLabel('Cari unit, kegiatan, atau kata').fill('pupr')
  await saring.getByRole('button', { name: 'Terapkan' }).click()
  await expect(page).toHaveURL(/cari=pupr/)
  const daftar = page.getByRole('region', { name: /^\d+ baris/ })
  const banyak = await daftar.getByRole('row').count() - 1
  expect(banyak).toBeGreaterThan(2)
  const csv = await page.request.get(pasti(await page.locator('#daftar').getByRole('link', { name: 'Unduh CSV' }).getAttribute('href')))
  expect(csv.status()).toBe(200)
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(banyak + 1)
  expect((await axe(page).withTags(TAG).analyze()).violations.map(({ id }) => id)).toEqual([])

  await page.goto(`/kendala/unit/${milik.unitId}?tahun=2023&bulan=6`)
  await page.getByLabel('Perkiraan realisasi akhir tahun').fill('101')
  await page.getByLabel('Keyakinan').selectOption('RENDAH')
  await page.getByLabel('Alasan perkiraan').fill('Penilaian uji')
  await page.getByRole('button', { name: 'Simpan penilaian' }).click()
  await expect(page.getByText('Perkiraan ditulis 0 sampai 100 persen dari pagu.')).toBeVisible()
  await expect(page.getByLabel('Alasan perkiraan')).toHaveValue('Penilaian uji')
  await page.getByLabel('Perkiraan realisasi akhir tahun').fill('81,5')
  await page.getByRole('button', { name: 'Simpan penilaian' }).click()
  await expect(page.getByText('81,50% dari pagu')).toBeVisible()
  await page.context().close()
})
