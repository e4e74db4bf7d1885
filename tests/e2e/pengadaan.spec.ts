import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'

const NAMA = 'Pekerjaan jembatan gantung uji'
let db: pg.Client
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)")
})
/** The other suites count on the sample's packages. */
test.afterAll(async () => {
  await db.query('SET session_replication_role = replica')
  for (const tabel of ['kontrak_bayar', 'kontrak_jadwal', 'kontrak', 'paket_tahap']) await db.query(`DELETE FROM ${tabel} WHERE paket_id IN (SELECT id FROM paket WHERE nama = $1)`, [NAMA])
  await db.query('DELETE FROM paket WHERE nama = $1', [NAMA])
  await db.end()
})

test('an operator writes a package from RUP to payment; what is wrong is said at its field and nothing typed is lost', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.dpupr')
  await page.goto('/pengadaan?tahun=2023&bulan=7')
  await expect(page.getByRole('heading', { name: /kontrak kritis senilai/ })).toBeVisible()
  await expect(page.locator('#pengadaan-daftar').getByText('Disdikbud')).toHaveCount(0)
  await page.getByRole('link', { name: 'Paket baru' }).click()

  await page.getByLabel('Nama paket').fill(NAMA)
  await page.getByLabel('Jenis pengadaan').selectOption('KONSTRUKSI')
  await page.getByLabel('Metode').selectOption('PENGADAAN_LANGSUNG')
  await page.getByLabel('Pagu paket (Rp)').fill('1.2345,00')
  await page.getByRole('button', { name: 'Simpan paket' }).click()
  await expect(page.getByText('1.2345,00 bukan angka. Tulis 12.345,00.')).toBeVisible()
  await expect(page.getByLabel('Nama paket')).toHaveValue(NAMA)
  await page.getByLabel('Pagu paket (Rp)').fill('150.000.000')
  await page.getByLabel('HPS (Rp)').fill('151.000.000')
  await page.getByRole('button', { name: 'Simpan paket' }).click()
  await expect(page.getByText(/HPS Rp151.000.000 melebihi pagu paket/)).toBeVisible()
  await page.getByLabel('HPS (Rp)').fill('149.000.000')
  await page.getByRole('button', { name: 'Simpan paket' }).dblclick()
  await page.getByRole('link', { name: 'Buka paket yang baru disimpan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: NAMA })).toBeVisible()
  expect((await db.query('SELECT 1 FROM paket WHERE nama = $1', [NAMA])).rowCount).toBe(1)

  await page.getByLabel('Tahap', { exact: true }).selectOption('PEMILIHAN')
  await page.getByLabel('Tanggal tercapai').fill('5/4/2023')
  await page.getByRole('button', { name: 'Catat tahap' }).click()
  await expect(page.getByRole('cell', { name: '5 April 2023' })).toBeVisible()

  await page.getByText('Catat kontrak', { exact: true }).click()
  for (const [label, isi] of [['Nomor kontrak', 'SPK/1'], ['Tanggal kontrak', '20/4/2023'], ['Nilai kontrak (Rp)', '148.000.000'], ['Penyedia atau tim', 'Penyedia uji'], ['Mulai (SPMK)', '2/5/2023'], ['Akhir kontrak', '1/5/2023']] as const) await page.getByLabel(label, { exact: true }).fill(isi)
  await page.getByRole('button', { name: 'Simpan kontrak' }).click()
  await expect(page.getByText('Tanggal selesai mendahului tanggal mulai.')).toBeVisible()
  await page.getByLabel('Akhir kontrak', { exact: true }).fill('30/9/2023')
  await page.getByRole('button', { name: 'Simpan kontrak' }).click()
  await expect(page.getByText('Jadwal belum diisi, jadi kontrak ini belum dapat dinilai kritis atau tidak.')).toBeVisible()

  await page.getByText('Catat pembayaran', { exact: true }).first().click()
  await page.getByLabel('Tanggal SP2D').fill('12/7/2023')
  await page.getByLabel('Nomor SP2D').fill('SP2D-UJI')
  await page.getByLabel('Nilai dibayar (Rp)').fill('148.000.001')
  await page.getByRole('button', { name: 'Catat pembayaran' }).click()
  await expect(page.getByText(/melebihi nilai kontrak Rp148.000.000/)).toBeVisible()
  await page.getByLabel('Nilai dibayar (Rp)').fill('50.000.000')
  await page.getByRole('button', { name: 'Catat pembayaran' }).click()
  await expect(page.getByRole('cell', { name: '50.000.000', exact: true })).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])

  await page.goto(`/pengadaan?tahun=2023&bulan=7&q=${encodeURIComponent('jembatan gantung')}`)
  await expect(page.locator('#pengadaan-daftar').getByRole('row', { name: new RegExp(NAMA) })).toContainText('148.000.000')
  // a phone shows the whole page of the list too
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/pengadaan?tahun=2023&bulan=7')
  await expect(page.locator('#pengadaan-daftar tbody tr').last()).toBeVisible()
  await page.context().close()
})
