import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { masukCepat } from './masuk'

type StorageState = BrowserContextOptions['storageState']

/** Well within the ten minutes for which signing in proves who sits there: a page opened here is never asked for a proof that its test did not mean. */
const UMUR_MASUK_MS = 5 * 60_000

const sesi = new Map<string, { cookies: StorageState; sejak: number }>()

/** A page of a sample account in a context of its own; signs in anew every few minutes and keeps the cookies meanwhile. Close its context. */
export async function bukaSebagai(browser: Browser, username: string, opsi: BrowserContextOptions = {}): Promise<Page> {
  const kept = sesi.get(username)
  const known = kept && Date.now() - kept.sejak < UMUR_MASUK_MS ? kept.cookies : undefined
  const context = await browser.newContext({ ...opsi, ...(known ? { storageState: known } : {}) })
  if (!known) {
    await masukCepat(context, username)
    sesi.set(username, { cookies: await context.storageState(), sejak: Date.now() })
  }
  return context.newPage()
}
