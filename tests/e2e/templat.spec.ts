import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { pasti } from '../support/pasti'
import { ubahBuku } from '../support/ubah-buku'

// One unit's July by way of Excel: the file goes out, is filled in, comes back, shows what it would change, and is applied.

interface Milik {
  unitId: number
  username: string
  barisId: number
  nilai: string
  kode: string
}

let db: pg.Client
let milik: Milik
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)")
  const { rows } = await db.query<Milik>(
    `SELECT l.unit_id AS "unitId", p.username, b.id AS "barisId", r.nilai::text, n.kode
     FROM laporan l JOIN pengguna_unit pu ON pu.unit_id = l.unit_id JOIN pengguna p ON p.id = pu.pengguna_id AND p.username LIKE 'operator.%'
     JOIN baris b ON b.unit_id = l.unit_id AND b.tahun = l.tahun JOIN realisasi r ON r.baris_id = b.id AND r.bulan = l.bulan AND r.kanal = 'RKUD'
     JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id
     WHERE l.tahun = 2023 AND l.bulan = 7 AND l.status = 'DRAF' AND r.koreksi = 0 AND p.username <> 'operator.koperindag'
     ORDER BY l.unit_id DESC, n.kode COLLATE "C", b.rekening_kode COLLATE "C" LIMIT 1`,
  )
  milik = pasti(rows[0])
})
/** The other suites count on the sample's figures. */
test.afterAll(async () => {
  await db.query("UPDATE realisasi SET nilai = $2 WHERE baris_id = $1 AND bulan = 7 AND kanal = 'RKUD' AND nilai <> $2::numeric", [milik.barisId, milik.nilai])
  await db.query('DELETE FROM templat_unggah')
  await db.end()
})

const tersimpan = async (): Promise<number> =>
  Number((await db.query("SELECT nilai::text AS n FROM realisasi WHERE baris_id = $1 AND bulan = 7 AND kanal = 'RKUD'", [milik.barisId])).rows[0]?.n)

test('a template goes out, comes back, shows its difference, and is applied', async ({ browser }, info) => {
  const page = await bukaSebagai(browser, milik.username)
  await page.goto(`/entri/${milik.unitId}?tahun=2023&bulan=7`)
  const [unduhan] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Unduh templat Excel' }).click()])
  expect(unduhan.suggestedFilename()).toMatch(/^templat-[a-z0-9-]+-2023-07\.xlsx$/)
  const isi = new Uint8Array(readFileSync(await unduhan.path()))

  // the row is found by its key, as the server finds it
  const tulis = (nilai: string | number) => ubahBuku(isi, [(buku) => {
    const lembar = buku.sheets[0]
    const ke = lembar?.rows.findIndex((sel) => sel[0] === `B${milik.barisId}`) ?? -1
    const row = pasti(lembar?.rows[ke])
    row[7] = nilai
    lembar?.cells?.delete(`${ke},7`)
  }])
  const unggah = async (nilai: string | number): Promise<void> => {
    const buffer = Buffer.from(await tulis(nilai))
    await page.getByLabel('Berkas templat').setInputFiles({ name: 'isian juli.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer })
    await page.getByRole('button', { name: 'Unggah dan lihat perbedaan' }).click()
  }
  await page.getByRole('link', { name: 'Unggah templat' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('di Excel')

  await unggah('1.2345,00')
  await expect(page.getByText('1 sel ditolak, jadi berkas ini belum dapat diterapkan')).toBeVisible()
  await expect(page.getByText('1.2345,00 bukan angka. Tulis 12.345,00.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Terapkan/ })).toHaveCount(0)

  const lama = await tersimpan()
  await unggah(lama + 1000.5)
  await expect(page.getByText('1 sel akan berubah: 1 berubah.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: milik.kode })).toContainText('Realisasi RKUD')
  expect(await tersimpan()).toBe(lama)
  await info.attach('perbedaan', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })

  await page.getByRole('button', { name: 'Terapkan ke server' }).click()
  await expect(page.getByText(/Sudah diterapkan .*: 1 sel tersimpan/)).toBeVisible()
  expect(await tersimpan()).toBe(lama + 1000.5)

  // the same address again, as a second tab would: applied, no button
  await page.reload()
  await expect(page.getByText(/Sudah diterapkan/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Terapkan/ })).toHaveCount(0)

  // the old file once more: her own later edit is asked about, nothing is chosen for her, and a change behind the preview is asked again
  await unggah(lama + 5)
  const baris = page.getByRole('row').filter({ hasText: milik.kode })
  await expect(baris).toContainText('Anda sendiri')
  await page.getByRole('button', { name: 'Terapkan ke server' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '1 sel belum dipilih' })).toBeVisible()
  await db.query("UPDATE realisasi SET nilai = $2 WHERE baris_id = $1 AND bulan = 7 AND kanal = 'RKUD'", [milik.barisId, lama + 7])
  await baris.getByLabel('Pakai berkas').check()
  await page.getByRole('button', { name: 'Terapkan ke server' }).click()
  await expect(page.getByText('1 sel berubah di server setelah pratinjau ini dibuat')).toBeVisible()
  await expect(baris).toContainText('baru berubah')
  await expect(baris.getByLabel('Pakai berkas')).not.toBeChecked()
  expect(await tersimpan()).toBe(lama + 7)
  await page.getByRole('button', { name: 'Semua pakai berkas' }).click()
  await page.getByRole('button', { name: 'Terapkan ke server' }).click()
  await expect(page.getByText(/Sudah diterapkan .*: 1 sel tersimpan/)).toBeVisible()
  await expect(baris).toContainText('Berkas dipakai')
  expect(await tersimpan()).toBe(lama + 5)

  // a file that is none is refused where its sender sees it
  await page.getByLabel('Berkas templat').setInputFiles({ name: 'bukan.xlsx', mimeType: 'text/plain', buffer: Buffer.from('bukan buku') })
  await page.getByRole('button', { name: 'Unggah dan lihat perbedaan' }).click()
  await expect(page.getByText('Berkas ini tidak dapat diterima')).toBeVisible()

  // the door itself: a form of our own pages only, one's own unit only
  const kirim = async (unitId: number, headers: Record<string, string>): Promise<number> => {
    const berkas = { name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('x') }
    return (await page.request.post(`/api/entri/${unitId}/templat?tahun=2023&bulan=7`, { multipart: { berkas }, headers, maxRedirects: 0 })).status()
  }
  const asal = new URL(page.url()).origin
  expect(await kirim(milik.unitId, { origin: 'https://lain.example' })).toBe(403)
  expect(await kirim(milik.unitId, {})).toBe(403)
  expect(await kirim(milik.unitId + 1, { origin: asal })).toBe(403)
  expect(await kirim(milik.unitId, { origin: asal })).toBe(303)
  await page.context().close()
})
