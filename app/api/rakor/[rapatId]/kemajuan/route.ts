import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { idDari } from '@/lib/dasar/akses/scope'
import { loadKemajuan } from '@/lib/rakor/bekuan/loaders'

export const dynamic = 'force-dynamic'

/** How far the freezing of this meeting is: `{ selesai, jumlah }`, or null while none is under way. For the office. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    await requireSesiApi(request)
    return Response.json(await loadKemajuan(idDari((await params).rapatId)), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
