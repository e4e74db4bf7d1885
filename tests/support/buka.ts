import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { masukCepat } from './masuk'

type StorageState = BrowserContextOptions['storageState']

const sesi = new Map<string, StorageState>()

/** A page of a sample account in a context of its own; signs in once per worker and keeps the cookies. Close its context. */
export async function bukaSebagai(browser: Browser, username: string, opsi: BrowserContextOptions = {}): Promise<Page> {
  const known = sesi.get(username)
  const context = await browser.newContext({ ...opsi, ...(known ? { storageState: known } : {}) })
  if (!known) {
    await masukCepat(context, username)
    sesi.set(username, await context.storageState())
  }
  return context.newPage()
}
