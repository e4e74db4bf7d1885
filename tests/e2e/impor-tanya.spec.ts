import { expect, test } from '@playwright/test'
import pg from 'pg'
import { rupiahPenuh } from '../../lib/dasar/format/angka'
import { senFromText } from '../../lib/realisasi/rupiah'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'

const KEPALA = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nilai Realisasi;Tanggal SP2D;Nomor SP2D'
const KEMBAR = '2.14.2.08.0.00.07.0000;DP2KBP3A;2.14.01.2.01.01;5.1.02.01.01.0024;1.234.321;2023-07-05;SP2D/UJI/1'

/** The line that the file is about, as it stands: in July, and up to July in its sub-kegiatan. */
async function angkaBaris(): Promise<{ unit: number; sub: number; juli: string; sampai: string }> {
  const db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  try {
    const { rows } = await db.query<{ unit: number; sub: number; juli: string; sampai: string }>(`
      SELECT s.unit_id AS unit, s.id AS sub, sum(r.nilai) FILTER (WHERE r.bulan = 7 AND r.kanal = 'RKUD' AND b.rekening_kode = '5.1.02.01.01.0024')::text AS juli, sum(r.nilai + r.koreksi)::text AS sampai
      FROM sub_kegiatan s JOIN unit u ON u.id = s.unit_id JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN baris b ON b.sub_kegiatan_id = s.id JOIN realisasi r ON r.baris_id = b.id AND r.bulan <= 7
      WHERE s.tahun = 2023 AND u.kode = '2.14.2.08.0.00.07.0000' AND n.kode = '2.14.01.2.01.01' GROUP BY 1, 2`)
    const [satu] = rows
    if (!satu) throw new Error('Baris uji tidak ada')
    return satu
  } finally {
    await db.end()
  }
}

test('a file that asks: the answer is given by keyboard, read again, applied, and stands on the page of the unit', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/impor?tahun=2023&bulan=7')
  await page.getByLabel('Berkas').setInputFiles({ name: 'uji-tanya.csv', mimeType: 'text/csv', buffer: Buffer.from(`${[KEPALA, KEMBAR, KEMBAR].join('\r\n')}\r\n`) })
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
  await expect(page.getByRole('heading', { name: 'Satu hal perlu Anda jawab' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Terapkan/ })).toHaveCount(0)
  // nothing chosen: said, and nothing lost
  await page.getByRole('button', { name: 'Simpan jawaban dan baca ulang' }).click()
  await expect(page.getByText('Belum ada pertanyaan yang dijawab.')).toBeVisible()
  await page.getByRole('radio', { name: 'Hitung sekali' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Simpan jawaban dan baca ulang' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Apa yang akan berubah oleh berkas ini?' })).toBeVisible()
  await expect(page.getByText('Jawaban yang sudah diberikan (1)')).toBeVisible()
  await expect(page.getByRole('cell', { name: '1.234.321' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Terapkan 1 angka' }).click()
  await expect(page.getByRole('heading', { name: 'Impor ini sudah diterapkan' })).toBeVisible()
  const batch = new URL(page.url()).pathname
  const { unit, sub, juli, sampai } = await angkaBaris()
  expect(juli).toBe('1234321.00')
  await page.goto(`/perangkat-daerah/${unit}/sub-kegiatan/${sub}?tahun=2023&bulan=7`)
  await expect(page.locator('main')).toContainText(rupiahPenuh(senFromText(sampai)))
  await page.goto(batch)
  await page.getByRole('button', { name: 'Batalkan impor ini' }).click()
  await expect(page.getByRole('heading', { name: 'Impor ini sudah dibatalkan kembali' })).toBeVisible()
  await page.context().close()
})

test('a file that nobody knows is mapped by hand on its own first rows', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  await page.goto('/impor?tahun=2023&bulan=7')
  await page.getByLabel('Berkas').setInputFiles({ name: 'uji-peta.csv', mimeType: 'text/csv', buffer: Buffer.from(['Unitnya;Keg;Belanja apa;Uangnya;Kapan', '2.14.2.08.0.00.07.0000;2.14.01.2.01.01;5.1.02.01.01.0024;2.345.678;2023-07-05', ''].join('\r\n')) })
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
  await page.getByRole('link', { name: 'Realisasi belanja' }).click()
  await expect(page.getByRole('heading', { name: 'Apa arti setiap kolom berkas ini?' })).toBeVisible()
  const arti = (huruf: string) => page.getByRole('combobox', { name: new RegExp(`^Arti kolom ${huruf},`) })
  await arti('A').selectOption('kodeUnit')
  await arti('B').selectOption('sub')
  await arti('C').selectOption('rekening')
  await arti('E').selectOption('tanggalSp2d')
  await page.getByRole('button', { name: 'Pakai pemetaan ini dan baca ulang' }).click()
  await expect(page.getByText('Masih kurang untuk Realisasi SIPD (RKUD): kolom uang: realisasi.')).toBeVisible()
  await expect(arti('B')).toHaveValue('sub')
  await arti('D').selectOption('realisasi')
  await page.getByRole('button', { name: 'Pakai pemetaan ini dan baca ulang' }).click()
  await expect(page.getByRole('cell', { name: '2.345.678' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Buang berkas ini' }).click()
  await page.goto('/impor?tahun=2023&bulan=7')
  await page.getByRole('button', { name: /^Lupakan pemetaan/ }).click()
  await expect(page.getByRole('heading', { name: 'Bentuk berkas mana yang sudah dipetakan?' })).toHaveCount(0)
  await page.context().close()
})
