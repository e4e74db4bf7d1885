import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { idDari } from '@/lib/dasar/akses/scope'
import { loadIsiLayar } from '@/lib/rakor/kehadiran/loaders'

export const dynamic = 'force-dynamic'

/** What the screen at the hall's entrance shows now: the code, drawn, and how long it stands. For the office. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    return Response.json(await loadIsiLayar(pengguna, idDari((await params).rapatId)), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
