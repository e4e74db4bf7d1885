import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { periksaLebar } from '../support/lebar'
import { pasti } from '../support/pasti'

const SANDI_BARU = 'sungai way besai jernih'
const UNIT = Array.from({ length: 12 }, (_, urut) => [`9.77.0.00.0.00.${String(urut + 1).padStart(2, '0')}.0000`, `Dinas Uji Blok ${urut + 1}`, `Blok ${urut + 1}`, '', 'Nama Karangan'])
const DAFTAR = [['Kode SKPD', 'Nama SKPD', 'Singkatan', 'Pangkat', 'Nama Kepala'], ...UNIT].map((sel) => sel.join('\t')).join('\n')

/** States that only a form reaches; the pages as they open are judged in aksesibilitas.spec.ts. */
async function nilai(page: Page): Promise<void> {
  const semula = page.viewportSize()
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await axe(page).withTags(TAG).analyze()
    expect.soft(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 160)])).toEqual([])
    await periksaLebar(page)
  }
  if (semula) await page.setViewportSize(semula)
}

let db: pg.Client
async function bersihkan(): Promise<void> {
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false)")
  await db.query("DELETE FROM pengguna WHERE id IN (SELECT pengguna_id FROM pengguna_unit pu JOIN unit u ON u.id = pu.unit_id WHERE u.kode LIKE '9.77.%')")
  await db.query("DELETE FROM unit_masa WHERE unit_id IN (SELECT id FROM unit WHERE kode LIKE '9.77.%')")
  await db.query("DELETE FROM unit WHERE kode LIKE '9.77.%'")
}
// the second begins with what the first has made
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await bersihkan()
})
test.afterAll(async () => {
  await bersihkan()
  await db.end()
})

test('twelve units are pasted, looked at and saved; they get accounts, slips, and a first sign-in', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  const keluhan: string[] = []
  page.on('console', (pesan) => { if (/Content Security Policy|hydrat/i.test(pesan.text())) keluhan.push(pesan.text()) })

  await page.goto('/pengaturan/unit')
  await page.getByRole('link', { name: 'Tempel atau unggah daftar' }).click()
  const kotak = page.getByLabel('Tempel daftar dari Excel')
  await page.getByRole('button', { name: 'Lihat perbedaannya' }).click()
  await expect(page.getByText('Belum ada baris unit di sini')).toBeVisible()
  await kotak.fill(`${DAFTAR}\nbukan kode!\tDinas Salah`)
  await page.getByRole('button', { name: 'Lihat perbedaannya' }).click()
  await expect(page.getByRole('heading', { name: '12 unit baru, 0 berubah, 0 sama, 1 bermasalah' })).toBeVisible()
  await expect(page.getByText('bukan kode unit')).toBeVisible()
  await expect(page.getByText('Kolom yang tidak dipakai: Pangkat.')).toBeVisible()
  await nilai(page)
  await page.getByRole('button', { name: 'Simpan 12 unit' }).click()
  await expect(page.getByText('Centang dulu bahwa baris bermasalah ditinggalkan')).toBeVisible()
  await expect(kotak).toHaveValue(new RegExp('Dinas Salah$'))
  await kotak.fill(DAFTAR)
  await page.getByRole('button', { name: 'Lihat perbedaannya' }).click()
  await page.getByRole('button', { name: 'Simpan 12 unit' }).dblclick()
  await expect(page.getByText('12 unit ditambahkan.')).toBeVisible()
  expect((await db.query("SELECT 1 FROM unit WHERE kode LIKE '9.77.%'")).rowCount).toBe(12)

  await page.getByRole('link', { name: 'Buat akun untuk semua unit' }).click()
  await expect(page.getByRole('heading', { name: /unit belum memiliki operator/ })).toBeVisible()
  await nilai(page)
  await page.getByRole('button', { name: 'Centang semua kepala' }).click()
  await page.getByLabel('Kepala Dinas Uji Blok 12').uncheck()
  await page.getByRole('button', { name: 'Buat akun dan tampilkan slip' }).dblclick()
  await expect(page.getByText('23 kata sandi pertama siap dicetak')).toBeVisible()
  const slip = page.getByRole('region', { name: 'Slip operator.blok1', exact: true })
  const sandi = pasti(await slip.locator('code').textContent())
  expect(page.url()).not.toContain(sandi)
  expect((await db.query("SELECT 1 FROM pengguna_unit pu JOIN unit u ON u.id = pu.unit_id WHERE u.kode LIKE '9.77.%'")).rowCount).toBe(23)
  await nilai(page)
  // on paper nothing of a slip crosses its cutting line
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 737, height: 1172 })
  expect(await slip.evaluate((kotak) => {
    const batas = kotak.getBoundingClientRect()
    return [...kotak.querySelectorAll('*')].map((isi) => isi.getBoundingClientRect()).filter(({ right, bottom }) => right > batas.right || bottom > batas.bottom).length
  })).toBe(0)
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width: 1280, height: 800 })
  const lembar = await page.pdf({ preferCSSPageSize: true })
  expect(lembar.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3)

  await page.goto('/pengaturan/pengguna/unit')
  await expect(page.getByText(sandi)).toHaveCount(0)
  await page.goBack()
  await expect(page.getByText(sandi)).toHaveCount(0)

  const orang = await browser.newContext()
  const baru = await orang.newPage()
  await baru.goto('/masuk')
  const masuk = async (isi: string): Promise<void> => {
    await baru.getByLabel('Nama pengguna').fill('operator.blok1')
    await baru.getByLabel('Kata sandi').fill(isi)
    await baru.getByRole('button', { name: 'Masuk' }).click()
  }
  await db.query("UPDATE pengguna SET sandi_berlaku_sampai = sandi_berlaku_sampai - interval '14 days' WHERE username = 'operator.blok1'")
  await masuk(sandi)
  await expect(baru.getByText('Kata sandi pertama Anda sudah lewat masa berlakunya')).toBeVisible()
  await db.query("UPDATE pengguna SET sandi_berlaku_sampai = sandi_berlaku_sampai + interval '1 day' WHERE username = 'operator.blok1'")
  await masuk(sandi)
  await expect(baru).toHaveURL(/\/ganti-sandi$/)
  await baru.getByLabel('Kata sandi sekarang').fill(sandi)
  await baru.getByLabel('Kata sandi baru', { exact: true }).fill(SANDI_BARU)
  await baru.getByLabel('Ulangi kata sandi baru').fill(SANDI_BARU)
  await baru.getByRole('button', { name: 'Ganti kata sandi' }).click()
  await expect(baru).not.toHaveURL(/ganti-sandi/)

  await page.goto('/pengaturan/pengguna/kata-sandi?cari=uji+blok')
  await expect(page.getByText('sudah diganti pemiliknya')).toHaveCount(1)
  await nilai(page)
  await page.getByLabel('operator.blok2', { exact: true }).check()
  await page.getByRole('button', { name: 'Atur ulang dan tampilkan slip' }).click()
  await expect(page.getByRole('region', { name: /^Slip / })).toHaveCount(1)
  expect(keluhan).toEqual([])
  await orang.close()
  await page.context().close()
})

test('a unit\'s code is mended on its page, and refused where another has it', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  const { rows } = await db.query<{ id: number }>("SELECT id FROM unit WHERE kode = '9.77.0.00.0.00.12.0000'")
  await page.goto(`/pengaturan/unit?unit=${pasti(rows[0]).id}`)
  await page.getByLabel('Kode yang benar').fill('9.77.0.00.0.00.11.0000')
  await page.getByRole('button', { name: 'Perbaiki kode' }).click()
  await expect(page.getByText('sudah dipakai Dinas Uji Blok 11')).toBeVisible()
  await expect(page.getByLabel('Kode yang benar')).toHaveValue('9.77.0.00.0.00.11.0000')
  await page.getByLabel('Kode yang benar').fill('9.77.0.00.0.00.13.0000')
  await page.getByRole('button', { name: 'Perbaiki kode' }).click()
  await expect(page.getByText('diubah menjadi 9.77.0.00.0.00.13.0000')).toBeVisible()
  await page.context().close()
})

test('what the browser finds missing is said in Indonesian, and does not stay once it is there', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await page.goto('/pengaturan/unit')
  const kode = page.getByLabel('Kode', { exact: true })
  await page.getByRole('button', { name: 'Tambah unit' }).click()
  await expect(kode).toHaveAccessibleDescription(/Isi dulu bagian ini\./)
  await expect(kode).toBeFocused()
  await kode.fill('01.02.0.00.0.00.02.0000')
  await page.getByLabel('Nama', { exact: true }).fill('Dinas Kesehatan Lagi')
  await page.getByLabel('Nama singkat').fill('Dinkes2')
  await expect(kode).not.toHaveAttribute('aria-invalid')
  await page.getByLabel('Berlaku mulai').fill('1 Agustus 2023')
  await page.getByLabel('Nama singkat').focus()
  await expect(page.getByLabel('Berlaku mulai')).toHaveValue('01/08/2023')
  await expect(page.getByText('Selasa, 1 Agustus 2023')).toBeVisible()
  await page.getByRole('button', { name: 'Tambah unit' }).click()
  await expect(page.getByText('Kode ini hanya berbeda angka nol dari 1.02.0.00.0.00.02.0000 (Dinas Kesehatan)')).toBeVisible()
  await expect(kode).toHaveValue('01.02.0.00.0.00.02.0000')
  await page.context().close()
})
