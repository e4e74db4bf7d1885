import { expect, test, type Page } from '@playwright/test'
import { bukaSebagai } from '../support/buka'
import { aktif, grid, selAktif, tempel, tersimpan } from '../support/lembar'

// What people and machines do to the worksheet without meaning harm. Every figure is put back as it was.
test.describe.configure({ mode: 'default' })

const OPERATOR = 'operator.kecsekincau'

async function buka(page: Page, alamat = '/entri'): Promise<string> {
  await page.goto(alamat)
  await grid(page).focus()
  await expect(aktif(page)).toContainText('Juli, RKUD')
  return page.url()
}
const isi = async (page: Page): Promise<string> => ((await aktif(page).locator('strong').textContent()) ?? '').replace('kosong', '')

/** Writes into the active cell and stays on it; an empty text empties it. */
async function tulis(page: Page, teks: string): Promise<void> {
  await grid(page).focus()
  if (teks === '') return page.keyboard.press('Delete')
  await page.keyboard.type(teks)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Enter')
}

test('pastes that nobody can mean are refused at once; quotes, line ends, NUL, marks and emoji arrive as they can be kept', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  const alamat = await buka(page)
  const semula = await isi(page)
  for (const [potongan, kali] of [['12\t34\r\n', 500_000], ['9', 100_000_000]] as const) {
    const lama = await page.evaluate(([teks, n]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', teks.repeat(n))
      const mulai = performance.now()
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      return performance.now() - mulai
    }, [potongan, kali] as const)
    expect(lama).toBeLessThan(3_000)
    await expect(page.getByText(/^Tidak ada yang ditempel: papan klip berisi lebih dari 200\.000 sel\./)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
  }
  await page.keyboard.press('Shift+ArrowRight')
  await tempel(page, '')
  await expect(page.getByText('Tidak ada yang ditempel: papan klip tidak berisi teks.')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(aktif(page)).toContainText('Juli, RKUD')
  expect(await isi(page)).toBe(semula)

  await tempel(page, '\u202a7.531\u202c\t"2.000"\t-5\t"kata ""salah""\r\nlagi\u0000\u202e😀"\r\n')
  await tersimpan(page)
  await buka(page, alamat)
  expect(await isi(page)).toBe('7.531')
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await expect(aktif(page)).toContainText(/kata "salah" lagi ?😀/)
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Delete')
    await page.keyboard.press('ArrowLeft')
  }
  await tulis(page, semula)
  await tersimpan(page)

  for (const [teks, sebab] of [['12345678901234567890', 'terlalu besar: paling banyak 18 angka'], ['-5', 'kurang dari nol'], ['1e9', 'bukan angka']] as const) {
    await tulis(page, teks)
    await expect(aktif(page)).toContainText(sebab)
    await expect(page.getByText('Belum tersimpan: 1 sel perlu diperbaiki')).toBeVisible()
    await page.keyboard.press('Control+z')
    expect(await isi(page)).toBe(semula)
  }
  await page.context().close()
})

test('a composed character is not cut off by its Enter; a held-down Ctrl+Z ends where it began; typing during a save is saved too', async ({ browser }) => {
  const page = await bukaSebagai(browser, OPERATOR)
  const alamat = await buka(page)
  const semula = await isi(page)
  const cdp = await page.context().newCDPSession(page)
  await page.keyboard.press('F2')
  await cdp.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
  await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })))
  await expect(grid(page).getByRole('textbox')).toBeFocused()
  await expect(grid(page).getByRole('textbox')).toHaveValue(/に$/)
  await page.keyboard.press('Escape')
  expect(await isi(page)).toBe(semula)

  for (const teks of ['11', '22', '33', '44']) await tulis(page, teks)
  await page.keyboard.down('Control')
  for (let i = 0; i < 60; i++) await page.keyboard.down('z')
  await page.keyboard.up('z')
  await page.keyboard.up('Control')
  await expect(page.getByText('Tidak ada yang dapat diurungkan.')).toBeVisible()
  expect(await isi(page)).toBe(semula)

  // the first save is held on its way while she goes on in the same cell
  let lepas = (): void => undefined
  const tahan = new Promise<void>((lanjut) => (lepas = lanjut))
  let kiriman = 0
  await page.route((url) => url.pathname.startsWith('/entri'), async (rute) => {
    if (rute.request().method() === 'POST' && kiriman++ === 0) await tahan
    await rute.continue()
  })
  await tulis(page, '5151')
  await expect.poll(() => kiriman).toBe(1)
  await tulis(page, '6262')
  lepas()
  await expect.poll(() => kiriman).toBe(2)
  await tersimpan(page)
  await buka(page, alamat)
  expect(await isi(page)).toBe('6.262')
  await tulis(page, semula)
  await tersimpan(page)
  await page.context().close()
})

test('two windows of one person: both are stored, and the later one on the same cell is told', async ({ browser }) => {
  const satu = await bukaSebagai(browser, OPERATOR)
  const alamat = await buka(satu)
  const semula = await isi(satu)
  const dua = await satu.context().newPage()
  // this window hears nothing of the other one
  await dua.route((url) => url.pathname.endsWith('/siaran'), (rute) => rute.abort())
  await buka(dua, alamat)
  // it is alive and has looked for drafts before the other one leaves one
  await dua.keyboard.press('ArrowRight')
  await expect(aktif(dua)).toContainText('Juli, Non-RKUD')
  await tulis(satu, '3131')
  const semulaDua = await isi(dua)
  await tulis(dua, '4242')
  await Promise.all([tersimpan(satu), tersimpan(dua)])
  await satu.keyboard.press('ArrowRight')
  await expect(await selAktif(satu)).toContainText('4.242')
  await satu.keyboard.press('ArrowLeft')

  await dua.keyboard.press('ArrowLeft')
  expect(await isi(dua)).toBe(semula)
  await tulis(dua, '7373')
  await expect(dua.getByText(/Tersimpan: 3\.131 oleh .* Anda menulis: 7\.373/)).toBeVisible()
  expect(await isi(satu)).toBe('3.131')
  await dua.getByRole('button', { name: 'Pakai milik saya' }).click()
  await tersimpan(dua)
  await expect(await selAktif(satu)).toContainText('7.373')

  await tulis(satu, semula)
  await satu.keyboard.press('ArrowRight')
  await tulis(satu, semulaDua)
  await tersimpan(satu)
  await satu.context().close()
})
