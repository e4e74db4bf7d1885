import { hashPassword } from 'better-auth/crypto'
import type { Peran } from '@/lib/dasar/database/generated/enums'
import DAFTAR from './akun.json' with { type: 'json' }
import { UNIT } from './unit'

/** The password of every sample account (akun.json lists those that the launcher prints). While they exist the server
 * listens on 127.0.0.1 only. */
const SANDI_CONTOH = DAFTAR[0]?.sandi ?? ''

export interface AkunContoh {
  id: string
  username: string
  nama: string
  peran: Peran
  /** slugs of the units it holds */
  unit: readonly string[]
}

const isKantor = (peran: string): peran is Peran => ['ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS'].includes(peran)

/** Accounts of the office, then operator.<unit> and kepala.<unit> for every unit. No names of persons. */
export const AKUN: readonly AkunContoh[] = [
  ...DAFTAR.flatMap(({ username, nama, peran }) => (isKantor(peran) ? [{ id: `contoh-${username}`, username, nama, peran, unit: [] }] : [])),
  ...UNIT.flatMap((u): AkunContoh[] => [
    { id: `contoh-operator.${u.slug}`, username: `operator.${u.slug}`, nama: `Operator ${u.nama}`, peran: 'OPERATOR', unit: u.slug === 'setda' ? ['setda', 'bagianumum'] : [u.slug] },
    { id: `contoh-kepala.${u.slug}`, username: `kepala.${u.slug}`, nama: `Kepala ${u.nama}`, peran: 'KEPALA', unit: [u.slug] },
  ]),
]

export const ID_ADMIN = 'contoh-admin'
export const ID_ANALIS = 'contoh-analis'
export const idOperator = (slug: string) => `contoh-operator.${slug}`

/** One hash serves all sample accounts: they share the password anyway, and scrypt is slow on purpose. */
export const hashSandi = (): Promise<string> => hashPassword(SANDI_CONTOH)
