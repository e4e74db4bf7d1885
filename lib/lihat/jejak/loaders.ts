import 'server-only'
import { requirePengguna, requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { loadPilihanUnit } from '@/lib/tahun/pengguna/loaders'
import type { PilihanUnit } from '@/lib/tahun/pengguna/types'
import { loadUnitCocok } from '@/lib/tahun/unit/loaders'
import { queryJejak, queryJejakPaket, queryTahunJejak } from './data'
import { queryTempatDicari, queryTindak } from './data-tindak'
import { PER_HALAMAN } from './constants'
import type { BarisJejak, HalamanJejak, HalamanTindak, SaringJejak } from './types'

export interface IsiJejak {
  /** acts; where one act was asked for, it alone */
  acara: HalamanTindak
  /** all rows of the act that was asked for, a page of them */
  rinci: HalamanJejak | null
  unit: PilihanUnit[]
  tahun: number[]
}

/** A page of the whole trail by acts, or one act with its rows, with the lists of the filter: for the admin and the overseers. */
export async function loadJejak(saring: SaringJejak): Promise<IsiJejak> {
  const scope = scopeBaca(await requirePeran('ADMIN', 'PENGAWAS'))
  const dicari = saring.cari === '' ? null : await queryTempatDicari(saring.cari, await loadUnitCocok(scope, saring.cari))
  const satu = saring.tindak !== null
  const [acara, rinci, unit, tahun] = await Promise.all([
    queryTindak(scope, satu ? { ...saring, sebelum: null } : saring, dicari), satu ? queryJejak(scope, saring, undefined, dicari) : null, loadPilihanUnit(), queryTahunJejak(),
  ])
  return { acara, rinci, unit, tahun }
}

/** The trail of one package for its reader, newest first; `lebih`: there is more than is given. */
export async function loadJejakPaket(paket: { id: number; unitId: number; tahun: number }): Promise<{ baris: BarisJejak[]; lebih: boolean }> {
  const baris = await queryJejakPaket(scopeBaca(await requirePengguna()), paket, PER_HALAMAN)
  return { baris: baris.slice(0, PER_HALAMAN), lebih: baris.length > PER_HALAMAN }
}
