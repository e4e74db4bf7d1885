import { expect, test, type Page } from '@playwright/test'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { periksaLebar } from '../support/lebar'
import { aktif, grid, salin, selAktif, tempel, tersimpan } from '../support/lembar'

// The worksheet of one unit by keyboard alone. Every figure is put back as it was.

const angka = async (page: Page): Promise<string> => (await (await selAktif(page)).locator('.truncate').innerText()).trim()

async function buka(page: Page): Promise<void> {
  await page.goto('/entri')
  await expect(page.getByRole('link', { name: 'Lembar kerja' })).toHaveAttribute('aria-current', 'page')
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Juli, RKUD')
}

test('typed, taken back, saved: by keyboard alone', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.koperindag')
  await buka(page)
  const semula = await angka(page)
  const baru = semula === '2.000.000' ? '3.000.000' : '2.000.000'
  await page.keyboard.type(baru.replaceAll('.', ''))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(aktif(page)).toContainText(baru)
  await tersimpan(page)
  await page.keyboard.press('F2')
  await page.keyboard.type('999')
  await page.keyboard.press('Escape')
  await expect(aktif(page)).toContainText(baru)
  await page.reload()
  await grid(page).focus()
  await expect(aktif(page)).toContainText(baru)
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(semula)
  await page.keyboard.press('Tab')
  await expect(aktif(page)).toContainText('Juli, Non-RKUD')
  await page.keyboard.press('Shift+Tab')
  await expect(aktif(page)).toContainText(semula)
  await tersimpan(page)
  await page.keyboard.press('Control+End')
  await expect(aktif(page)).toContainText('Jumlah unit')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(grid(page)).not.toBeFocused()
  await page.context().close()
})

test('blocks to and from Excel; what could mean two things is refused; undo takes a paste back whole', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.koperindag')
  await buka(page)
  const semula = await angka(page)
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  expect((await salin(page)).split('\r\n')[0]).toBe(semula)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  // three digits behind a point, in two places: thousands or decimals, nobody can tell
  await tempel(page, '1.234\t0.125\r\n')
  await expect(page.getByText('0 sel ditempel. 2 sel ditolak, lihat daftar di bawah.')).toBeVisible()
  await expect(aktif(page)).toContainText('1.234 dapat berarti 1.234 atau 1,234')
  await expect(await selAktif(page)).toHaveAttribute('aria-invalid', 'true')
  expect(await angka(page)).toBe(semula)
  await page.getByRole('button', { name: 'Ke selnya' }).nth(1).press('Enter')
  await expect(aktif(page)).toContainText('Juli, Non-RKUD')
  await page.keyboard.press('ArrowLeft')
  await tempel(page, '"Rp 1.111"\t\r\n2.222\t\r\n3.333\t\r\n')
  // a value falls on the heading of the next sub-kegiatan: that is asked about first
  await expect(page.getByRole('dialog', { name: 'Tempel di tempat ini?' })).toContainText(/1 isi blok jatuh pada sel yang tertutup dan tidak akan masuk, mulai dari "[23]\.[23]{3}"/)
  await page.getByRole('button', { name: /^Tempel \d+ sel$/ }).click()
  await expect(page.getByText(/sel ditempel\. 1 sel hanya baca dilewati\./)).toBeVisible()
  await expect(aktif(page)).toContainText('1.111')
  await page.keyboard.press('Control+d')
  await expect(page.getByText(/sel diisi ke bawah\./)).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Diurungkan.')).toBeVisible()
  await expect(aktif(page)).toContainText(semula)
  await expect(page.getByText(/^Tersimpan \d{2}\.\d{2}$|^Belum ada perubahan$/)).toBeVisible()
  const { violations } = await axe(page).withTags(TAG).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 160)])).toEqual([])
  await page.context().close()
})

test('without JavaScript it says so and leads to the template; on a phone it does not widen the page', async ({ browser }) => {
  const tanpa = await bukaSebagai(browser, 'operator.koperindag', { javaScriptEnabled: false })
  await tanpa.goto('/entri')
  // text finders leave <noscript> out, so the page itself is read
  expect(await tanpa.content()).toMatch(/Lembar kerja memerlukan JavaScript\..*\/templat\?/s)
  await tanpa.context().close()
  const ponsel = await bukaSebagai(browser, 'operator.koperindag', { viewport: { width: 390, height: 844 }, hasTouch: true })
  await ponsel.goto('/entri')
  await expect(grid(ponsel)).toBeVisible()
  await periksaLebar(ponsel)
  await ponsel.context().close()
})
