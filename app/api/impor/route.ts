import { AppError } from '@/lib/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/akses/gate-api'
import { scopeKantor } from '@/lib/akses/scope'
import { MAKS_BERKAS } from '@/lib/impor/constants'
import { skemaUnggah } from '@/lib/impor/schema'
import { terimaImpor } from '@/lib/impor/unggah'

export const dynamic = 'force-dynamic'

const kembali = (alamat: string): Response => new Response(null, { status: 303, headers: { Location: alamat, 'Cache-Control': 'no-store' } })

/**
 * Takes a file of SIPD from a plain form and leads to its batch, where the reading goes on. A form of another site is refused: the
 * session's cookie alone is no consent. What is larger than allowed is refused before it is read.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const asal = request.headers.get('origin')
    if (asal === null || new URL(asal).host !== request.headers.get('host')) throw new AppError('TIDAK_BERHAK')
    const scope = scopeKantor(await requireSesiApi(request))
    const panjang = Number(request.headers.get('content-length') ?? Number.NaN)
    if (!(panjang <= MAKS_BERKAS + 10_000)) return kembali('/impor?galat=besar')
    const formulir = await request.formData()
    const isian = skemaUnggah.safeParse(Object.fromEntries(formulir))
    if (!isian.success) return kembali('/impor?galat=isian')
    const berkas = formulir.get('berkas')
    const { tahun } = isian.data
    if (!(berkas instanceof File) || berkas.size === 0) return kembali(`/impor?tahun=${tahun}&galat=berkas`)
    if (berkas.size > MAKS_BERKAS) return kembali(`/impor?tahun=${tahun}&galat=besar`)
    const { id, sudah, selesai } = await terimaImpor(scope, new Uint8Array(await berkas.arrayBuffer()), { ...isian.data, nama: berkas.name.slice(-200) })
    void selesai
    return kembali(`/impor/${id}${sudah ? '?sudah=1' : ''}`)
  } catch (error) {
    if (error instanceof AppError && error.kode === 'TERLALU_SERING') return kembali('/impor?galat=sering')
    return balasGalat(error)
  }
}
