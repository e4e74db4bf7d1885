import { expect, type Locator, type Page } from '@playwright/test'
import { pilihBerkas } from './server-bersih'

// The page Menyiapkan tahun, and the files that its steps lead to, as a person goes through them.

/** A step, by the beginning of its name. */
export const langkah = (page: Page, nama: string): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^\\d\\. ${nama}`) }) })

/** Back to the steps, as from any page. */
export const keLangkah = (page: Page): Promise<void> => page.getByRole('link', { name: /^(Menyiapkan tahun|Langkah menyiapkan)/ }).first().click()

/** From a step to its import, where its version is chosen already, and the file sent. */
export async function unggahDariLangkah(page: Page, dari: { langkah: string; tautan: string; pilihan: string; versi: string }, name: string, buffer: Buffer): Promise<void> {
  await langkah(page, dari.langkah).getByRole('link', { name: dari.tautan }).click()
  await expect(page.getByLabel(`${dari.pilihan} (opsional)`).locator('option:checked')).toHaveText(dari.versi)
  await pilihBerkas(page, { name, buffer })
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
}

/** Applies the file that is looked at. */
export async function terapkanBerkas(page: Page, nama: RegExp | string): Promise<void> {
  await page.getByRole('button', { name: nama }).click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { name: 'Impor ini sudah diterapkan' })).toBeVisible({ timeout: 60_000 })
}

/** What the first page of a year without anything leads to, in another tab. */
export async function periksaTanpaAngka(page: Page, judul: string, tautan: string): Promise<void> {
  const tab = await page.context().newPage()
  await tab.goto('/')
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(judul)
  await tab.getByRole('main').getByRole('link', { name: tautan }).click()
  await expect(tab).toHaveURL(/\/pengaturan\/menyiapkan/)
  await tab.close()
}
