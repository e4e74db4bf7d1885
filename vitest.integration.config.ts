import { defineConfig } from 'vitest/config'
import { alias } from './tests/support/alias.mjs'

/** Integration tests: one throw-away Postgres per run, one database per file (tests/support). */
export default defineConfig({
  resolve: { alias },
  test: {
    include: ['tests/integration/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/support/integration-setup.ts'],
    pool: 'forks',
    // these end what hangs; a slow machine, or a busy one, is no fault
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
