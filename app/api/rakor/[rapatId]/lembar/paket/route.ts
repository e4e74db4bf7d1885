import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { balasPaket } from '@/lib/dasar/peladen/balas-paket'
import { loadPaketLembar } from '@/lib/rakor/dokumen/lembar/loaders'
import { skemaPaketLembar } from '@/lib/rakor/dokumen/lembar/schema'

export const dynamic = 'force-dynamic'

/** The evaluation sheets of all units as a zip: `?kerja=` names the parcel whose progress the page asks for. For those who see all units. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const kueri = skemaPaketLembar.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: kueri.error.issues.map(({ message }) => message).join(' ') })
    return await balasPaket(pengguna.id, await loadPaketLembar((await params).rapatId, kueri.data.bekuan, kueri.data.kerja))
  } catch (error) {
    return balasGalat(error)
  }
}
