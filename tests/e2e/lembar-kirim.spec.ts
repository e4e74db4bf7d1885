import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { aktif, grid, salin, selAktif, tempel } from '../support/lembar'
import { pasti } from '../support/pasti'

// What was seen is what is sent: the figure typed a moment before, the one without Enter, the refused one, the one in another window.
test.describe.configure({ mode: 'serial' })

const OPERATOR = 'operator.koperindag'
const PERIODE = 'tahun=2023&bulan=7'
let db: pg.Client
let unit: { id: number; laporan: string }
let semula: { id: number; nilai: string }[]
let peristiwa: number
let kabar: number
let jejak: string

test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  unit = pasti((await db.query<typeof unit>(
    `SELECT l.unit_id AS id, to_jsonb(l)::text AS laporan FROM laporan l JOIN pengguna_unit p ON p.unit_id = l.unit_id JOIN pengguna g ON g.id = p.pengguna_id
     WHERE g.username = $1 AND l.tahun = 2023 AND l.bulan = 7`, [OPERATOR])).rows[0])
  semula = (await db.query<{ id: number; nilai: string }>("SELECT b.id, r.nilai::text FROM realisasi r JOIN baris b ON b.id = r.baris_id WHERE b.unit_id = $1 AND r.bulan = 7 AND r.kanal = 'RKUD'", [unit.id])).rows
  peristiwa = pasti((await db.query<{ n: number }>('SELECT max(id) AS n FROM laporan_peristiwa')).rows[0]).n
  kabar = pasti((await db.query<{ n: number }>('SELECT coalesce(max(id), 0) AS n FROM pemberitahuan')).rows[0]).n
  jejak = pasti((await db.query<{ id: string }>('SELECT coalesce(max(id), 0)::text AS id FROM jejak')).rows[0]).id
})
/** Everything as it was loaded, the trail too: an open worksheet reads its last two minutes. */
async function pulihkan(): Promise<void> {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica')
  await db.query(`DELETE FROM laporan_peristiwa WHERE id > ${peristiwa}; DELETE FROM pemberitahuan WHERE id > ${kabar}; DELETE FROM tanda_terima WHERE unit_id = ${unit.id};
    DELETE FROM jejak WHERE id > ${jejak} AND tabel = 'realisasi'`)
  await db.query(`UPDATE laporan l SET status = x.status, versi = x.versi, catatan = x.catatan, diajukan_pada = x.diajukan_pada, diajukan_oleh = x.diajukan_oleh
    FROM jsonb_populate_record(NULL::laporan, $1::jsonb) x WHERE l.id = x.id`, [unit.laporan])
  await db.query("DELETE FROM realisasi r USING baris b WHERE b.id = r.baris_id AND b.unit_id = $1 AND r.bulan = 7 AND r.kanal = 'RKUD' AND NOT r.baris_id = ANY($2)", [unit.id, semula.map(({ id }) => id)])
  for (const { id, nilai } of semula) await db.query("UPDATE realisasi SET nilai = $2 WHERE baris_id = $1 AND bulan = 7 AND kanal = 'RKUD'", [id, nilai])
  await db.query('COMMIT')
}
/** The other suites count on the sample as it was loaded. */
test.afterAll(async () => {
  await pulihkan()
  await db.end()
})

const LEMBAR = (): string => `/entri/${unit.id}?${PERIODE}`
const tersimpanDiSel = async (): Promise<number[]> => (await db.query<{ n: number }>(
  `SELECT r.nilai::float8 AS n FROM realisasi r JOIN baris b ON b.id = r.baris_id WHERE b.unit_id = $1 AND r.bulan = 7 AND r.kanal = 'RKUD'`, [unit.id])).rows.map(({ n }) => n)
const status = async (): Promise<string> => pasti((await db.query<{ status: string }>('SELECT status::text FROM laporan WHERE unit_id = $1 AND tahun = 2023 AND bulan = 7', [unit.id])).rows[0]).status
const tabKirim = (page: Page) => page.getByRole('navigation', { name: 'Bagian laporan' }).getByRole('link', { name: /^Kirim/ })
const diKirim = (page: Page): Promise<void> => expect(page.getByRole('heading', { name: 'Apakah laporan ini siap dikirim?' })).toBeVisible()

async function buka(page: Page): Promise<void> {
  await page.goto(LEMBAR())
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Juli, RKUD')
}

test('a figure typed a moment before the click is stored, with Enter and without, and on any way out', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  await buka(page)
  await page.keyboard.type('1234567')
  await page.keyboard.press('Enter')
  await tabKirim(page).click()
  await diKirim(page)
  expect(await tersimpanDiSel()).toContain(1_234_567)
  await buka(page)
  await page.keyboard.type('2345678')
  await tabKirim(page).click()
  await diKirim(page)
  expect(await tersimpanDiSel()).toContain(2_345_678)
  // the browser's own way back, with the cell still open
  await page.getByRole('link', { name: 'Lembar kerja' }).click()
  await grid(page).focus()
  await page.keyboard.type('3456789')
  await page.evaluate(() => history.back())
  await diKirim(page)
  await expect.poll(tersimpanDiSel).toContain(3_456_789)
  // out of the unit altogether
  await buka(page)
  await page.keyboard.type('4567891')
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Ketaatan' }).click()
  await page.waitForURL(/ketaatan/)
  expect(await tersimpanDiSel()).toContain(4_567_891)
  await page.context().close()
})

test('Kirim names what is refused and does not send; the link leads to the cell', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  await buka(page)
  await page.keyboard.type('12x')
  await tabKirim(page).click()
  await diKirim(page)
  const belum = page.getByRole('region', { name: '1 isian belum tersimpan' })
  await expect(belum).toContainText('12x')
  await expect(belum).toContainText('bukan angka')
  await page.getByLabel(/peringatan di atas sudah saya periksa/).check()
  await page.getByRole('button', { name: 'Kirim ke kantor' }).click()
  await expect(page.getByText(/Belum dikirim: 1 isian belum tersimpan/)).toBeVisible()
  expect(await status()).toBe('DRAF')
  await belum.getByRole('link').first().click()
  await expect(aktif(page)).toContainText('12x')
  await page.keyboard.type('5000000')
  await page.keyboard.press('Enter')
  await tabKirim(page).click()
  await diKirim(page)
  await expect(page.getByText(/isian belum tersimpan/)).toHaveCount(0)
  expect(await tersimpanDiSel()).toContain(5_000_000)
  await page.context().close()
})

test('another window is saved first; what changed since the page was seen is shown before it is sent; a double click sends once', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  await page.goto(`${LEMBAR()}&bagian=kirim`)
  await diKirim(page)
  const lain = await page.context().newPage()
  await buka(lain)
  await lain.keyboard.type('6100000')
  const kirim = page.getByRole('button', { name: 'Kirim ke kantor' })
  const centang = page.getByLabel(/peringatan di atas sudah saya periksa/)
  await centang.check()
  await kirim.click()
  await expect(page.getByText(/Angka laporan berubah sejak halaman ini dibuka/)).toBeVisible()
  expect(await status()).toBe('DRAF')
  expect(await tersimpanDiSel()).toContain(6_100_000)
  // no line: the other window cannot save, so nothing is sent
  await lain.route((url) => url.pathname.startsWith('/entri'), (rute) => (rute.request().method() === 'POST' ? rute.abort() : rute.continue()))
  await lain.keyboard.type('7200000')
  await centang.check()
  await kirim.click()
  await expect(page.getByRole('region', { name: '1 isian belum tersimpan' })).toContainText('7.200.000')
  expect(await status()).toBe('DRAF')
  await lain.unrouteAll()
  await kirim.click()
  await expect(page.getByText(/Angka laporan berubah sejak halaman ini dibuka/)).toBeVisible()
  expect(await tersimpanDiSel()).toContain(7_200_000)
  await centang.check()
  await kirim.dblclick()
  await expect(page.getByText('Menunggu verifikasi').first()).toBeVisible()
  expect(await status()).toBe('DIAJUKAN')
  expect((await db.query('SELECT 1 FROM laporan_peristiwa WHERE id > $1 AND ke = $2', [peristiwa, 'DIAJUKAN'])).rowCount).toBe(1)
  await page.context().close()
})

interface Baris {
  sub: string
  rekening: string
  sumber: string
  /** RKUD of July; of June, where that leaves the line within its pagu */
  nilai: number | null
  juni: number | null
}
/** The lines of the unit in the order of the worksheet. */
const urut = async (): Promise<Baris[]> => (await db.query<Baris>(
  `SELECT n.kode AS sub, b.rekening_kode AS rekening, d.nama AS sumber, r.nilai::float8 AS nilai,
     (SELECT j.nilai::float8 FROM realisasi j WHERE j.baris_id = b.id AND j.bulan = 6 AND j.kanal = 'RKUD'
        AND j.nilai + (SELECT sum(x.nilai + x.koreksi) FROM realisasi x WHERE x.baris_id = b.id AND x.bulan <= 6) <= p.nilai) AS juni
   FROM baris b JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN sumber_dana d ON d.id = b.sumber_dana_id
     JOIN pagu p ON p.baris_id = b.id AND p.apbd_versi_id = apbd_versi_pada(2023, 7) LEFT JOIN realisasi r ON r.baris_id = b.id AND r.bulan = 7 AND r.kanal = 'RKUD'
   WHERE b.unit_id = $1 ORDER BY n.kode COLLATE "C", b.rekening_kode COLLATE "C", d.kode COLLATE "C"`, [unit.id])).rows
const rupiah = (teks: string): number => Number(/Rp([\d.]+)/.exec(teks)?.[1]?.replaceAll('.', ''))

test('her evening: 40 figures with Enter, a shuffled list by its codes, sent at once: what was seen is what was sent, each at its line', async ({ browser }) => {
  await pulihkan()
  const semulaUrut = await urut()
  expect(semulaUrut.length).toBeGreaterThan(45)
  const dasar = semulaUrut.map(({ nilai, juni }) => Math.floor(nilai ?? juni ?? 0))
  const ketik = dasar.slice(0, 40).map((n, i) => (n === 0 ? 0 : n + i + 1))
  const tempelan = semulaUrut.map((baris, i) => ({ ...baris, i, baru: (dasar[i] ?? 0) === 0 ? 0 : (dasar[i] ?? 0) + 501 + i })).slice(20)
  const page = await bukaSebagai(browser, OPERATOR)
  await buka(page)
  const k = Number(await (await selAktif(page)).getAttribute('data-k'))
  for (const n of ketik) {
    await page.keyboard.type(String(n))
    await page.keyboard.press('Enter')
  }
  // a fixed order that is nobody's, with a sum at its foot
  const acak = [...tempelan].sort((a, b) => ((a.i * 7_919) % 101) - ((b.i * 7_919) % 101))
  await tempel(page, [['No', 'Sub-kegiatan', 'Rekening', 'Sumber dana', 'Realisasi Juli'].join('\t'),
    ...acak.map(({ sub, rekening, sumber, baru }, i) => [i + 1, sub, rekening, sumber, baru].join('\t')), ['', '', '', 'Jumlah', 999].join('\t')].join('\r\n'))
  const jendela = page.getByRole('dialog', { name: 'Cocokkan daftar menurut kodenya' })
  await jendela.getByRole('button', { name: /^Masukkan \d+ angka$/ }).click()
  await expect(page.getByText(/angka dimasukkan menurut kodenya\./)).toBeVisible()
  await grid(page).focus()
  await page.keyboard.press('Control+a')
  const terlihat = (await salin(page)).split('\r\n').map((baris) => baris.split('\t')).filter(([kode = '']) => /^5\.\d\.\d\d/.test(kode)).map((sel) => Number((sel[k] ?? '').replaceAll('.', '')))
  await tabKirim(page).click()
  await diKirim(page)
  const jumlah = rupiah(await page.getByText('Realisasi bulan ini').locator('..').innerText())
  await page.getByLabel(/peringatan di atas sudah saya periksa/).check()
  await page.getByRole('button', { name: 'Kirim ke kantor' }).click()
  await expect(page.getByText('Menunggu verifikasi').first()).toBeVisible()
  expect(await status()).toBe('DIAJUKAN')
  const terkirim = (await urut()).map(({ nilai }) => nilai)
  expect(terkirim).toEqual([...ketik.slice(0, 20), ...tempelan.map(({ baru }) => baru)])
  expect(terkirim).toEqual(terlihat)
  expect(new Set(terkirim.filter((n) => n !== 0)).size).toBe(terkirim.filter((n) => n !== 0).length)
  const tanda = await db.query<{ n: number; cocok: boolean }>('SELECT realisasi_bulan::float8 AS n, t.sidik = sidik_laporan(l) AS cocok FROM tanda_terima t JOIN laporan l ON l.id = t.laporan_id WHERE t.unit_id = $1', [unit.id])
  expect(tanda.rows).toEqual([{ n: jumlah, cocok: true }])
  await page.context().close()
})

test('what is typed on a closed cell is told back with the reason', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto(`${LEMBAR()}&bagian=pagu`)
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Pagu')
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('28')
  await expect(page.getByText(/^“28” tidak dimasukkan\. Kode dan nama tidak diisi di sini\./)).toBeVisible()
  await page.context().close()
})
