import { alihkan, balasGalat, requireUnggah } from '@/lib/dasar/akses/gate-api'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { denganBerkas, galatUnggah } from '@/lib/dasar/unggah/terima'
import { MAKS_BERKAS } from '@/lib/lapor/rekonsiliasi/constants'
import { skemaUnggah } from '@/lib/lapor/rekonsiliasi/schema'
import { terimaBerkas } from '@/lib/lapor/rekonsiliasi/unggah'

export const dynamic = 'force-dynamic'

const HALAMAN = '/rekonsiliasi/unggah'

/** Takes BKAD's file from a plain form and leads to its preview; what is wrong with the file stands there. */
export async function POST(request: Request): Promise<Response> {
  try {
    const pengguna = await requireUnggah(request)
    const scope = scopeKantor(pengguna)
    return alihkan(await denganBerkas(request, pengguna.id, MAKS_BERKAS, async (mentah, berkas) => {
      const isian = skemaUnggah.safeParse(mentah)
      if (!isian.success) return `${HALAMAN}?galat=isian`
      const { tahun, bulan, basis } = isian.data
      if (!berkas) return `${HALAMAN}?tahun=${tahun}&bulan=${bulan}&galat=berkas`
      const id = await terimaBerkas(scope, { tahun, bulan, basis, nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) })
      return `/rekonsiliasi/pratinjau?tahun=${tahun}&bulan=${bulan}&berkas=${id}`
    }))
  } catch (error) {
    const galat = galatUnggah(error)
    if (galat !== null) return alihkan(`${HALAMAN}?galat=${galat}`)
    if (request.signal.aborted) return new Response(null, { status: 400 })
    return balasGalat(error)
  }
}
