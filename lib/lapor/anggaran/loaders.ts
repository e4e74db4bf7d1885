import 'server-only'
import { cache } from 'react'
import { queryPilihanBaris, queryRegulasi, querySetelanTahun, queryVersiApbd, queryVersiKas } from './data'
import { db } from './data-baca'
import type { PilihanBaris, SetelanTahun, VersiApbd, VersiKas } from './types'

/** The versions of a year, for whoever may see its figures. */
export const loadVersi = cache(async (tahun: number): Promise<{ apbd: VersiApbd[]; kas: VersiKas[] }> => {
  const [apbd, kas] = await Promise.all([queryVersiApbd(db(), tahun), queryVersiKas(db(), tahun)])
  return { apbd, kas }
})

/** Codes for a new budget line of a unit. */
export const loadPilihanBaris = (tahun: number, unitId: number): Promise<PilihanBaris> => queryPilihanBaris(db(), tahun, unitId)

/** The years with their settings, and what they can be made of. */
export async function loadSetelan(): Promise<{ tahun: SetelanTahun[]; regulasi: { kode: string; nama: string }[] }> {
  const [tahun, regulasi] = await Promise.all([querySetelanTahun(db()), queryRegulasi(db())])
  return { tahun, regulasi }
}
