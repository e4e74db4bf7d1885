import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'

let db: pg.Client
let unitId: number
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  unitId = (await db.query<{ id: number }>("SELECT pu.unit_id AS id FROM pengguna p JOIN pengguna_unit pu ON pu.pengguna_id = p.id WHERE p.username = 'operator.dinkes'")).rows[0]?.id ?? 0
})
/** The other suites count on the sample: nothing of the third quarter. */
test.afterAll(async () => {
  await db.query('SET session_replication_role = replica')
  await db.query('DELETE FROM kinerja_realisasi WHERE triwulan = 3 AND unit_id = $1', [unitId])
  await db.end()
})

test('a unit fills its quarter by pasting, the office sees the predikat, and the form has the same figures', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.dinkes')
  await page.goto(`/kinerja/${unitId}?tahun=2023&bulan=7&triwulan=3`)
  const isian = page.getByLabel(/^Capaian triwulan III: /)
  const banyak = await isian.count()
  expect(banyak).toBeGreaterThan(3)
  // a block of two columns, and one number that is none
  const blok = Array.from({ length: banyak }, (_, i) => (i === 1 ? '1.2345\tsalah tulis' : `${i + 1}\tbaris ${i + 1}`)).join('\r\n')
  await isian.first().focus()
  await isian.first().evaluate((el, teks) => { const data = new DataTransfer(); data.setData('text/plain', teks); el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })) }, blok)
  await expect(page.getByText(`${banyak * 2} sel ditempel. Belum disimpan.`)).toBeVisible()
  await page.getByRole('button', { name: 'Simpan capaian' }).click()
  await expect(page.getByText('1.2345 bukan angka').first()).toBeVisible()
  await expect(isian.nth(2)).toHaveValue('3')
  await isian.nth(1).fill('2')
  await page.keyboard.press('Enter')
  await expect(isian.nth(2)).toBeFocused()
  await page.getByRole('button', { name: 'Simpan capaian' }).dblclick()
  await expect(page.getByText(`${banyak} capaian disimpan.`)).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  const judul = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''

  const kantor = await bukaSebagai(browser, 'analis')
  await kantor.goto('/kinerja?tahun=2023&bulan=7&cari=dinas%20kesehatan')
  const [, persen = '', predikat = ''] = /(\S+%): (.+)$/.exec(judul) ?? []
  const baris = kantor.locator('#kinerja-unit').getByRole('row', { name: /^Dinas Kesehatan / }).first()
  await expect(baris).toContainText(persen)
  await expect(baris).toContainText(predikat)

  const [unduhan] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Unduh E.81 triwulan III' }).click()])
  const isi = (await readXlsx(new Uint8Array(readFileSync(await unduhan.path())))).sheets[0]?.rows ?? []
  const rata = isi.find((satu) => satu[0] === 'Rata-rata capaian kinerja (%)')?.[23]
  expect(`${(Number(rata) * 100).toFixed(2).replace('.', ',')}%`).toBe(persen.replaceAll('.', ''))
  expect(isi.find((satu) => satu[0] === 'Predikat kinerja')?.[23]).toBe(predikat)
  expect(isi.flatMap((satu) => (typeof satu[17] === 'number' ? [satu[17]] : [])).sort((a, b) => a - b)).toEqual(Array.from({ length: banyak }, (_, i) => i + 1))
  await page.context().close()
  await kantor.context().close()
})
