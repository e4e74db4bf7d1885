import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { keLangkah, langkah, periksaTanpaAngka, terapkanBerkas, unggahDariLangkah } from '../support/langkah-tahun'
import { buatPeran, periksaAdmin, periksaPeran } from '../support/periksa-halaman'
import { buatAdminPertama, hitungKlik, mulaiServerBersih, type ServerBersih } from '../support/server-bersih'
import { DAFTAR_UNIT, dpaUji, jumlahUji, rakUji, RENCANA_UJI } from '../support/tahun-uji'

// An office that starts clean: no sample, no year. One page goes from the first admin to an opened January, by what it shows alone: every
// press is counted, no address is typed. In a second tab every page is opened by every role, first without any year, then with a year
// in which nothing stands.

test.describe.configure({ mode: 'serial' })
const TAHUN = 2026
let server: ServerBersih
let db: pg.Client
let page: Page
let klik: () => number

test.beforeAll(async ({ browser }) => {
  server = await mulaiServerBersih()
  db = new pg.Client({ connectionString: server.connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'sistem', false)")
  page = await (await browser.newContext({ baseURL: server.baseURL })).newPage()
  klik = hitungKlik(page)
})
test.afterAll(async () => {
  await page?.context().close()
  await db?.end()
  await server?.stop()
})

const JUMLAH = jumlahUji(RENCANA_UJI)
const angka = (nilai: number): string => new Intl.NumberFormat('id-ID').format(nilai)
const DPA = { langkah: 'Pagu', tautan: 'Impor DPA', pilihan: 'Versi APBD' }
const RAK = { langkah: 'Anggaran kas', tautan: 'Impor RAK', pilihan: 'Versi anggaran kas', versi: 'Anggaran kas awal' }

test('the first admin is led to where the first year is made', async () => {
  await buatAdminPertama(page, server)
  await expect(page).toHaveURL(/\/pengaturan\/menyiapkan$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mulai dengan tahun anggaran pertama')
})

test('no page breaks while there is no year, for any role', async () => {
  await buatPeran(db)
  await periksaPeran(server)
  await periksaAdmin(page)
})

test('a new year proposes the book that is meant for it, says why, and follows the year that is typed', async () => {
  await periksaTanpaAngka(page, 'Belum ada tahun anggaran', 'Buat tahun anggaran pertama')
  const buku = page.getByLabel('Kodefikasi')
  const tahun = page.getByLabel('Tahun', { exact: true })
  await tahun.fill('2023')
  await expect(buku).toHaveValue('KEPMENDAGRI-050-5889-2021')
  await tahun.fill(String(TAHUN))
  await expect(buku).toHaveValue('KEPMENDAGRI-900.1.15.5-1317-2023')
  await expect(page.getByText('Diusulkan karena berlaku mulai tahun anggaran 2024')).toBeVisible()
  await page.getByRole('button', { name: 'Buat tahun anggaran' }).click()
  await expect(page.getByLabel('Dasar batas zona')).toBeFocused()
  await page.getByLabel('Dasar batas zona').fill('Surat edaran uji')
  await page.getByRole('button', { name: 'Buat tahun anggaran' }).click()
  await expect(page).toHaveURL(`${server.baseURL}/pengaturan/menyiapkan?tahun=${TAHUN}&baru=1`)
})

test('the steps say what is there, what is not, and which is next', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`3 dari 9 langkah menyiapkan tahun ${TAHUN} selesai; berikutnya unit`)
  await expect(page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) })).toHaveCount(9)
  await expect(langkah(page, 'Unit')).toHaveAttribute('aria-current', 'step')
  await expect(langkah(page, 'Unit')).toContainText(`Belum ada unit yang berlaku pada tahun ${TAHUN}.`)
  await expect(langkah(page, 'Pagu')).toContainText('Belum ada baris anggaran.')
  await expect(langkah(page, 'Buka Januari')).toContainText(`Buka Januari ${TAHUN}`)
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
})

test('no page breaks in a year in which nothing stands, for any role', async () => {
  await periksaPeran(server)
  await periksaAdmin(page)
})

test('units are pasted and get their accounts', async () => {
  await langkah(page, 'Unit').getByRole('link', { name: 'Muat daftar unit' }).click()
  await page.getByLabel('Tempel daftar dari Excel').fill(DAFTAR_UNIT)
  await page.getByRole('button', { name: 'Lihat perbedaannya' }).click()
  await expect(page.getByRole('heading', { name: '3 unit baru, 0 berubah, 0 sama, 0 bermasalah' })).toBeVisible()
  await page.getByRole('button', { name: 'Simpan 3 unit' }).click()
  await page.getByRole('link', { name: 'Buat akun untuk semua unit' }).click()
  await page.getByRole('button', { name: 'Buat akun dan tampilkan slip' }).click()
  await expect(page.getByText('3 kata sandi pertama siap dicetak')).toBeVisible()
})

test('a DPA brings its own codes: taken over together, and all of its rupiah stands', async () => {
  await keLangkah(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('berikutnya pagu')
  await unggahDariLangkah(page, { ...DPA, versi: 'APBD murni' }, 'dpa-contoh.xlsx', await dpaUji(RENCANA_UJI))
  const ambil = page.getByRole('button', { name: /^Ambil semua/ })
  await expect(ambil).toHaveText(`Ambil semua 48 kode (Rp${angka(JUMLAH)})`)
  await expect(page.getByText('Belum ada angka yang dapat diterapkan')).toBeVisible()
  await ambil.click()
  await terapkanBerkas(page, `Terapkan ${RENCANA_UJI.length} angka`)
  expect((await db.query('SELECT sum(nilai)::float8 AS jumlah, count(*)::int AS baris FROM pagu')).rows).toEqual([{ jumlah: JUMLAH, baris: RENCANA_UJI.length }])
})

test('a RAK fills the months of every line of it', async () => {
  await keLangkah(page)
  await expect(langkah(page, 'Pagu')).toContainText(`Rp${angka(JUMLAH)} dalam ${RENCANA_UJI.length} baris pada 3 unit`)
  await unggahDariLangkah(page, RAK, 'rak-contoh.xlsx', await rakUji(RENCANA_UJI))
  await terapkanBerkas(page, `Terapkan ${angka(RENCANA_UJI.length * 12)} angka`)
  expect((await db.query('SELECT sum(nilai)::float8 AS jumlah, count(*)::int AS baris FROM anggaran_kas')).rows).toEqual([{ jumlah: JUMLAH, baris: RENCANA_UJI.length * 12 }])
})

test('January is opened, and Ringkasan shows the pagu', async () => {
  await keLangkah(page)
  await expect(langkah(page, 'Anggaran kas')).toContainText(`Anggaran kas Rp${angka(JUMLAH)}, sama dengan pagu pada ${RENCANA_UJI.length} baris.`)
  await page.getByRole('button', { name: 'Buka periode' }).click()
  await expect(page.getByText(`Januari ${TAHUN} terbuka sampai 10 Februari ${TAHUN} pukul 16.00 WIB.`)).toBeVisible()
  await page.getByRole('link', { name: 'Ringkasan', exact: true }).first().click()
  await expect(page.getByRole('main')).toContainText(angka(JUMLAH))
})

test('all of it with few presses', () => {
  expect(klik()).toBeLessThan(25)
  // and they were seen by the counter: no fewer are possible on this way
  expect(klik()).toBeGreaterThan(20)
})

test('a DPPA that drops two sub-kegiatan: made nought it ends at its own total, left alone above it, and undone it is as before', async () => {
  const buang = new Set([RENCANA_UJI[0]?.sub, RENCANA_UJI[14]?.sub])
  const dppa = RENCANA_UJI.filter(({ sub }) => !buang.has(sub)).map((satu, i) => ({ ...satu, pagu: satu.pagu + (i % 3) * 12_000 }))
  const [semula, baru, lepas] = [JUMLAH, jumlahUji(dppa), jumlahUji(RENCANA_UJI.filter(({ sub }) => buang.has(sub)))]
  const berkas = await dpaUji(dppa)
  const perubahan = async () => (await db.query(`SELECT sum(p.nilai)::float8 AS jumlah FROM pagu p JOIN apbd_versi v ON v.id = p.apbd_versi_id WHERE v.nama = 'Perubahan APBD uji'`)).rows[0]?.jumlah as number

  await keLangkah(page)
  await langkah(page, 'Versi APBD dan anggaran kas').getByRole('link', { name: 'Lihat versi' }).click()
  await page.getByText('Tambah versi APBD').click()
  const versi = page.locator('form').filter({ has: page.getByRole('button', { name: 'Buat versi APBD' }) })
  await versi.getByLabel('Jenis').selectOption('PERUBAHAN')
  await versi.getByLabel('Berlaku mulai').fill(`${TAHUN}-09-01`)
  await versi.getByLabel('Nama', { exact: true }).fill('Perubahan APBD uji')
  await page.getByRole('button', { name: 'Buat versi APBD' }).click()
  await expect(page.getByRole('row', { name: /Perubahan APBD uji/ })).toBeVisible()
  expect(await perubahan()).toBe(semula)

  const unggah = async (pilihan: string): Promise<void> => {
    await keLangkah(page)
    await unggahDariLangkah(page, { ...DPA, versi: 'Perubahan APBD uji' }, 'dppa-contoh.xlsx', berkas)
    await expect(page.getByText(`4 baris anggaran unit dalam berkas, seluruhnya Rp${angka(lepas)}`)).toBeVisible()
    await expect(page.getByText('Belum dapat diterapkan: pilih dulu')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Terapkan/ })).toHaveCount(0)
    await page.getByLabel('Untuk semua unit').selectOption({ label: pilihan })
    await page.getByRole('button', { name: 'Simpan pilihan dan hitung ulang' }).click()
  }
  const batalkan = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Batalkan impor ini' }).click()
    await expect(page.getByRole('heading', { name: 'Impor ini sudah dibatalkan kembali' })).toBeVisible()
    expect(await perubahan()).toBe(semula)
  }

  await unggah('Jadikan nol (hapus dari versi ini)')
  await expect(page.getByText(`Sesudah diterapkan jumlahnya Rp${angka(baru)}, sama dengan berkas.`)).toBeVisible()
  await terapkanBerkas(page, /^Terapkan/)
  expect(await perubahan()).toBe(baru)
  await batalkan()

  await unggah('Biarkan seperti sekarang')
  const jumlah = page.getByRole('region', { name: 'Berapa jumlahnya sesudah diterapkan?' })
  await expect(jumlah).toContainText(`Rp${angka(baru + lepas)}`)
  await expect(jumlah).toContainText(`4 angka hanya di sini dan dibiarkan Rp${angka(lepas)}`)
  await terapkanBerkas(page, /^Terapkan/)
  expect(await perubahan()).toBe(baru + lepas)
  await batalkan()
  // the murni was never touched
  expect((await db.query(`SELECT sum(p.nilai)::float8 AS jumlah FROM pagu p JOIN apbd_versi v ON v.id = p.apbd_versi_id WHERE v.nama = 'APBD murni'`)).rows).toEqual([{ jumlah: semula }])
})

test('deadlines are planned from the steps', async () => {
  await page.goto(`/pengaturan/menyiapkan?tahun=${TAHUN}`)
  await page.getByText('Rencanakan tenggat 11 bulan').click()
  await page.getByRole('button', { name: 'Rencanakan tenggat' }).click()
  await expect(page.getByText('Tenggat kedua belas bulan sudah direncanakan.')).toBeVisible()
})

test('an opened year stays, an empty one is deleted after it was asked', async () => {
  await page.goto(`/pengaturan/tahun?tahun=${TAHUN}`)
  await page.locator('summary', { hasText: `Hapus tahun ${TAHUN}` }).click()
  await expect(page.getByText(`Tahun ${TAHUN} tidak dapat dihapus: di dalamnya `)).toBeVisible()
  await page.getByRole('button', { name: 'Buat tahun anggaran' }).click()
  await expect(page).toHaveURL(new RegExp(`tahun=${TAHUN + 1}&baru=1$`))
  await page.goto(`/pengaturan/tahun?tahun=${TAHUN + 1}`)
  await page.locator('summary', { hasText: `Hapus tahun ${TAHUN + 1}` }).click()
  await page.getByLabel(`Tulis ${TAHUN + 1} untuk menghapusnya`).fill('2025')
  await page.getByRole('button', { name: `Hapus tahun ${TAHUN + 1}` }).click()
  await expect(page.getByText('Tulis tahun yang akan dihapus, empat angka.')).toBeVisible()
  await page.getByLabel(`Tulis ${TAHUN + 1} untuk menghapusnya`).fill(String(TAHUN + 1))
  await page.getByRole('button', { name: `Hapus tahun ${TAHUN + 1}` }).click()
  await expect(page.getByText(`Tahun ${TAHUN + 1} dihapus.`)).toBeVisible()
  expect((await db.query('SELECT tahun FROM tahun_anggaran')).rows).toEqual([{ tahun: TAHUN }])
})
