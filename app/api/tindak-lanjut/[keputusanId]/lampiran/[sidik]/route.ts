import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { MIME_LAMPIRAN } from '@/lib/lapor/tindak-lanjut/constants'
import { loadIsiLampiran } from '@/lib/lapor/tindak-lanjut/loaders'

export const dynamic = 'force-dynamic'

interface Alamat { params: Promise<{ keputusanId: string; sidik: string }> }

/** One attachment to whoever may read the decision; proven at each request, and always saved, never opened in a page of ours. */
export async function GET(request: Request, { params }: Alamat): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const { keputusanId, sidik } = await params
    const { nama, jenis, isi } = await loadIsiLampiran(pengguna, keputusanId, sidik)
    const akhiran = jenis === 'PDF' ? '.pdf' : '.jpg'
    return new Response(new Uint8Array(isi), {
      headers: {
        'Cache-Control': 'private, max-age=43200, immutable', Vary: 'Cookie', 'Content-Type': MIME_LAMPIRAN[jenis], 'Content-Security-Policy': "default-src 'none'; sandbox", 'X-Content-Type-Options': 'nosniff',
        'Content-Disposition': `attachment; filename="lampiran${akhiran}"; filename*=UTF-8''${encodeURIComponent(nama.toLowerCase().endsWith(akhiran) || (jenis === 'JPEG' && nama.toLowerCase().endsWith('.jpeg')) ? nama : `${nama}${akhiran}`)}`,
      },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
