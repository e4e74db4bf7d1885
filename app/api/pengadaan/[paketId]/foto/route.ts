import { requireUnggah } from '@/lib/dasar/akses/gate-api'
import { balasKiriman, type PesanKiriman } from '@/lib/dasar/unggah/balas'
import { terimaRingkas } from '@/lib/dasar/unggah/terima'
import { terimaFoto } from '@/lib/lapor/pengadaan/foto/unggah'

export const dynamic = 'force-dynamic'

interface Alamat { params: Promise<{ paketId: string }> }

const KIRIMAN: PesanKiriman = {
  besar: [413, 'Kiriman foto terlalu besar. Pilih lagi fotonya.'],
  isian: [400, 'Kiriman foto tidak terbaca. Muat ulang halaman lalu coba lagi.'],
  lambat: [408, 'Foto terlalu lama sampai sehingga diputus. Periksa sambungan internet, lalu kirim ulang.'],
}

/** Takes one photo of a package, with its thumbnail and what is said about it: `{ id, sidik, sudahAda }`, or `{ galat }` with what is wrong at which field. */
export async function POST(request: Request, { params }: Alamat): Promise<Response> {
  try {
    const pengguna = await requireUnggah(request)
    const hasil = await terimaFoto(pengguna, (await params).paketId, (maks) => terimaRingkas(request, pengguna.id, maks))
    return Response.json(hasil, { status: hasil.sudahAda ? 200 : 201, headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasKiriman(error, request, KIRIMAN)
  }
}
