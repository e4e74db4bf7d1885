import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { BATAS_KOTAK } from '@/lib/lihat/cari/constants'
import { loadCariUntuk } from '@/lib/lihat/cari/loaders'
import { bacaMinta } from '@/lib/lihat/cari/schema'
import { denganHalaman } from '../../(ruang)/cari/halaman'

export const dynamic = 'force-dynamic'

/** What fits the words, for the search box: `?q=pupr&tahun=2023&bulan=6`, within what the caller may read. */
export async function GET(request: Request): Promise<Response> {
  try {
    const minta = bacaMinta(Object.fromEntries(new URL(request.url).searchParams))
    const { pengguna, hasil } = await loadCariUntuk(request, minta, BATAS_KOTAK)
    return Response.json({ hasil: denganHalaman(pengguna.peran, minta.q, hasil, BATAS_KOTAK) }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasGalat(error)
  }
}
