import 'server-only'
import { requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import type { PilihanUnit } from '@/lib/tahun/pengguna/types'
import { loadPilihanUnit } from '@/lib/tahun/pengguna/loaders'
import { queryJejak, queryTahunJejak } from './data'
import type { HalamanJejak, SaringJejak } from './types'

/** A page of the whole trail, with the lists of its filter: for the admin and the overseers. */
export async function loadJejak(saring: SaringJejak): Promise<HalamanJejak & { unit: PilihanUnit[]; tahun: number[] }> {
  const pengguna = await requirePeran('ADMIN', 'PENGAWAS')
  const [halaman, unit, tahun] = await Promise.all([queryJejak(scopeBaca(pengguna), saring), loadPilihanUnit(), queryTahunJejak()])
  return { ...halaman, unit, tahun }
}
