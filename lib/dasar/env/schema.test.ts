import { expect, test } from 'vitest'
import { parseEnv } from './schema.mjs'

const complete = {
  DATABASE_URL: 'postgresql://a:b@localhost:5432/rakor',
  BETTER_AUTH_SECRET: 'x'.repeat(32),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 1).toString('base64'),
}

test('a complete environment is read, with the port 3000 by default', () => {
  const parsed = parseEnv(complete)
  expect(parsed).toMatchObject({ ok: true, env: { databaseUrl: complete.DATABASE_URL, port: 3000, produksi: false } })
})

test.each([
  ['DATABASE_URL', undefined],
  ['DATABASE_URL', 'mysql://x'],
  ['BETTER_AUTH_SECRET', ''],
  ['BETTER_AUTH_SECRET', 'pendek'],
  ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', undefined],
  ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'abc'],
  ['BETTER_AUTH_URL', 'rakor'],
  ['PORT', 'abc'],
  ['PORT', '70000'],
])('%s = %s is refused with a sentence that names it', (name, value) => {
  const parsed = parseEnv({ ...complete, [name]: value })
  expect(parsed.ok).toBe(false)
  if (!parsed.ok) expect(parsed.pesan.join()).toContain(name)
})

test('several faults are told at once', () => {
  const parsed = parseEnv({})
  expect(parsed.ok ? [] : parsed.pesan).toHaveLength(3)
})
