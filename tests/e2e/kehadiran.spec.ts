import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { periksaLebar } from '../support/lebar'
import { pasti } from '../support/pasti'

// The hall on the day: the screen at its entrance, two phones, the office's list, who is missing, the printed list. A meeting of its own,
// planted as it stands while it is held: what freezing and beginning do is looked at elsewhere.
let db: pg.Client
let rapatId: number
const sebagaiPemilik = async (sql: string): Promise<pg.QueryResult<{ id: number }>> => {
  await db.query('SET session_replication_role = replica')
  const hasil = await db.query<{ id: number }>(sql)
  await db.query('SET session_replication_role = DEFAULT')
  return hasil
}
const bersih = async (): Promise<void> => {
  await sebagaiPemilik("DELETE FROM undangan_nama WHERE undangan_id IN (SELECT u.id FROM undangan u JOIN rapat r ON r.id = u.rapat_id WHERE r.tempat = 'Aula uji hadir')")
  for (const tabel of ['undangan', 'undangan_aturan']) await sebagaiPemilik(`DELETE FROM ${tabel} WHERE rapat_id IN (SELECT id FROM rapat WHERE tempat = 'Aula uji hadir')`)
  await sebagaiPemilik("DELETE FROM rapat WHERE tempat = 'Aula uji hadir'")
}
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await bersih()
  rapatId = pasti((await sebagaiPemilik(`INSERT INTO rapat (tahun, triwulan, tanggal, mulai, selesai, tempat, pemimpin_jabatan, batas_bulan, keadaan, dimulai_pada, contoh, diubah_oleh)
    VALUES (2023, 4, '2023-10-11', '08:00', '12:00', 'Aula uji hadir', 'Bupati', 7, 'BERLANGSUNG', now(), true, 'uji') RETURNING id`)).rows[0]).id
})
test.afterAll(async () => {
  await bersih()
  await db.end()
})

test('the screen shows a code, a phone ticks with it, the list sees it, the missing stand first, and the list prints', async ({ browser }) => {
  const kantor = await bukaSebagai(browser, 'analis')
  await kantor.goto(`/rakor/${rapatId}/kehadiran`)
  await kantor.getByLabel('Kuorum (% unit yang diundang)').fill('0')
  await kantor.getByRole('button', { name: 'Susun undangan' }).click()
  await expect(kantor.getByText('Kuorum 1 sampai 100 persen.')).toBeVisible()
  await kantor.getByLabel('Kuorum (% unit yang diundang)').fill('50')
  await kantor.getByRole('button', { name: 'Susun undangan' }).click()
  await expect(kantor.getByText(/Kuorum belum tercapai: 0 dari \d+ unit terwakili/).first()).toBeVisible()
  expect((await axe(kantor).withTags(TAG).exclude('ul > li:nth-child(n+11)').analyze()).violations).toEqual([])

  // the screen: a picture and a short code, no key; axe; then a phone types what it shows
  const layar = await kantor.context().newPage()
  await layar.setViewportSize({ width: 1280, height: 720 })
  await layar.goto(`/rakor/${rapatId}/kehadiran/layar`)
  await expect(layar.getByRole('img', { name: /Kode QR kehadiran/ })).toBeVisible()
  await expect(layar.locator('[data-kode]')).toHaveText(/^[a-z2-9]{4}-[a-z2-9]{4}$/)
  expect(await layar.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true)
  expect((await axe(layar).withTags(TAG).analyze()).violations).toEqual([])

  const bukaPonsel = async () => {
    const ponsel = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
    await ponsel.goto('/hadir')
    await ponsel.getByLabel('Kode di layar').fill('aaaa-aaaa')
    await ponsel.getByRole('button', { name: 'Lanjut' }).click()
    await expect(ponsel.getByText('Kode ini tidak dikenal.', { exact: false })).toBeVisible()
    await ponsel.getByLabel('Kode di layar').fill(pasti(await layar.locator('[data-kode]').textContent()))
    await ponsel.getByRole('button', { name: 'Lanjut' }).click()
    await ponsel.getByLabel('Cari unit atau instansi Anda').fill('pu')
    return ponsel
  }
  const satu = await bukaPonsel()
  expect((await axe(satu).withTags(TAG).analyze()).violations).toEqual([])
  await periksaLebar(satu)
  await satu.getByLabel(/Nama Anda/).fill('Peserta Uji')
  // Enter in a field chooses nobody
  await satu.getByLabel(/Nama Anda/).press('Enter')
  await satu.getByRole('button', { name: /^Kepala Dinas Pekerjaan Umum/ }).click()
  await expect(satu.getByText('Kehadiran tercatat')).toBeVisible()
  // the ticket is used, and the page still says what it did
  await satu.goto('/hadir')
  await expect(satu.getByText('Kehadiran tercatat')).toBeVisible()
  await expect(satu.getByLabel('Cari unit atau instansi Anda')).toHaveCount(0)

  // a second one on the same invitation is told, and so is the office
  const dua = await bukaPonsel()
  await dua.getByRole('button', { name: /^Kepala Dinas Pekerjaan Umum/ }).click()
  await expect(dua.getByText(/lewat kode QR atas nama P\. U\./)).toBeVisible()
  await kantor.getByLabel('Cari', { exact: true }).fill('dpupr')
  const baris = kantor.locator('li').filter({ hasText: 'Kepala, DPUPR' })
  await expect(baris.getByText(/orang lain memilih undangan ini/)).toBeVisible()
  await expect(baris).toContainText('Peserta Uji')
  await expect(layar.locator('[data-hadir]')).toHaveText('1')
  await baris.getByRole('button', { name: 'Sudah benar' }).click()
  await expect(baris.getByText(/orang lain memilih/)).toHaveCount(0)

  // the office ticks by name and Enter, takes back with a reason
  await kantor.getByLabel('Cari', { exact: true }).fill('sekretaris dpupr')
  await kantor.getByLabel('Cari', { exact: true }).press('Enter')
  await expect(kantor.getByText('Sekretaris, DPUPR dicatat hadir.')).toBeVisible()
  await expect(kantor.getByLabel('Cari', { exact: true })).toHaveValue('')
  await kantor.getByLabel('Cari', { exact: true }).fill('dpupr')
  await kantor.getByRole('button', { name: 'Batalkan kehadiran Sekretaris, DPUPR' }).click()
  await kantor.getByLabel('Alasan membatalkan kehadiran').fill('x')
  await kantor.getByRole('button', { name: 'Batalkan kehadiran', exact: true }).click()
  await expect(kantor.getByText('Alasan paling sedikit 3 huruf.')).toBeVisible()
  await kantor.getByLabel('Alasan membatalkan kehadiran').fill('Salah orang')
  await kantor.getByRole('button', { name: 'Batalkan kehadiran', exact: true }).click()
  await expect(kantor.getByText('Kehadiran Sekretaris, DPUPR dibatalkan.')).toBeVisible()
  await expect(kantor.getByText('dibatalkan: Salah orang')).toBeVisible()
  await kantor.getByText('Catat yang datang tanpa undangan').click()
  await kantor.getByLabel('Instansi atau unit').fill('Instansi uji')
  await kantor.getByLabel('Jabatan', { exact: true }).fill('Pengamat')
  await kantor.getByRole('button', { name: 'Catat hadir', exact: true }).click()
  await kantor.getByLabel('Cari', { exact: true }).fill('pengamat')
  await expect(kantor.locator('li').filter({ hasText: 'Pengamat, Instansi uji' })).toContainText('tanpa undangan')

  // absentees first, as a file too; the printed list
  await expect(kantor.getByRole('heading', { name: /^1 dari \d+ unit terwakili, \d+ belum hadir$/ })).toBeVisible()
  const csv = await (await kantor.request.get(`/api/panel/kehadiran/rakor-hadir?rapatId=${rapatId}`)).text()
  expect(csv).toContain('DPUPR')
  await kantor.goto(`/rakor/${rapatId}/kehadiran/daftar`)
  await kantor.emulateMedia({ media: 'print' })
  await expect(kantor.getByRole('cell', { name: 'Peserta Uji' })).toBeVisible()
  await expect(kantor.getByRole('button', { name: 'Cetak' })).toBeHidden()
  await kantor.emulateMedia({ media: 'screen' })
  expect((await axe(kantor).withTags(TAG).exclude('tbody > tr:nth-child(n+11)').analyze()).violations).toEqual([])

  // the line is lost: the screen says so and goes on by itself
  await layar.route('**/kehadiran/kode', (rute) => rute.abort())
  await expect(layar.getByText('Sambungan ke server terputus.', { exact: false })).toBeVisible()
  await layar.unroute('**/kehadiran/kode')
  await expect(layar.getByText('Sambungan ke server terputus.', { exact: false })).toBeHidden()
  // who came without an invitation is none of those invited
  await expect(layar.locator('[data-hadir]')).toHaveText('1')

  // what a unit sees
  const unit = await bukaSebagai(browser, 'operator.dpupr')
  await unit.goto(`/rakor/${rapatId}`)
  await expect(unit.getByRole('heading', { name: 'Undangan unit Anda' })).toBeVisible()
  await expect(unit.getByText('Peserta Uji')).toHaveCount(0)
  expect((await unit.request.get(`/rakor/${rapatId}/kehadiran`)).status()).toBe(404)
})
