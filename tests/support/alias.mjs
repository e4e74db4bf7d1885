import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** `@//` is the repository's root; `server-only` throws outside a React server, so tests get nothing. */
export const alias = [
  { find: /^@\//, replacement: root },
  { find: /^server-only$/, replacement: fileURLToPath(new URL('./kosong.ts', import.meta.url)) },
]
