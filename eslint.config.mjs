import { defineConfig, globalIgnores } from 'eslint/config'
import nextVitals from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'

/** Where React is written: its rules (a compiler runs behind some) are a third of the time, and find nothing to judge elsewhere. */
const REACT = ['{app,components}/**/*.{ts,tsx}', '**/*.tsx', '*.{ts,mjs}']

export default defineConfig([
  globalIgnores(['.next/**', '.data/**', 'lib/dasar/database/generated/**', 'next-env.d.ts', 'coverage/**', 'playwright-report/**', 'test-results/**']),
  ...nextVitals.map((aturan) => (aturan.rules ? { ...aturan, files: REACT } : aturan)),
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
  // Programs for the terminal speak through it.
  { files: ['lib/dasar/launcher/**', 'tests/**', 'prisma/**'], rules: { 'no-console': 'off' } },
  // A test that reads a missing value fails loudly by itself.
  { files: ['tests/**', '**/*.test.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-dynamic-delete': 'off' } },
  // The sample year is data.
  { files: ['prisma/sample/**'], rules: { 'max-lines': 'off' } },
  // Config files that their tools only read as CommonJS.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
])
