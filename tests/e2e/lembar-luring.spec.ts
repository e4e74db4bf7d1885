import { expect, test, type Page } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { aktif, grid, salin, selAktif, tempel, tersimpan } from '../support/lembar'
import { masukCepat } from '../support/masuk'

// The evening before the deadline: the line is gone for ten minutes, the sign-in ends, the window is closed. Nothing is lost,
// nothing is written twice, and no other cell changes. Every figure is put back as it was.
test.describe.configure({ mode: 'default' })

const OPERATOR = 'operator.kecsekincau'
const SEPULUH_MENIT = 10 * 60_000

async function buka(page: Page, alamat = '/entri'): Promise<string> {
  await page.goto(alamat)
  await expect(grid(page)).toBeVisible()
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Juli, RKUD')
  return page.url()
}

/** The whole grid as it would go to Excel, cell by cell; the keyboard is back at the first figure of the month after it. */
async function semuaSel(page: Page): Promise<string[][]> {
  await page.reload()
  await grid(page).focus()
  await page.keyboard.press('Control+a')
  const isi = await salin(page)
  await page.reload()
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Juli, RKUD')
  return isi.split('\r\n').map((baris) => baris.split('\t'))
}

/** The columns up to the reasons of corrections are typed into on the rows of rekening; the physical plan and progress on the rows above them. */
const DIKETIK = { rekening: (k: number) => k > 1 && k < 33, sub: (k: number) => (k > 14 && k < 27) || (k > 33 && k < 37) }

/** Typed cells that differ, as [before, after]. */
function beda(sebelum: string[][], sesudah: string[][]): [string, string][] {
  expect(sesudah.length).toBe(sebelum.length)
  return sebelum.flatMap((baris, b) => {
    const diketik = (baris[0] ?? '').startsWith('5.') ? DIKETIK.rekening : DIKETIK.sub
    return baris.flatMap((isi, k): [string, string][] => (diketik(k) && isi !== sesudah[b]?.[k] ? [[isi, sesudah[b]?.[k] ?? '']] : []))
  })
}

async function tulis(page: Page, teks: string): Promise<void> {
  await page.keyboard.type(teks)
  await page.keyboard.press('Enter')
}

test('ten minutes without a line and a closed window lose nothing, write nothing twice and touch no other cell', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  const konteks = page.context()
  await page.clock.install()
  const alamat = await buka(page)
  const semula = await semuaSel(page)
  const lama = ((await (await selAktif(page)).textContent()) ?? '').replace(/[^\d,]/g, '')

  await konteks.setOffline(true)
  await tulis(page, '1357')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('ArrowRight')
  await tempel(page, '2468\r\n')
  await expect(aktif(page)).toContainText('2.468')
  await page.clock.runFor(SEPULUH_MENIT)
  await expect(page.getByText(/^Menunggu jaringan, 2 sel\. Yang Anda ketik tidak hilang\.$/)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('F2')
  await page.keyboard.press('End')
  await page.keyboard.type('9')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Menunggu jaringan, 2 sel/)).toBeVisible()
  await page.close()
  await konteks.setOffline(false)

  const lagi = await konteks.newPage()
  await buka(lagi, alamat)
  await expect(lagi.getByText(/^Isian yang belum tersimpan dipulihkan/)).toBeVisible()
  await expect(await selAktif(lagi)).toContainText('13.579')
  await tersimpan(lagi)
  await lagi.getByRole('button', { name: 'Riwayat sel ini' }).click()
  const riwayat = lagi.getByRole('region', { name: /^Riwayat/ })
  await expect(riwayat.getByText(/menjadi 13\.579/)).toHaveCount(1)
  await expect(riwayat).not.toContainText('1.357 ')
  expect(beda(semula, await semuaSel(lagi)).map(([, sesudah]) => sesudah)).toEqual(['13.579', '2.468'])

  await (lama === '' ? lagi.keyboard.press('Delete') : tulis(lagi, lama).then(() => lagi.keyboard.press('Shift+Enter')))
  await lagi.keyboard.press('ArrowRight')
  await lagi.keyboard.press('Delete')
  await tersimpan(lagi)
  expect(beda(semula, await semuaSel(lagi))).toEqual([])
  await konteks.close()
})

test('a sign-in that ended is said; what was typed is saved after signing in again in another tab', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  const konteks = page.context()
  await buka(page)
  const lama = ((await (await selAktif(page)).textContent()) ?? '').replace(/[^\d,]/g, '')
  await konteks.clearCookies()
  await tulis(page, '8642')
  await expect(page.getByText('Sesi berakhir, 1 sel belum tersimpan.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Masuk lagi (tab baru)' })).toHaveAttribute('target', '_blank')
  await masukCepat(konteks, OPERATOR)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await tersimpan(page)
  await page.keyboard.press('Shift+Enter')
  await expect(aktif(page)).toContainText('8.642')
  await (lama === '' ? page.keyboard.press('Delete') : tulis(page, lama))
  await expect(page.getByText(/^Menyimpan/)).toBeVisible()
  await tersimpan(page)
  await konteks.close()
})
