import { alihkan, balasGalat, requireUnggah, terlaluBesar } from '@/lib/dasar/akses/gate-api'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { MAKS_BERKAS } from '@/lib/lapor/rekonsiliasi/constants'
import { skemaUnggah } from '@/lib/lapor/rekonsiliasi/schema'
import { terimaBerkas } from '@/lib/lapor/rekonsiliasi/unggah'

export const dynamic = 'force-dynamic'

/** Takes BKAD's file from a plain form and leads to its preview; what is wrong with the file stands there. */
export async function POST(request: Request): Promise<Response> {
  try {
    const scope = scopeKantor(await requireUnggah(request))
    if (terlaluBesar(request, MAKS_BERKAS)) return alihkan('/rekonsiliasi/unggah?galat=besar')
    const formulir = await request.formData()
    const isian = skemaUnggah.safeParse(Object.fromEntries(formulir))
    if (!isian.success) return alihkan('/rekonsiliasi/unggah?galat=isian')
    const { tahun, bulan, basis } = isian.data
    const berkas = formulir.get('berkas')
    if (!(berkas instanceof File) || berkas.size === 0) return alihkan(`/rekonsiliasi/unggah?tahun=${tahun}&bulan=${bulan}&galat=berkas`)
    if (berkas.size > MAKS_BERKAS) return alihkan(`/rekonsiliasi/unggah?tahun=${tahun}&bulan=${bulan}&galat=besar`)
    const isi = new Uint8Array(await berkas.arrayBuffer())
    const id = await terimaBerkas(scope, { tahun, bulan, basis, nama: berkas.name, isi })
    return alihkan(`/rekonsiliasi/pratinjau?tahun=${tahun}&bulan=${bulan}&berkas=${id}`)
  } catch (error) {
    return balasGalat(error)
  }
}
