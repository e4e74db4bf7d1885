import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import type { Keputusan, Komitmen } from './types'

/** Decisions of a meeting with what became of them, and what units promised it. For those who see all units. */
export async function loadKeputusanRapat(_rapatId: number): Promise<{ keputusan: readonly Keputusan[]; komitmen: readonly Komitmen[] }> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return { keputusan: [], komitmen: [] }
}
