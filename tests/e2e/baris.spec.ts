import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { axe } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { ubahBuku } from '../support/ubah-buku'

// New budget lines from the keyboard alone, and the removal of a line without figures, by the operator of a unit that fills in its pagu.
test.describe.configure({ mode: 'serial' })

const PERIODE = 'tahun=2023&bulan=7'
let db: pg.Client
let unit: { id: number; slug: string; kode: string }
let sub: { kode: string; nama: string; luar: string }

test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)")
  await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'UNIT' WHERE tahun = 2023")
  unit = (await db.query(`SELECT u.id, substr(g.username, 10) AS slug, u.kode FROM pengguna g JOIN pengguna_unit p ON p.pengguna_id = g.id JOIN unit u ON u.id = p.unit_id
    LEFT JOIN laporan l ON l.unit_id = u.id AND l.tahun = 2023 AND l.bulan = 7
    WHERE g.username LIKE 'operator.%' AND g.username <> 'operator.koperindag' AND coalesce(l.status::text, 'DRAF') = 'DRAF' AND u.kode LIKE '_.__.0.00.%' AND u.kode < '4' ORDER BY u.id DESC LIMIT 1`)).rows[0]
  // a sub-kegiatan that the unit has not begun yet, and a code of another bidang
  sub = (await db.query(`SELECT n.kode, n.nama, (SELECT kode FROM nomenklatur x WHERE x.regulasi_kode = t.regulasi_kode AND x.tingkat = 'SUB_KEGIATAN' AND NOT starts_with(x.kode, left($2, 5)) ORDER BY x.kode DESC LIMIT 1) AS luar
    FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode WHERE t.tahun = 2023 AND n.tingkat = 'SUB_KEGIATAN' AND starts_with(n.kode, left($2, 5))
    AND NOT EXISTS (SELECT FROM sub_kegiatan s WHERE s.tahun = 2023 AND s.unit_id = $1 AND s.nomenklatur_id = n.id) ORDER BY n.kode LIMIT 1`, [unit.id, unit.kode])).rows[0]
})
test.afterAll(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica')
  const baru = '(SELECT b.id FROM baris b JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE b.unit_id = $1 AND n.kode = $2)'
  await db.query(`DELETE FROM pagu WHERE baris_id IN ${baru}`, [unit.id, sub.kode])
  await db.query('DELETE FROM templat_unggah WHERE unit_id = $1', [unit.id])
  await db.query(`DELETE FROM baris WHERE id IN ${baru}`, [unit.id, sub.kode])
  await db.query('DELETE FROM sub_kegiatan s USING nomenklatur n WHERE n.id = s.nomenklatur_id AND s.unit_id = $1 AND n.kode = $2', [unit.id, sub.kode])
  await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'KANTOR' WHERE tahun = 2023; COMMIT")
  await db.end()
})

const pagu = async (page: Page): Promise<void> => void (await page.goto(`/entri/${unit.id}?${PERIODE}&bagian=baris&cari=${encodeURIComponent(sub.kode)}`))
/** The form and the question alone: the table is looked at by the suite of accessibility. */
const cacat = async (page: Page, bagian: string): Promise<unknown[]> => (await axe(page).include(bagian).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
const kotak = (page: Page, label: string) => page.getByRole('combobox', { name: label })
const baris = async (): Promise<string[]> => (await db.query<{ a: string }>(
  "SELECT b.rekening_kode || '=' || p.nilai AS a FROM baris b JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN pagu p ON p.baris_id = b.id WHERE b.unit_id = $1 AND n.kode = $2 ORDER BY b.id", [unit.id, sub.kode])).rows.map(({ a }) => a)

test('three lines of a sub-kegiatan are typed with the keyboard alone', async ({ browser }) => {
  const page = await bukaSebagai(browser, `operator.${unit.slug}`)
  await pagu(page)
  await kotak(page, 'Sub-kegiatan').focus()
  await page.keyboard.type(sub.kode.slice(0, -1))
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await cacat(page, 'form[aria-labelledby="judul-tambah"]')).toEqual([])
  await page.keyboard.press('Control+a')
  await page.keyboard.type(sub.kode)
  await expect(page.getByRole('option', { name: sub.nama })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(kotak(page, 'Sub-kegiatan')).toHaveValue(`${sub.kode} ${sub.nama}`)
  await page.keyboard.press('Tab')
  const { rows } = await db.query<{ kode: string }>("SELECT kode FROM rekening WHERE kode LIKE '5.1.02%' ORDER BY kode DESC LIMIT 3")
  for (const [i, { kode }] of rows.entries()) {
    await expect(kotak(page, 'Rekening belanja')).toBeFocused()
    await page.keyboard.type(kode)
    await expect(page.getByRole('option').first()).toContainText(kode)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    if (i === 0) await page.keyboard.type('Dana Alokasi Umum')
    await page.keyboard.press('Tab')
    await page.keyboard.type(`${i + 1}.000`)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Ditambahkan:' })).toContainText(`${kode} `)
    await expect(kotak(page, 'Rekening belanja')).toHaveValue('')
    await expect(kotak(page, 'Sub-kegiatan')).toHaveValue(`${sub.kode} ${sub.nama}`)
  }
  expect(await baris()).toEqual(rows.map(({ kode }, i) => `${kode}=${i + 1}000.00`))
  await expect(page.getByRole('rowheader', { name: rows[2]?.kode ?? '' }).first()).toBeVisible()
  await page.context().close()
})

test('what is wrong is said at its field, and nothing typed is lost', async ({ browser }) => {
  const page = await bukaSebagai(browser, `operator.${unit.slug}`)
  await pagu(page)
  await kotak(page, 'Sub-kegiatan').fill(sub.luar)
  await expect(page.getByText('Tidak ada kode yang cocok.')).toBeVisible()
  await expect(page.getByText(/kode lain di luar bidang unit ini/)).toBeVisible()
  await page.getByLabel('Tampilkan semua kode').check()
  await kotak(page, 'Sub-kegiatan').press('ArrowDown')
  await expect(page.getByRole('option').first()).toContainText(sub.luar)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await kotak(page, 'Sub-kegiatan').fill('9.99 apa saja')
  await kotak(page, 'Rekening belanja').fill('5.9')
  await page.getByLabel('Sumber dana').selectOption({ index: 1 })
  await page.getByLabel('Pagu (rupiah)').fill('1.234,5')
  await page.getByLabel('Pagu (rupiah)').press('Enter')
  await expect(page.getByText('Kode 9.99 bukan sub-kegiatan tahun 2023. Pilih dari daftar.')).toBeVisible()
  await expect(page.getByText('Kode 5.9 bukan rekening belanja. Pilih dari daftar.')).toBeVisible()
  await expect(kotak(page, 'Sub-kegiatan')).toHaveValue('9.99 apa saja')
  await expect(page.getByLabel('Pagu (rupiah)')).toHaveValue('1.234,5')
  await page.context().close()
})

test('a line written in the template is shown by name before it is added', async ({ browser }) => {
  const page = await bukaSebagai(browser, `operator.${unit.slug}`)
  const templat = new Uint8Array(await (await page.request.get(`/api/entri/${unit.id}/templat?${PERIODE}`)).body())
  const { rows } = await db.query<{ kode: string; nama: string; sumber: string }>("SELECT kode, nama, (SELECT nama FROM sumber_dana ORDER BY kode LIMIT 1) AS sumber FROM rekening WHERE kode LIKE '5.2%' ORDER BY kode DESC LIMIT 1")
  const isi = [`${sub.kode} ${sub.nama}`, rows[0]?.kode ?? '', rows[0]?.sumber ?? '', 250.5].map((nilai, i) => ({ lembar: 'Baris baru', alamat: `${'BCDE'[i] ?? ''}7`, nilai }))
  await page.goto(`/entri/${unit.id}/templat?${PERIODE}`)
  await page.getByLabel('Berkas templat').setInputFiles({ name: 'isian.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await ubahBuku(templat, isi)) })
  await page.getByRole('button', { name: 'Unggah dan lihat perbedaan' }).click()
  await expect(page.getByRole('table', { name: 'Baris anggaran yang akan ditambahkan' }).getByRole('rowheader', { name: rows[0]?.nama ?? '' })).toBeVisible()
  expect(await baris()).toHaveLength(3)
  await page.getByRole('button', { name: 'Terapkan ke server' }).click()
  await expect(page.getByText(/Sudah diterapkan/)).toBeVisible()
  expect((await baris()).at(-1)).toBe(`${rows[0]?.kode}=250.50`)
  await page.context().close()
})

test('a line with pagu says what stands in the way; emptied it goes, and the last one takes its sub-kegiatan with it', async ({ browser }) => {
  const page = await bukaSebagai(browser, `operator.${unit.slug}`)
  await pagu(page)
  const tautan = page.getByRole('link', { name: new RegExp(`^Hapus baris .*${sub.nama.replace(/[.*+?^${}()|[\]\\/]/g, '.')}`) })
  await expect(tautan).toHaveCount(4)
  await tautan.first().click()
  await expect(page.getByRole('heading', { name: 'Baris anggaran ini belum dapat dihapus' })).toBeFocused()
  expect(await cacat(page, 'section[aria-labelledby="judul-hapus"]')).toEqual([])
  await expect(page.getByText(/pagu Rp[\d.,]+ pada Pergeseran 2/)).toBeVisible()
  await db.query('DELETE FROM pagu p USING baris b, sub_kegiatan s, nomenklatur n WHERE b.id = p.baris_id AND s.id = b.sub_kegiatan_id AND n.id = s.nomenklatur_id AND b.unit_id = $1 AND n.kode = $2', [unit.id, sub.kode])
  for (const sisa of [3, 2, 1, 0]) {
    await pagu(page)
    await tautan.first().click()
    await page.getByRole('button', { name: 'Hapus baris anggaran' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Dihapus:' })).toContainText(sisa === 0 ? `sub-kegiatan ${sub.kode}` : 'Penghapusannya tercatat')
    await expect(tautan).toHaveCount(sisa)
  }
  await page.context().close()
})
