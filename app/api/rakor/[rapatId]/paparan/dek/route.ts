import { gunzipSync } from 'node:zlib'
import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { loadDek } from '@/lib/rakor/paparan/loaders'

export const dynamic = 'force-dynamic'

/**
 * The data file of a meeting's screen, `?v=` its hash: what is at this address never changes, so a browser that has it never asks again.
 * Packed as it is stored, for the page to unpack: Next takes the head that says so off an answer. `?polos=1` for browsers that cannot.
 */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const cari = new URL(request.url).searchParams
    const sidik = cari.get('v') ?? ''
    const isi = await loadDek(request, (await params).rapatId, sidik)
    const kepala = { 'Cache-Control': 'private, max-age=31536000, immutable', ETag: `"${sidik}"`, 'X-Content-Type-Options': 'nosniff' }
    if (request.headers.get('if-none-match') === `"${sidik}"`) return new Response(null, { status: 304, headers: kepala })
    const polos = cari.get('polos') === '1'
    return new Response(new Uint8Array(polos ? gunzipSync(isi) : isi), { headers: { ...kepala, 'Content-Type': polos ? 'application/json; charset=utf-8' : 'application/gzip' } })
  } catch (error) {
    return balasGalat(error)
  }
}
