import { AppError } from '@/lib/akses/galat'
import { alihkan, balasGalat, requireUnggah, terlaluBesar } from '@/lib/akses/gate-api'
import { scopeTulis } from '@/lib/akses/scope'
import { MAKS_BERKAS } from '@/lib/impor/constants'
import { skemaUnggah } from '@/lib/impor/schema'
import { terimaImpor } from '@/lib/impor/unggah'

export const dynamic = 'force-dynamic'

/**
 * Takes a file of SIPD from a plain form and leads to its batch, where the reading goes on. What is larger than allowed is refused
 * before it is read.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const scope = scopeTulis(await requireUnggah(request))
    if (terlaluBesar(request, MAKS_BERKAS)) return alihkan('/impor?galat=besar')
    const formulir = await request.formData()
    const isian = skemaUnggah.safeParse(Object.fromEntries(formulir))
    if (!isian.success) return alihkan('/impor?galat=isian')
    const berkas = formulir.get('berkas')
    const { tahun } = isian.data
    if (!(berkas instanceof File) || berkas.size === 0) return alihkan(`/impor?tahun=${tahun}&galat=berkas`)
    if (berkas.size > MAKS_BERKAS) return alihkan(`/impor?tahun=${tahun}&galat=besar`)
    const { id, sudah, selesai } = await terimaImpor(scope, new Uint8Array(await berkas.arrayBuffer()), { ...isian.data, nama: berkas.name.slice(-200) })
    void selesai
    return alihkan(`/impor/${id}${sudah ? '?sudah=1' : ''}`)
  } catch (error) {
    if (error instanceof AppError && error.kode === 'TERLALU_SERING') return alihkan('/impor?galat=sering')
    return balasGalat(error)
  }
}
