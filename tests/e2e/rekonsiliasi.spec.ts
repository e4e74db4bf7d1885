import { expect, test, type Page } from '@playwright/test'
import { bukaSebagai } from '../support/buka'

const PERIODE = 'tahun=2022&bulan=12'
const berkas = (isi: string) => ({ name: 'lra-bkad.csv', mimeType: 'text/csv', buffer: Buffer.from(isi) })

/** The unit whose row stands first, and what it reported. */
async function unitPertama(page: Page): Promise<{ nama: string; href: string }> {
  const tautan = page.locator('main tbody th a').first()
  return { nama: await tautan.innerText(), href: (await tautan.getAttribute('href')) ?? '' }
}

test('a file of BKAD is previewed, saved, explained by one and accepted by another; nothing can be published before', async ({ browser }) => {
  // without JavaScript: every step is a plain form
  const analis = await bukaSebagai(browser, 'analis', { javaScriptEnabled: false })
  await analis.goto(`/rekonsiliasi?${PERIODE}`)
  const { nama, href } = await unitPertama(analis)
  await analis.goto(`/rekonsiliasi/unggah?${PERIODE}`)
  await analis.locator('input[type=file]').setInputFiles(berkas(`Nama SKPD;Nilai Realisasi\n${nama};1.000,50\nDinas Antah Berantah;7\nJumlah;1.007,50\n`))
  await analis.getByRole('button', { name: 'Unggah dan bandingkan' }).click()
  await expect(analis.getByRole('cell', { name: 'Dinas Antah Berantah', exact: true })).toBeVisible()
  await analis.getByRole('checkbox').check()
  await analis.getByRole('button', { name: 'Simpan angka berkas ini' }).click()
  await expect(analis.getByText('Berkas ini sudah disimpan')).toBeVisible()

  await analis.goto(href)
  await expect(analis.getByText('Selisih belum dijelaskan').first()).toBeVisible()
  await analis.locator('input[name="baris[]"]').first().check()
  await analis.getByLabel('Penyebab selisih').selectOption('WAKTU_PENCATATAN')
  await analis.getByLabel('Penjelasan', { exact: true }).fill('BKAD baru membukukan sebagian bulan Desember')
  await analis.getByRole('button', { name: 'Simpan penjelasan' }).click()
  await expect(analis.getByText('Menunggu diterima').first()).toBeVisible()
  await expect(analis.getByRole('button', { name: 'Terima yang dicentang' })).toHaveCount(0)

  const admin = await bukaSebagai(browser, 'admin')
  await admin.goto(href)
  await admin.getByRole('checkbox', { name: 'Terima Jumlah unit' }).check()
  await admin.getByRole('button', { name: 'Terima yang dicentang' }).click()
  await expect(admin.getByText('Selisih diterima').first()).toBeVisible()
  await admin.goto(`/rekonsiliasi?${PERIODE}`)
  await expect(admin.getByText(/Belum dapat diterbitkan: \d+ unit masih terbuka/)).toBeVisible()
  await expect(admin.getByRole('button', { name: /^Terbitkan/ })).toHaveCount(0)
  for (const [format, awal] of [['pdf', '%PDF'], ['docx', 'PK']] as const) {
    const jawaban = await admin.request.get(`/api/rekonsiliasi/berita-acara?${PERIODE}&format=${format}`)
    expect(jawaban.status()).toBe(200)
    expect((await jawaban.body()).toString('latin1').startsWith(awal)).toBe(true)
  }
  await Promise.all([analis.context().close(), admin.context().close()])
})
