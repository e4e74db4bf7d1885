import 'server-only'
import { cache } from 'react'
import { requirePengguna, requirePeran } from '@/lib/dasar/akses/gate'
import { queryIsiTahun, queryRegulasi, querySetelanTahun, queryVersiApbd, queryVersiKas } from './data'
import { db } from './data-baca'
import type { IsiTahun, Regulasi, SetelanTahun, VersiApbd, VersiKas } from './types'

/** The versions of a year, for whoever may see its figures: the caller has proven it, with a session or with what she was handed. */
export const loadVersi = cache(async (tahun: number): Promise<{ apbd: VersiApbd[]; kas: VersiKas[] }> => {
  const [apbd, kas] = await Promise.all([queryVersiApbd(db(), tahun), queryVersiKas(db(), tahun)])
  return { apbd, kas }
})

/** The years with their settings, newest first. */
export const loadSetelanTahun = cache(async (): Promise<SetelanTahun[]> => {
  await requirePengguna()
  return querySetelanTahun(db())
})

/** The years with their settings, and what they can be made of. */
export async function loadSetelan(): Promise<{ tahun: SetelanTahun[]; regulasi: Regulasi[] }> {
  const [tahun, regulasi] = await Promise.all([loadSetelanTahun(), queryRegulasi(db())])
  return { tahun, regulasi }
}

/** What stands in a year and what would go with it, for the admin who may change or delete it. */
export async function loadIsiTahun(tahun: number): Promise<IsiTahun> {
  await requirePeran('ADMIN')
  return queryIsiTahun(db(), tahun)
}
