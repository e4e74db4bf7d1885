import type { Peran } from '@/lib/dasar/database/generated/enums'

export type { Peran }

/** Who is signed in, as the database knows it now. */
export interface Pengguna {
  id: string
  nama: string
  username: string
  peran: Peran
  /** units of an operator or head; empty for the office */
  unitIds: readonly number[]
  wajibGantiSandi: boolean
  /** a second factor has to be set up before anything else */
  wajibFaktorKedua?: boolean
  contoh: boolean
}

declare const scopeBrand: unique symbol
/**
 * Proof that the session gate has allowed someone to read or write the data of these units. Only lib/dasar/akses/gate.ts
 * makes one; every read and write of a unit's data takes one.
 */
export interface OpdScope {
  readonly [scopeBrand]: true
  readonly pelaku: string
  readonly peran: Peran
  /** '*': every unit (the office, pimpinan, pengawas) */
  readonly units: readonly number[] | '*'
  readonly bolehTulis: boolean
}
