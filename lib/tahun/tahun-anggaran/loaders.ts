import 'server-only'
import { cache } from 'react'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { queryRegulasi, querySetelanTahun, queryVersiApbd, queryVersiKas } from './data'
import { db } from './data-baca'
import type { SetelanTahun, VersiApbd, VersiKas } from './types'

/** The versions of a year, for whoever may see its figures. */
export const loadVersi = cache(async (tahun: number): Promise<{ apbd: VersiApbd[]; kas: VersiKas[] }> => {
  await requirePengguna()
  const [apbd, kas] = await Promise.all([queryVersiApbd(db(), tahun), queryVersiKas(db(), tahun)])
  return { apbd, kas }
})

/** The years with their settings, newest first. */
export const loadSetelanTahun = cache(async (): Promise<SetelanTahun[]> => {
  await requirePengguna()
  return querySetelanTahun(db())
})

/** The years with their settings, and what they can be made of. */
export async function loadSetelan(): Promise<{ tahun: SetelanTahun[]; regulasi: { kode: string; nama: string }[] }> {
  const [tahun, regulasi] = await Promise.all([loadSetelanTahun(), queryRegulasi(db())])
  return { tahun, regulasi }
}
