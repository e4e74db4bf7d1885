import { AppError } from '@/lib/dasar/akses/galat'
import { alihkan, balasGalat, requireUnggah, terlaluBesar } from '@/lib/dasar/akses/gate-api'
import { scopeKantor } from '@/lib/dasar/akses/scope'
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
    if (terlaluBesar(request, MAKS_BERKAS)) return alihkan(`${HALAMAN}?galat=besar`)
    const formulir = await request.formData()
    const isian = skemaUnggahDaftar.safeParse(Object.fromEntries(formulir))
    if (!isian.success) return alihkan(`${HALAMAN}?galat=isian`)
    const kembali = new URLSearchParams({ daftar: isian.data.daftar, ...(isian.data.regulasi === null ? {} : { buku: isian.data.regulasi }) }).toString()
    const berkas = formulir.get('berkas')
    if (!(berkas instanceof File) || berkas.size === 0) return alihkan(`${HALAMAN}?${kembali}&galat=berkas`)
    if (berkas.size > MAKS_BERKAS) return alihkan(`${HALAMAN}?${kembali}&galat=besar`)
    const id = await terimaDaftar(scopeKantor(pengguna), isian.data, { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) })
    return alihkan(`${HALAMAN}/${id}`)
  } catch (error) {
    return balasGalat(error)
  }
}
