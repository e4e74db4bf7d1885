import { samaRahasia } from '@/lib/dasar/akses/utils'
import { readEnv } from '@/lib/dasar/env/env'
import { loadMetrik } from '@/lib/dasar/metrik/loaders'

export const dynamic = 'force-dynamic'

/**
 * Counters for Prometheus, to whoever knows METRIK_TOKEN; without that setting there is no such address. "From this machine" is no
 * proof: behind a proxy of the same machine every visitor comes from there.
 */
export async function GET(request: Request): Promise<Response> {
  const { metrikToken } = readEnv()
  if (metrikToken === undefined) return new Response(null, { status: 404 })
  const diberi = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (diberi === undefined || !samaRahasia(diberi, metrikToken)) return new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } })
  const { jenis, teks } = await loadMetrik()
  return new Response(teks, { headers: { 'Content-Type': jenis, 'Cache-Control': 'no-store' } })
}
