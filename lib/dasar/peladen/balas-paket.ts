import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'

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

/** A zip that is written while it is sent, as an answer; who fetched what stands in the security log first. */
export async function balasPaket(penggunaId: string, { nama, aliran }: { nama: string; aliran: AsyncGenerator<Uint8Array> }): Promise<Response> {
  await catatKeamanan({ peristiwa: 'UNDUH', penggunaId, rincian: nama })
  return new Response(jadiAliran(aliran), { headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${nama}"` } })
}
