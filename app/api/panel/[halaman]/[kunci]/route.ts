import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { csvPanel } from '@/lib/lihat/panel/csv'
import { HALAMAN } from '@/lib/lihat/halaman/loaders'
import { HALAMAN_RAKOR, loadPanelBeku, type IsiRakor } from '@/lib/rakor/halaman/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const dynamic = 'force-dynamic'

interface Alamat { params: Promise<{ halaman: string; kunci: string }> }

const SEMUA = { ...HALAMAN, ...HALAMAN_RAKOR }

/** The page's panels by its own loader, or with `rapat` as that meeting froze them. */
function muatHalaman(halaman: string, cari: SearchParams): Promise<IsiRakor> {
  if (cari.rapat !== undefined) return loadPanelBeku(halaman, cari)
  const muat = Object.hasOwn(SEMUA, halaman) ? SEMUA[halaman] : undefined
  if (muat === undefined) throw new AppError('TIDAK_DITEMUKAN')
  return muat(cari)
}

/** The table of one panel as CSV, in the view that the query string names: the same figures as on its page, within the same rights. */
export async function GET(request: Request, { params }: Alamat): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const { halaman, kunci } = await params
    const { panel, periode, beku } = await muatHalaman(halaman, Object.fromEntries(new URL(request.url).searchParams))
    const satu = panel.find((item) => item.kunci === kunci)
    if (satu === undefined) throw new AppError('TIDAK_DITEMUKAN')
    const sampai = bulanTahun(periode.tahun, periode.bulan)
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: `Panel ${kunci}, s.d. ${sampai}` })
    const isi = csvPanel(satu, [
      ['S.d.', sampai], ['Versi APBD', periode.apbdVersi?.nama ?? ''], ['Versi anggaran kas', periode.kasVersi?.nama ?? ''], ['Data contoh', periode.contoh ? 'ya' : 'tidak'],
      ...(beku === undefined ? [] : [['Posisi beku', waktuWib(beku)] as const]),
    ])
    return new Response(isi, {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${kunci}-${periode.tahun}-${String(periode.bulan).padStart(2, '0')}${beku === undefined ? '' : '-beku'}.csv"`,
      },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
