import { expect, test, type Page } from '@playwright/test'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { periksaLebar } from '../support/lebar'

const judul = async (page: Page, panel: string): Promise<string> => (await page.locator(`#${panel} h2`).first().innerText()).replace(/\s+/g, ' ')

test('two months to the entries that explain them, two units, versions; then other regencies, loaded and ranked', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  await test.step('by one click, and down to the entries', async () => {
    await page.goto('/banding?kananTahun=2023&kananBulan=6')
    expect(await judul(page, 'banding-rupiah')).toMatch(/^Realisasi Kabupaten, s\.d\. Juni 2023 lebih tinggi Rp[\d,]+ miliar dari Kabupaten, s\.d\. Mei 2023$/)
    const urai = page.locator('#banding-urai')
    await expect(urai).toContainText('sama dengan selisih seluruhnya')
    for (const alamat of [/kiri=unit-\d+.*per=program/, /program=[\d.]+.*per=|per=subKegiatan/, /perangkat-daerah\/\d+\/sub-kegiatan\/\d+/]) {
      await urai.locator('tbody th a').first().click()
      await expect(page).toHaveURL(alamat)
    }
  })
  await test.step('both sides by the form; murni against the latest; the file holds what the page says', async () => {
    await page.goto('/banding?kananTahun=2023&kananBulan=6')
    await page.getByRole('group', { name: 'Sisi kiri' }).getByLabel('Apa').selectOption({ index: 9 })
    await page.getByRole('group', { name: 'Sisi kanan' }).getByLabel('Apa').selectOption({ index: 10 })
    await page.getByRole('button', { name: 'Bandingkan' }).click()
    await expect(page).toHaveURL(/kiri=unit-\d+.*kanan=unit-\d+/)
    await page.getByRole('link', { name: 'APBD murni lawan yang terakhir' }).click()
    await expect(page.locator('#banding-keadaan')).toContainText('sub-kegiatan')
    const jawaban = await page.request.get('/api/panel/dua/banding-rupiah?kananTahun=2023&kananBulan=6')
    expect([jawaban.status(), await jawaban.text()]).toEqual([200, expect.stringContaining('Realisasi kumulatif')])
  })
  await test.step('a reader of all, on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const alamat of ['/banding?kananTahun=2023&kananBulan=6', '/banding/daerah?tahun=2023&bulan=6']) {
      await page.goto(alamat)
      await periksaLebar(page, alamat)
      expect((await axe(page).withTags(TAG).analyze()).violations, alamat).toEqual([])
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })
  await test.step('a table of another regency: looked at, mended in place, saved once', async () => {
    await page.goto('/banding/daerah?tahun=2023&bulan=6')
    expect(await judul(page, 'daerah-urutan')).toMatch(/^Kabupaten Lampung Barat urutan \d+ dari \d+/)
    await page.getByRole('link', { name: 'Muat angka daerah' }).click()
    const kotak = page.getByLabel('Tempel tabel dari Excel')
    const nama = `Kabupaten Uji Peramban ${test.info().retry}`
    const isi = `Kode BPS\tNama\tTahun\tBulan\tPagu\tRealisasi\n980${test.info().retry}\t${nama}\t2023\t6\t1.000.000.000\t410.000.000\n1804\tKabupaten Lampung Barat\t2023\t6\t1.000.000.000\t400.000.000`
    await kotak.fill(isi)
    await page.getByLabel('Sumber').fill('Portal uji')
    await page.getByLabel('Tanggal diambil').fill('14/07/2023')
    await page.getByRole('button', { name: 'Lihat putusannya' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /^1 angka baru, .* 1 bermasalah$/ })).toBeVisible()
    await expect(page.getByText('BPS 1804 adalah Lampung Timur')).toBeVisible()
    expect(await kotak.inputValue()).toBe(isi)
    await kotak.fill(isi.split('\n').slice(0, 2).join('\n'))
    await page.getByRole('button', { name: 'Lihat lagi' }).click()
    await page.getByRole('button', { name: 'Simpan 1 angka' }).click()
    await expect(page.getByText('1 angka disimpan, 1 daerah baru.')).toBeVisible()
    await page.goto('/banding/daerah?tahun=2023&bulan=6')
    await expect(page.locator('#daerah-urutan')).toContainText(nama)
  })
  await page.context().close()
})
