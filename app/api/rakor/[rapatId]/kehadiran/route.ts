import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { idDari } from '@/lib/dasar/akses/scope'
import { loadTandaHadir } from '@/lib/rakor/kehadiran/loaders'

export const dynamic = 'force-dynamic'

/** A mark that changes with the attendance of this meeting: the list is read anew only then. For those who see all units. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    return Response.json({ tanda: await loadTandaHadir(pengguna, idDari((await params).rapatId)) }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
