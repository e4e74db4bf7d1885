import 'server-only'
import { readEnv } from '@/lib/dasar/env/env'

/** The address that people type: the configured one, else the one this request came to. */
export function alamatPublik(headers: Headers): string {
  const { baseUrl, port } = readEnv()
  return (baseUrl ?? `http://${headers.get('host') ?? `127.0.0.1:${port}`}`).replace(/\/+$/, '')
}
