import { readEnv } from '@/lib/dasar/env/env'

const asalDari = (teks: string | null): URL | null => (teks !== null && URL.canParse(teks) ? new URL(teks) : null)

/**
 * Whether what was sent comes from a page of our own: the browser writes `Origin` on everything that is sent, and no page can write
 * another's. Missing is refused: a browser that sends a form or calls an action always names it.
 * @param baseUrl the address people type, where it is fixed; a proxy may write another Host than the one they typed
 */
export function asalSama(headers: Headers, baseUrl: string | undefined): boolean {
  const asal = asalDari(headers.get('origin'))
  if (asal === null) return false
  return asal.origin === asalDari(baseUrl ?? null)?.origin || asal.host === headers.get('host')
}

/** `asalSama` with this installation's address. */
export const asalSah = (headers: Headers): boolean => asalSama(headers, readEnv().baseUrl)
