import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { aktif, grid, selAktif, tempel, tersimpan } from '../support/lembar'
import { pasti } from '../support/pasti'

// The physical plan of one sub-kegiatan, typed and pasted by the office. January to June are locked. Every target is put back.
interface Milik {
  unitId: number
  subId: number
  nama: string
}
let db: pg.Client
let milik: Milik
let semula: { sub: number; bulan: number; persen: string }[]
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)")
  const { rows } = await db.query<Milik>(
    `SELECT l.unit_id AS "unitId", s.id AS "subId", n.nama FROM laporan l
     JOIN sub_kegiatan s ON s.unit_id = l.unit_id AND s.tahun = l.tahun JOIN nomenklatur n ON n.id = s.nomenklatur_id
     WHERE l.tahun = 2023 AND l.bulan = 7 AND l.status = 'DRAF' AND EXISTS (SELECT 1 FROM target_fisik t WHERE t.sub_kegiatan_id = s.id)
     ORDER BY l.unit_id, n.kode COLLATE "C" LIMIT 1`,
  )
  milik = pasti(rows[0])
  semula = (await db.query<{ sub: number; bulan: number; persen: string }>(
    'SELECT t.sub_kegiatan_id AS sub, t.bulan, t.persen::text FROM target_fisik t JOIN sub_kegiatan s ON s.id = t.sub_kegiatan_id WHERE s.unit_id = $1 AND s.tahun = 2023 AND t.bulan > 6', [milik.unitId])).rows
})
test.afterAll(async () => {
  for (const { sub, bulan, persen } of semula) {
    await db.query('UPDATE target_fisik SET persen = $3 WHERE sub_kegiatan_id = $1 AND bulan = $2 AND persen <> $3', [sub, bulan, persen])
  }
  await db.end()
})
const tersimpanDi = async (): Promise<number[]> =>
  (await db.query('SELECT persen::float8 AS p FROM target_fisik WHERE sub_kegiatan_id = $1 ORDER BY bulan', [milik.subId])).rows.map(({ p }) => p)

async function buka(page: Page, bulan: number): Promise<void> {
  await page.goto(`/entri/${milik.unitId}?tahun=2023&bulan=7&sel=target.${milik.subId}.${bulan}`)
  await grid(page).focus()
}

test('a row of twelve is pasted, what is locked is left out and said, a reload still has it', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  const dahulu = (await tersimpanDi()).slice(0, 6)
  await buka(page, 1)
  await expect(aktif(page)).toContainText('Target Januari')
  await expect(aktif(page)).toContainText('hanya baca')
  await tempel(page, '1%\t2%\t3%\t4%\t5%\t6%\t70,25%\t75%\t80%\t85%\t90,5%\t100%\r\n')
  await expect(page.getByText('6 sel ditempel. 6 sel hanya baca dilewati.')).toBeVisible()
  await tersimpan(page)
  expect(await tersimpanDi()).toEqual([...dahulu, 70.25, 75, 80, 85, 90.5, 100])
  // a typed target that falls is asked about at its cell, and saved all the same
  await buka(page, 9)
  await expect(aktif(page)).toContainText('80')
  await page.keyboard.type('60')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(aktif(page)).toContainText('Target fisik September 60,00% lebih rendah daripada bulan sebelumnya (75,00%)')
  await tersimpan(page)
  await page.keyboard.press('Control+z')
  await expect(aktif(page)).toContainText('80')
  await tersimpan(page)
  await page.keyboard.type('101')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(await selAktif(page)).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Control+z')
  await page.reload()
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Target September')
  await expect(aktif(page)).toContainText('80')
  expect((await tersimpanDi()).slice(6)).toEqual([70.25, 75, 80, 85, 90.5, 100])
  // the month's own column beside the progress tells the same figure
  await page.goto(`/entri/${milik.unitId}?tahun=2023&bulan=7&sel=fisik.${milik.subId}.target`)
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Target fisik Juli')
  await expect(aktif(page)).toContainText('70,25, hanya baca')
  await page.context().close()
})

test('a block of several sub-kegiatan fits where the rows are sub-kegiatan alone; undo works with the lines shown again', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await buka(page, 11)
  await page.getByRole('button', { name: 'Hanya sub-kegiatan' }).click()
  await expect(aktif(page)).toContainText('Target November')
  await expect(grid(page)).not.toContainText('5.1.02')
  await tempel(page, '91%\t100%\r\n92%\t99%\r\n')
  await expect(page.getByText('4 sel ditempel.')).toBeVisible()
  await tersimpan(page)
  await page.keyboard.press('ArrowDown')
  await expect(aktif(page)).toContainText('92')
  await page.getByRole('button', { name: 'Hanya sub-kegiatan' }).click()
  await expect(aktif(page)).toContainText('92')
  await expect(grid(page)).toContainText('5.1.02')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Diurungkan.')).toBeVisible()
  await expect(aktif(page)).not.toContainText('91')
  await tersimpan(page)
  await page.context().close()
})
