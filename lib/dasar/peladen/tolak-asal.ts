import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { KALIMAT_ASAL } from '@/lib/dasar/akses/constants'
import { AppError } from '@/lib/dasar/akses/galat'
import { requireAsal } from '@/lib/dasar/akses/gate-asal'

/**
 * Refuses, with the reason, what was sent to a page from an address that is not this server's. Next would refuse an action too, but with
 * an English 500 that names nothing; the usual cause is a proxy that writes another Host while BETTER_AUTH_URL is not set.
 * @returns whether it was answered
 */
export async function tolakAsal({ headers }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const kepala = new Headers()
  for (const nama of ['origin', 'host', 'x-forwarded-for'] as const) {
    const nilai = headers[nama]
    if (nilai !== undefined) kepala.set(nama, String(nilai))
  }
  try {
    await requireAsal(kepala)
    return false
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // the body is not read, so nothing more can come over this connection; Next's client shows a sentence of exactly this type only
    response.writeHead(403, { 'content-type': 'text/plain', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', connection: 'close' })
    response.end(KALIMAT_ASAL)
    return true
  }
}
