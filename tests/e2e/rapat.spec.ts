import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'

// A meeting played whole: prepared, its agenda ordered, its position frozen, printed, presented, ticked, decided, closed; what a unit sees of
// it; and the next one, opened with what became of its decision.
let db: pg.Client
const TRIWULAN = 3
const APA = 'Menagih termin kontrak uji sampai selesai'
/** Whatever of the two meetings lies in a table, by the column that names them. */
const bersih = async (): Promise<void> => {
  await db.query('SET session_replication_role = replica')
  const rapat = 'SELECT id FROM rapat WHERE tahun = 2023 AND triwulan IN ($1, $1 + 1)'
  await db.query(`DELETE FROM bekuan_bahan WHERE bekuan_id IN (SELECT id FROM bekuan WHERE rapat_id IN (${rapat}))`, [TRIWULAN])
  const { rows } = await db.query<{ tabel: string }>("SELECT table_name AS tabel FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'rapat_id' AND table_name <> 'bekuan_bahan'")
  for (const { tabel } of rows) await db.query(`DELETE FROM ${tabel} WHERE rapat_id IN (${rapat})`, [TRIWULAN])
  await db.query('DELETE FROM rapat WHERE tahun = 2023 AND triwulan IN ($1, $1 + 1)', [TRIWULAN])
  await db.query('SET session_replication_role = DEFAULT')
}
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await bersih()
})
test.afterAll(async () => {
  await bersih()
  await db.end()
})

test('the office prepares, freezes, holds and closes a meeting; a unit sees when, where and its turn', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/rakor?tahun=2023&bulan=7')
  await expect(page.getByRole('heading', { level: 2, name: 'Rakor triwulan II 2023' })).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'Siapkan rakor' }).click()

  // what is wrong is said at its field, and nothing typed is lost
  await page.getByRole('combobox', { name: 'Triwulan' }).selectOption('3')
  await page.getByLabel('Batas data').selectOption('7')
  await page.getByLabel('Tanggal').fill('16/8/2023')
  await page.getByLabel('Jam mulai (WIB)').fill('9.00')
  await page.getByLabel('Jam selesai (WIB)').fill('8.30')
  await page.getByLabel('Tempat').fill('Aula uji')
  await page.getByLabel('Jabatan pemimpin rapat').fill('Sekretaris Daerah')
  await page.getByRole('button', { name: 'Simpan rapat' }).click()
  await expect(page.getByText('Jam selesai harus sesudah jam mulai.')).toBeVisible()
  await expect(page.getByLabel('Tempat')).toHaveValue('Aula uji')
  await page.getByLabel('Jam selesai (WIB)').fill('09.30')
  await page.getByRole('button', { name: 'Simpan rapat' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Rakor triwulan III 2023' })).toBeVisible()
  expect((await db.query('SELECT 1 FROM rapat WHERE triwulan = 3')).rowCount).toBe(1)

  // the agenda: two items, put in order by the keyboard, too long for the hall
  const isiAcara = async (judul: string, menit: string, giliran?: string): Promise<void> => {
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Tambah acara' }) })
    await form.getByLabel('Acara').fill(judul)
    await form.getByLabel('Menit').fill(menit)
    if (giliran) await form.getByLabel('Giliran').selectOption(giliran)
    await form.getByRole('button', { name: 'Tambah acara' }).click()
    await expect(page.getByRole('button', { name: `Hapus ${judul}` })).toBeAttached()
  }
  await isiAcara('Evaluasi uji', '25', 'Asisten II')
  await isiAcara('Pembukaan uji', '10')
  await expect(page.getByRole('heading', { name: 'Acara melebihi waktu ruang 5 menit' })).toBeVisible()
  await page.getByRole('button', { name: 'Naikkan Pembukaan uji' }).press('Enter')
  await expect(page.getByText('1. Pembukaan uji, 10 menit')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Turunkan Pembukaan uji' })).toBeFocused()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])

  // frozen once, however often it is pressed
  await page.getByRole('button', { name: 'Bekukan posisi' }).dblclick()
  await expect(page.getByText(/^Membekukan: /)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Ke-1, / })).toBeVisible()
  expect((await db.query('SELECT 1 FROM bekuan b JOIN rapat r ON r.id = b.rapat_id WHERE r.triwulan = 3')).rowCount).toBe(1)
  await page.getByRole('link', { name: /^Ke-1, / }).click()
  await expect(page.getByText(/^Angka beku per .* bukan data hari ini$/)).toBeVisible()
  await page.getByRole('link', { name: 'Kesenjangan', exact: true }).last().click()
  await expect(page.locator('#kesenjangan-pareto')).toBeVisible()
  const alamat = page.url().replace(/\/posisi.*/, '')
  const csv = await page.request.get(`/api/panel/kesenjangan/kesenjangan-pareto?rapat=${alamat.split('/').at(-1)}`)
  expect(await csv.text()).toContain('Posisi beku')
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.goto(`${alamat}/banding`)
  await expect(page.getByRole('heading', { name: 'Data hari ini masih sama dengan posisi beku' })).toBeVisible()

  // printed: the invitation and the report, from the frozen position
  const rapatId = alamat.split('/').at(-1)
  const dokumen = async (kunci: string, format: string): Promise<Buffer> => {
    const jawab = await page.request.get(`/api/rakor/${rapatId}/dokumen/${kunci}?format=${format}`)
    expect(jawab.status(), `${kunci} ${format}`).toBe(200)
    return jawab.body()
  }
  expect((await dokumen('undangan', 'pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await dokumen('laporan-triwulan', 'docx')).subarray(0, 2).toString()).toBe('PK')

  // held: who comes is ticked, the unit follows the desk's slides, a decision is recorded
  await page.goto(`${alamat}/kehadiran`)
  await page.getByRole('button', { name: 'Susun undangan' }).click()
  await expect(page.getByText(/Kuorum belum tercapai: 0 dari \d+ unit terwakili/).first()).toBeVisible()
  await page.goto(alamat)
  await page.getByRole('button', { name: 'Mulai rapat' }).click()
  await expect(page.getByRole('button', { name: 'Tutup rapat' })).toBeVisible()
  await page.goto(`${alamat}/kehadiran`)
  await page.getByLabel('Cari', { exact: true }).fill('sekretaris dpupr')
  await page.getByLabel('Cari', { exact: true }).press('Enter')
  await expect(page.getByText('Sekretaris, DPUPR dicatat hadir.')).toBeVisible()
  await page.goto(`${alamat}/paparan/meja`)
  await page.getByRole('button', { name: 'Mulai siaran' }).click()
  await expect(page.getByText('Disiarkan.')).toBeVisible()
  const unit = await bukaSebagai(browser, 'operator.dpupr')
  await unit.goto(`${alamat}/ikut`)
  await expect(unit.locator('h1').first()).toHaveText(/^Rakor triwulan III 2023/)
  await page.goto(`${alamat}/keputusan`)
  const baru = page.getByRole('region', { name: 'Keputusan baru' })
  await baru.getByLabel('Apa yang diputuskan').fill(APA)
  await baru.getByRole('combobox', { name: 'Siapa (unit)' }).fill('dpupr')
  await expect(page.getByRole('option', { name: /^DPUPR / })).toHaveAttribute('aria-selected', 'true')
  await baru.getByRole('combobox', { name: 'Siapa (unit)' }).press('Enter')
  await baru.getByRole('button', { name: /^Akhir bulan depan/ }).click()
  await baru.getByLabel('Bukti selesai').press('Enter')
  await expect(page.getByText(/Keputusan nomor 1 disimpan\./)).toBeVisible()

  // closed: nothing can be changed any more
  await page.goto(alamat)
  await page.getByRole('button', { name: 'Tutup rapat' }).click()
  await expect(page.getByText('Ditutup', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /Simpan|Tambah|Bekukan|Tutup/ })).toHaveCount(0)
  const ics = await (await page.request.get(`${alamat.replace('/rakor', '/api/rakor')}/ics`)).text()
  expect(ics).toContain('DTSTART;TZID=Asia/Jakarta:20230816T090000')

  await unit.goto(alamat)
  await expect(unit.getByText('giliran unit Anda', { exact: true })).toBeVisible()
  // of the frozen position a unit gets its own sheet, and nothing else
  await expect(unit.getByRole('heading', { name: /^Posisi (beku|belum)/ })).toHaveCount(0)
  expect((await unit.request.get(`${alamat}/posisi`)).status()).toBe(404)
  expect((await unit.request.get(`/api/panel/kesenjangan/kesenjangan-pareto?rapat=${alamat.split('/').at(-1)}`)).status()).toBe(404)

  // the next one begins with what is still open, and carries it with its history
  await page.goto('/rakor/baru?tahun=2023&bulan=7')
  await page.getByRole('combobox', { name: 'Triwulan' }).selectOption('4')
  await page.getByLabel('Batas data').selectOption('10')
  await page.getByLabel('Tanggal').fill('15/11/2023')
  await page.getByLabel('Jam mulai (WIB)').fill('9.00')
  await page.getByLabel('Jam selesai (WIB)').fill('11.00')
  await page.getByLabel('Tempat').fill('Aula uji')
  await page.getByLabel('Jabatan pemimpin rapat').fill('Sekretaris Daerah')
  await page.getByRole('button', { name: 'Simpan rapat' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rakor triwulan IV 2023' })).toBeVisible()
  await page.goto(`${new URL(page.url()).pathname}/keputusan`)
  const tawaran = page.locator('#lanjutkan li').filter({ hasText: APA })
  await expect(tawaran).toContainText('TW III 2023 nomor 1')
  await tawaran.getByRole('button', { name: /Lanjutkan/ }).click()
  await expect(page.locator('#lanjutkan li').filter({ hasText: APA })).toHaveCount(0)
  await expect(page.getByRole('region', { name: /^Keputusan yang dilanjutkan/ }).getByRole('link', { name: APA })).toBeVisible()
})
