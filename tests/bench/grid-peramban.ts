import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '@/lib/dasar/launcher/browser.mjs'
import { masuk } from './alat'
import { BULAN, TAHUN } from './lembar-besar'

/** Keys of a worksheet, one after the other; three pages are as many as 50 rows have. */
const TOMBOL = {
  panah: ['ArrowDown', 'ArrowUp'],
  halaman: ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageUp', 'PageUp'],
  ujung: ['Control+End', 'Control+Home'],
  ketik: ['7', 'Escape'],
} as const
export type NamaTombol = keyof typeof TOMBOL

export interface UkuranTombol {
  median: number
  p95: number
}

/** From the moment a key (or a paste) reaches the page to the frame that shows it, for every one of them since `mulai`. */
const PENCATAT = `window.lama = []
for (const nama of ['keydown', 'paste']) addEventListener(nama, (event) => {
  const mulai = event.timeStamp
  requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => window.lama.push(performance.now() - mulai); c.port2.postMessage(0) })
}, true)`

const bacaCatatan = (page: Page): Promise<number[]> => page.evaluate<number[]>('window.lama.splice(0)')

async function ukurTombol(page: Page, tombol: readonly string[], kali: number): Promise<UkuranTombol> {
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 15; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await bacaCatatan(page)
  for (let i = 0; i < kali; i++) {
    await page.keyboard.press(tombol[i % tombol.length] ?? '')
    await page.waitForTimeout(30)
  }
  const lama = (await bacaCatatan(page)).sort((a, b) => a - b)
  return { median: lama[lama.length >> 1] ?? 0, p95: lama[Math.floor(lama.length * 0.95)] ?? 0 }
}

/** Pastes two columns of figures at the first cell of the month; ms to the painted frame, and until all is stored. */
async function ukurTempel(page: Page, baris: number): Promise<{ lama: number; tersimpan: number; kabar: string }> {
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 15; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await bacaCatatan(page)
  const teks = Array.from({ length: baris }, (_, i) => `${1000 + i}\t${2000 + i}`).join('\r\n')
  const mulai = performance.now()
  await page.evaluate((isi) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', isi)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, teks)
  const kabar = await page.getByText(/sel ditempel\./).innerText()
  await page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor({ timeout: 120_000 })
  const tersimpan = performance.now() - mulai
  return { lama: (await bacaCatatan(page))[0] ?? 0, tersimpan, kabar }
}

export interface UkuranGrid {
  tombol: Record<NamaTombol, UkuranTombol>
  tempel: { lama: number; tersimpan: number; kabar: string }
}

/** Opens the worksheets of units in a real browser; keys are measured in turns, so that a busy moment meets all alike. */
export async function ukurGrid(baseUrl: string, unit: Record<string, { id: number; tempel: number }>, kali: number): Promise<Record<string, UkuranGrid>> {
  const found = await findBrowser()
  const browser = await chromium.launch({ executablePath: found.path, env: { ...process.env, ...found.env } as Record<string, string>, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const cookies = (await masuk(baseUrl, 'admin')).split('; ').map((kuki) => ({ url: baseUrl, name: kuki.slice(0, kuki.indexOf('=')), value: decodeURIComponent(kuki.slice(kuki.indexOf('=') + 1)) }))
    const hasil: Record<string, UkuranGrid> = {}
    for (const [nama, { id, tempel }] of Object.entries(unit)) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' })
      await context.addCookies(cookies)
      const page = await context.newPage()
      await page.goto(`${baseUrl}/entri/${id}?tahun=${TAHUN}&bulan=${BULAN}&bagian=lembar`)
      await page.getByRole('grid').focus()
      await page.getByText('Belum ada perubahan').waitFor()
      await page.evaluate(PENCATAT)
      const tombol = {} as Record<NamaTombol, UkuranTombol>
      for (const [kunci, isi] of Object.entries(TOMBOL) as [NamaTombol, readonly string[]][]) {
        await ukurTombol(page, isi, 6)
        tombol[kunci] = await ukurTombol(page, isi, kali)
      }
      hasil[nama] = { tombol, tempel: await ukurTempel(page, tempel) }
      await context.close()
    }
    return hasil
  } finally {
    await browser.close()
  }
}
