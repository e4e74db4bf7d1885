import { expect, test, type Browser, type Page } from '@playwright/test'
import { axe } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { periksaLebar } from '../support/lebar'
import { rapatBekuE2e } from '../support/rapat-beku-e2e'

const AULA = { width: 1280, height: 720 }
const PONSEL = { width: 390, height: 844 }
/** Words of the slide; the desk's own heading is another. */
const judul = (page: Page) => page.locator('h1').first()
const teksJudul = async (page: Page): Promise<string> => (await judul(page).textContent()) ?? ''

async function periksaAxe(page: Page): Promise<void> {
  const { violations } = await axe(page).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

/** The smallest text on the screen in px, with its words. */
const terkecil = (page: Page) => page.evaluate(() => {
  let hasil = { px: Infinity, teks: '' }
  const jalan = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
  while (jalan.nextNode()) {
    const induk = jalan.currentNode.parentElement
    const teks = jalan.currentNode.textContent?.trim() ?? ''
    if (induk === null || teks === '' || induk.closest('.sr-only, .hidden') !== null || induk.getClientRects().length === 0) continue
    const px = Number.parseFloat(getComputedStyle(induk).fontSize)
    if (px < hasil.px) hasil = { px, teks }
  }
  return hasil
})

async function buka(browser: Browser, siapa: string, alamat: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await bukaSebagai(browser, siapa)
  await page.setViewportSize(viewport)
  await page.goto(alamat)
  return page
}

test('a meeting in the hall: desk, screen, phones, a line that drops, a guest with the code', async ({ browser }) => {
  const rapatId = await rapatBekuE2e(browser, { berlangsung: true })
  const dasar = `/rakor/${rapatId}`
  const meja = await buka(browser, 'analis', `${dasar}/paparan/meja`, { width: 1440, height: 900 })
  await meja.getByRole('button', { name: 'Mulai siaran' }).click()
  await expect(meja.getByText('Disiarkan.')).toBeVisible()
  // two people of the office: what joins their windows is the server alone
  const layar = await buka(browser, 'admin', `${dasar}/paparan`, AULA)
  await expect(judul(layar)).toHaveText(/^Rakor triwulan II 2023/)
  const ponsel = await buka(browser, 'operator.dpupr', `${dasar}/ikut`, PONSEL)
  await expect(judul(ponsel)).toHaveText(await teksJudul(layar))

  await test.step('the desk moves screen and phone', async () => {
    await meja.getByRole('button', { name: 'Berikutnya', exact: true }).click()
    await expect(judul(layar)).not.toHaveText(/^Rakor triwulan II 2023/)
    await expect(judul(ponsel)).toHaveText(await teksJudul(layar))
    await expect(meja.getByText('1 ponsel mengikuti')).toBeVisible()
  })

  await test.step('a phone looks elsewhere and finds back', async () => {
    await ponsel.getByRole('button', { name: 'Slide berikutnya' }).click()
    await expect(judul(ponsel)).not.toHaveText(await teksJudul(layar))
    await ponsel.getByRole('button', { name: 'Kembali ke pemapar' }).click()
    await expect(judul(ponsel)).toHaveText(await teksJudul(layar))
  })

  await test.step('black, and light again', async () => {
    await meja.getByRole('button', { name: 'Gelapkan layar' }).click()
    await expect(ponsel.getByText('Layar digelapkan pemapar.')).toBeVisible()
    await layar.keyboard.press('.')
    await expect(judul(ponsel)).toHaveText(await teksJudul(layar))
    await expect(meja.getByRole('button', { name: 'Gelapkan layar' })).toBeVisible()
  })

  await test.step('a unit by two letters, and back to the same slide', async () => {
    const tadi = await teksJudul(layar)
    await layar.keyboard.type('du')
    await layar.keyboard.press('Enter')
    await expect(judul(layar)).toHaveText('DPUPR')
    await expect(judul(ponsel)).toHaveText('DPUPR')
    expect((await terkecil(layar)).px).toBeGreaterThanOrEqual(20)
    await layar.keyboard.press('ArrowRight')
    await expect(judul(layar)).toHaveText(tadi)
    await expect(judul(ponsel)).toHaveText(tadi)
  })

  await test.step('clocks of the agenda on the screen', async () => {
    await meja.getByRole('button', { name: 'Mulai waktu bicara 3 menit' }).click()
    await expect(layar.getByRole('timer')).toContainText('dari 3 menit')
    await meja.getByRole('button', { name: 'Hentikan', exact: true }).click()
    await expect(layar.getByRole('timer')).toHaveCount(0)
  })

  await test.step('the line drops: the screen goes on, and the phones catch up', async () => {
    await layar.context().setOffline(true)
    await layar.keyboard.press('PageDown')
    await layar.keyboard.press('PageDown')
    await expect(layar.getByText('Sambungan terputus, paparan tetap berjalan')).toBeVisible()
    expect(await teksJudul(ponsel)).not.toBe(await teksJudul(layar))
    await layar.context().setOffline(false)
    await expect(judul(ponsel)).toHaveText(await teksJudul(layar))
    await expect(layar.getByText('Sambungan terputus, paparan tetap berjalan')).toHaveCount(0)
  })

  await test.step('a guest follows with the code of the hall, until it is revoked', async () => {
    await meja.getByRole('button', { name: 'Buat kode aula' }).click()
    const kode = /[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}/.exec((await meja.getByText(/Kode aula [2-9A-Z]{4}-/).textContent()) ?? '')?.[0] ?? ''
    const tamu = await (await browser.newContext({ viewport: PONSEL })).newPage()
    await tamu.goto(`/aula?kode=${kode}`)
    await periksaAxe(tamu)
    await tamu.getByRole('button', { name: 'Ikuti paparan' }).click()
    await expect(judul(tamu)).toHaveText(await teksJudul(layar))
    // the code opens this page and no other
    expect((await tamu.request.get(dasar, { maxRedirects: 0 })).status()).toBe(307)
    await meja.getByRole('button', { name: 'Cabut kode' }).click()
    await expect(tamu.getByText(/^Kode aula sudah diganti atau dicabut/)).toBeVisible()
    await tamu.context().close()
  })

  await test.step('every slide is read from the last row, and by everybody', async () => {
    await layar.keyboard.press('Home')
    const jumlah = Number(/dari (\d+)/.exec((await layar.getByRole('button', { name: /^Slide \d+ dari/ }).getAttribute('aria-label')) ?? '')?.[1])
    expect(jumlah).toBeGreaterThan(8)
    for (let nomor = 1; nomor <= jumlah; nomor += 1) {
      await expect(layar.getByRole('button', { name: `Slide ${nomor} dari ${jumlah}, buka ikhtisar` })).toBeVisible()
      const { px, teks } = await terkecil(layar)
      expect(px, teks).toBeGreaterThanOrEqual(20)
      const luber = await layar.locator('main > div').first().evaluate((isi) => isi.scrollHeight - isi.clientHeight)
      expect(luber, `slide ${nomor} lebih tinggi daripada layar`).toBeLessThanOrEqual(0)
      await periksaAxe(layar)
      await layar.keyboard.press('PageDown')
    }
    for (const page of [meja, ponsel]) await periksaAxe(page)
    await periksaLebar(ponsel)
  })

  await meja.getByRole('button', { name: 'Hentikan siaran' }).click()
  await expect(ponsel.getByText('Paparan belum disiarkan.')).toBeVisible()
  for (const page of [meja, layar, ponsel]) await page.context().close()
})
