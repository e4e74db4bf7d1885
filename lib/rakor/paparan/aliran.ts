import type { Pendengar, PusatPaparan } from './pusat'

/** Pieces that wait for a reader who takes nothing; beyond them she is let go, and comes back when she can. */
const MAKS_TUNGGU = 64

const enkoder = new TextEncoder()

/**
 * One line to one who follows, as Server-Sent Events: `layar` (what stands on the screen), `detak` (a sign of life), `ikut` (how many
 * follow; for the office), `selesai` (do not come back by yourself, and why).
 */
export async function bukaAliran(pusat: PusatPaparan, siapa: Pick<Pendengar, 'rapatId' | 'meja' | 'orang' | 'biji'>, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  let kendali: ReadableStreamDefaultController<Uint8Array> | null = null
  let keluar: (() => void) | null = null
  const aliran = new ReadableStream<Uint8Array>({ start: (c) => { kendali = c }, cancel: () => tutup() }, { highWaterMark: MAKS_TUNGGU })
  function tutup(alasan?: string): void {
    keluar?.()
    keluar = null
    const kini = kendali
    kendali = null
    try {
      if (alasan !== undefined) kini?.enqueue(enkoder.encode(`event: selesai\ndata: ${JSON.stringify({ alasan })}\n\n`))
      kini?.close()
    } catch {
      // the reader has gone already
    }
  }
  const kirim = (potong: Uint8Array): void => {
    try {
      if ((kendali?.desiredSize ?? 1) <= 0) tutup()
      else kendali?.enqueue(potong)
    } catch {
      tutup()
    }
  }
  // browsers that lost the server together do not come back together
  kirim(enkoder.encode(`retry: ${600 + Math.floor(Math.random() * 1_200)}\n\n`))
  const pergi = await pusat.masuk({ ...siapa, kirim, tutup })
  keluar = pergi
  signal.addEventListener('abort', () => tutup(), { once: true })
  // gone, or let go, while she was let in
  if (signal.aborted || kendali === null) {
    pergi()
    tutup()
  }
  return aliran
}
