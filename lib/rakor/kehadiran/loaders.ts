import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import type { Hadir } from './types'

/** Who is invited to a meeting and who has come. For those who see all units. */
export async function loadHadirRapat(_rapatId: number): Promise<readonly Hadir[]> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return []
}
