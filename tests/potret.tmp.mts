import { chromium } from '@playwright/test'
const base = process.env.BASE!
const b = await chromium.launch({ executablePath: '/tmp/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const pages = (process.env.PAGES ?? '/,/?rinci=1,/perangkat-daerah,/akun,/pengaturan/keamanan,/pengaturan/masuk,/pengaturan/cadangan,/jejak/periksa,/jejak,/rekonsiliasi').split(',')
const ctx = await b.newContext({ baseURL: base, locale: 'id-ID', timezoneId: 'Asia/Jakarta' })
const r = await ctx.request.post('/api/auth/sign-in/username', { data: { username: process.env.USR ?? 'admin', password: 'contoh-rakor-2023' }, headers: { origin: base } })
console.log('sign in', r.status())
for (const [w, h] of [[1440, 900], [1280, 720], [390, 844]] as const) {
  const p = await ctx.newPage()
  await p.setViewportSize({ width: w, height: h })
  p.on('console', (m) => { if (m.type() === 'error') console.log(w, p.url(), m.text().slice(0, 200)) })
  p.on('pageerror', (e) => console.log(w, p.url(), 'PAGEERROR', e.message))
  for (const s of pages) {
    const res = await p.goto(s, { waitUntil: 'networkidle', timeout: 60000 }).catch((e) => { console.log(s, String(e).slice(0, 100)); return null })
    const luber = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (luber > 0) console.log(w, s, 'wide by', luber)
    await p.screenshot({ path: `/tmp/w11/shots/akhir/${(process.env.USR ?? 'admin')}-${w}-${s.replace(/\W+/g, '_')}.png`, fullPage: process.env.FULL === '1' })
    console.log(w, s, res?.status())
  }
  await p.close()
}
await b.close()
