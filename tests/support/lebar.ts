import { expect, type Page } from '@playwright/test'

/** How many pixels of the page stand out beside the window. */
const luber = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/**
 * Nothing stands out of the page sideways. A chart learns of a new width after the page was laid out with it, so a page that has just
 * changed its width is asked until it is at rest; one that stays too wide fails its test, which goes on.
 * @param letak named when it fails
 */
export async function periksaLebar(page: Page, letak = page.url()): Promise<void> {
  await expect.configure({ soft: true }).poll(() => luber(page), { message: `${letak}: melebar ke samping`, timeout: 15_000 }).toBeLessThanOrEqual(0)
}
