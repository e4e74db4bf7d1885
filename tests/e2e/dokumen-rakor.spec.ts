import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { rapatBekuE2e } from '../support/rapat-beku-e2e'

// The documents of a meeting: their words, their files, and what goes out for good.

/** A file that a link gives, as bytes. */
async function unduh(page: Page, nama: string): Promise<{ nama: string; isi: Buffer }> {
  const [berkas] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: nama, exact: true }).click()])
  return { nama: berkas.suggestedFilename(), isi: readFileSync(await berkas.path()) }
}

test('words are changed, drafts downloaded, a document issued once, and a wrong signed copy refused', async ({ browser }) => {
  const rapatId = await rapatBekuE2e(browser)
  const page = await bukaSebagai(browser, 'analis')

  // a figure is never typed; what was written stays, and what is right is kept beside the old words
  await page.goto('/pengaturan/naskah?dokumen=notula')
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  const butir = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Penutup/ }) })
  await butir.getByText('Ubah', { exact: true }).click()
  const kotak = butir.getByLabel('Teks Penutup')
  await kotak.fill('Demikian, dari pagu Rp984 miliar.')
  await butir.getByRole('button', { name: 'Simpan teks' }).click()
  await expect(butir.getByText(/“Rp984 miliar” diketik sebagai angka/)).toBeVisible()
  await expect(kotak).toHaveValue('Demikian, dari pagu Rp984 miliar.')
  await kotak.fill('Demikian notula ini, dari pagu .')
  await kotak.evaluate((el: HTMLTextAreaElement) => el.setSelectionRange(el.value.length - 1, el.value.length - 1))
  await butir.getByText('Sisipkan medan').click()
  await butir.getByRole('button', { name: 'Sisipkan Pagu APBD, singkat' }).click()
  await expect(butir.getByText('Rp984,96 miliar').first()).toBeVisible()
  await butir.getByRole('button', { name: 'Simpan teks' }).click()
  await expect(page.getByText('Demikian notula ini, dari pagu Rp984,96 miliar.').first()).toBeVisible()

  await page.goto(`/rakor/${rapatId}/dokumen`)
  await expect(page.getByRole('heading', { level: 1, name: /belum ada yang terbit/ })).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  const docx = await unduh(page, 'Word Notula')
  expect(docx.nama).toBe('notula-rakor-triwulan-ii-2023-draf.docx')
  expect(docx.isi.subarray(0, 2).toString()).toBe('PK')
  const pdf = await unduh(page, 'PDF Notula')
  expect(pdf.isi.subarray(0, 5).toString()).toBe('%PDF-')

  // a number is needed; pressed twice it is issued once
  const dokumen = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Siaran pers/ }) }).first()
  await dokumen.getByText('Terbitkan dengan nomor dan tanggal').click()
  const tombol = dokumen.getByRole('button', { name: 'Terbitkan Siaran pers versi 1' })
  await dokumen.getByLabel('Nomor').fill('000.7/12/ADPEM/2023')
  await tombol.dblclick()
  await expect(dokumen.getByText(/^Versi 1/)).toBeVisible()
  await expect(dokumen.getByText('nomor 000.7/12/ADPEM/2023')).toBeVisible()
  const db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  expect((await db.query("SELECT 1 FROM terbitan WHERE dokumen = 'siaran-pers'")).rowCount).toBe(1)
  await db.end()

  // the issued file itself, and another document, are no signed copies of it
  const terbit = await unduh(page, 'PDF Siaran pers versi 1')
  await dokumen.getByText('Unggah salinan bertanda tangan').first().click()
  const unggah = async (isi: Buffer, nama = 'tanda.pdf'): Promise<void> => {
    await dokumen.getByLabel(/^Salinan Siaran pers/).setInputFiles({ name: nama, mimeType: 'application/pdf', buffer: isi })
    await dokumen.getByRole('button', { name: 'Unggah salinan bertanda tangan' }).click()
  }
  await unggah(pdf.isi)
  await expect(dokumen.getByText(/Angka berkas ini tidak sama dengan yang diterbitkan/)).toBeVisible()
  await unggah(terbit.isi)
  await expect(dokumen.getByText(/belum ditandatangani/)).toBeVisible()
  await unggah(Buffer.from('bukan pdf'))
  await expect(dokumen.getByText(/bukan PDF/)).toBeVisible()
  // a copy with something added behind it, as signatures are
  await unggah(Buffer.concat([terbit.isi, Buffer.from('\n% tanda\n')]))
  await expect(dokumen.getByText(/Salinan bertanda tangan tersimpan/)).toBeVisible()
  await expect(dokumen.getByRole('link', { name: 'Bertanda tangan' })).toBeVisible()
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])
  await page.context().close()
})
