import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'

interface AkunContoh {
  username: string
  sandi: string
  peran: string
  unit?: string
}

type StorageState = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>

/** The sample accounts, as the launcher prints them. */
export const akunContoh = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../prisma/sample/akun.json'), 'utf8'),
) as AkunContoh[]

/** Signs in through the form, as a person does. */
export async function masukSebagai(page: Page, username: string): Promise<void> {
  const akun = akunContoh.find((item) => item.username === username)
  if (!akun) throw new Error(`Akun contoh ${username} tidak ada`)
  await page.goto('/masuk')
  await page.getByLabel('Nama pengguna').fill(akun.username)
  await page.getByLabel('Kata sandi').fill(akun.sandi)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/masuk'))
}

const sesi = new Map<string, StorageState>()

/** The cookies of a signed-in account; signs in once per worker, so a suite does not run into the sign-in limits. */
export async function sesiSebagai(browser: Browser, username: string, baseURL: string | undefined): Promise<StorageState> {
  const known = sesi.get(username)
  if (known) return known
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await masukSebagai(page, username)
  const state = await context.storageState()
  await context.close()
  sesi.set(username, state)
  return state
}
