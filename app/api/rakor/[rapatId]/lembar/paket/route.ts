import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { hitungLaju } from '@/lib/dasar/batas/data-laju'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { loadPaketLembar } from '@/lib/rakor/dokumen/lembar/loaders'
import { skemaPaketLembar } from '@/lib/rakor/dokumen/lembar/schema'

export const dynamic = 'force-dynamic'

/** Passes on what is written when it is asked for; who stops reading ends the writing. */
const jadiAliran = (isi: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> => new ReadableStream<Uint8Array>({
  async pull(pengendali) {
    const { done, value } = await isi.next()
    if (done) pengendali.close()
    else pengendali.enqueue(value)
  },
  async cancel() {
    await isi.return(undefined)
  },
})

/** The evaluation sheets of all units as a zip: `?kerja=` names the parcel whose progress the page asks for. For those who see all units. */
export async function GET(request: Request, { params }: { params: Promise<{ rapatId: string }> }): Promise<Response> {
  try {
    const pengguna = await requireSesiApi(request)
    await hitungLaju('api', pengguna.id)
    const kueri = skemaPaketLembar.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: kueri.error.issues.map(({ message }) => message).join(' ') })
    const { nama, aliran } = await loadPaketLembar((await params).rapatId, kueri.data.bekuan, kueri.data.kerja)
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: nama })
    return new Response(jadiAliran(aliran), { headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${nama}"` } })
  } catch (error) {
    return balasGalat(error)
  }
}
