import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { loadIsiFoto } from '@/lib/lapor/pengadaan/foto/loaders'

export const dynamic = 'force-dynamic'

interface Alamat { params: Promise<{ paketId: string; sidik: string }> }

/**
 * One photo, or with `?kecil=1` its thumbnail, to whoever may read the package; proven at each request. The hash in the address is that of
 * the bytes, so what a browser holds never changes; it holds it as long as a session lasts, for the cookie that
 * it was given to.
 */
export async function GET(request: Request, { params }: Alamat): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const { paketId, sidik } = await params
    const isi = await loadIsiFoto(pengguna, paketId, sidik, new URL(request.url).searchParams.get('kecil') === '1')
    return new Response(new Uint8Array(isi), {
      headers: {
        'Cache-Control': 'private, max-age=43200, immutable',
        Vary: 'Cookie',
        'Content-Type': 'image/jpeg',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Content-Disposition': 'inline; filename="foto.jpg"',
      },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
