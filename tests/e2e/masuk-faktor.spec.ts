import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { KALIMAT_JEDA } from '../../lib/dasar/peladen/constants'
import { readE2e } from '../support/e2e-file.mjs'
import { masukCepat, SANDI_CONTOH } from '../support/masuk'
import { kodeAplikasi } from '../support/otp'
import { axe, TAG } from '../support/axe'

const USERNAME = 'uji.faktor'
const ALASAN_HAPUS = 'Permintaan pemilik data, surat 12/2026'
let db: pg.Client

test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false)")
  await db.query("INSERT INTO pengguna (id, nama, email, username, peran, wajib_ganti_sandi, contoh) VALUES ($1, 'Admin Uji Faktor', $1 || '@uji.invalid', $2, 'ADMIN', false, true)", [randomUUID(), USERNAME])
  await db.query(`INSERT INTO akun_masuk (id, akun_id, penyedia_id, pengguna_id, sandi)
    SELECT p.id, p.id, 'credential', p.id, a.sandi FROM pengguna p, akun_masuk a JOIN pengguna q ON q.id = a.pengguna_id WHERE q.username = 'admin' AND p.username = $1`, [USERNAME])
})
test.afterAll(async () => {
  await db.query("DELETE FROM pengguna WHERE username IN ($1, 'uji.terbukti') OR nama_dihapus_alasan = $2", [USERNAME, ALASAN_HAPUS])
  await db.end()
})

const periksaAkses = async (page: Page): Promise<void> => {
  expect((await axe(page).withTags(TAG).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
const isiMasuk = async (page: Page): Promise<void> => {
  await page.goto('/masuk?kembali=/akun')
  await page.getByLabel('Nama pengguna').fill(USERNAME)
  await page.getByLabel('Kata sandi').fill(SANDI_CONTOH)
  await page.getByRole('button', { name: 'Masuk' }).click()
}
const ubahSesi = (isi: string) => db.query(`UPDATE sesi SET ${isi} WHERE pengguna_id = (SELECT id FROM pengguna WHERE username = $1)`, [USERNAME])

test('a second factor: led to it, set up, asked for, recovered; sessions ended; deeds proven without losing what was typed', async ({ browser }) => {
  const konteks = await browser.newContext()
  await masukCepat(konteks, USERNAME)
  const page = await konteks.newPage()

  // led to it, and nothing else opens
  await ubahSesi('wajib_faktor_kedua = true')
  await page.goto('/pengaturan/pengguna')
  await expect(page).toHaveURL(/\/faktor-kedua$/)
  await expect(page.getByText('Pasang faktor kedua sebelum melanjutkan')).toBeVisible()
  expect((await konteks.request.get('/api/v1/posisi?tahun=2023&bulan=6')).status()).toBe(403)
  await page.getByRole('button', { name: 'Mulai memasang' }).click()
  await expect(page.getByRole('img', { name: /Kode QR/ })).toBeVisible()
  await periksaAkses(page)
  const rahasia = (await page.locator('code').first().textContent()) ?? ''
  await page.getByLabel('Kode dari aplikasi').fill('12345x')
  await page.getByRole('button', { name: 'Nyalakan' }).click()
  await expect(page.getByText('Kode ini tidak cocok')).toBeVisible()
  await page.getByLabel('Kode dari aplikasi').fill(kodeAplikasi(rahasia))
  await page.getByRole('button', { name: 'Nyalakan' }).click()
  await expect(page.getByText('Simpan sepuluh kode pemulihan ini')).toBeVisible()
  const pemulihan = await page.getByRole('list', { name: 'Kode pemulihan' }).getByRole('listitem').allTextContents()
  expect(pemulihan).toHaveLength(10)
  await periksaAkses(page)
  await page.getByRole('link', { name: 'Sudah saya simpan' }).click()
  await expect(page).toHaveURL(/\/hari-ini$/)
  await page.goto('/faktor-kedua')
  await expect(page.getByText('Menyala sejak')).toBeVisible()
  expect(await page.content()).not.toContain(pemulihan[0])

  // asked for at the next sign-in, also without JavaScript; a recovery code counts once
  const lain = await browser.newContext({ javaScriptEnabled: false })
  const jauh = await lain.newPage()
  await isiMasuk(jauh)
  await expect(jauh).toHaveURL(/\/masuk\/kode/)
  await jauh.goto('/akun')
  await expect(jauh).toHaveURL(/\/masuk\?/)
  await jauh.goto('/masuk/kode?kembali=/akun')
  await jauh.getByLabel('Kode').fill('000 00x')
  await jauh.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(jauh.getByText('Kode tidak cocok atau sudah dipakai').first()).toBeVisible()
  await jauh.getByLabel('Kode').fill(pemulihan[0] ?? '')
  await jauh.getByRole('button', { name: 'Lanjutkan' }).click()
  await expect(jauh).toHaveURL(/\/akun$/)
  await expect(jauh.getByText('Kode pemulihan tersisa: 9')).toBeVisible()

  // her sessions: the other one ends
  await page.goto('/akun')
  await expect(page.getByText('sesi ini')).toBeVisible()
  await periksaAkses(page)
  await page.getByRole('button', { name: 'Akhiri semua sesi lain' }).click()
  await expect(page.getByText('1 sesi lain diakhiri.')).toBeVisible()
  await jauh.goto('/akun')
  await expect(jauh).toHaveURL(/\/masuk\?/)
  await lain.close()

  // a deed that matters asks again, and what was typed stays
  await ubahSesi("dibuktikan_pada = now() - interval '11 minutes'")
  await page.goto('/pengaturan/pengguna/baru')
  await page.getByLabel('Nama pengguna').fill('uji.terbukti')
  await page.getByLabel('Nama', { exact: true }).fill('Orang Terbukti')
  await page.getByLabel('Peran', { exact: true }).selectOption('ANALIS')
  // the server is away: said within the form, and nothing typed is lost
  await page.route('**/pengaturan/pengguna/baru', (rute) => rute.request().method() === 'POST' ? rute.fulfill({ status: 503, contentType: 'text/plain', body: KALIMAT_JEDA }) : rute.continue())
  await page.getByRole('button', { name: 'Simpan pengguna' }).click()
  await expect(page.getByText('sedang dinyalakan kembali, jadi kiriman ini belum diterima')).toBeVisible()
  await expect(page.getByLabel('Nama pengguna')).toHaveValue('uji.terbukti')
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Simpan pengguna' }).click()
  await expect(page.getByText('Benarkah ini Anda?')).toBeVisible()
  await periksaAkses(page)
  await expect(page.getByLabel('Nama pengguna')).toHaveValue('uji.terbukti')
  await page.getByLabel('Kode autentikator').fill('000000')
  await page.getByRole('button', { name: 'Simpan pengguna' }).click()
  await expect(page.getByText('Kode tidak cocok atau sudah dipakai.')).toBeVisible()
  await expect(page.getByLabel('Peran', { exact: true })).toHaveValue('ANALIS')
  await page.getByLabel('Kode autentikator').fill(kodeAplikasi(rahasia, 1))
  await page.getByRole('button', { name: 'Simpan pengguna' }).click()
  await expect(page.getByText('Serahkan kata sandi sementara ini sekarang')).toBeVisible()

  // whoever left can have her name erased: not before her account is closed, not with her name in the reason, and not back again
  await page.goto('/pengaturan/pengguna?cari=uji.terbukti')
  await page.getByRole('link', { name: 'Orang Terbukti' }).click()
  await expect(page.getByRole('button', { name: 'Nonaktifkan akun' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Hapus nama' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Nonaktifkan akun' }).click()
  await page.getByText('Apa yang dihapus, apa yang tetap').click()
  await periksaAkses(page)
  await page.getByLabel('Alasan').fill('Permintaan Orang Terbukti')
  await page.getByLabel('Saya paham').check()
  await page.getByRole('button', { name: 'Hapus nama' }).click()
  await expect(page.getByText('jangan memuat nama orangnya')).toBeVisible()
  await page.getByLabel('Alasan').fill(ALASAN_HAPUS)
  await expect(page.getByLabel('Saya paham')).toBeChecked()
  await page.getByRole('button', { name: 'Hapus nama' }).click()
  await expect(page.getByText('Nama pemilik akun ini dihapus pada')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pengguna yang namanya dihapus')
  await periksaAkses(page)
  await page.goto('/jejak?tabel=pengguna')
  await expect(page.getByText('Pengguna yang namanya dihapus').first()).toBeVisible()
  expect(await page.content()).not.toContain('Orang Terbukti')

  await page.goto('/pengaturan/masuk')
  await periksaAkses(page)
  await konteks.close()
})
