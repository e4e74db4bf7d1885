import { expect, test } from '@playwright/test'
import { Document, Packer, Paragraph } from 'docx'
import { bukaSebagai } from '../support/buka'
import { axe, TAG } from '../support/axe'

// A speech is held against the data: what stands there is confirmed, what a hand spoilt is named with the right figure.

const TEKS = 'Realisasi terhadap pagu APBD tercatat 38,28%, padahal seharusnya 53,29% dari total belanja Rp984.959.704.911.\nMenurut anggaran kas, penyerapannya 88,53% dari target 100% sebesar Rp24.847.798.262.'

test('a pasted text and a document are judged figure by figure', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await page.goto('/cek-angka?tahun=2023&bulan=6')
  await page.getByRole('button', { name: 'Periksa angka' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Tempel teksnya')
  await page.getByLabel('Teks naskah').fill(TEKS)
  await page.getByRole('button', { name: 'Periksa angka' }).click()
  await expect(page.getByRole('heading', { name: '2 dari 6 angka bertentangan dengan data' })).toBeVisible()
  const baris = (angka: string) => page.getByRole('row', { name: new RegExp(angka.replaceAll('.', '\\.')) })
  await expect(baris('Rp24.847.798.262')).toContainText('Rp524.847.798.262')
  await expect(baris('Rp24.847.798.262')).toContainText('satu digit hilang')
  await expect(baris('88,53%')).toContainText('71,84%')
  for (const angka of ['38,28%', '53,29%', 'Rp984.959.704.911']) await expect(baris(angka)).toContainText('cocok')
  await page.getByRole('link', { name: /^88,53% \(bertentangan, seharusnya 71,84%\)/ }).press('Enter')
  await expect(page).toHaveURL(/#angka-4$/)
  expect((await axe(page).withTags(TAG).analyze()).violations).toEqual([])

  await page.getByLabel('Berkas naskah').setInputFiles({ name: 'sambutan.docx', mimeType: 'application/octet-stream', buffer: await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Pagu APBD Rp948.959.704.911.')] }] })) })
  await page.getByRole('button', { name: 'Periksa angka' }).click()
  await expect(page.getByRole('heading', { name: '1 dari 1 angka bertentangan dengan data' })).toBeVisible()
  await expect(baris('Rp948.959.704.911')).toContainText('dua digit tertukar')
  await page.getByLabel('Berkas naskah').setInputFiles({ name: 'sambutan.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('bukan dokumen') })
  await page.getByRole('button', { name: 'Periksa angka' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('sambutan.docx bukan dokumen Word')
  await expect(page.getByLabel('Teks naskah')).toHaveValue(TEKS)
  await page.context().close()
})
