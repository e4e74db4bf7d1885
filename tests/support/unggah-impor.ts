import type { Page } from '@playwright/test'

const KEPALA = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Keterangan Dokumen;Nilai Realisasi;Nilai Setoran;NIP;Nama Pegawai;Tanggal SP2D'
const BARIS = [
  // a line of a unit whose July report is a draft, and a unit that nobody knows
  '2.14.2.08.0.00.07.0000;DP2KBP3A;2.14.01.2.01.01;5.1.02.01.01.0024;Uji;1.250.007;50.000;1900;Orang Uji;2023-07-05',
  '9.99;UPTD Contoh Impor;2.14.01.2.01.01;5.1.02.01.01.0024;Uji;10.000;0;1900;Orang Uji;2023-07-06',
]

/** Sends a small SIPD export on the import page; `tambahan` rows of the unknown unit with a long text make it as large as wanted. */
export async function unggahImpor(page: Page, { nama = 'uji-impor.csv', tambahan = 0, huruf = 0, baris = [] as readonly string[] } = {}): Promise<void> {
  const lain = Array.from({ length: tambahan }, (_, i) => `9.99;UPTD Contoh Impor;2.14.01.2.01.01;5.1.02.01.01.0024;${'x'.repeat(huruf)};${i + 1};0;1900;Orang Uji;2023-07-06`)
  await page.goto('/impor?tahun=2023&bulan=7')
  await page.getByLabel('Berkas').setInputFiles({ name: nama, mimeType: 'text/csv', buffer: Buffer.from(`${[KEPALA, ...BARIS, ...baris, ...lain].join('\r\n')}\r\n`) })
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
  await page.getByRole('heading', { name: 'Ke mana semua baris berkas?' }).waitFor({ timeout: 30_000 })
}
