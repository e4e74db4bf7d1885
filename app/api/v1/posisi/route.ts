import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireApi } from '@/lib/dasar/akses/gate-api'
import { loadDasar } from '@/lib/tahun/periode/loaders'
import { csvPosisi } from '@/lib/posisi/csv'
import { bacaKueri, susunJawaban } from '@/lib/posisi/jawaban'
import { loadAturanZona, loadCapaianUntuk } from '@/lib/posisi/loaders'
import { paramDariKueri } from '@/lib/posisi/schema'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'

export const dynamic = 'force-dynamic'

/** The position at a cut-off as JSON or CSV, within the scope of whoever asks. See /api/v1/openapi.json. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pengguna, scope } = await requireApi(request)
    const kueri = bacaKueri(new URL(request.url).searchParams)
    if (kueri.galat) return kueri.galat
    const param = paramDariKueri(kueri.isi)
    const [dasar, aturan, capaian] = await Promise.all([loadDasar(param), loadAturanZona(param.tahun), loadCapaianUntuk(scope, param)])
    if (dasar === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Tahun anggaran atau versi APBD itu tidak ada.' })
    const jawaban = susunJawaban(param, dasar, aturan, capaian, new Date())
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: `Posisi ${param.tahun}-${param.bulan}, ${param.per}, ${kueri.isi.format}` })
    if (kueri.isi.format === 'json') return Response.json(jawaban, { headers: { 'Cache-Control': 'no-store' } })
    return new Response(csvPosisi(jawaban), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="posisi-${param.tahun}-${String(param.bulan).padStart(2, '0')}-${param.per}.csv"`,
      },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
