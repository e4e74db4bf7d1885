import 'server-only'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { alamatPeminta } from './alamat'
import { asalSah } from './asal'
import { KALIMAT_ASAL } from './constants'
import { AppError } from './galat'

/**
 * Demands that what was sent comes from a page of our own; see `asalSah`.
 * @throws AppError TIDAK_BERHAK
 */
export async function requireAsal(headers: Headers): Promise<void> {
  if (asalSah(headers)) return
  await catatKeamanan({ peristiwa: 'ASAL_DITOLAK', alamat: alamatPeminta(headers), rincian: (headers.get('origin') ?? 'tanpa Origin').slice(0, 200) })
  throw new AppError('TIDAK_BERHAK', { pesan: KALIMAT_ASAL })
}
