import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { freePort } from '../../lib/dasar/database/embedded/cluster.mjs'
import { makeSecrets } from '../../lib/dasar/launcher/secrets.mjs'
import { startWeb } from '../../lib/dasar/launcher/web.mjs'
import { readE2e } from '../support/e2e-file.mjs'
import { tanya } from '../support/guncang/penulis-web'
import { SANDI_CONTOH } from '../support/masuk'
import { ALAMAT_LUAR, mulaiProksiTulisUlang, type ProksiTulisUlang } from '../support/proksi-tulis-ulang'

// The production server behind a proxy that calls it by another name than people type.
test.describe.configure({ mode: 'serial' })
interface Server { proksi: ProksiTulisUlang; langsung: string; buang: () => Promise<void> }

/** One web process behind such a proxy; `percaya`: with the two settings that the README asks for behind a proxy. */
async function mulai(percaya: boolean): Promise<Server> {
  const proksi = await mulaiProksiTulisUlang()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-proksi-'))
  const port = await freePort()
  const { authSecret, actionsKey } = makeSecrets()
  const web = await startWeb({
    command: 'start', folder, port, host: '127.0.0.1', wedgedMs: 3_600_000,
    env: {
      DATABASE_URL: readE2e().connectionString, RAKOR_DATA: folder, BETTER_AUTH_SECRET: authSecret, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
      BETTER_AUTH_URL: percaya ? proksi.alamat : '', PROKSI_TEPERCAYA: percaya ? '1' : '0',
    },
  })
  proksi.ke(port)
  return { proksi, langsung: `http://127.0.0.1:${port}`, buang: async () => { proksi.tutup(); await web.stop(); rmSync(folder, { recursive: true, force: true }) } }
}

async function isiMasuk(page: Page, alamat: string, username: string): Promise<void> {
  await page.goto(`${alamat}/masuk`)
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Kata sandi').fill(SANDI_CONTOH)
  await page.getByRole('button', { name: 'Masuk' }).click()
}

test.describe('with PROKSI_TEPERCAYA and BETTER_AUTH_URL', () => {
  let server: Server
  test.beforeAll(async () => { server = await mulai(true) })
  test.afterAll(() => server.buang())

  test('signing in, a workbook sent, an action and a stream of events work, and nobody is led to the inner name', async ({ page }) => {
    const luar = server.proksi.alamat
    await page.goto(`${luar}/perangkat-daerah?tahun=2023`)
    expect(page.url()).toContain(`${luar}/masuk`)
    await isiMasuk(page, luar, 'analis')
    await page.waitForURL((url) => url.pathname !== '/masuk')
    expect(new URL(page.url()).origin).toBe(luar)
    const { connectionString } = readE2e()
    // others sign in by this name, too: what tells this one is the address that only this proxy writes
    const catatan = await tanya(connectionString, "SELECT 1 FROM log_keamanan WHERE peristiwa = 'MASUK' AND username = 'analis' AND alamat = $1", [ALAMAT_LUAR])
    expect(catatan).not.toHaveLength(0)

    await page.goto(`${luar}/impor?tahun=2023&bulan=7`)
    await page.getByLabel('Berkas').setInputFiles('tests/support/kasus/04-rumus.xlsx')
    await page.getByRole('button', { name: 'Unggah dan baca' }).click()
    await page.waitForURL(/\/impor\/\d+/)
    expect(new URL(page.url()).origin).toBe(luar)
    const batchId = Number(new URL(page.url()).pathname.split('/')[2])
    await page.getByRole('button', { name: 'Buang berkas ini' }).click()
    await expect(page.getByRole('button', { name: 'Buang berkas ini' })).toHaveCount(0)
    const [batch] = await tanya<{ status: string }>(connectionString, 'SELECT status::text FROM impor_batch WHERE id = $1', [batchId])
    expect(['DIHENTIKAN', 'DIBATALKAN']).toContain(batch?.status)

    const [unit] = await tanya<{ id: number }>(connectionString, 'SELECT unit_id AS id FROM baris WHERE tahun = 2023 LIMIT 1')
    const hadir = await page.evaluate((alamat) => new Promise<string>((jadi, gagal) => {
      const sumber = new EventSource(alamat)
      sumber.addEventListener('hadir', (kabar) => { sumber.close(); jadi(String((kabar as MessageEvent).data)) })
      sumber.onerror = () => gagal(new Error('siaran terputus'))
    }), `/api/entri/${unit?.id}/siaran?tahun=2023&bulan=7`)
    expect(JSON.parse(hadir)).toBeInstanceOf(Array)
  })
})

test.describe('with neither', () => {
  let server: Server
  test.beforeAll(async () => { server = await mulai(false) })
  test.afterAll(() => server.buang())

  test('what is sent is refused with the setting that is missing, and the admin reads it on a page', async ({ page }) => {
    await isiMasuk(page, server.proksi.alamat, 'admin')
    await expect(page.getByRole('alert').filter({ hasText: 'BETTER_AUTH_URL' })).toBeVisible()
    const unggah = await fetch(`${server.proksi.alamat}/api/impor`, { method: 'POST', headers: { origin: server.proksi.alamat }, body: new FormData(), redirect: 'manual' })
    expect([unggah.status, await unggah.text()]).toEqual([403, expect.stringContaining('BETTER_AUTH_URL')])
    await isiMasuk(page, server.langsung, 'admin')
    await page.waitForURL((url) => url.pathname !== '/masuk')
    await page.goto(`${server.langsung}/pengaturan/masuk`)
    const keluhan = page.getByRole('region', { name: 'Proksi di depan server' })
    await expect(keluhan).toContainText('PROKSI_TEPERCAYA=0')
    await expect(keluhan).toContainText('BETTER_AUTH_URL')
  })
})
