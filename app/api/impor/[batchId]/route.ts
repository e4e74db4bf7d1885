import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { idDari, scopeTulis } from '@/lib/dasar/akses/scope'
import { loadKemajuan } from '@/lib/lapor/impor/loaders-kemajuan'

export const dynamic = 'force-dynamic'

/** How far the reading of a batch is: `{ status, dibaca, bagian, sisaDetik }`. */
export async function GET(request: Request, { params }: { params: Promise<{ batchId: string }> }): Promise<Response> {
  try {
    const scope = scopeTulis(await requireSesiApi(request))
    const kemajuan = await loadKemajuan(scope, idDari((await params).batchId))
    if (!kemajuan) throw new AppError('TIDAK_DITEMUKAN')
    return Response.json(kemajuan, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
