import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { hitungLaju } from '@/lib/dasar/batas/data-laju'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { csvPanel } from '@/lib/lihat/panel/csv'
import { HALAMAN } from '@/lib/lihat/halaman/loaders'

export const dynamic = 'force-dynamic'

interface Alamat { params: Promise<{ halaman: string; kunci: string }> }

/** The table of one panel as CSV, in the view that the query string names: the same figures as on its page, within the same rights. */
export async function GET(request: Request, { params }: Alamat): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    await hitungLaju('api', pengguna.id)
    const { halaman, kunci } = await params
    const muat = Object.hasOwn(HALAMAN, halaman) ? HALAMAN[halaman] : undefined
    if (muat === undefined) throw new AppError('TIDAK_DITEMUKAN')
    const { panel, periode } = await muat(Object.fromEntries(new URL(request.url).searchParams))
    const satu = panel.find((item) => item.kunci === kunci)
    if (satu === undefined) throw new AppError('TIDAK_DITEMUKAN')
    const sampai = bulanTahun(periode.tahun, periode.bulan)
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: `Panel ${kunci}, s.d. ${sampai}` })
    const isi = csvPanel(satu, [
      ['S.d.', sampai], ['Versi APBD', periode.apbdVersi?.nama ?? ''], ['Versi anggaran kas', periode.kasVersi?.nama ?? ''], ['Data contoh', periode.contoh ? 'ya' : 'tidak'],
    ])
    return new Response(isi, {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${kunci}-${periode.tahun}-${String(periode.bulan).padStart(2, '0')}.csv"`,
      },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
