import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { idDari } from '@/lib/dasar/akses/scope'
import { loadSaran } from '@/lib/lapor/anggaran/loaders-baris'
import { bacaPermintaanSaran } from '@/lib/lapor/anggaran/schema-baris'

export const dynamic = 'force-dynamic'

/** Codes for a new budget line of the unit that fit what was typed: `?tahun&jenis=sub|rekening&cari&semua=1`. */
export async function GET(request: Request, { params }: { params: Promise<{ unitId: string }> }): Promise<Response> {
  try {
    const unitId = idDari((await params).unitId)
    const permintaan = bacaPermintaanSaran(new URL(request.url).searchParams)
    if (unitId === 0 || !permintaan) throw new AppError('TIDAK_DITEMUKAN')
    return Response.json(await loadSaran(request, unitId, permintaan), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
