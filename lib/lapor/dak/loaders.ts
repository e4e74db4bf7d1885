import 'server-only'
import { cache } from 'react'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { queryDakTahun } from './data'
import { db } from './data-baca'
import type { DakTahun } from './types'

/** Rules, allocations and records of a year for the page's reader, within her scope; read once per request. */
export const loadDakTahun = cache(async (tahun: number): Promise<DakTahun> => queryDakTahun(db(), scopeBaca(await requirePengguna()), tahun))

/** The same for a caller that brings its own proof of scope. */
export const loadDakTahunUntuk = (scope: OpdScope, tahun: number): Promise<DakTahun> => queryDakTahun(db(), scope, tahun)
