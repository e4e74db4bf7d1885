import { AppError } from '@/lib/dasar/akses/galat'
import { alihkan, balasGalat, requireUnggah } from '@/lib/dasar/akses/gate-api'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { denganBerkas, galatUnggah } from '@/lib/dasar/unggah/terima'
import { MAKS_BERKAS } from '@/lib/tahun/kodefikasi/constants'
import { skemaUnggahDaftar } from '@/lib/tahun/kodefikasi/schema'
import { terimaDaftar } from '@/lib/tahun/kodefikasi/unggah'

export const dynamic = 'force-dynamic'

const HALAMAN = '/pengaturan/kodefikasi/daftar'

/** Takes a list of codes from a plain form of the admin and leads to its preview; what is wrong with the file stands there. */
export async function POST(request: Request): Promise<Response> {
  try {
    const pengguna = await requireUnggah(request)
    if (pengguna.peran !== 'ADMIN') throw new AppError('TIDAK_BERHAK')
    return alihkan(await denganBerkas(request, pengguna.id, MAKS_BERKAS, async (mentah, berkas) => {
      const isian = skemaUnggahDaftar.safeParse(mentah)
      if (!isian.success) return `${HALAMAN}?galat=isian`
      const kembali = new URLSearchParams({ daftar: isian.data.daftar, ...(isian.data.regulasi === null ? {} : { buku: isian.data.regulasi }) }).toString()
      if (!berkas) return `${HALAMAN}?${kembali}&galat=berkas`
      return `${HALAMAN}/${await terimaDaftar(scopeKantor(pengguna), isian.data, { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) })}`
    }))
  } catch (error) {
    const galat = galatUnggah(error)
    if (galat !== null) return alihkan(`${HALAMAN}?galat=${galat}`)
    if (request.signal.aborted) return new Response(null, { status: 400 })
    return balasGalat(error)
  }
}
