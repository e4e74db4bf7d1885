import { AppError, statusHttp } from '@/lib/dasar/akses/galat'
import { balasGalat, requireUnggah } from '@/lib/dasar/akses/gate-api'
import { galatUnggah, terimaRingkas } from '@/lib/dasar/unggah/terima'
import { terimaLangkah } from '@/lib/lapor/tindak-lanjut/lampiran'

export const dynamic = 'force-dynamic'

const KIRIMAN = {
  besar: [413, 'Berkas melebihi 3 MB. Perkecil dulu, lalu pilih lagi.'],
  isian: [400, 'Kiriman tidak terbaca. Muat ulang halaman lalu coba lagi.'],
  lambat: [408, 'Berkas terlalu lama sampai sehingga diputus. Periksa sambungan internet, lalu kirim ulang.'],
} as const

/** Takes one dated step about a decision, with a PDF or JPEG or without: `{ sudahAda }`, or `{ galat }` with what is wrong at which field. */
export async function POST(request: Request, { params }: { params: Promise<{ keputusanId: string }> }): Promise<Response> {
  try {
    const pengguna = await requireUnggah(request)
    const hasil = await terimaLangkah(pengguna, (await params).keputusanId, (maks) => terimaRingkas(request, pengguna.id, maks))
    return Response.json(hasil, { status: hasil.sudahAda ? 200 : 201, headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (error instanceof AppError && error.isian !== undefined) {
      const { kode, message: pesan, isian } = error
      return Response.json({ galat: { kode, pesan, isian } }, { status: statusHttp(kode), headers: { 'Cache-Control': 'no-store' } })
    }
    const sebab = error instanceof AppError ? null : galatUnggah(error)
    if (sebab !== null && sebab !== 'sering') return Response.json({ galat: { kode: 'KIRIMAN_DITOLAK', pesan: KIRIMAN[sebab][1] } }, { status: KIRIMAN[sebab][0], headers: { 'Cache-Control': 'no-store' } })
    if (request.signal.aborted) return new Response(null, { status: 400 })
    return balasGalat(error)
  }
}
