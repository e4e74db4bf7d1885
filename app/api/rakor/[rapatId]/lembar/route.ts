import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { susunDokumen } from '@/lib/dasar/batas/dokumen'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { loadLembar, loadLembarSemua } from '@/lib/rakor/dokumen/lembar/loaders'
import { skemaLembar } from '@/lib/rakor/dokumen/lembar/schema'

export const dynamic = 'force-dynamic'

/** The evaluation sheet of one unit (`?unit=12`) or those of all units in one file, as PDF, of the frozen position that counts or of `?bekuan=1`. For those who see all units; a unit gets its own sheet of the position that counts. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    const { rapatId } = await params
    const kueri = skemaLembar.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: kueri.error.issues.map(({ message }) => message).join(' ') })
    const { unit, bekuan } = kueri.data
    const { nama, isi } = await susunDokumen(pengguna.id, request.signal, () => (unit === null ? loadLembarSemua(rapatId, bekuan, request.signal) : loadLembar(rapatId, unit, bekuan)))
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: nama })
    return new Response(new Uint8Array(isi), { headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="${nama}"` } })
  } catch (error) {
    return balasGalat(error)
  }
}
