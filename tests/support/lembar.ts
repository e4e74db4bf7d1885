import { expect, type Locator, type Page } from '@playwright/test'

/** The worksheet as a browser test takes hold of it. */
export const grid = (page: Page): Locator => page.getByRole('grid')
/** What the bar says of the active cell. */
export const aktif = (page: Page): Locator => page.locator('[aria-atomic="true"]')
/** The cell that the keyboard stands on. */
export const selAktif = async (page: Page): Promise<Locator> => page.locator(`[id="${(await grid(page).getAttribute('aria-activedescendant')) ?? ''}"]`)
export const tersimpan = (page: Page): Promise<void> => expect(page.getByText(/^Tersimpan \d{2}\.\d{2}$/)).toBeVisible({ timeout: 30_000 })

/** What Excel puts on the clipboard, pasted into the grid. */
export const tempel = (page: Page, teks: string): Promise<void> =>
  page.evaluate((isi) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', isi)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, teks)

/** What the grid puts on the clipboard. */
export const salin = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer()
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
    return clipboardData.getData('text/plain')
  })
