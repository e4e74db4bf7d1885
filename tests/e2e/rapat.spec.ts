import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'

// A meeting from its first line to its closing: prepared, its agenda ordered, its position frozen, held, closed; and what a unit sees of it.
let db: pg.Client
const TRIWULAN = 3
const bersih = async (): Promise<void> => {
  await db.query('SET session_replication_role = replica')
  await db.query('DELETE FROM bekuan_bahan WHERE bekuan_id IN (SELECT b.id FROM bekuan b JOIN rapat r ON r.id = b.rapat_id WHERE r.triwulan = $1)', [TRIWULAN])
  await db.query('DELETE FROM bekuan WHERE rapat_id IN (SELECT id FROM rapat WHERE triwulan = $1)', [TRIWULAN])
  await db.query('DELETE FROM rapat_acara WHERE rapat_id IN (SELECT id FROM rapat WHERE triwulan = $1)', [TRIWULAN])
  await db.query('DELETE FROM rapat WHERE triwulan = $1', [TRIWULAN])
  await db.query('SET session_replication_role = DEFAULT')
}
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await bersih()
})
test.afterAll(async () => {
  await bersih()
  await db.end()
})

test('the office prepares, freezes, holds and closes a meeting; a unit sees when, where and its turn', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/rakor?tahun=2023&bulan=7')
  await expect(page.getByRole('heading', { level: 2, name: 'Rakor triwulan II 2023' })).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'Siapkan rakor' }).click()

  // what is wrong is said at its field, and nothing typed is lost
  await page.getByRole('combobox', { name: 'Triwulan' }).selectOption('3')
  await page.getByLabel('Batas data').selectOption('7')
  await page.getByLabel('Tanggal').fill('16/8/2023')
  await page.getByLabel('Jam mulai (WIB)').fill('9.00')
  await page.getByLabel('Jam selesai (WIB)').fill('8.30')
  await page.getByLabel('Tempat').fill('Aula uji')
  await page.getByLabel('Jabatan pemimpin rapat').fill('Sekretaris Daerah')
  await page.getByRole('button', { name: 'Simpan rapat' }).click()
  await expect(page.getByText('Jam selesai harus sesudah jam mulai.')).toBeVisible()
  await expect(page.getByLabel('Tempat')).toHaveValue('Aula uji')
  await page.getByLabel('Jam selesai (WIB)').fill('09.30')
  await page.getByRole('button', { name: 'Simpan rapat' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Rakor triwulan III 2023' })).toBeVisible()
  expect((await db.query('SELECT 1 FROM rapat WHERE triwulan = 3')).rowCount).toBe(1)

  // the agenda: two items, put in order by the keyboard, too long for the hall
  const isiAcara = async (judul: string, menit: string, giliran?: string): Promise<void> => {
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Tambah acara' }) })
    await form.getByLabel('Acara').fill(judul)
    await form.getByLabel('Menit').fill(menit)
    if (giliran) await form.getByLabel('Giliran').selectOption(giliran)
    await form.getByRole('button', { name: 'Tambah acara' }).click()
    await expect(page.getByRole('button', { name: `Hapus ${judul}` })).toBeAttached()
  }
  await isiAcara('Evaluasi uji', '25', 'Asisten II')
  await isiAcara('Pembukaan uji', '10')
  await expect(page.getByRole('heading', { name: 'Acara melebihi waktu ruang 5 menit' })).toBeVisible()
  await page.getByRole('button', { name: 'Naikkan Pembukaan uji' }).press('Enter')
  await expect(page.getByText('1. Pembukaan uji, 10 menit')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Turunkan Pembukaan uji' })).toBeFocused()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])

  // frozen once, however often it is pressed
  await page.getByRole('button', { name: 'Bekukan posisi' }).dblclick()
  await expect(page.getByText(/^Membekukan: /)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Ke-1, / })).toBeVisible({ timeout: 90_000 })
  expect((await db.query('SELECT 1 FROM bekuan b JOIN rapat r ON r.id = b.rapat_id WHERE r.triwulan = 3')).rowCount).toBe(1)
  await page.getByRole('link', { name: /^Ke-1, / }).click()
  await expect(page.getByText(/^Angka beku per .* bukan data hari ini$/)).toBeVisible()
  await page.getByRole('link', { name: 'Kesenjangan', exact: true }).last().click()
  await expect(page.locator('#kesenjangan-pareto')).toBeVisible()
  const alamat = page.url().replace(/\/posisi.*/, '')
  const csv = await page.request.get(`/api/panel/kesenjangan/kesenjangan-pareto?rapat=${alamat.split('/').at(-1)}`)
  expect(await csv.text()).toContain('Posisi beku')
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.goto(`${alamat}/banding`)
  await expect(page.getByRole('heading', { name: 'Data hari ini masih sama dengan posisi beku' })).toBeVisible()

  // held and closed: nothing can be changed any more
  await page.goto(alamat)
  await page.getByRole('button', { name: 'Mulai rapat' }).click()
  await page.getByRole('button', { name: 'Tutup rapat' }).click()
  await expect(page.getByText('Ditutup', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /Simpan|Tambah|Bekukan|Tutup/ })).toHaveCount(0)
  const ics = await (await page.request.get(`${alamat.replace('/rakor', '/api/rakor')}/ics`)).text()
  expect(ics).toContain('DTSTART;TZID=Asia/Jakarta:20230816T090000')

  const unit = await bukaSebagai(browser, 'operator.dpupr')
  await unit.goto(alamat)
  await expect(unit.getByText('giliran unit Anda', { exact: true })).toBeVisible()
  await expect(unit.getByText('Posisi beku')).toHaveCount(0)
  expect((await unit.request.get(`${alamat}/posisi`)).status()).toBe(404)
  expect((await unit.request.get(`/api/panel/kesenjangan/kesenjangan-pareto?rapat=${alamat.split('/').at(-1)}`)).status()).toBe(404)
})
