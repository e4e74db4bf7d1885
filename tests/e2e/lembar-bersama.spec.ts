import { expect, test, type Locator, type Page } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { selAktif, tersimpan } from '../support/lembar'

// Two people at work in one unit's grid: each sees what the other saved, the later one chooses, a lost line loses nothing.
test.describe.configure({ mode: 'default' })

const OPERATOR = 'operator.kecsekincau'

/** The grid of the operator's unit in July; the first figure of the month is the active cell. */
async function bukaLembar(page: Page, alamat?: string): Promise<string> {
  if (alamat === undefined) await page.goto('/entri')
  const unit = alamat ?? new URL(page.url()).pathname
  await page.goto(`${unit}?tahun=2023&bulan=7&bagian=lembar`)
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('grid').focus()
  return unit
}
const angka = async (sel: Locator): Promise<string> => ((await sel.textContent()) ?? '').replace(/[^\d,]/g, '')
async function isi(page: Page, teks: string): Promise<void> {
  await page.getByRole('grid').focus()
  if (teks === '') await page.keyboard.press('Delete')
  else {
    await page.keyboard.type(teks)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Enter')
  }
}

test('two people see each other\'s saved cells; the later one gets the difference and chooses', async ({ browser }) => {
  const operator = await bukaSebagai(browser, OPERATOR)
  const analis = await bukaSebagai(browser, 'analis')
  const unit = await bukaLembar(operator)
  await bukaLembar(analis, unit)
  const [selOperator, selAnalis] = [await selAktif(operator), await selAktif(analis)]
  const semula = await angka(selOperator)
  await expect(operator.getByText(/juga (sedang )?membuka lembar ini/)).toBeVisible()

  await isi(operator, '4321')
  await tersimpan(operator)
  await expect(selAnalis).toContainText('4.321')

  // Cut off, the operator does not hear what the other stores meanwhile: hers is the later one.
  await operator.context().setOffline(true)
  await isi(operator, '1111')
  await isi(analis, '2222')
  await tersimpan(analis)
  await expect(operator.getByText(/^Menunggu jaringan, 1 sel/)).toBeVisible()
  await operator.context().setOffline(false)
  await expect(operator.getByText(/Tersimpan: 2\.222 oleh .* Anda menulis: 1\.111/)).toBeVisible()
  await expect(selAnalis).toContainText('2.222')
  await operator.getByRole('button', { name: 'Pakai milik saya' }).click()
  await tersimpan(operator)
  await expect(selAnalis).toContainText('1.111')

  await isi(operator, semula)
  await tersimpan(operator)
  await operator.getByRole('button', { name: 'Riwayat sel ini' }).click()
  await expect(operator.getByRole('region', { name: /^Riwayat/ })).toContainText(/2\.222 menjadi 1\.111.*Operator .*lewat formulir/s)
  await operator.context().close()
  await analis.context().close()
})

test('what is typed without a line is kept, survives a closed window, and is saved when the line is back', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  const unit = await bukaLembar(page)
  const semula = await angka(await selAktif(page))
  await page.context().setOffline(true)
  await isi(page, '987')
  await expect(page.getByText(/^Menunggu jaringan, 1 sel\. Yang Anda ketik tidak hilang\.$/)).toBeVisible()
  await page.close()
  await page.context().setOffline(false)
  const lagi = await page.context().newPage()
  await bukaLembar(lagi, unit)
  await expect(await selAktif(lagi)).toContainText('987')
  await tersimpan(lagi)
  await isi(lagi, semula)
  await tersimpan(lagi)
  await lagi.context().close()
})
