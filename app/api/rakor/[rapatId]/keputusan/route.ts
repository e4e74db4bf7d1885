import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { loadSidikPutusan } from '@/lib/lapor/tindak-lanjut/loaders'

export const dynamic = 'force-dynamic'

/** `{ sidik }`, another one after each record of the meeting's decisions: what an open page asks for. For those who see all units. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    await requireSesiApi(request)
    return Response.json({ sidik: await loadSidikPutusan((await params).rapatId) }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
