import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { balasPaket } from '@/lib/dasar/peladen/balas-paket'
import { loadPaketDokumen } from '@/lib/rakor/dokumen/berkas/loaders'
import { skemaPaket } from '@/lib/rakor/dokumen/schema'

export const dynamic = 'force-dynamic'

/** Every document of a meeting as a zip: `?kerja=` names the parcel whose progress the page asks for. For those who see all units. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const kueri = skemaPaket.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: kueri.error.issues.map(({ message }) => message).join(' ') })
    return await balasPaket(pengguna.id, await loadPaketDokumen((await params).rapatId, kueri.data.bekuan, kueri.data.kerja))
  } catch (error) {
    return balasGalat(error)
  }
}
