import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { loadPribadi } from '@/lib/lapor/pemberitahuan/loaders'

export const dynamic = 'force-dynamic'

/** What the frame of a kept page shows to one person alone. In production mostly answered before Next is asked. */
export async function GET(request: Request): Promise<Response> {
  try {
    return Response.json(await loadPribadi(request), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
