import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { periksaLebar } from '../support/lebar'

// The database closes and opens years in tests/integration/tutup-tahun.test.ts; here a proposal goes its way between two people and is refused.
test('the LKPJ says that it is provisional, and the office proposes to close the year', async ({ browser }) => {
  const analis = await bukaSebagai(browser, 'analis')
  await analis.goto('/lkpj?tahun=2022')
  await expect(analis.getByText(/SEMENTARA: tahun 2022 belum ditutup\. Batas data 31 Desember 2022/)).toBeVisible()
  await expect(analis.getByRole('region', { name: /belanja 2022 tidak terserap/ })).toBeVisible()
  const [unduhan] = await Promise.all([analis.waitForEvent('download'), analis.getByRole('link', { name: 'Unduh Excel' }).click()])
  expect(unduhan.suggestedFilename()).toBe('lkpj-2022-sementara.xlsx')
  expect((await readFile(await unduhan.path())).subarray(0, 2).toString()).toBe('PK')
  expect((await axe(analis).withTags(TAG).analyze()).violations).toEqual([])
  await analis.setViewportSize({ width: 390, height: 844 })
  await periksaLebar(analis)
  await analis.setViewportSize({ width: 1440, height: 900 })

  await test.step('what is not ready needs a reason; what was typed stays', async () => {
    await analis.getByRole('link', { name: 'Tutup tahun 2022' }).click()
    await expect(analis.getByRole('heading', { level: 1 })).toHaveText(/hal belum siap untuk menutup 2022|siap ditutup/)
    await expect(analis.getByRole('row', { name: /Dua belas bulan dikunci siap 12 dari 12/ })).toBeVisible()
    const alasan = analis.getByRole('textbox', { name: /^Mengapa ditutup tanpa/ })
    const jumlah = await alasan.count()
    expect(jumlah).toBeGreaterThan(0)
    for (let i = 0; i < jumlah; i++) await alasan.nth(i).fill(i === 0 ? 'pendek' : 'Sudah dibahas dalam rapat evaluasi.')
    await analis.getByRole('button', { name: 'Usulkan penutupan 2022' }).click()
    await expect(analis.getByText(/alasan 10 sampai 500 huruf\./).first()).toBeVisible()
    await expect(alasan.first()).toHaveValue('pendek')
    await alasan.first().fill('Sudah dibahas dalam rapat evaluasi.')
    await analis.getByRole('button', { name: 'Usulkan penutupan 2022' }).click()
    await expect(analis.getByRole('heading', { level: 1 })).toHaveText('Penutupan 2022 menunggu orang kedua')
    await expect(analis.getByText('Anda yang mengusulkan, jadi orang lain dari kantor yang menyetujuinya.')).toBeVisible()
    await expect(analis.getByRole('button', { name: 'Setujui dan tutup 2022' })).toHaveCount(0)
  })

  await test.step('another person sees it with its reasons, and refuses it', async () => {
    const admin = await bukaSebagai(browser, 'admin')
    await admin.goto('/pengaturan/tahun?tahun=2022')
    await admin.getByRole('link', { name: 'Tutup tahun 2022' }).click()
    await expect(admin.getByRole('button', { name: 'Setujui dan tutup 2022' })).toBeVisible()
    await expect(admin.getByText('Sudah dibahas dalam rapat evaluasi.').first()).toBeVisible()
    await admin.getByLabel('Alasan menolak').fill('Rekonsiliasi Desember belum lengkap.')
    await admin.getByRole('button', { name: 'Tolak usul' }).click()
    await expect(admin.getByRole('region', { name: /Penutupan ke-1 tidak dilanjutkan/ })).toContainText('Rekonsiliasi Desember belum lengkap.')
    await admin.goto('/pengaturan/tahun/2023/lanjut')
    await expect(admin.getByText(/Ditunjukkan saja; tidak ditulis sebagai anggaran 2023/)).toBeVisible()
    expect((await axe(admin).withTags(TAG).analyze()).violations).toEqual([])
    await admin.context().close()
  })
  await analis.context().close()
})
