import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { daftarHalaman, isiAlamat } from '../support/halaman'

/** One account per role, and nobody. */
const AKUN = { admin: 'ADMIN', analis: 'ANALIS', bupati: 'PIMPINAN', inspektorat: 'PENGAWAS', 'operator.dinkes': 'OPERATOR', 'kepala.dinkes': 'KEPALA' }
const TAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const LEBAR = [{ width: 1440, height: 900 }, { width: 390, height: 844 }]
/** Pages of one unit also have parts that only their tabs show. */
const BAGIAN: Readonly<Record<string, readonly string[]>> = {
  '/entri/[unitId]': ['realisasi', 'fisik', 'kendala', 'pagu', 'anggaran-kas', 'kirim'],
}

/** Ids to stand in dynamic addresses, found as a reader finds them: unit from the list, sub-kegiatan from its page. */
async function cariContoh(page: Page): Promise<Record<string, string>> {
  await page.goto('/perangkat-daerah')
  const pada = /perangkat-daerah\/(\d+)/
  const href = pada.test(page.url()) ? page.url() : await page.locator('table a[href*="/perangkat-daerah/"]').first().getAttribute('href')
  const unitId = pada.exec(href ?? '')?.[1] ?? ''
  await page.goto(`/perangkat-daerah/${unitId}`)
  const sub = await page.locator('a[href*="/sub-kegiatan/"]').first().getAttribute('href')
  return { unitId, subId: /sub-kegiatan\/(\d+)/.exec(sub ?? '')?.[1] ?? '' }
}

async function periksa(page: Page, alamat: string): Promise<void> {
  await page.goto(alamat)
  for (const viewport of LEBAR) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).withTags(TAG).analyze()
      const ringkas = violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)), jumlah: nodes.length }))
      expect(ringkas, `${page.url()} pada ${viewport.width} px, ${colorScheme}`).toEqual([])
    }
  }
}

const alamatHalaman = (route: string, contoh: Record<string, string>): string[] => {
  const alamat = isiAlamat(route, contoh)
  return [alamat, ...(BAGIAN[route] ?? []).map((bagian) => `${alamat}?bagian=${bagian}`)]
}

test('the tree has pages', () => {
  expect(daftarHalaman()).toEqual(expect.arrayContaining(['/', '/masuk', '/perangkat-daerah/[unitId]/sub-kegiatan/[subId]']))
})

for (const [username, peran] of Object.entries(AKUN)) {
  test.describe(`${peran}: no WCAG 2.2 A/AA violation`, () => {
    let page: Page
    let contoh: Record<string, string>

    test.beforeAll(async ({ browser }) => {
      page = await bukaSebagai(browser, username)
      contoh = await cariContoh(page)
    })
    test.afterAll(() => page.context().close())

    for (const route of daftarHalaman()) {
      test(route, async () => {
        test.setTimeout(180_000)
        for (const alamat of alamatHalaman(route, contoh)) await periksa(page, alamat)
      })
    }
  })
}

test.describe('signed out', () => {
  for (const route of ['/masuk', '/pertama', '/ganti-sandi', '/tidak-ada']) {
    test(route, async ({ page }) => periksa(page, route))
  }
})

test('pages with nothing in them: a year without data, an unknown unit', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'analis')
  for (const alamat of ['/?tahun=2024&bulan=1', '/perangkat-daerah?tahun=2024&bulan=1', '/perangkat-daerah?cari=tidakada', '/perangkat-daerah/999999']) {
    await periksa(page, alamat)
  }
  await page.context().close()
})
