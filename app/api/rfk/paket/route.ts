import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireApi } from '@/lib/dasar/akses/gate-api'
import { hitungLaju } from '@/lib/dasar/batas/data-laju'
import { loadPaketRfk } from '@/lib/lihat/rfk/loaders-paket'
import { kueriPaketSchema } from '@/lib/lihat/rfk/schema'

export const dynamic = 'force-dynamic'

/** Passes on what is written when it is asked for; who stops reading ends the writing. */
function jadiAliran(isi: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(pengendali) {
      const { done, value } = await isi.next()
      if (done) pengendali.close()
      else pengendali.enqueue(value)
    },
    async cancel() {
      await isi.return(undefined)
    },
  })
}

/** A form of every unit that the caller may read, as a zip: `?bentuk=A&tahun=2023&bulan=6`. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pengguna } = await requireApi(request)
    await hitungLaju('api', pengguna.id)
    const kueri = kueriPaketSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: kueri.error.issues.map(({ path, message }) => [...path, message].join(': ')).join(' ') })
    const { nama, aliran } = await loadPaketRfk(pengguna, kueri.data, new Date())
    return new Response(jadiAliran(aliran), {
      headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${nama}"` },
    })
  } catch (error) {
    return balasGalat(error)
  }
}
