import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { querySiaran, scopeSiaran } from '@/lib/lapor/lembar/loaders'
import { bacaAlamatLembar, bacaSejak } from '@/lib/lapor/lembar/schema'
import { bukaSiaran } from '@/lib/lapor/lembar/siaran'

export const dynamic = 'force-dynamic'

/** No buffering, no packing on the way: every event has to arrive when it happens. */
const ALIRAN = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' }

/**
 * What others store in one unit's grid, as Server-Sent Events: `?tahun&bulan&apbd&kas&sejak`. With `sekali=1` one answer in
 * JSON instead, for those who cannot keep a line open.
 */
export async function GET(request: Request, { params }: { params: Promise<{ unitId: string }> }): Promise<Response> {
  try {
    const cari = new URL(request.url).searchParams
    const alamat = bacaAlamatLembar((await params).unitId, cari)
    if (!alamat) throw new AppError('TIDAK_DITEMUKAN')
    const { pengguna, scope } = await scopeSiaran(request, alamat.unitId)
    const sejak = bacaSejak(request, cari)
    if (cari.get('sekali') === '1') return Response.json(await querySiaran(scope, alamat, sejak, true), { headers: { 'Cache-Control': 'no-store' } })
    const aliran = await bukaSiaran({ alamat, sejak, pengguna, scope: async () => (await scopeSiaran(request, alamat.unitId, true)).scope, signal: request.signal })
    return aliran ? new Response(aliran, { headers: ALIRAN }) : new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  } catch (error) {
    return balasGalat(error)
  }
}
