import 'server-only'
import { cache } from 'react'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { loadSerapSumber } from '@/lib/posisi/loaders'
import { queryDakTahun } from './data'
import { db } from './data-baca'
import type { DakHari, DakTahun } from './types'
import { berlakuPada, hitungDak, perluSerap } from './utils'

/** Rules, allocations and records of a year for the page's reader, within her scope; read once per request. */
export const loadDakTahun = cache(async (tahun: number): Promise<DakTahun> => queryDakTahun(db(), scopeBaca(await requirePengguna()), tahun))

/** The same for a caller that brings its own proof of scope. */
export const loadDakTahunUntuk = (scope: OpdScope, tahun: number): Promise<DakTahun> => queryDakTahun(db(), scope, tahun)

/** What was spent is read for sources of the reader's own allocations alone; not at all where `seperlunya` and no gate asks for it. */
async function susun(dak: DakTahun, tahun: number, hari: string, seperlunya: boolean): Promise<DakHari> {
  const perlu = !seperlunya || perluSerap(dak, hari)
  const sumber = perlu ? [...new Set(berlakuPada(dak.alokasi, hari).map(({ sumberDana }) => sumberDana.id))] : []
  return hitungDak(dak, await loadSerapSumber(tahun, sumber), tahun, hari)
}

/** Allocations and gates on a day, for the page's reader, within her scope. `seperlunya`: what was spent only where a gate asks for it. */
export const loadDakHari = async (tahun: number, hari: string, seperlunya = false): Promise<DakHari> => susun(await loadDakTahun(tahun), tahun, hari, seperlunya)

/** The same for a caller that brings its own proof of scope. */
export const loadDakHariUntuk = async (scope: OpdScope, tahun: number, hari: string): Promise<DakHari> => susun(await loadDakTahunUntuk(scope, tahun), tahun, hari, false)
