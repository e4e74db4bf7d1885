import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { masukLewatFormulir } from '../support/masuk'
import { pasti } from '../support/pasti'

// Sign-in leads to the work; a sent report has a receipt and can be taken back until somebody takes it up.
test.describe.configure({ mode: 'default' })

const JULI = 'tahun=2023&bulan=7'
let db: pg.Client
let unit: { id: number; operator: string; isi: string }
let peristiwa: number
let kabar: number

test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  const { rows } = await db.query<typeof unit>(
    `SELECT l.unit_id AS id, g.username AS operator, to_jsonb(l)::text AS isi
     FROM laporan l JOIN pengguna_unit p ON p.unit_id = l.unit_id JOIN pengguna g ON g.id = p.pengguna_id AND g.username LIKE 'operator.%'
     WHERE l.tahun = 2023 AND l.bulan = 7 AND l.status = 'DIAJUKAN'
       AND (SELECT count(*) FROM sub_kegiatan s WHERE s.unit_id = l.unit_id AND s.tahun = 2023) < 20
       AND (SELECT count(*) FROM pengguna_unit x WHERE x.pengguna_id = g.id) = 1 ORDER BY l.unit_id DESC LIMIT 1`)
  unit = pasti(rows[0])
  peristiwa = pasti((await db.query<{ n: number }>('SELECT max(id) AS n FROM laporan_peristiwa')).rows[0]).n
  // a report that stands at 0 % may be handed in with a kendala
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica;
    INSERT INTO kendala (tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, diubah_oleh)
    SELECT 2023, 7, ${unit.id}, 'KENDALA', kode, 'Kendala uji hari ini', 'Rencana uji', 'Kepala bidang', '2023-09-01', 'uji' FROM kategori_kendala ORDER BY urutan LIMIT 1; COMMIT`)
  kabar = pasti((await db.query<{ n: number }>('SELECT coalesce(max(id), 0) AS n FROM pemberitahuan')).rows[0]).n
})

/** The other suites count on the sample as it was loaded. */
test.afterAll(async () => {
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM tanda_terima WHERE unit_id = ${unit.id}; DELETE FROM kendala WHERE uraian = 'Kendala uji hari ini';
    DELETE FROM laporan_peristiwa WHERE id > ${peristiwa}; DELETE FROM pemberitahuan WHERE id > ${kabar}; UPDATE tahun_anggaran SET perlu_persetujuan_kepala = false WHERE tahun = 2023`)
  await db.query(`UPDATE laporan l SET status = x.status, versi = x.versi, catatan = x.catatan, diajukan_pada = x.diajukan_pada, diajukan_oleh = x.diajukan_oleh,
    disetujui_pada = x.disetujui_pada, disetujui_oleh = x.disetujui_oleh FROM jsonb_populate_record(NULL::laporan, $1::jsonb) x WHERE l.id = x.id`, [unit.isi])
  await db.query('COMMIT')
  await db.end()
})

const utama = (page: Page) => page.getByRole('main')
async function kirim(page: Page): Promise<void> {
  await page.goto(`/entri/${unit.id}?${JULI}&bagian=kirim`)
  const centang = utama(page).getByRole('checkbox')
  if (await centang.count() > 0) await centang.first().check()
  await page.getByRole('button', { name: /^Kirim ke/ }).click()
  await expect(utama(page).getByText(/Laporan sudah dikirim\. Tanda terima \d{4,}\/TT\/2023/)).toBeVisible()
}

test('an operator begins at her work, takes back, sends again, and holds a receipt of one page', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  await masukLewatFormulir(page, unit.operator)
  await expect(page).toHaveURL(/\/hari-ini$/)
  await expect(utama(page).getByText(/^Peringkat/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Entri', exact: true }).first()).toHaveAttribute('href', `/entri/${unit.id}`)

  await page.getByRole('link', { name: 'Lihat pengiriman' }).click()
  await page.getByText('Tarik kembali laporan ini').click()
  await page.getByLabel('Alasan, agar penerima tahu').fill('Salah satu nota tertinggal.')
  await page.getByRole('button', { name: 'Tarik kembali', exact: true }).click()
  await expect(utama(page).getByText(/Laporan ditarik kembali oleh/)).toBeVisible()
  await page.goto('/hari-ini')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 laporan menunggu diisi dan dikirim')
  await expect(page.getByRole('link', { name: 'Periksa dan kirim' })).toHaveAttribute('href', `/entri/${unit.id}?${JULI}&bagian=kirim`)

  await kirim(page)
  await page.getByRole('link', { name: 'Buka dan cetak tanda terima' }).click()
  await expect(utama(page).getByText('Cocok: isi yang tersimpan sekarang sama dengan yang dikirim')).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.goto('/hari-ini')
  await expect(utama(page).getByRole('link', { name: /^\d{4,}\/TT\/2023$/ })).toBeVisible()
  await page.context().close()
})

test('the office counts what it can open; what it has taken up is not taken back', async ({ browser }) => {
  const operator = await bukaSebagai(browser, unit.operator)
  await operator.goto(`/entri/${unit.id}?${JULI}&bagian=kirim`)
  const analis = await bukaSebagai(browser, 'analis')
  await analis.goto('/hari-ini')
  // a finding of another room stands with its own title, and opens its whole
  const temuan = utama(analis).getByRole('region', { name: 'Apa yang menghambat dan berisiko?' }).getByRole('link', { name: /kontrak kritis/ })
  const judul = await temuan.textContent() ?? ''
  await temuan.click()
  await expect(analis).toHaveURL(/\/pengadaan\?tahun=2023&bulan=7.*#pengadaan-kritis$/)
  await expect(analis.getByRole('heading', { name: judul, exact: true })).toBeVisible()
  await analis.goto('/hari-ini')
  const baris = utama(analis).getByRole('listitem').filter({ hasText: 'laporan menunggu diperiksa' })
  const jumlah = Number((await baris.locator('span').first().innerText()).trim())
  const { rows } = await db.query<{ n: number }>("SELECT count(*)::int AS n FROM laporan WHERE tahun = 2023 AND bulan = 7 AND status = 'DIAJUKAN'")
  expect(jumlah).toBe(rows[0]?.n)
  await baris.getByRole('link').click()
  await expect(analis).toHaveURL(/\/verifikasi\?tahun=2023&bulan=7&keadaan=DIAJUKAN/)

  await analis.goto(`/verifikasi/${unit.id}?${JULI}`)
  await analis.getByRole('button', { name: 'Mulai periksa' }).click()
  await expect(utama(analis).getByText(/Sedang diperiksa oleh/)).toBeVisible()
  await operator.getByText('Tarik kembali laporan ini').click()
  await operator.getByRole('button', { name: 'Tarik kembali', exact: true }).click()
  await expect(utama(operator).getByText(/sudah berubah menjadi "Sedang diperiksa"/)).toBeVisible()
  await Promise.all([analis.context().close(), operator.context().close()])
})

test('a head reads what she approves and approves it there; readers begin at Ringkasan', async ({ browser }) => {
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; UPDATE tahun_anggaran SET perlu_persetujuan_kepala = true WHERE tahun = 2023;
    UPDATE laporan SET status = 'MENUNGGU_PERSETUJUAN' WHERE tahun = 2023 AND bulan = 7 AND unit_id = ${unit.id}; COMMIT`)
  const kepala = await bukaSebagai(browser, unit.operator.replace('operator.', 'kepala.'))
  await kepala.goto('/')
  await expect(kepala).toHaveURL(/\/hari-ini$/)
  await expect(kepala.getByRole('heading', { level: 1 })).toHaveText('1 laporan menunggu persetujuan Anda')
  await expect(utama(kepala).getByText('Fisik tertimbang pagu')).toBeVisible()
  await kepala.getByRole('button', { name: 'Setujui dan kirim ke kantor' }).click()
  await expect(kepala.getByRole('heading', { level: 1 })).toHaveText('Tidak ada laporan yang menunggu persetujuan Anda hari ini')
  await kepala.context().close()
  const bupati = await bukaSebagai(browser, 'bupati')
  await bupati.goto('/hari-ini')
  await expect(bupati).toHaveURL(/\/$/)
  await bupati.context().close()
})
