import { expect, test, type Page } from '@playwright/test'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { aktif, grid, tempel, tersimpan } from '../support/lembar'

// The worksheet in the states that it passes through while it is worked in, each judged by WCAG 2.2 A and AA.
test.describe.configure({ mode: 'default' })

const OPERATOR = 'operator.kecsekincau'

/** Rows further down repeat the first ones, and cost most of the time. */
const BARIS_BERULANG = '[role="rowgroup"] > [role="row"]:nth-child(n+7)'
/** What a narrow screen can change. */
const SEMPIT = ['target-size', 'scrollable-region-focusable']

async function nilai(page: Page, keadaan: string): Promise<void> {
  const pemeriksa = axe(page).exclude(BARIS_BERULANG)
  const { violations } = await ((page.viewportSize()?.width ?? 0) < 600 ? pemeriksa.withRules(SEMPIT) : pemeriksa.withTags(TAG)).analyze()
  expect.soft(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 200)]), keadaan).toEqual([])
}

async function buka(page: Page, alamat = '/entri'): Promise<string> {
  await page.goto(alamat)
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Juli, RKUD')
  return page.url()
}

for (const [nama, viewport] of [['desk', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]] as const) {
  test(`an open cell, a wrong value, findings, a refused paste, carrying over and the history of a cell: ${nama}`, async ({ browser }) => {
    const page = await bukaSebagai(browser, OPERATOR, { viewport })
    await buka(page)
    await page.keyboard.press('F2')
    await page.keyboard.type('12x')
    await nilai(page, 'an open cell')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Enter')
    await expect(aktif(page)).toContainText('Salah:')
    await page.getByText(/hal perlu diperiksa$/).click()
    await nilai(page, 'a wrong value and both lists of findings')
    await grid(page).focus()
    await page.keyboard.press('Control+z')
    await tempel(page, '1.234\t1234.56\r\n')
    await expect(aktif(page)).toContainText('dapat berarti')
    await nilai(page, 'a paste that could mean two things')
    await page.getByText(/^Salin fisik dari Juni…$/).click()
    await page.getByRole('button', { name: 'Riwayat sel ini' }).click()
    await expect(page.getByRole('region', { name: /^Riwayat/ })).toBeVisible()
    await nilai(page, 'carrying over, and the history of a cell')
    await page.context().close()
  })
}

test('a conflict of two people, and waiting for the line', async ({ browser }) => {
  const [page, lain] = [await bukaSebagai(browser, OPERATOR), await bukaSebagai(browser, 'analis')]
  const alamat = await buka(page)
  await buka(lain, alamat)
  await page.context().setOffline(true)
  await page.keyboard.type('1111')
  await page.keyboard.press('Enter')
  await lain.keyboard.press('ArrowRight')
  await lain.keyboard.press('ArrowLeft')
  const semula = ((await aktif(lain).locator('strong').textContent()) ?? '').replace('kosong', '')
  await lain.keyboard.type('2222')
  await lain.keyboard.press('Enter')
  await tersimpan(lain)
  await expect(page.getByText(/^Menunggu jaringan, 1 sel/)).toBeVisible()
  await nilai(page, 'waiting for the line')
  await page.context().setOffline(false)
  await expect(page.getByRole('button', { name: 'Pakai milik saya' })).toBeVisible()
  await nilai(page, 'a conflict')
  await page.getByRole('button', { name: /^Pakai yang tersimpan|^Pakai milik/ }).last().click()
  await page.keyboard.press('Escape')
  await grid(lain).focus()
  await lain.keyboard.press('Shift+Enter')
  await (semula === '' ? lain.keyboard.press('Delete') : lain.keyboard.type(semula).then(() => lain.keyboard.press('Enter')))
  await tersimpan(lain)
  await page.context().close()
  await lain.context().close()
})
