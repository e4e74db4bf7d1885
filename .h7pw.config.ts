process.env.E2E_PORT = '3000'
const { default: base } = await import('./playwright.config')
const { webServer, ...rest } = base
export default { ...rest, timeout: 180_000, expect: { timeout: 30_000 }, outputDir: '/tmp/kerja/h7/pw', reporter: [['list']], use: { ...rest.use, trace: 'off' } }
