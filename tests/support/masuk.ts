import { expect, type APIRequestContext, type BrowserContext, type Page } from '@playwright/test'
import akun from '../../prisma/sample/akun.json' with { type: 'json' }

/** The password of every sample account. */
export const SANDI_CONTOH = akun[0]?.sandi ?? ''

const asal = () => `http://127.0.0.1:${process.env.E2E_PORT}`

/** Signs in without the form: fast, for tests about something else. The cookie stays in the context. */
export async function masukCepat(konteks: BrowserContext | APIRequestContext, username: string, sandi = SANDI_CONTOH): Promise<void> {
  const minta = 'request' in konteks ? konteks.request : konteks
  const jawab = await minta.post(`${asal()}/api/auth/sign-in/username`, { data: { username, password: sandi }, headers: { origin: asal() } })
  expect(jawab.status(), `masuk sebagai ${username}`).toBe(200)
}

/** Signs in as a person does. */
export async function masukLewatFormulir(page: Page, username: string, sandi = SANDI_CONTOH): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Kata sandi').fill(sandi)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL((url) => url.pathname !== '/masuk')
}
