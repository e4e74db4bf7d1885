import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { loadRiwayatSel } from '@/lib/lapor/lembar/loaders'
import { bacaAlamatLembar, bacaSelDicari } from '@/lib/lapor/lembar/schema'

export const dynamic = 'force-dynamic'

/** Who set one figure, when, from what to what, through which door: `?tahun&bulan&kunci&apbd&kas`. */
export async function GET(request: Request, { params }: { params: Promise<{ unitId: string }> }): Promise<Response> {
  try {
    const cari = new URL(request.url).searchParams
    const alamat = bacaAlamatLembar((await params).unitId, cari)
    const kunci = bacaSelDicari(cari)
    if (!alamat || !kunci) throw new AppError('TIDAK_DITEMUKAN')
    return Response.json({ riwayat: await loadRiwayatSel(request, alamat, kunci) }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
