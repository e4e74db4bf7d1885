import { AppError, statusHttp } from '@/lib/dasar/akses/galat'
import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { galatUnggah } from './terima'

/** Status and sentence of a sending that did not come whole, by what went wrong. */
export type PesanKiriman = Readonly<Record<'besar' | 'isian' | 'lambat', readonly [status: number, pesan: string]>>

const TANPA_SIMPAN = { 'Cache-Control': 'no-store' } as const

/** The answer to a form with a file that was refused: what is wrong at which field, or how the sending failed; who has gone gets none. */
export function balasKiriman(error: unknown, request: Request, kiriman: PesanKiriman): Response {
  if (error instanceof AppError && error.isian !== undefined) {
    const { kode, message: pesan, isian } = error
    return Response.json({ galat: { kode, pesan, isian } }, { status: statusHttp(kode), headers: TANPA_SIMPAN })
  }
  const sebab = error instanceof AppError ? null : galatUnggah(error)
  if (sebab !== null && sebab !== 'sering') return Response.json({ galat: { kode: 'KIRIMAN_DITOLAK', pesan: kiriman[sebab][1] } }, { status: kiriman[sebab][0], headers: TANPA_SIMPAN })
  if (request.signal.aborted) return new Response(null, { status: 400 })
  return balasGalat(error)
}
