import { AppError } from '@/lib/akses/galat'
import { balasGalat, requireApi } from '@/lib/akses/gate-api'
import { bacaAlamat } from '@/lib/pelaporan/schema'
import { loadTemplat } from '@/lib/templat/loaders'

export const dynamic = 'force-dynamic'

const JENIS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The template of one unit and month (?tahun&bulan) as an .xlsx file. */
export async function GET(request: Request, { params }: { params: Promise<{ unitId: string }> }): Promise<Response> {
  try {
    const { pengguna } = await requireApi(request)
    const { tahun, bulan } = bacaAlamat(Object.fromEntries(new URL(request.url).searchParams))
    if (tahun === undefined || bulan === undefined) throw new AppError('ISIAN_SALAH', { pesan: 'Sebutkan tahun dan bulan: ?tahun=2023&bulan=7.' })
    const { nama, isi } = await loadTemplat(pengguna, Number((await params).unitId), { tahun, bulan })
    return new Response(new Uint8Array(isi), {
      headers: { 'Cache-Control': 'no-store', 'Content-Type': JENIS, 'Content-Disposition': `attachment; filename="${nama}"` },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
