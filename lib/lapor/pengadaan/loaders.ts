import 'server-only'
import { notFound } from 'next/navigation'
import { bolehUnit, requirePengguna, scopeBaca, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { idDari } from '@/lib/dasar/akses/scope'
import { queryPaketRinci, querySubUnit } from './data'
import { db } from './data-baca'
import type { PaketRinci, SubPilihan } from './types'

export interface HalamanPaket {
  paket: PaketRinci
  sub: SubPilihan[]
  bolehTulis: boolean
}

/** One package for its reader; 404 alike for a bad id, an unknown one and another unit's. */
export async function loadPaket(paketId: string): Promise<HalamanPaket> {
  const pengguna = await requirePengguna()
  const scope = scopeBaca(pengguna)
  const id = idDari(paketId)
  const paket = id === 0 ? null : await queryPaketRinci(db(), scope, id)
  if (paket === null) notFound()
  return { paket, sub: await querySubUnit(db(), scope, paket.unitId, paket.tahun), bolehTulis: bolehUnit(pengguna, paket.unitId, 'tulis') }
}

/** The form of a new package of a unit: for those who may write for it. */
export async function loadPaketBaru(unitTeks: string, tahun: number): Promise<{ unitId: number; sub: SubPilihan[] }> {
  const pengguna = await requirePengguna()
  const unitId = idDari(unitTeks)
  const scope = scopeUnitHalaman(pengguna, unitId, 'tulis')
  return { unitId, sub: await querySubUnit(db(), scope, unitId, tahun) }
}
