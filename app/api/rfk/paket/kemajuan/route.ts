import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { loadKemajuanPaket } from '@/lib/lihat/rfk/loaders-paket'

export const dynamic = 'force-dynamic'

/** How far the caller's own parcel is: `{ kerja, jumlah, selesai, gagal, keadaan }`, or null. */
export async function GET(request: Request): Promise<Response> {
  try {
    return Response.json(await loadKemajuanPaket(await requireSesiApi(request)), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
