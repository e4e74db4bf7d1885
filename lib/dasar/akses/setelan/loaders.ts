import 'server-only'
import { queryDuaFaktor } from '@/lib/dasar/akses/faktor/data'
import type { DuaFaktor } from '@/lib/dasar/akses/faktor/constants'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { keluhanProksi, type KeluhanProksi } from '@/lib/dasar/akses/proksi'
import { queryTertutup, type Tertutup } from '@/lib/dasar/akses/data-tertutup'
import { queryPunya } from './data'

export interface SetelanMasuk {
  duaFaktor: DuaFaktor
  /** active people, and how many of them have a second factor: of the office, of all */
  kantor: { punya: number; dari: number }
  semua: { punya: number; dari: number }
  tertutup: Tertutup[]
  /** what this process found about the proxies in front of it since its start */
  proksi: KeluhanProksi[]
}

/** The settings of signing in, and where guesses have to wait now. */
export async function loadSetelanMasuk(): Promise<SetelanMasuk> {
  await requirePeran('ADMIN')
  const [duaFaktor, kantor, semua, tertutup] = await Promise.all([queryDuaFaktor(), queryPunya(true), queryPunya(false), queryTertutup()])
  return { duaFaktor, kantor, semua, tertutup, proksi: keluhanProksi() }
}
