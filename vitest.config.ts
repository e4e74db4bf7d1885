import { defineConfig } from 'vitest/config'
import { alias } from './tests/support/alias.mjs'

/** Unit tests: beside the code, no database, no network, no browser. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: ['{app,components,lib,prisma}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // files share what they import: nothing here keeps a state that another test could meet, and half the time was loading it anew
    isolate: false,
    restoreMocks: true,
    // ends what hangs; a slow machine, or a busy one, is no fault
    testTimeout: 60_000,
  },
})
