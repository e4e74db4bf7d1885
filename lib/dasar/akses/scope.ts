import type { Pelaku } from '@/lib/dasar/database/tulis'
import { AppError } from './galat'
import type { OpdScope, Pengguna, Peran } from './types'

/** Roles whose reading ends at their own units. */
export const PERAN_UNIT: readonly Peran[] = ['OPERATOR', 'KEPALA']
/** The office: reads all and keeps the year, the periods and the reports. */
export const PERAN_KANTOR: readonly Peran[] = ['ADMIN', 'ANALIS']

/**
 * baca: look. tulis: enter and change a unit's figures (the office, the unit's operator). setujui: approve or send back
 * a unit's report from within the unit (its head).
 */
export type Maksud = 'baca' | 'tulis' | 'setujui'

function mint(pengguna: Pengguna, units: OpdScope['units'], bolehTulis: boolean): OpdScope {
  return { pelaku: pengguna.id, peran: pengguna.peran, units, bolehTulis } as OpdScope
}

/** Everything this person may read. A person of no unit gets an empty scope, not everything. */
export function scopeBaca(pengguna: Pengguna): OpdScope {
  return mint(pengguna, PERAN_UNIT.includes(pengguna.peran) ? pengguna.unitIds : '*', false)
}

/**
 * All units, for working out the place of one's own among its peers and nothing else: the caller gives away the place, the
 * number of those ranked and the unit's own figure, never another unit's. Reads only.
 */
export const scopePeringkat = (pengguna: Pengguna): OpdScope => mint(pengguna, '*', false)

/**
 * All units, for what is done in a place whose own office is the reader's, and nothing else: the caller gives away names, stages, contract
 * values, progress and days of what stands there, never another unit's budget, drafts or obstacles. Reads only.
 */
export const scopeSetempat = (pengguna: Pengguna): OpdScope => mint(pengguna, '*', false)

/** Whether this person may do this with that unit. */
export function bolehUnit(pengguna: Pengguna, unitId: number, maksud: Maksud): boolean {
  const { peran } = pengguna
  const miliknya = pengguna.unitIds.includes(unitId)
  if (maksud === 'baca') return !PERAN_UNIT.includes(peran) || miliknya
  if (maksud === 'setujui') return peran === 'KEPALA' && miliknya
  return PERAN_KANTOR.includes(peran) || (peran === 'OPERATOR' && miliknya)
}

/** Whether a number can be an id at all: the database's ids are integers of 32 bits, and asking it for more is a fault. */
export const idMungkin = (id: number): boolean => Number.isInteger(id) && id > 0 && id <= 2 ** 31 - 1

/** An id as an address writes it; 0, which no row has, for every other text ("0x10", "1e3", "1.0" are no ids). */
export const idDari = (teks: string): number => (/^[1-9]\d{0,9}$/.test(teks) && idMungkin(Number(teks)) ? Number(teks) : 0)

/**
 * Proof that this person may do this with that one unit.
 * @throws AppError TIDAK_BERHAK
 */
export function scopeUnit(pengguna: Pengguna, unitId: number, maksud: Maksud): OpdScope {
  if (!idMungkin(unitId) || !bolehUnit(pengguna, unitId, maksud)) throw new AppError('TIDAK_BERHAK')
  return mint(pengguna, [unitId], maksud !== 'baca')
}

/**
 * Proof that this person may read every one of these units: a form that sums them up.
 * @throws AppError TIDAK_BERHAK when one is not hers, or there are none
 */
export function scopeBeberapa(pengguna: Pengguna, unitIds: readonly number[]): OpdScope {
  if (unitIds.length === 0 || !unitIds.every((id) => bolehUnit(pengguna, id, 'baca'))) throw new AppError('TIDAK_BERHAK')
  return mint(pengguna, unitIds, false)
}

/**
 * Proof that this person writes for the whole regency: the year, its versions, periods, all units.
 * @throws AppError TIDAK_BERHAK
 */
export function scopeKantor(pengguna: Pengguna): OpdScope {
  if (!PERAN_KANTOR.includes(pengguna.peran)) throw new AppError('TIDAK_BERHAK')
  return mint(pengguna, '*', true)
}

/**
 * Proof that this person enters figures, for all units that are hers: the office for the whole regency, an operator for her own.
 * @throws AppError TIDAK_BERHAK, also for an operator of no unit
 */
export function scopeTulis(pengguna: Pengguna): OpdScope {
  if (pengguna.peran !== 'OPERATOR') return scopeKantor(pengguna)
  if (pengguna.unitIds.length === 0) throw new AppError('TIDAK_BERHAK')
  return mint(pengguna, pengguna.unitIds, true)
}

/** Whether the scope covers the unit. */
export function memuat(scope: OpdScope, unitId: number): boolean {
  return scope.units === '*' || scope.units.includes(unitId)
}

/**
 * The scope as the database's guards want it.
 * @throws AppError TIDAK_BERHAK for a scope that only reads
 */
export function pelakuDari(scope: OpdScope, sumber: Pelaku['sumber'], batchId?: number): Pelaku {
  if (!scope.bolehTulis) throw new AppError('TIDAK_BERHAK')
  return { pelaku: scope.pelaku, lingkup: scope.units, sumber, batchId }
}
