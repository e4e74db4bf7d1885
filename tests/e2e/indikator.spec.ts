import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'

const NAMA = 'Indikator uji'
const UANG = 'Anggaran uji'
let db: pg.Client
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
})
/** The other suites count on the sample's series. */
test.afterAll(async () => {
  await db.query('SET session_replication_role = replica')
  for (const tabel of ['indikator_nilai', 'indikator_target']) await db.query(`DELETE FROM ${tabel} WHERE indikator_id IN (SELECT id FROM indikator_daftar WHERE nama = ANY ($1))`, [[NAMA, UANG]])
  await db.query('DELETE FROM indikator_daftar WHERE nama = ANY ($1)', [[NAMA, UANG]])
  await db.end()
})

test('the office defines a series, its unit enters and revises it, another unit only reads, a sheet adds to it, Ringkasan names its outcomes', async ({ browser }) => {
  const kantor = await bukaSebagai(browser, 'analis')
  await kantor.goto('/indikator/baru')
  for (const [label, isi] of [['Nama', NAMA], ['Kode', 'indikator-uji'], ['Cara ukur', 'Survei uji'], ['Satuan', '%'], ['Definisi', 'Bagian yang diuji dari seluruhnya.'], ['Sumber resmi', 'Dinas uji']] as const) await kantor.getByLabel(label, { exact: true }).fill(isi)
  const unit = kantor.getByLabel('Penanggung jawab')
  await unit.selectOption((await unit.locator('option', { hasText: 'Dinas Kesehatan' }).first().getAttribute('value')) ?? '')
  await kantor.getByRole('button', { name: 'Simpan deret' }).dblclick()
  const href = (await kantor.getByRole('link', { name: 'Buka deret yang baru disimpan' }).getAttribute('href')) ?? ''
  expect((await db.query('SELECT 1 FROM indikator_daftar WHERE nama = $1', [NAMA])).rowCount).toBe(1)

  const page = await bukaSebagai(browser, 'operator.dinkes')
  await page.goto(href)
  await expect(page.getByText('Belum ada data', { exact: true }).first()).toBeVisible()
  const catat = page.getByRole('region', { name: 'Catat nilai' })
  await catat.getByLabel('Tahun data').fill('2022')
  await catat.getByLabel('Nilai (%)').fill('635')
  await catat.getByLabel('Sumber', { exact: true }).fill('Laporan 2022')
  await catat.getByRole('button', { name: 'Simpan nilai' }).click()
  await expect(page.getByText('Persentase paling besar 100. Tulis misalnya 5,29.')).toBeVisible()
  await expect(catat.getByLabel('Sumber', { exact: true })).toHaveValue('Laporan 2022')
  await catat.getByLabel('Nilai (%)').fill('6,53')
  await catat.getByRole('button', { name: 'Simpan nilai' }).dblclick()
  await expect(page.getByRole('heading', { name: `${NAMA} 6,53% (Survei uji)` })).toBeVisible()
  expect((await db.query('SELECT 1 FROM indikator_nilai n JOIN indikator_daftar d ON d.id = n.indikator_id WHERE d.nama = $1', [NAMA])).rowCount).toBe(1)

  await page.locator('summary', { hasText: 'Revisi atau tarik tahun 2022' }).click()
  await page.getByLabel('Yang benar (%)').fill('6,35')
  await page.getByRole('button', { name: 'Simpan revisi' }).click()
  await expect(page.getByText('Isi dulu bagian ini.')).toBeVisible()
  await page.getByLabel('Mengapa direvisi').fill('Angka tertukar')
  await page.getByRole('button', { name: 'Simpan revisi' }).click()
  await expect(page.getByText('Menggantikan 6,53%: Angka tertukar.')).toBeVisible()
  await expect(page.getByRole('heading', { name: `${NAMA} 6,35% (Survei uji)` })).toBeVisible()
  expect(await axe(page).withTags(TAG).analyze().then(({ violations }) => violations)).toEqual([])

  const lain = await bukaSebagai(browser, 'operator.dpupr')
  await lain.goto(href)
  await expect(lain.getByText('Menggantikan 6,53%: Angka tertukar.')).toBeVisible()
  await expect(lain.getByRole('button', { name: 'Simpan nilai' })).toHaveCount(0)

  await page.goto('/indikator/impor')
  await page.getByLabel('Tempel lembar dari Excel').fill(`Indikator\tTahun\tNilai\tSumber\n${NAMA}\t2021\t7,1\tLaporan 2021\n${NAMA}\t2022\t9\tLain`)
  await page.getByRole('button', { name: 'Lihat putusannya' }).click()
  await expect(page.getByRole('heading', { name: '1 nilai dicatat, 0 sama, 0 ditanyakan, 1 bermasalah' })).toBeVisible()
  await page.getByLabel('Saya mengerti bahwa 1 baris ditinggalkan.').check()
  await page.getByRole('button', { name: 'Simpan 1 nilai' }).click()
  await expect(page.getByText('1 nilai disimpan, 1 baris ditinggalkan.')).toBeVisible()

  await kantor.goto(href)
  await expect(kantor.getByRole('heading', { name: `${NAMA} turun dari 7,10% ke 6,35% (Survei uji)` })).toBeVisible()
  await kantor.locator('summary', { hasText: 'Catat target' }).click()
  await kantor.getByLabel('Tahun target').fill('2022')
  await kantor.getByLabel('Target (%)').fill('6,5')
  await kantor.getByLabel('Dasar target').fill('RPJMD uji')
  await kantor.getByRole('button', { name: 'Simpan target' }).click()
  await expect(kantor.getByText('Target 2022 6,50% tercapai.')).toBeVisible()
  await kantor.goto('/indikator')
  await expect(kantor.getByRole('row', { name: new RegExp(`${NAMA}.*6,35%.*target tercapai`) }).first()).toBeVisible()

  await kantor.goto('/?tahun=2023&bulan=11')
  await expect(kantor.getByRole('heading', { name: 'Balita stunting turun dari 1.213 ke 588 (EPPGBM)' })).toBeVisible()
  await expect(kantor.getByText('Target 2023 1.000 balita tercapai.')).toBeVisible()
})

test('the office enters, revises and takes back what was published of a theme, from the page of outcomes on', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/indikator')
  await page.getByRole('link', { name: 'Deret baru' }).click()
  for (const [label, isi] of [['Nama', UANG], ['Kode', 'anggaran-uji'], ['Cara ukur', 'APBD'], ['Satuan', 'Rp'], ['Definisi', 'Menurut pengumuman.'], ['Sumber resmi', 'Pemerintah daerah']] as const) await page.getByLabel(label, { exact: true }).fill(isi)
  await page.getByLabel('Tema', { exact: true }).selectOption('stunting')
  await page.getByRole('button', { name: 'Simpan deret' }).click()
  await page.getByRole('link', { name: 'Buka deret yang baru disimpan' }).waitFor()

  // also days later, without a value
  await page.goto('/indikator')
  const daftar = page.locator('#indikator-terumumkan')
  await expect(daftar.getByText('belum ada data')).toBeVisible()
  await daftar.getByRole('link', { name: UANG }).click()
  const catat = page.getByRole('region', { name: 'Catat nilai' })
  await catat.getByLabel('Tahun data').fill('2022')
  await catat.getByLabel('Nilai (rupiah)').fill('Rp15.087.936.200')
  await catat.getByLabel('Sumber', { exact: true }).fill('Berita daerah')
  await catat.getByRole('button', { name: 'Simpan nilai' }).click()
  await expect(page.getByText('bukan hasil, jadi tidak dinilai')).toBeVisible()
  const unduh = await page.locator('a[href*="indikator-deret-"]').first().getAttribute('href')
  expect((await page.request.get(unduh ?? '')).status()).toBe(200)

  await page.locator('summary', { hasText: 'Revisi atau tarik tahun 2022' }).click()
  await page.getByLabel('Yang benar (rupiah)').fill('15.087.936.000')
  await page.getByLabel('Mengapa direvisi').fill('Angka tertukar')
  await page.getByRole('button', { name: 'Simpan revisi' }).click()
  await expect(page.getByText('Menggantikan Rp15.087.936.200: Angka tertukar.')).toBeVisible()
  await page.goto('/tema/stunting?tahun=2022&bulan=12')
  await expect(page.locator('#tema-stunting-terumumkan').getByText('15.087.936.000').first()).toBeVisible()
})
