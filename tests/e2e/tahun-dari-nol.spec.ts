import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, request, test, type Page } from '@playwright/test'
import pg from 'pg'
import { daftarRute } from '../support/hak/daftar'
import { ADMIN_BERSIH, buatAdminPertama, hitungKlik, mulaiServerBersih, type ServerBersih } from '../support/server-bersih'

// An office that starts clean: no sample, no year. One browser goes from the first admin to a year with its steps; beside it every
// page is opened by every role, first without any year, then with a year in which nothing stands.

test.describe.configure({ mode: 'serial' })
const TAHUN = 2026
let server: ServerBersih
let db: pg.Client
let page: Page
let klik: () => number

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  server = await mulaiServerBersih()
  db = new pg.Client({ connectionString: server.connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'sistem', false)")
  page = await (await browser.newContext({ baseURL: server.baseURL })).newPage()
  klik = hitungKlik(page)
})
test.afterAll(async () => {
  await page?.context().close()
  await db?.end()
  await server?.stop()
})

const PERAN = ['ANALIS', 'OPERATOR', 'KEPALA', 'PIMPINAN', 'PENGAWAS'] as const
/** Accounts of the other roles, with the first admin's password. */
async function buatPeran(): Promise<void> {
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
async function periksaPeran(): Promise<void> {
  for (const peran of PERAN) {
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
  }
}

/** The admin's pages in her browser. */
async function periksaAdmin(): Promise<void> {
  const galat: string[] = []
  const catat = (error: Error): number => galat.push(`${page.url()}: ${error.message}`)
  page.on('pageerror', catat)
  for (const alamat of HALAMAN) {
    expect.soft((await page.goto(alamat, { waitUntil: 'domcontentloaded' }))?.status(), alamat).toBeLessThan(500)
    await expect.soft(page.locator('h1').first(), alamat).toBeVisible()
    await expect.soft(page.getByText('Terjadi gangguan'), alamat).toHaveCount(0)
  }
  page.off('pageerror', catat)
  expect.soft(galat).toEqual([])
}

test('the first admin is led to where the first year is made', async () => {
  await buatAdminPertama(page, server)
  await expect(page).toHaveURL(/\/pengaturan\/menyiapkan$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mulai dengan tahun anggaran pertama')
})

test('no page breaks while there is no year, for any role', async () => {
  await buatPeran()
  await periksaPeran()
  await periksaAdmin()
})

test('a new year proposes the book that is meant for it, says why, and follows the year that is typed', async () => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Belum ada tahun anggaran')
  await page.getByRole('main').getByRole('link', { name: 'Buat tahun anggaran pertama' }).click()
  const buku = page.getByLabel('Kodefikasi')
  const tahun = page.getByLabel('Tahun', { exact: true })
  await tahun.fill('2023')
  await expect(buku).toHaveValue('KEPMENDAGRI-050-5889-2021')
  await tahun.fill(String(TAHUN))
  await expect(buku).toHaveValue('KEPMENDAGRI-900.1.15.5-1317-2023')
  await expect(page.getByText('Diusulkan karena berlaku mulai tahun anggaran 2024')).toBeVisible()
  await page.getByRole('button', { name: 'Buat tahun anggaran' }).click()
  await expect(page.getByLabel('Dasar batas zona')).toBeFocused()
  await page.getByLabel('Dasar batas zona').fill('Surat edaran uji')
  await page.getByRole('button', { name: 'Buat tahun anggaran' }).click()
  await expect(page).toHaveURL(`${server.baseURL}/pengaturan/menyiapkan?tahun=${TAHUN}&baru=1`)
})

test('the steps say what is there, what is not, and which is next', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`3 dari 9 langkah menyiapkan tahun ${TAHUN} selesai; berikutnya unit`)
  const langkah = page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) })
  await expect(langkah).toHaveCount(9)
  await expect(langkah.nth(2)).toHaveAttribute('aria-current', 'step')
  await expect(langkah.nth(2)).toContainText(`Belum ada unit yang berlaku pada tahun ${TAHUN}.`)
  await expect(langkah.nth(4)).toContainText('Belum ada baris anggaran.')
  expect((await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()).violations).toEqual([])
  await langkah.nth(2).getByRole('link', { name: 'Muat daftar unit' }).click()
  await expect(page).toHaveURL(/\/pengaturan\/unit\/daftar$/)
})

test('no page breaks in a year in which nothing stands, for any role', async () => {
  await periksaPeran()
  await periksaAdmin()
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: `Menyiapkan tahun ${TAHUN}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`menyiapkan tahun ${TAHUN}`)
})

test('deadlines are planned and January is opened from the page', async () => {
  await page.getByText('Rencanakan tenggat 12 bulan').click()
  await page.getByRole('button', { name: 'Rencanakan tenggat' }).click()
  await expect(page.getByText('Tenggat Januari direncanakan 10 Februari 2026 pukul 16.00 WIB')).toBeVisible()
  await page.getByText(`Buka Januari ${TAHUN}`).click()
  await expect(page.getByText('Belum ada pagu. Operator dapat masuk')).toBeVisible()
  await page.getByRole('button', { name: 'Buka periode' }).click()
  await expect(page.getByText(`Januari ${TAHUN} terbuka sampai 10 Februari ${TAHUN} pukul 16.00 WIB.`)).toBeVisible()
})

test('an opened year stays, an empty one is deleted after it was asked', async () => {
  await page.goto(`/pengaturan/tahun?tahun=${TAHUN}`)
  await page.locator('summary', { hasText: `Hapus tahun ${TAHUN}` }).click()
  await expect(page.getByText(`Tahun ${TAHUN} tidak dapat dihapus: di dalamnya ada 1 bulan yang sudah dibuka.`)).toBeVisible()
  await page.getByRole('button', { name: 'Buat tahun anggaran' }).click()
  await expect(page).toHaveURL(new RegExp(`tahun=${TAHUN + 1}&baru=1$`))
  await page.goto(`/pengaturan/tahun?tahun=${TAHUN + 1}`)
  await page.locator('summary', { hasText: `Hapus tahun ${TAHUN + 1}` }).click()
  await page.getByLabel(`Tulis ${TAHUN + 1} untuk menghapusnya`).fill('2025')
  await page.getByRole('button', { name: `Hapus tahun ${TAHUN + 1}` }).click()
  await expect(page.getByText('Tulis tahun yang akan dihapus, empat angka.')).toBeVisible()
  await page.getByLabel(`Tulis ${TAHUN + 1} untuk menghapusnya`).fill(String(TAHUN + 1))
  await page.getByRole('button', { name: `Hapus tahun ${TAHUN + 1}` }).click()
  await expect(page.getByText(`Tahun ${TAHUN + 1} dihapus.`)).toBeVisible()
  expect((await db.query('SELECT tahun FROM tahun_anggaran')).rows).toEqual([{ tahun: TAHUN }])
})

test('all of it with few presses', () => {
  // up to here with two detours that an office does not make; the way with files is counted once it is whole
  expect(klik()).toBeLessThan(25)
})
