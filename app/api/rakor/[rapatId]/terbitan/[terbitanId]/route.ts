import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi, requireUnggah } from '@/lib/dasar/akses/gate-api'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { balasKiriman, type PesanKiriman } from '@/lib/dasar/unggah/balas'
import { denganBerkas } from '@/lib/dasar/unggah/terima'
import { JENIS_BERKAS } from '@/lib/rakor/dokumen/constants'
import { MAKS_TANDA } from '@/lib/rakor/terbitan/constants'
import { loadIsiTerbitan } from '@/lib/rakor/terbitan/loaders'
import { terimaTanda } from '@/lib/rakor/terbitan/unggah'

export const dynamic = 'force-dynamic'

interface Alamat { params: Promise<{ rapatId: string; terbitanId: string }> }

/** A file of an issued document as it was kept: `?format=pdf`, or a signed copy, `?tanda=3`. For those who see all units. */
export async function GET(request: Request, { params }: Alamat): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const { rapatId, terbitanId } = await params
    const cari = new URL(request.url).searchParams
    const { nama, format, isi } = await loadIsiTerbitan(rapatId, terbitanId, { format: cari.get('format'), tanda: cari.get('tanda') })
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: nama })
    return new Response(new Uint8Array(isi), {
      headers: { 'Cache-Control': 'no-store', 'Content-Type': JENIS_BERKAS[format], 'Content-Security-Policy': "default-src 'none'; sandbox", 'X-Content-Type-Options': 'nosniff', 'Content-Disposition': `attachment; filename="${nama}"` },
    })
  } catch (error) {
    return balasGalat(error)
  }
}

const KIRIMAN: PesanKiriman = {
  besar: [413, `Berkas terlalu besar; paling besar ${MAKS_TANDA / 1024 / 1024} MB.`],
  isian: [400, 'Kiriman tidak terbaca. Muat ulang halaman lalu coba lagi.'],
  lambat: [408, 'Berkas terlalu lama sampai sehingga diputus. Periksa sambungan internet, lalu kirim ulang.'],
}

/** Takes the signed copy of an issue: `{ pesan }`, or `{ galat }` with what is wrong. It is never asked for a passphrase: it is signed elsewhere. */
export async function POST(request: Request, { params }: Alamat): Promise<Response> {
  try {
    const pengguna = await requireUnggah(request)
    const { rapatId, terbitanId } = await params
    const pesan = await denganBerkas(request, pengguna.id, MAKS_TANDA, async (_, berkas) => {
      if (berkas === null) throw new AppError('ISIAN_SALAH', { pesan: 'Pilih dulu berkas PDF yang sudah ditandatangani.' })
      return terimaTanda(pengguna, { rapatId, terbitanId, isi: new Uint8Array(await berkas.arrayBuffer()) })
    })
    return Response.json({ pesan }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return balasKiriman(error, request, KIRIMAN)
  }
}
