import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { pasti } from '../support/pasti'

// A report is taken up, noted at a cell, returned and answered; a locked month is opened by a second person.
test.describe.configure({ mode: 'default' })

const JULI = 'tahun=2023&bulan=7'
let db: pg.Client
let unit: { id: number; operator: string; isi: string; juni: string }
let peristiwa: number
let kabar: number

test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  const { rows } = await db.query<typeof unit>(
    `SELECT l.unit_id AS id, g.username AS operator, to_jsonb(l)::text AS isi, to_jsonb(j)::text AS juni
     FROM laporan l JOIN laporan j ON j.unit_id = l.unit_id AND j.tahun = 2023 AND j.bulan = 6 AND j.status = 'TERKUNCI'
     JOIN pengguna_unit p ON p.unit_id = l.unit_id JOIN pengguna g ON g.id = p.pengguna_id AND g.username LIKE 'operator.%'
     WHERE l.tahun = 2023 AND l.bulan = 7 AND l.status = 'DIAJUKAN'
       AND (SELECT count(*) FROM sub_kegiatan s WHERE s.unit_id = l.unit_id AND s.tahun = 2023) < 20
       AND (SELECT count(*) FROM pengguna_unit x WHERE x.pengguna_id = g.id) = 1 ORDER BY l.unit_id LIMIT 1`)
  unit = pasti(rows[0])
  peristiwa = pasti((await db.query<{ n: number }>('SELECT max(id) AS n FROM laporan_peristiwa')).rows[0]).n
  kabar = pasti((await db.query<{ n: number }>('SELECT coalesce(max(id), 0) AS n FROM pemberitahuan')).rows[0]).n
})

/** The other suites count on the sample as it was loaded. */
test.afterAll(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica')
  await db.query(`DELETE FROM catatan_sel; DELETE FROM pembukaan_kembali; DELETE FROM laporan_peristiwa WHERE id > ${peristiwa}; DELETE FROM pemberitahuan WHERE id > ${kabar}`)
  await db.query("UPDATE periode SET status = 'TERKUNCI', dikunci_pada = coalesce(dikunci_pada, dibuka_pada) WHERE tahun = 2023 AND bulan = 6")
  for (const isi of [unit.isi, unit.juni]) {
    await db.query(`UPDATE laporan l SET status = x.status, versi = x.versi, catatan = x.catatan, diajukan_pada = x.diajukan_pada, diajukan_oleh = x.diajukan_oleh,
      diverifikasi_pada = x.diverifikasi_pada, diverifikasi_oleh = x.diverifikasi_oleh FROM jsonb_populate_record(NULL::laporan, $1::jsonb) x WHERE l.id = x.id`, [isi])
  }
  await db.query('COMMIT')
  await db.end()
})

const utama = (page: Page) => page.getByRole('main')

/** A note leads to its cell in the worksheet, far down and out of sight: from another tab, on the same page, by its address. */
async function keSelnya(operator: Page): Promise<void> {
  const [grid, bilah] = [operator.getByRole('grid'), operator.locator('[aria-atomic="true"]')]
  const diSel = async (): Promise<void> => {
    await expect(bilah).toContainText('Catatan pemeriksa: Bandingkan dengan SPJ fungsional Juli.')
    await expect(grid).toBeFocused()
    const aktif = operator.locator(`[id="${(await grid.getAttribute('aria-activedescendant')) ?? ''}"]`)
    await expect(aktif).toBeInViewport()
    await expect(aktif).toHaveAccessibleDescription(/Catatan pemeriksa: Bandingkan/)
  }
  const tautan = operator.locator('a[href*="sel="]')
  await tautan.click()
  await diSel()
  await operator.keyboard.press('Control+Home')
  await expect(bilah).not.toContainText('Catatan pemeriksa')
  await tautan.click()
  await diSel()
  await operator.reload()
  await diSel()
  await operator.goto(`/entri/${unit.id}?${JULI}&bagian=lembar&sel=realisasi.999999.RKUD.nilai`)
  await expect(utama(operator).getByText('Sel yang dituju tidak ada di lembar ini.')).toBeVisible()
}

test('a report is taken up, noted at a cell, returned without other words, and answered', async ({ browser }) => {
  const analis = await bukaSebagai(browser, 'analis')
  await analis.goto(`/verifikasi/${unit.id}?${JULI}`)
  await analis.getByRole('button', { name: 'Mulai periksa' }).click()
  await expect(utama(analis).getByText(/Sedang diperiksa oleh Analis/)).toBeVisible()
  // a figure is noted where it stands, by keyboard: along the column with an arrow, Enter, the words, saved
  await analis.getByRole('link', { name: /realisasi RKUD$/ }).nth(-2).focus()
  await analis.keyboard.press('ArrowDown')
  await analis.keyboard.press('Enter')
  await expect(analis.getByLabel('Apa yang harus diperbaiki atau dijelaskan?')).toBeFocused()
  await analis.keyboard.type('Bandingkan dengan SPJ fungsional Juli.')
  await analis.getByRole('button', { name: 'Simpan catatan sel' }).click()
  await expect(utama(analis).getByRole('row', { name: /Belum ditanggapi/ })).toContainText('Bandingkan dengan SPJ fungsional Juli.')
  await expect(utama(analis).getByText(/sebelum dikirim/)).toHaveCount(0)
  await analis.getByText('Kembalikan dengan catatan').click()
  await analis.getByRole('button', { name: 'Kembalikan ke unit' }).click()
  await expect(utama(analis).getByText('Laporan dikembalikan; operator dan kepala unitnya diberi tahu, dan isiannya terbuka lagi bagi mereka.')).toBeVisible()
  await expect(utama(analis).getByText(/Berikutnya, \d+ menunggu/)).toBeVisible()

  const operator = await bukaSebagai(browser, unit.operator)
  await operator.goto(`/entri/${unit.id}?${JULI}&bagian=kendala`)
  await expect(utama(operator).getByText('1 catatan pemeriksa pada sel, 1 belum ditanggapi')).toBeVisible()
  await keSelnya(operator)
  await operator.goto(`/entri/${unit.id}?${JULI}&bagian=kirim`)
  await operator.getByLabel('Tanggapan').fill('Sudah sama dengan SPJ, bukti terlampir di unit.')
  await operator.getByRole('button', { name: 'Simpan tanggapan' }).click()
  await expect(utama(operator).getByText('Sudah ditanggapi')).toBeVisible()
  await analis.context().close()
  await operator.context().close()
})

test('the board leads to a ready reminder', async ({ browser }) => {
  const analis = await bukaSebagai(browser, 'analis', { javaScriptEnabled: false })
  await analis.goto(`/verifikasi?${JULI}`)
  await analis.getByRole('link', { name: /Susun pengingat/ }).click()
  await expect(analis.getByLabel('Untuk surat')).toHaveValue(/perangkat daerah belum menyampaikan laporan realisasi fisik dan keuangan Juli 2023/)
  const pesan = await analis.getByLabel('Untuk WhatsApp').inputValue()
  const tautan = await analis.getByRole('link', { name: /Buka di WhatsApp/ }).getAttribute('href')
  expect(new URL(pasti(tautan)).searchParams.get('text')?.trim()).toBe(pesan.replaceAll('\r\n', '\n').trim())
  await analis.context().close()
})

test('a locked month opens for one unit when a second person agrees', async ({ browser }) => {
  const admin = await bukaSebagai(browser, 'admin')
  await admin.goto('/verifikasi/pembukaan?tahun=2023&bulan=6')
  await admin.getByLabel('Untuk').selectOption(String(unit.id))
  await admin.getByLabel('Alasan').fill('Salah rekening pada belanja barang Juni.')
  await admin.getByRole('button', { name: 'Minta persetujuan' }).click()
  await expect(utama(admin).getByText('Permintaan Anda sendiri')).toBeVisible()
  await expect(admin.getByRole('button', { name: 'Setujui dan buka' })).toHaveCount(0)

  const analis = await bukaSebagai(browser, 'analis')
  await analis.goto('/verifikasi/pembukaan')
  await analis.getByRole('button', { name: 'Setujui dan buka' }).click()
  await expect(utama(analis).getByRole('cell', { name: /Disetujui/ })).toBeVisible()

  const operator = await bukaSebagai(browser, unit.operator)
  await operator.goto(`/entri/${unit.id}?tahun=2023&bulan=6`)
  await expect(utama(operator).getByText('Juni 2023 dibuka kembali untuk unit ini')).toBeVisible()
  for (const page of [admin, analis, operator]) await page.context().close()
})
