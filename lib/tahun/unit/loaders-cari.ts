import 'server-only'
import { z } from 'zod'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import { loadUnitCocok } from './loaders'

const skema = z.preprocess((nilai) => (Array.isArray(nilai) ? nilai[0] : nilai), z.string().trim().max(80)).catch('')

/** What is looked for in a list, from its address (`?cari=pupr`). */
export const bacaCari = (params: Readonly<Record<string, unknown>>): string => skema.parse(params.cari)

/** Whether a unit of a list fits what is looked for, by name, short name, former name or code; every list of units uses it. */
export async function loadCocokUnit(cari: string): Promise<(unitId: number | string) => boolean> {
  const pengguna = await requirePengguna()
  if (cari === '') return () => true
  const cocok = new Set(await loadUnitCocok(scopeBaca(pengguna), cari))
  return (unitId) => cocok.has(Number(unitId))
}
