import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { susunCsv } from '@/lib/dasar/format/csv'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { barisCsv } from '@/lib/lihat/kendala/csv'
import { loadKendala } from '@/lib/lihat/kendala/loaders'
import { parseKendala } from '@/lib/lihat/kendala/schema'
import { pilihBaris } from '@/lib/lihat/kendala/utils'
import { loadPeriode } from '@/lib/tahun/periode/loaders'

export const dynamic = 'force-dynamic'

/** The register as a file that Excel opens: all rows of the page's filter, within the reader's rights. */
export async function GET(request: Request): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const params = Object.fromEntries(new URL(request.url).searchParams)
    const periode = await loadPeriode(params)
    const data = await loadKendala(periode)
    const daftar = pilihBaris(data, parseKendala(params))
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: `Daftar kendala s.d. ${bulanTahun(periode.tahun, periode.bulan)}, ${daftar.length} baris` })
    return new Response(susunCsv(barisCsv(daftar, data)), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="kendala-${periode.tahun}-${String(periode.bulan).padStart(2, '0')}.csv"`,
      },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
