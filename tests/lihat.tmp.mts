import { chromium } from '@playwright/test'
const base = process.env.BASE!
const b = await chromium.launch({ executablePath: '/tmp/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const ctx = await b.newContext({ baseURL: base })
await ctx.request.post('/api/auth/sign-in/username', { data: { username: 'admin', password: 'contoh-rakor-2023' }, headers: { origin: base } })
const p = await ctx.newPage()
const n: string[] = []
p.on('request', (r) => n.push(r.method() + ' ' + r.url().slice(base.length)))
p.on('response', async (r) => { if (r.url().includes('keamanan')) console.log(r.status(), r.url().slice(base.length), JSON.stringify(await r.allHeaders()).slice(0,300)) })
await p.goto('/pengaturan/keamanan', { waitUntil: 'commit' }); await p.waitForTimeout(9000)
console.log(n.length, n.slice(0, 60).join('\n'))
await p.screenshot({ path: '/tmp/w11/shots/akhir/keamanan.png' })
await b.close()
