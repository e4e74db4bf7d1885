import 'server-only'
import { cache } from 'react'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { queryDeret } from './data'
import { db } from './data-baca'
import type { DeretIndikator, PilihanDeret } from './types'

const muat = cache(async (tema: string | undefined, sampai: string, perWilayah: boolean): Promise<DeretIndikator[]> => {
  await requirePengguna()
  return queryDeret(db(), { ...(tema === undefined ? {} : { tema }), sampai, perWilayah })
})

/** Outcome series as they were known on a day, for anybody who is signed in: published figures, nobody's own. Read once per request. */
export const loadDeret = ({ tema, sampai, perWilayah = false }: PilihanDeret): Promise<DeretIndikator[]> => muat(tema, sampai, perWilayah)

/**
 * The same without asking who: for a page that is open to everybody, and for a caller that has proven its reader. Outcomes are published
 * figures, so there is no scope to them.
 */
export const loadDeretTerbuka = (pilihan: PilihanDeret): Promise<DeretIndikator[]> => queryDeret(db(), pilihan)
