import { gunzipSync } from 'node:zlib'
import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { loadDek } from '@/lib/rakor/paparan/loaders'

export const dynamic = 'force-dynamic'

/** The data file of a meeting's screen, `?v=` its hash: what is at this address never changes, so a browser that has it never asks again. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const sidik = new URL(request.url).searchParams.get('v') ?? ''
    const isi = await loadDek(request, (await params).rapatId, sidik)
    const kepala = { 'Cache-Control': 'private, max-age=31536000, immutable', ETag: `"${sidik}"`, Vary: 'Accept-Encoding', 'X-Content-Type-Options': 'nosniff' }
    if (request.headers.get('if-none-match') === `"${sidik}"`) return new Response(null, { status: 304, headers: kepala })
    const padat = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
    const badan = new Uint8Array(padat ? isi : gunzipSync(isi))
    return new Response(badan, { headers: { ...kepala, 'Content-Type': 'application/json; charset=utf-8', ...(padat ? { 'Content-Encoding': 'gzip' } : {}) } })
  } catch (error) {
    return balasGalat(error)
  }
}
