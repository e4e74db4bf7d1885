import { expect, test, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { aktif, grid, tersimpan } from '../support/lembar'

// One unit's July, from the first figure to the locked month, in the order in which people do it.
test.describe.configure({ mode: 'default' })

const PERIODE = 'tahun=2023&bulan=7'
let db: pg.Client
let unitId: number
let laporan: { unit_id: number; isi: string }[]
let realisasi: { baris_id: number; nilai: string }[]

test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)")
  const { rows } = await db.query<{ id: number }>("SELECT p.unit_id AS id FROM pengguna_unit p JOIN pengguna g ON g.id = p.pengguna_id WHERE g.username = 'operator.koperindag'")
  unitId = rows[0]?.id ?? 0
  laporan = (await db.query('SELECT unit_id, to_jsonb(laporan)::text AS isi FROM laporan WHERE tahun = 2023 AND bulan = 7')).rows
  realisasi = (await db.query("SELECT r.baris_id, r.nilai::text FROM realisasi r JOIN baris b ON b.id = r.baris_id WHERE b.unit_id = $1 AND r.bulan = 7 AND r.kanal = 'RKUD'", [unitId])).rows
})

/** The other suites count on the sample as it was loaded: July open, this unit still drafting. */
test.afterAll(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica')
  await db.query("UPDATE periode SET status = 'TERBUKA', dikunci_pada = NULL, dikunci_oleh = NULL WHERE tahun = 2023 AND bulan = 7")
  for (const { isi } of laporan) {
    await db.query(`UPDATE laporan l SET status = x.status, versi = x.versi, catatan = x.catatan, diajukan_pada = x.diajukan_pada, diajukan_oleh = x.diajukan_oleh,
      diverifikasi_pada = x.diverifikasi_pada, diverifikasi_oleh = x.diverifikasi_oleh FROM jsonb_populate_record(NULL::laporan, $1::jsonb) x WHERE l.id = x.id`, [isi])
  }
  for (const { baris_id, nilai } of realisasi) await db.query("UPDATE realisasi SET nilai = $2 WHERE baris_id = $1 AND bulan = 7 AND kanal = 'RKUD' AND nilai <> $2::numeric", [baris_id, nilai])
  await db.query('COMMIT')
  await db.end()
})

async function buka(browser: Browser, username: string, opsi: BrowserContextOptions = {}): Promise<{ konteks: BrowserContext; page: Page }> {
  const page = await bukaSebagai(browser, username, opsi)
  return { konteks: page.context(), page }
}
const entri = async (page: Page, bagian = 'lembar'): Promise<void> => void (await page.goto(`/entri/${unitId}?${PERIODE}&bagian=${bagian}`))
/** The first figure of the month. */
async function sel(page: Page): Promise<string> {
  await entri(page)
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Juli, RKUD')
  return ((await aktif(page).locator('strong').textContent()) ?? '').replace('kosong', '')
}
async function isi(page: Page, teks: string): Promise<void> {
  await grid(page).focus()
  await page.keyboard.type(teks)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Enter')
  await tersimpan(page)
}

/** Whether the regent's page of July says so; the page is long, so only the answer is reported. */
async function tertulis(page: Page, teks: string): Promise<boolean> {
  await page.goto(`/?${PERIODE}`)
  return (await page.locator('main').innerText()).includes(teks)
}

test('what an operator enters stands in Ringkasan on the next load', async ({ browser }) => {
  const operator = await buka(browser, 'operator.koperindag')
  const bupati = await buka(browser, 'bupati')
  expect(await tertulis(bupati.page, 'Rp465.454.124.354,53')).toBe(true)
  const semula = await sel(operator.page)
  const lebih = BigInt(semula.replaceAll('.', '')) + 2_000_000_000n
  await isi(operator.page, String(lebih))
  await expect(aktif(operator.page)).toContainText(/melebihi pagu/)
  expect(await tertulis(bupati.page, 'Rp467.454.124.354,53')).toBe(true)
  await isi(operator.page, semula)
  expect(await tertulis(bupati.page, 'Rp465.454.124.354,53')).toBe(true)
  await operator.konteks.close()
  await bupati.konteks.close()
})

test('a refused note keeps every field, the choices too', async ({ browser }) => {
  const { konteks, page } = await buka(browser, 'operator.koperindag')
  await entri(page, 'kendala')
  await page.getByLabel('Kategori').last().selectOption({ index: 2 })
  await page.getByLabel('Uraian dan penyebab').last().fill('Lelang gagal dua kali')
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(page.getByText('Kendala harus disertai rencana penyelesaian.')).toBeVisible()
  await expect(page.getByLabel('Uraian dan penyebab').last()).toHaveValue('Lelang gagal dua kali')
  await expect(page.getByLabel('Kategori').last()).not.toHaveValue('')
  await konteks.close()
})

test('handed in, returned, handed in again, verified, locked', async ({ browser }) => {
  const operator = await buka(browser, 'operator.koperindag')
  const analis = await buka(browser, 'analis')
  const admin = await buka(browser, 'admin')
  const kirim = async (): Promise<void> => {
    await entri(operator.page, 'kirim')
    await operator.page.getByLabel(/peringatan di atas sudah saya periksa/).check()
    await operator.page.getByRole('button', { name: 'Kirim ke kantor' }).click()
    await expect(operator.page.getByText('Menunggu verifikasi').first()).toBeVisible()
  }
  const kantor = async (): Promise<void> => {
    await analis.page.goto(`/verifikasi?${PERIODE}&keadaan=DIAJUKAN`)
    await analis.page.getByRole('link', { name: /Koperasi/ }).click()
    await expect(analis.page.getByRole('heading', { level: 1 })).toContainText('Apakah laporan')
  }
  await kirim()
  // closed now: what is typed is not taken, and says so
  const semula = await sel(operator.page)
  await expect(operator.page.getByText(/Laporan sudah dikirim/).first()).toBeVisible()
  await operator.page.keyboard.type('77')
  await expect(operator.page.getByText(/^“77” tidak dimasukkan\. Laporan sudah dikirim/)).toBeVisible()
  expect(await sel(operator.page)).toBe(semula)

  await kantor()
  await analis.page.getByText('Kembalikan dengan catatan').click()
  await analis.page.getByLabel('Catatan untuk operator').fill('Cek lagi belanja perjalanan dinas bulan Juli.')
  await analis.page.getByRole('button', { name: 'Kembalikan ke unit' }).click()
  await expect(analis.page.getByText('Dikembalikan', { exact: true }).first()).toBeVisible()
  await entri(operator.page)
  await expect(operator.page.getByText('Cek lagi belanja perjalanan dinas bulan Juli.')).toBeVisible()

  await kirim()
  await kantor()
  await analis.page.getByRole('button', { name: 'Verifikasi laporan ini' }).click()
  await expect(analis.page.getByText('Diverifikasi', { exact: true }).first()).toBeVisible()

  await admin.page.goto('/pengaturan/periode')
  await admin.page.getByRole('link', { name: 'Kunci periode…' }).first().click()
  await expect(admin.page.getByRole('heading', { level: 1 })).toHaveText('Kunci Juli 2023?')
  await admin.page.getByLabel(/sudah memeriksa daftar/).check()
  await admin.page.getByRole('button', { name: 'Kunci Juli 2023' }).click()
  // the answer, or the page that is drawn after it; what is told to screen readers holds the same words
  await expect(admin.page.getByText(/Juli 2023 terkunci|Tidak ada periode yang dapat dikunci/).first()).toBeVisible()
  await operator.page.goto('/entri')
  await expect(operator.page.getByRole('heading', { name: 'Tidak ada periode yang terbuka' })).toBeVisible()
  for (const { konteks } of [operator, analis, admin]) await konteks.close()
})
