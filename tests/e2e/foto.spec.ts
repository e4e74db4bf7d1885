import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { exifUji, sisipkan } from '../support/foto'
import { pasti } from '../support/pasti'

const NAMA = 'Pekerjaan uji berfoto'
let db: pg.Client
let paketId: number
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)")
  const { rows } = await db.query<{ id: number; unit_id: number }>(
    `INSERT INTO paket (tahun, unit_id, nama, jenis, metode, pagu) SELECT 2023, u.unit_id, $1, 'KONSTRUKSI', 'TENDER', 1000 FROM pengguna p JOIN pengguna_unit u ON u.pengguna_id = p.id
     WHERE p.username = 'operator.dpupr' RETURNING id, unit_id`, [NAMA])
  paketId = pasti(rows[0]).id
  const isi = [paketId, pasti(rows[0]).unit_id]
  await db.query("INSERT INTO kontrak (paket_id, unit_id, tahun, nomor, tanggal, nilai, penyedia, mulai, selesai) VALUES ($1, $2, 2023, 'UJI-F', '2023-02-01', 900, 'Penyedia uji', '2023-02-10', '2023-10-01')", isi)
  await db.query('INSERT INTO kontrak_jadwal (paket_id, bulan, unit_id, tahun, rencana, realisasi) VALUES ($1, 6, $2, 2023, 50, 45)', isi)
})
/** The other suites count on the sample's packages. */
test.afterAll(async () => {
  await db.query('SET session_replication_role = replica')
  await db.query('DELETE FROM paket_foto_isi WHERE foto_id IN (SELECT id FROM paket_foto WHERE paket_id = $1)', [paketId])
  for (const tabel of ['paket_foto', 'kontrak_jadwal', 'kontrak']) await db.query(`DELETE FROM ${tabel} WHERE paket_id = $1`, [paketId])
  await db.query('DELETE FROM paket WHERE id = $1', [paketId])
  await db.end()
})

/** A picture that the browser draws: larger and rougher than what may be sent. */
async function gambar(page: Page, jenis: 'image/jpeg' | 'image/png', lebar: number): Promise<Buffer> {
  const isi = await page.evaluate(([tipe, w]) => {
    const kanvas = Object.assign(document.createElement('canvas'), { width: w, height: (w * 3) / 4 })
    const kuas = kanvas.getContext('2d')
    for (let i = 0; kuas && i < 9_000; i++) {
      kuas.fillStyle = `hsl(${(i * 47) % 360} 60% ${20 + ((i * 13) % 60)}%)`
      kuas.fillRect((i * 97) % w, (i * 61) % kanvas.height, 9 + (i % 23), 7 + (i % 31))
    }
    return kanvas.toDataURL(tipe).split(',')[1] ?? ''
  }, [jenis, lebar] as const)
  return Buffer.from(isi, 'base64')
}

test('an operator sends photos of a package: one is lost on the way and sent again alone; they are small, say nothing of the phone, and prove the progress', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'operator.dpupr')
  await page.goto(`/pengadaan/${paketId}`)
  await expect(page.getByText('Fisik terakhir 45,00% (Juni 2023) belum dibuktikan foto.')).toBeVisible()
  await page.getByText('Tambah foto').click()
  const exif = exifUji({ diambil: '2023:06:12 10:11:12', lintang: ['S', 5, 1, 55.6], bujur: ['E', 104, 4, 42.744] })
  const jpeg = Buffer.from(sisipkan(await gambar(page, 'image/jpeg', 2400), exif))
  expect(jpeg.length).toBeGreaterThan(600_000)
  await page.getByLabel('Pilih foto', { exact: true }).last().setInputFiles([
    { name: 'jembatan.jpg', mimeType: 'image/jpeg', buffer: jpeg },
    { name: 'lantai.png', mimeType: 'image/png', buffer: await gambar(page, 'image/png', 900) },
    { name: 'denah.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    { name: 'ponsel.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1') },
  ])
  const baris = (nama: string) => page.getByRole('listitem', { name: nama, exact: true })
  await expect(baris('denah.jpg').getByText('Berkas ini bukan foto.')).toBeVisible()
  await expect(baris('ponsel.heic').getByText('tidak dapat membuka foto HEIC')).toBeVisible()
  await expect(baris('jembatan.jpg').getByLabel('Diambil pada')).toHaveValue('12/06/2023')
  await expect(baris('jembatan.jpg').getByLabel('Koordinat')).toHaveValue('−5,03211; 104,07854')
  await expect(baris('lantai.png').getByText('Berkas tidak mencatat tanggalnya.')).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])

  // what is missing is said before anything is sent
  await page.getByRole('button', { name: 'Kirim 2 foto' }).click()
  await expect(baris('lantai.png').getByText('Tulis tanggal foto ini diambil.')).toBeVisible()
  await page.getByLabel('Keterangan untuk semua foto').fill('Lantai jembatan terpasang')
  await baris('lantai.png').getByLabel('Keterangan foto ini').fill('Sisi timur')
  await baris('lantai.png').getByLabel('Diambil pada').fill('20 Juni 2023')
  let putus = 0
  await page.route('**/api/pengadaan/*/foto', (rute) => (rute.request().postDataBuffer()?.includes('Sisi timur') && putus++ === 0 ? rute.abort('connectionreset') : rute.continue()))
  await page.getByRole('button', { name: 'Kirim 2 foto' }).click()
  await expect(page.getByText('1 foto terkirim, 1 belum terkirim.')).toBeVisible()
  await expect(baris('lantai.png').getByText('Sambungan terputus')).toBeVisible()
  await expect(baris('lantai.png').getByLabel('Keterangan foto ini')).toHaveValue('Sisi timur')
  await expect(page.getByText('Fisik terakhir 45,00% (Juni 2023) dibuktikan 1 foto.')).toBeVisible()
  await page.getByRole('button', { name: 'Kirim ulang lantai.png' }).click()
  await expect(page.getByText('dibuktikan 2 foto.')).toBeVisible()

  const { rows } = await db.query<{ sidik: string; isi: string; ukuran: number; sisi: number; asal: string; kecil: number }>(
    "SELECT f.sidik_isi AS sidik, encode(i.isi, 'escape') AS isi, f.ukuran, greatest(f.lebar, f.tinggi) AS sisi, f.diambil_asal AS asal, octet_length(i.kecil) AS kecil FROM paket_foto f JOIN paket_foto_isi i ON i.foto_id = f.id WHERE f.paket_id = $1 ORDER BY f.diambil", [paketId])
  expect(rows.map(({ asal, sisi }) => [asal, sisi])).toEqual([['BERKAS', 1600], ['DITULIS', 900]])
  for (const { isi, ukuran, kecil } of rows) expect([ukuran <= 400_000, kecil <= 60_000, /Exif|KAMERA|SERI-/.test(isi)]).toEqual([true, true, false])
  await page.reload()

  // large, by keyboard alone
  await page.getByRole('link', { name: 'Sisi timur, diambil 20 Juni 2023' }).focus()
  await page.keyboard.press('Enter')
  const besar = page.getByRole('dialog', { name: 'Foto besar' })
  await expect(besar.getByText('(1 dari 2)')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(besar.getByRole('img', { name: 'Lantai jembatan terpasang, diambil 12 Juni 2023' })).toBeVisible()
  await expect.poll(() => besar.getByRole('img').evaluate((satu) => (satu as HTMLImageElement).naturalWidth)).toBe(1600)
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Sisi timur, diambil 20 Juni 2023' })).toBeFocused()

  // who may not read the package gets nothing, and who may gets a picture that can be nothing else
  const alamat = `/api/pengadaan/${paketId}/foto/${pasti(rows[0]).sidik}`
  const jawab = await page.request.get(alamat)
  expect(jawab.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'private, max-age=43200, immutable', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" })
  expect(jawab.headers().vary).toContain('Cookie')
  const lain = await bukaSebagai(browser, 'operator.dinkes')
  expect((await lain.request.get(alamat)).status()).toBe(404)
  expect((await lain.request.post(`/api/pengadaan/${paketId}/foto`, { multipart: { a: 'x' }, headers: { origin: new URL(page.url()).origin } })).status()).toBe(404)
  await lain.context().close()

  await page.goto('/pengadaan?tahun=2023&bulan=7&tanda=tanpa-foto')
  await expect(page.locator('#pengadaan-daftar').getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByRole('link', { name: NAMA })).toHaveCount(0)
  await page.goto(`/pengadaan/${paketId}`)
  const figur = page.getByRole('figure').filter({ hasText: 'Sisi timur' })
  await figur.getByText('Hapus foto', { exact: true }).first().click()
  await figur.getByRole('button', { name: /Hapus foto Sisi timur/ }).click()
  await expect(page.getByText('dibuktikan 1 foto.')).toBeVisible()
  await expect(page.getByText('Foto yang dihapus (1)')).toBeVisible()
  await page.context().close()
})
