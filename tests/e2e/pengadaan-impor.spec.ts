import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'

const KODE = ['91000001', '91000002', '91000003', '91000004']
let db: pg.Client
let sub: { kode: string; nama: string }
let lain: string
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)")
  const milik = "FROM pengguna p JOIN pengguna_unit pu ON pu.pengguna_id = p.id WHERE p.username = 'operator.dpupr'"
  sub = (await db.query<{ kode: string; nama: string }>(`SELECT n.kode, n.nama FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE s.tahun = 2023 AND s.unit_id = (SELECT pu.unit_id ${milik}) ORDER BY n.kode LIMIT 1`)).rows[0] ?? { kode: '', nama: '' }
  lain = (await db.query<{ nama: string }>("SELECT m.nama FROM unit_masa m JOIN pengguna_unit pu ON pu.unit_id = m.unit_id JOIN pengguna p ON p.id = pu.pengguna_id WHERE p.username = 'operator.dinkes' LIMIT 1")).rows[0]?.nama ?? ''
})
/** The other suites count on the sample's packages. */
test.afterAll(async () => {
  await db.query('SET session_replication_role = replica')
  await db.query('DELETE FROM paket_tahap WHERE paket_id IN (SELECT id FROM paket WHERE kode_rup = ANY ($1))', [KODE])
  await db.query('DELETE FROM paket WHERE kode_rup = ANY ($1)', [KODE])
  await db.query("DELETE FROM rup_berkas WHERE nama_berkas LIKE 'uji-rup%' OR nama_berkas = 'tempelan.csv'")
  await db.end()
})

const berkas = (nama: string, ...baris: string[]) => ({ name: nama, mimeType: 'text/csv', buffer: Buffer.from(['Kode RUP;Nama Paket;Pagu;Metode Pemilihan;Jenis Pengadaan;Sumber Dana;Waktu Pemilihan;Satuan Kerja;Kode Sub Kegiatan;Nama Sub Kegiatan', ...baris].join('\n')) })

test('an operator brings the RUP of her unit in: asked, seen before it is saved, once; the second time nothing changes', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.dpupr')
  const isi = [
    `91000001;Pembangunan jembatan uji impor;1.250.000.000;Tender;Pekerjaan Konstruksi;DAU;Maret 2023;;${sub.kode};${sub.nama}`,
    '91000002;Belanja alat ukur uji impor;75.000.000;E-Purchasing;Barang;DAU;April 2023;;;',
    '91000003;Jasa konsultansi uji impor;1e20;Seleksi;Jasa Konsultansi;DAU;Mei 2023;;;',
    `91000004;Paket unit lain;5.000;Tender;Barang;DAU;Mei 2023;${lain};;`,
    ';Jumlah;1.325.000.001;;;;;;;',
  ]
  const unggah = async (nama: string, baris: string[]): Promise<void> => {
    await page.goto('/pengadaan/impor?tahun=2023')
    await page.getByLabel('Berkas RUP').setInputFiles(berkas(nama, ...baris))
    await page.getByLabel('Diunduh dari SiRUP tanggal').first().fill('30/6/2023')
    await page.getByRole('button', { name: 'Unggah dan baca' }).click()
    await expect(page.getByRole('heading', { name: `Apakah isi ${nama} benar?` })).toBeVisible()
  }
  await page.goto('/pengadaan?tahun=2023&bulan=7')
  await page.getByRole('link', { name: 'Impor RUP' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paket mana yang diumumkan di RUP tahun 2023?')
  await unggah('uji-rup.csv', isi)
  await expect(page.getByRole('row', { name: /Bukan unit Anda 1 –/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Paket baru 2 1.325.000.000/ })).toBeVisible()
  await expect(page.getByText('tidak sama dengan jumlah paket mana pun')).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])

  // the package without a sub-kegiatan is asked about, never guessed
  await page.getByLabel('Cari kode atau nama sub-kegiatan').fill(sub.kode)
  await page.getByRole('button', { name: 'Cari', exact: true }).click()
  await page.getByRole('radio', { name: sub.nama }).check()
  await page.getByRole('button', { name: 'Tautkan' }).click()
  await expect(page.getByRole('button', { name: 'Tautkan' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Simpan: 2 paket baru' }).click()
  await expect(page.getByText('Centang bahwa Anda mengerti apa yang tidak ikut disimpan.')).toBeVisible()
  await page.getByLabel(/1 baris tidak terbaca/).check()
  await page.getByRole('button', { name: 'Simpan: 2 paket baru' }).dblclick()
  await expect(page.getByText('2 paket baru, 0 diperbarui, 0 dibatalkan, 0 tidak berubah.')).toBeVisible()
  expect((await db.query('SELECT kode_rup FROM paket WHERE kode_rup = ANY ($1) ORDER BY 1', [KODE])).rows).toEqual([{ kode_rup: '91000001' }, { kode_rup: '91000002' }])

  await unggah('uji-rup-2.csv', [isi[0] ?? '', (isi[1] ?? '').replace('75.000.000', '80.000.000')])
  await expect(page.getByRole('row', { name: /Belanja alat ukur uji impor/ })).toContainText('pagu Rp75.000.000 → menjadi Rp80.000.000')
  await page.getByRole('button', { name: 'Simpan: 1 diperbarui' }).click()
  await expect(page.getByText('0 paket baru, 1 diperbarui')).toBeVisible()

  await page.goto('/pengadaan/impor?tahun=2023')
  await page.getByText('Atau tempel daftarnya').click()
  await page.getByLabel('Diunduh dari SiRUP tanggal').last().fill('1/7/2023')
  await page.getByLabel('Tempel daftar dari Excel atau SiRUP').fill('Kode RUP\tNama Paket\tPagu\tMetode\tJenis\n91000002\tBelanja alat ukur uji impor\t80.000.000\tE-Purchasing\tBarang')
  await page.getByRole('button', { name: 'Baca tempelan' }).click()
  await expect(page.getByRole('heading', { name: 'Semua paket di berkas ini sudah tercatat; tidak ada yang berubah' })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('button', { name: 'Buang daftar ini' })).toBeVisible()
  await page.getByRole('button', { name: 'Buang daftar ini' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paket mana yang diumumkan di RUP tahun 2023?')

  // what was brought in is found, and says where it came from
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/cari?q=91000002&tahun=2023')
  await page.getByRole('link', { name: 'Belanja alat ukur uji impor' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Belanja alat ukur uji impor' })).toBeVisible()
  await page.getByText('Jejak paket ini').click()
  await expect(page.getByRole('row', { name: /Paket pengadaan/ }).first()).toContainText('lewat impor')
  await page.context().close()
})

test('a file that is no list says so, and a picture of one is refused; the regent has no such page', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/pengadaan/impor?tahun=2023')
  await page.getByLabel('Berkas RUP').setInputFiles({ name: 'uji-rup-salah.xlsx', mimeType: 'text/plain', buffer: Buffer.from('a;b\n1;2') })
  await page.getByLabel('Diunduh dari SiRUP tanggal').first().fill('30/6/2023')
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
  await expect(page.getByText('Berkas ini bukan daftar paket')).toBeVisible()
  await page.context().close()
  const bupati = await bukaSebagai(browser, 'bupati')
  expect((await bupati.goto('/pengadaan/impor?tahun=2023'))?.status()).toBe(404)
  await bupati.context().close()
})
