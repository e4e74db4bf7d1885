import { test, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { masukCepat } from './masuk'

type StorageState = BrowserContextOptions['storageState']

/** Well within the ten minutes for which signing in proves who sits there: a page opened here is never asked for a proof that its test did not mean. */
const UMUR_MASUK_MS = 5 * 60_000

const sesi = new Map<string, { cookies: StorageState; sejak: number }>()

/** what was opened, by the file that did: a page that its file left behind goes on asking the server, for as long as all files take */
const terbuka = new Map<BrowserContext, string>()

async function tutupYangTertinggal(berkas: string): Promise<void> {
  for (const [context, pembuka] of terbuka) {
    if (pembuka === berkas) continue
    terbuka.delete(context)
    await context.close()
  }
}

/** A page of a sample account in a context of its own; signs in anew every few minutes and keeps the cookies meanwhile. Ends with its file, if not closed before. */
export async function bukaSebagai(browser: Browser, username: string, opsi: BrowserContextOptions = {}): Promise<Page> {
  const berkas = test.info().file
  await tutupYangTertinggal(berkas)
  const kept = sesi.get(username)
  const known = kept && Date.now() - kept.sejak < UMUR_MASUK_MS ? kept.cookies : undefined
  const context = await browser.newContext({ ...opsi, ...(known ? { storageState: known } : {}) })
  terbuka.set(context, berkas)
  context.once('close', () => terbuka.delete(context))
  if (!known) {
    await masukCepat(context, username)
    sesi.set(username, { cookies: await context.storageState(), sejak: Date.now() })
  }
  return context.newPage()
}
