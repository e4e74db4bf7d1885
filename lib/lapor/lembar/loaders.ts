import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requireApi, requireSesiApi, requireSesiLagi } from '@/lib/dasar/akses/gate-api'
import { requirePeran, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { requireUnitAda } from '@/lib/tahun/unit/loaders'
import { queryRiwayatSel, querySiaran } from './data'
import { queryUntukSalin } from './data-salin'
import { pusatSiaran } from './data-siaran'
import type { AlamatLembar, LangkahRiwayat, Salinan } from './types'

export { querySiaran, pusatSiaran }

/** Who may have a grid open: the unit's people and the office. */
const PEMBUKA: readonly Pengguna['peran'][] = ['ADMIN', 'ANALIS', 'OPERATOR', 'KEPALA']

/**
 * Proof, from the request's session alone, that the person may see this unit's grid; asked again while she listens, and
 * that asking does not keep her session alive.
 * @param lagi it is the line that asks again, not she
 * @throws AppError TIDAK_MASUK, WAJIB_GANTI_SANDI, TIDAK_BERHAK, TERLALU_SERING
 */
export async function scopeSiaran(request: Request, unitId: number, lagi = false): Promise<{ pengguna: Pengguna; scope: OpdScope }> {
  const pengguna = await (lagi ? requireSesiLagi : requireSesiApi)(request)
  if (!PEMBUKA.includes(pengguna.peran)) throw new AppError('TIDAK_BERHAK')
  const scope = scopeUnit(pengguna, unitId, 'baca')
  await requireUnitAda(unitId)
  return { pengguna, scope }
}

/** The life of one figure, for whoever may read the unit. @throws AppError TIDAK_MASUK, TIDAK_BERHAK, TIDAK_DITEMUKAN */
export async function loadRiwayatSel(request: Request, alamat: AlamatLembar, kunci: string): Promise<LangkahRiwayat[]> {
  const { pengguna } = await requireApi(request)
  const scope = scopeUnit(pengguna, alamat.unitId, 'baca')
  await requireUnitAda(alamat.unitId)
  return queryRiwayatSel(scope, alamat, kunci)
}

/** What could be carried over from the month before, to be looked at first. */
export async function loadSalinan(alamat: AlamatLaporan): Promise<Salinan> {
  const pengguna = await requirePeran(...PEMBUKA)
  return queryUntukSalin(scopeUnitHalaman(pengguna, alamat.unitId, 'baca'), alamat)
}
