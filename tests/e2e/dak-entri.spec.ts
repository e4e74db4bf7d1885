import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { periksaLebar } from '../support/lebar'

const BIDANG = 'Irigasi uji'
let db: pg.Client
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
})
/** The other suites count on the sample's allocations. */
test.afterAll(async () => {
  await db.query('SET session_replication_role = replica')
  await db.query('DELETE FROM dak_catatan WHERE bidang_id IN (SELECT id FROM dak_bidang WHERE bidang = $1)', [BIDANG])
  await db.query('DELETE FROM dak_bidang WHERE bidang = $1', [BIDANG])
  await db.end()
})

test('the office makes an allocation, its unit writes what happened, puts it right, and reads what the gates say', async ({ browser }) => {
  const kantor = await bukaSebagai(browser, 'analis')
  await kantor.goto('/dak/baru?tahun=2023')
  await kantor.getByLabel('Bidang', { exact: true }).fill(BIDANG)
  const sumber = kantor.getByLabel('Sumber dana')
  await sumber.selectOption((await sumber.locator('option', { hasText: 'Jalan-Reguler' }).first().getAttribute('value')) ?? '')
  const unit = kantor.getByLabel('Perangkat daerah penanggung jawab')
  await unit.selectOption((await unit.locator('option', { hasText: 'Pekerjaan Umum' }).first().getAttribute('value')) ?? '')
  await kantor.getByLabel('Alokasi menurut kementerian (Rp)').fill('2.000.000.000')
  await kantor.getByLabel('Cara salur').selectOption('SEKALIGUS')
  await kantor.getByRole('button', { name: 'Simpan alokasi' }).click()
  await expect(kantor.getByText(/Di atas Rp1.000.000.000 dibayar bertahap/)).toBeVisible()
  await kantor.getByLabel('Cara salur').selectOption('BERTAHAP')
  await kantor.getByRole('button', { name: 'Simpan alokasi' }).dblclick()
  const href = (await kantor.getByRole('link', { name: 'Buka alokasi yang baru disimpan' }).getAttribute('href')) ?? ''
  expect((await db.query('SELECT 1 FROM dak_bidang WHERE bidang = $1', [BIDANG])).rowCount).toBe(1)

  const page = await bukaSebagai(browser, 'operator.dpupr')
  await page.goto(`${href}?hari=2023-07-12`)
  await expect(page.getByText('terancam Rp2.000.000.000.')).toBeVisible()
  await page.getByLabel('Nilai daftar kontrak (NDK) (Rp)').fill('1.2345,00')
  await page.getByLabel('Nilai daftar kontrak (NDK): tanggal daftar').fill('20/6/2023')
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(page.getByText('1.2345,00 bukan angka. Tulis 12.345,00.')).toBeVisible()
  await expect(page.getByText('Nomor dokumen belum diisi.')).toBeVisible()
  await page.getByLabel('Nilai daftar kontrak (NDK) (Rp)').fill('160.000.000')
  await page.getByLabel('Nilai daftar kontrak (NDK): nomor dokumen').fill('DK-1')
  for (const nama of ['Perda APBD', 'Laporan penyerapan dan output tahun lalu (reviu APIP)', 'Rencana kegiatan disetujui kementerian']) {
    await page.getByRole('combobox', { name: nama, exact: true }).selectOption('ya')
    await page.getByLabel(`${nama}: tanggal diserahkan`).fill('10 Juli 2023')
    await page.getByLabel(`${nama}: nomor dokumen`).fill('S-7')
  }
  await page.getByRole('button', { name: 'Simpan catatan' }).dblclick()
  await expect(page.getByText(/4 catatan disimpan. Per 12 Juli 2023: tahap I, tenggat 21 Juli 2023 \(9 hari lagi\): syarat lengkap/)).toBeVisible()
  await expect(page.getByLabel('Nilai daftar kontrak (NDK) (Rp)')).toHaveValue('')
  expect((await db.query('SELECT 1 FROM dak_catatan c JOIN dak_bidang b ON b.id = c.bidang_id WHERE b.bidang = $1', [BIDANG])).rowCount).toBe(4)

  await page.locator('summary', { hasText: 'Betulkan atau tarik Nilai daftar kontrak (NDK), 20 Juni 2023' }).click()
  await page.getByLabel('Yang benar (Rp)').fill('1.600.000.000')
  await page.getByRole('textbox', { name: 'Mengapa dibetulkan' }).first().fill('Kurang satu nol')
  await page.getByRole('button', { name: 'Simpan pembetulan' }).first().click()
  await expect(page.getByText('Menggantikan Rp160.000.000 bertanggal 20 Juni 2023: Kurang satu nol.')).toBeVisible()
  await expect(page.getByText('dibetulkan', { exact: true })).toBeVisible()
  await expect(page.getByRole('row', { name: /Tahap I / })).toContainText('500.000.000')
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByText('1.600.000.000, 20 Juni 2023, DK-1', { exact: false }).first()).toBeVisible()
  await periksaLebar(page)

  const kepala = await bukaSebagai(browser, 'kepala.dpupr')
  await kepala.goto(href)
  await expect(kepala.getByRole('cell', { name: 'Rp1.600.000.000, 20 Juni 2023, DK-1' })).toBeVisible()
  await expect(kepala.getByRole('button', { name: 'Simpan catatan' })).toHaveCount(0)

  // a sheet: what is hers is written, what is not proven is asked, the same sheet again changes nothing
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/dak/impor?tahun=2023')
  const LEMBAR = `LRPD-CO s.d. 31 Juli 2023\nBidang\tNilai Kontrak\tPenyaluran\t\tOutput (%)\n\t\tTahap I\tTahap II\t\n${BIDANG}\t1.600.000.000\t500.000.000\t\t12,5%\nPasar\t900.000.000\t\t\t\nJumlah\t2.500.000.000\t500.000.000\t\t`
  await page.getByLabel('Tempel lembar dari Excel').fill(LEMBAR)
  await page.getByRole('button', { name: 'Lihat putusannya' }).click()
  await expect(page.getByText('Isi dokumen sumber: tidak semua baris menyebut dokumennya.')).toBeVisible()
  await page.getByLabel('Dokumen sumber').fill('LRPD-CO Juli')
  await page.getByRole('button', { name: 'Lihat lagi' }).click()
  await expect(page.getByRole('heading', { name: '1 alokasi dicatat, 0 sama, 1 ditanyakan, 0 bermasalah' })).toBeVisible()
  await page.getByLabel('Alokasi untuk baris 5').selectOption('lepas')
  await page.getByRole('button', { name: 'Lihat lagi' }).click()
  await page.getByLabel(/Saya mengerti bahwa 1 baris \(kontrak dan salur Rp900.000.000\) ditinggalkan/).check()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Simpan 2 catatan' }).dblclick()
  await expect(page.getByText('2 catatan pada 1 alokasi disimpan, 1 baris ditinggalkan.')).toBeVisible()
  await page.getByRole('button', { name: 'Lihat lagi' }).click()
  await expect(page.getByText('Semua angka lembar ini sudah tercatat. Tidak ada yang perlu disimpan.')).toBeVisible()
  await Promise.all([kantor, page, kepala].map((satu) => satu.context().close()))
})

test('the admin sees what other rules would do before they are saved', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await page.goto('/pengaturan/dak?tahun=2023')
  await page.getByLabel('Tenggat tahap II', { exact: true }).fill('20/7/2023')
  await page.getByRole('button', { name: 'Lihat akibatnya' }).click()
  await expect(page.getByText('Harus sesudah tenggat tahap I.')).toBeVisible()
  await page.getByLabel('Tenggat tahap II', { exact: true }).fill('21/9/2023')
  await page.getByRole('button', { name: 'Lihat akibatnya' }).click()
  await expect(page.getByRole('row', { name: /Tahap II / })).toContainText('21 September 2023')
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  // what was looked at is what is saved
  await page.getByLabel('Tenggat tahap II', { exact: true }).fill('21/8/2023')
  await page.getByRole('button', { name: 'Simpan aturan' }).click()
  await expect(page.getByText('Isian berubah sejak akibatnya ditunjukkan.')).toBeVisible()
  expect((await db.query("SELECT tenggat_dua::text FROM aturan_dak WHERE tahun = 2023")).rows).toEqual([{ tenggat_dua: '2023-10-21' }])
  await page.context().close()
})
