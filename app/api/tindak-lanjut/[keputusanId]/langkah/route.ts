import { requireUnggah } from '@/lib/dasar/akses/gate-api'
import { balasKiriman, type PesanKiriman } from '@/lib/dasar/unggah/balas'
import { terimaRingkas } from '@/lib/dasar/unggah/terima'
import { terimaLangkah } from '@/lib/lapor/tindak-lanjut/lampiran'

export const dynamic = 'force-dynamic'

const KIRIMAN: PesanKiriman = {
  besar: [413, 'Berkas melebihi 3 MB. Perkecil dulu, lalu pilih lagi.'],
  isian: [400, 'Kiriman tidak terbaca. Muat ulang halaman lalu coba lagi.'],
  lambat: [408, 'Berkas terlalu lama sampai sehingga diputus. Periksa sambungan internet, lalu kirim ulang.'],
}

/** Takes one dated step about a decision, with a PDF or JPEG or without: `{ sudahAda }`, or `{ galat }` with what is wrong at which field. */
export async function POST(request: Request, { params }: { params: Promise<{ keputusanId: string }> }): Promise<Response> {
  try {
    const pengguna = await requireUnggah(request)
    const hasil = await terimaLangkah(pengguna, (await params).keputusanId, (maks) => terimaRingkas(request, pengguna.id, maks))
    return Response.json(hasil, { status: hasil.sudahAda ? 200 : 201, headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasKiriman(error, request, KIRIMAN)
  }
}
