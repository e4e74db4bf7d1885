import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { loadSiaran } from '@/lib/rakor/paparan/loaders'

export const dynamic = 'force-dynamic'

/** No buffering, no packing on the way: every event has to arrive when it happens. */
const ALIRAN = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' }

/** What stands on the screen of a meeting under way, as Server-Sent Events; `?sebagai=meja` for the office's own windows. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const meja = new URL(request.url).searchParams.get('sebagai') === 'meja'
    return new Response(await loadSiaran(request, (await params).rapatId, meja), { headers: ALIRAN })
  } catch (error) {
    return balasGalat(error)
  }
}
