import 'server-only'
import { cache } from 'react'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { queryDeret } from './data'
import { db } from './data-baca'
import type { DeretTercatat, PilihanDeret } from './types'

const muat = cache(async (tema: string | undefined, sampai: string, perWilayah: boolean, uang: boolean): Promise<DeretTercatat[]> => {
  await requirePengguna()
  return queryDeret(db(), { ...(tema === undefined ? {} : { tema }), sampai, perWilayah, uang })
})

/** Outcome series as they were known on a day, for anybody who is signed in: published figures, nobody's own. Read once per request. */
export const loadDeret = ({ tema, sampai, perWilayah = false, uang = false }: PilihanDeret): Promise<DeretTercatat[]> => muat(tema, sampai, perWilayah, uang)

/**
 * The same without asking who: for a page that is open to everybody, and for a caller that has proven its reader. Outcomes are published
 * figures, so there is no scope to them.
 */
export const loadDeretTerbuka = (pilihan: PilihanDeret): Promise<DeretTercatat[]> => queryDeret(db(), pilihan)
