import { expect, test } from '@playwright/test'
import { bukaSebagai } from '../support/buka'

// The office keeps its own books: it finds a code, adds one, ends it, and loads a list from a file, seeing first what it would do.

const DAFTAR = '/pengaturan/kodefikasi'

test('a code is found by word and level, added below its parent, renamed and ended', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await page.goto(DAFTAR)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d kodefikasi, 2 dipakai/)
  await page.getByRole('link', { name: 'KEPMENDAGRI-900.1.15.5-1317-2023' }).click()
  await page.getByLabel('Cari kode atau nama').fill('1.02 gizi')
  await page.getByLabel('Tingkat').selectOption({ label: 'Sub-kegiatan' })
  await page.getByRole('button', { name: 'Cari' }).click()
  await expect(page.getByRole('row', { name: /1\.02\.02\.2\.02\.0015/ })).toContainText('Gizi Masyarakat')

  const tambah = page.getByRole('region', { name: 'Tambah kode' })
  await tambah.getByLabel('Kode', { exact: true }).fill('1.02.02.2.99.0001')
  await expect(tambah).toContainText('Sub-kegiatan di bawah 1.02.02.2.99.')
  await tambah.getByLabel('Nama').fill('Sub-kegiatan uji peramban')
  await tambah.getByRole('button', { name: 'Tambah kode' }).click()
  await expect(tambah).toContainText('1.02.02.2.99, belum ada')
  await expect(tambah.getByLabel('Nama')).toHaveValue('Sub-kegiatan uji peramban')
  await tambah.getByLabel('Kode', { exact: true }).fill('1.02.02.2.02.0991')
  await tambah.getByRole('button', { name: 'Tambah kode' }).click()
  await expect(tambah).toContainText('ditambahkan')

  await page.goto(`${DAFTAR}/kode?buku=KEPMENDAGRI-900.1.15.5-1317-2023&cari=uji+peramban`)
  await page.getByRole('link', { name: 'Sub-kegiatan uji peramban' }).click()
  await expect(page.getByText('Belum dipakai baris anggaran mana pun.')).toBeVisible()
  await page.getByLabel('Nama').fill('Sub-kegiatan uji yang betul')
  await page.getByRole('button', { name: 'Simpan nama' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('uji yang betul')
  await page.getByRole('button', { name: 'Akhiri kode' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('diakhiri')
  await page.getByRole('button', { name: 'Tawarkan lagi' }).click()
  await expect(page.getByRole('button', { name: 'Akhiri kode' })).toBeVisible()
  await page.context().close()
})

test('a book is made, a list is looked at, chosen from and put in; what is left out stays visible', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await page.goto(DAFTAR)
  const baru = page.getByRole('region', { name: 'Buat kodefikasi baru' })
  await baru.getByLabel('Kode', { exact: true }).fill('UJI-PERAMBAN-2031')
  await baru.getByLabel('Tahun anggaran pertama').fill('2031')
  await baru.getByLabel('Nama peraturan').fill('Kodefikasi uji peramban')
  await baru.getByRole('button', { name: 'Buat kodefikasi' }).click()
  await expect(baru).toContainText('masih kosong')

  await page.goto(`${DAFTAR}/daftar?daftar=buku&buku=UJI-PERAMBAN-2031`)
  await page.getByLabel('Berkas', { exact: true }).setInputFiles({ name: 'kode.csv', mimeType: 'text/csv', buffer: Buffer.from([
    'Kode;Nomenklatur', '1;Urusan wajib', '1.02;Kesehatan', '1.02.02;Program satu', '1.02.02;Program dua', '1.02.02.2.01;Kegiatan', '1.05.02;Yatim', '1.x;Rusak', '5.1.02.05;Belanja objek uji',
  ].join('\n')) })
  await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3 baru')
  await expect(page.getByRole('link', { name: 'Tanpa induk (2)' })).toBeVisible()
  await page.getByRole('link', { name: 'Ganda di berkas (2)' }).click()
  await page.getByRole('row', { name: /Program dua/ }).last().getByRole('button', { name: /Pakai nama ini/ }).click()
  await expect(page.getByRole('link', { name: 'Tanpa induk (1)' })).toBeVisible()
  await page.getByRole('button', { name: 'Terapkan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('5 kode dimuat, 0 nama diganti')
  await page.getByRole('link', { name: 'Tidak terbaca (1)' }).click()
  await expect(page.getByRole('row', { name: /1\.X/ })).toContainText('bukan urusan sampai sub-kegiatan')
  await page.getByRole('link', { name: 'Lihat kodenya' }).click()
  await expect(page.getByRole('row', { name: /1\.02\.02 Program dua/ })).toBeVisible()

  await page.getByRole('link', { name: 'Ubah kodefikasi' }).click()
  await page.getByRole('checkbox', { name: /Saya mengerti/ }).check()
  await page.getByRole('button', { name: 'Hapus kodefikasi' }).click()
  await expect(page).toHaveURL(new RegExp(`${DAFTAR}$`))
  await expect(page.getByText('UJI-PERAMBAN-2031')).toHaveCount(0)
  await page.context().close()
})

test('a file without a head asks for its columns; a broken one says why', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  const kirim = async (name: string, isi: string) => {
    await page.goto(`${DAFTAR}/daftar?daftar=rekening`)
    await page.getByLabel('Berkas', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(isi) })
    await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click()
  }
  await kirim('kolom.csv', 'a;b;c\nx;y;z\ncatatan;5.1.02.03;Belanja Pemeliharaan\n')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kolom kode dan nama belum dikenali')
  await page.getByLabel('Kolom kode', { exact: true }).selectOption('B')
  await page.getByLabel('Kolom kode terakhir').selectOption('B')
  await page.getByLabel('Kolom nama').selectOption('C')
  await page.getByLabel('Baris data pertama').fill('3')
  await page.getByRole('button', { name: 'Baca dengan kolom ini' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 baru')
  await page.getByRole('button', { name: 'Buang daftar ini' }).click()
  await expect(page).toHaveURL(new RegExp(`${DAFTAR}$`))
  await kirim('rusak.xlsx', 'PK\u0003\u0004 bukan buku kerja')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Berkas ditolak')
  await page.context().close()
})

test('nobody but the admin sends a list, and no other site does in her name', async ({ browser, baseURL }) => {
  const kirim = async (siapa: string, origin: string): Promise<number> => {
    const page = await bukaSebagai(browser, siapa)
    const respons = await page.request.post('/api/kodefikasi', {
      headers: { origin }, maxRedirects: 0,
      multipart: { daftar: 'rekening', berkas: { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Kode;Nama\n5.1.02.07;Uji') } },
    })
    await page.context().close()
    return respons.status()
  }
  for (const siapa of ['analis', 'operator.dinkes', 'kepala.dinkes', 'bupati', 'inspektorat']) expect(await kirim(siapa, baseURL ?? ''), siapa).toBe(403)
  expect(await kirim('admin', 'https://situs-lain.invalid')).toBe(403)
  expect(await kirim('admin', baseURL ?? '')).toBe(303)
})
