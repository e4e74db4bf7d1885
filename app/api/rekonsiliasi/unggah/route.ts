import { AppError } from '@/lib/akses/galat'
import { balasGalat, requireApi } from '@/lib/akses/gate-api'
import { scopeKantor } from '@/lib/akses/scope'
import { MAKS_BERKAS } from '@/lib/rekonsiliasi/constants'
import { skemaUnggah } from '@/lib/rekonsiliasi/schema'
import { terimaBerkas } from '@/lib/rekonsiliasi/unggah'

export const dynamic = 'force-dynamic'

const kembali = (alamat: string): Response => new Response(null, { status: 303, headers: { Location: alamat, 'Cache-Control': 'no-store' } })

/**
 * Takes BKAD's file from a plain form and leads to its preview; what is wrong with the file stands there. A form of another site
 * is refused: the session's cookie alone is no consent.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const asal = request.headers.get('origin')
    if (asal === null || new URL(asal).host !== request.headers.get('host')) throw new AppError('TIDAK_BERHAK')
    const { pengguna } = await requireApi(request)
    const scope = scopeKantor(pengguna)
    const panjang = Number(request.headers.get('content-length') ?? Number.NaN)
    if (!(panjang <= MAKS_BERKAS + 10_000)) return kembali('/rekonsiliasi/unggah?galat=besar')
    const formulir = await request.formData()
    const isian = skemaUnggah.safeParse(Object.fromEntries(formulir))
    if (!isian.success) return kembali('/rekonsiliasi/unggah?galat=isian')
    const { tahun, bulan, basis } = isian.data
    const berkas = formulir.get('berkas')
    if (!(berkas instanceof File) || berkas.size === 0) return kembali(`/rekonsiliasi/unggah?tahun=${tahun}&bulan=${bulan}&galat=berkas`)
    if (berkas.size > MAKS_BERKAS) return kembali(`/rekonsiliasi/unggah?tahun=${tahun}&bulan=${bulan}&galat=besar`)
    const isi = new Uint8Array(await berkas.arrayBuffer())
    const id = await terimaBerkas(scope, { tahun, bulan, basis, nama: berkas.name, isi })
    return kembali(`/rekonsiliasi/pratinjau?tahun=${tahun}&bulan=${bulan}&berkas=${id}`)
  } catch (error) {
    return balasGalat(error)
  }
}
