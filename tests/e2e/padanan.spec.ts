import { expect, test } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'

const KEPALA = 'Nama SKPD;Kode Kegiatan;Nama Kegiatan;Kode Sub Kegiatan;Nama Sub Kegiatan;Kode Rekening;Nama Rekening;Nama Sumber Dana;Pagu'
const KEGIATAN = '1.02.02.2.02'
const baris = (sub: string, nama: string, sumber: string, pagu: number): string =>
  `Dinas Kesehatan;${KEGIATAN};Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota;${KEGIATAN}.${sub};${nama};5.1.02.01.01.0024;Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor;${sumber};${pagu}`
const BERKAS = [KEPALA, baris('7001', 'Layanan Uji Satu', 'Dana Alokasi Umum (DAU)', 700_000_001), baris('7002', 'Layanan Uji Dua', 'Hibah Uji Padanan', 700_000_002)]

test('codes of a DPA are taken over by the admin, a mapping is kept, changed and forgotten', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await page.goto('/impor?tahun=2023')
  await page.getByLabel('Berkas').setInputFiles({ name: 'dpa-uji-padanan.csv', mimeType: 'text/csv', buffer: Buffer.from(`${BERKAS.join('\r\n')}\r\n`) })
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
  await page.getByRole('heading', { name: 'Ke mana semua baris berkas?' }).waitFor()
  const alamat = new URL(page.url()).pathname
  // the names that the reader keeps beside the batch
  const db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query(`INSERT INTO impor_kode SELECT $1, 'SUB', '${KEGIATAN}.' || k, n, '', 1 FROM (VALUES ('7001', 'Layanan Uji Satu'), ('7002', 'Layanan Uji Dua')) v(k, n) ON CONFLICT DO NOTHING`, [Number(alamat.split('/').pop())])
  await db.end()
  await page.reload()

  await page.getByRole('link', { name: 'Tentukan Hibah Uji Padanan' }).click()
  await page.getByLabel('Cari kode atau nama').fill('alokasi umum')
  await page.getByRole('button', { name: 'Cari' }).click()
  await page.getByLabel(/Dana Alokasi Umum \(DAU\)/).check()
  await page.getByRole('button', { name: 'Simpan padanan' }).click()
  await expect(page.getByRole('heading', { name: 'Kode ini sudah diputuskan' })).toBeVisible()
  await page.goto(alamat)
  await page.getByRole('button', { name: 'Ambil semua 2 kode (Rp1.400.000.003)' }).click()
  await expect(page.getByText('2 kode dari berkas ini sudah ada di kodefikasi', { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Kode mana yang belum dikenal?' })).toHaveCount(0)

  await page.goto('/pengaturan/padanan?tahunPadanan=2023&cari=Hibah+Uji')
  await page.getByRole('link', { name: 'Hibah Uji Padanan' }).click()
  await expect(page.getByText('1 baris dalam 1 berkas')).toBeVisible()
  await page.getByRole('button', { name: 'Hapus padanan' }).click()
  await expect(page.getByText('Centang dulu bahwa padanan ini dihapus.')).toBeVisible()
  await page.getByLabel(/Hapus padanan ini/).check()
  await page.getByRole('button', { name: 'Hapus padanan' }).click()
  await expect(page.getByRole('heading', { name: 'Padanan ini tidak ada lagi' })).toBeVisible()
  await page.goto(alamat)
  await expect(page.getByRole('link', { name: 'Tentukan Hibah Uji Padanan' })).toBeVisible()
  await page.context().close()
})
