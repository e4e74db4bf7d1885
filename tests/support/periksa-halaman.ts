import { randomUUID } from 'node:crypto'
import { expect, request, type Page } from '@playwright/test'
import type pg from 'pg'
import { daftarRute } from './hak/daftar'
import { ADMIN_BERSIH, type ServerBersih } from './server-bersih'

// Every page of a product in which little stands yet, opened by every role.

const PERAN = ['ANALIS', 'OPERATOR', 'KEPALA', 'PIMPINAN', 'PENGAWAS'] as const
/** Accounts of the other roles, with the first admin's password. */
export async function buatPeran(db: pg.Client): Promise<void> {
  for (const peran of PERAN) {
    const id = randomUUID()
    await db.query(`INSERT INTO pengguna (id, nama, email, username, peran, wajib_ganti_sandi) VALUES ($1, $2, $3 || '@uji.invalid', $3, $4::peran, false)`, [id, `Uji ${peran}`, `uji.${peran.toLowerCase()}`, peran])
    await db.query(
      `INSERT INTO akun_masuk (id, akun_id, penyedia_id, pengguna_id, sandi) SELECT $1, $1, 'credential', $1, a.sandi FROM akun_masuk a JOIN pengguna p ON p.id = a.pengguna_id WHERE p.username = $2`,
      [id, ADMIN_BERSIH.username],
    )
  }
}

const HALAMAN = daftarRute().filter(({ jenis, pola }) => jenis === 'halaman' && !['/masuk', '/pertama'].includes(pola)).map(({ pola }) => pola.replace(/\[\w+\]/g, '1'))

/** Every page as each role gets it: it answers with a heading, and the server met no fault while it was written. */
export async function periksaPeran(server: ServerBersih): Promise<void> {
  await Promise.all(PERAN.map(async (peran) => {
    const konteks = await request.newContext({ baseURL: server.baseURL, extraHTTPHeaders: { origin: server.baseURL } })
    const masuk = await konteks.post('/api/auth/sign-in/username', { data: { username: `uji.${peran.toLowerCase()}`, password: ADMIN_BERSIH.sandi } })
    expect(masuk.status(), peran).toBe(200)
    for (const alamat of HALAMAN) {
      const jawab = await konteks.get(alamat)
      const isi = await jawab.text()
      expect.soft(jawab.status(), `${peran} ${alamat}`).toBeLessThan(500)
      expect.soft(isi, `${peran} ${alamat}`).not.toMatch(/data-dgst="(?!NEXT_)/)
      expect.soft(isi, `${peran} ${alamat}`).toMatch(/<h1|NEXT_HTTP_ERROR_FALLBACK;404/)
    }
    await konteks.dispose()
  }))
}

/** The admin's pages in another tab of her browser. */
export async function periksaAdmin(page: Page): Promise<void> {
  const galat: string[] = []
  const tab = await page.context().newPage()
  tab.on('pageerror', (error) => galat.push(`${tab.url()}: ${error.message}`))
  for (const alamat of HALAMAN) {
    expect.soft((await tab.goto(alamat, { waitUntil: 'domcontentloaded' }))?.status(), alamat).toBeLessThan(500)
    await expect.soft(tab.locator('h1').first(), alamat).toBeVisible()
    await expect.soft(tab.getByText('Terjadi gangguan'), alamat).toHaveCount(0)
  }
  await tab.close()
  expect.soft(galat).toEqual([])
}
