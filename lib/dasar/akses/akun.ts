import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { Peran } from './types'

/** A person to be, with the password already hashed (hashing takes 50 ms and has no place in a transaction). */
export interface AkunBaru {
  nama: string
  username: string
  sandiHash: string
  peran: Peran
  wajibGantiSandi: boolean
  contoh: boolean
  unitIds: readonly number[]
}

/** Scrypt, in the form that the sign-in library verifies. */
export const hashSandi = (sandi: string): Promise<string> => hashPassword(sandi)

/** Writes a person with her password and units. @returns her id */
export async function createAkun(tx: Transaksi, akun: AkunBaru): Promise<string> {
  const id = randomUUID()
  const { nama, username, peran, wajibGantiSandi, contoh } = akun
  await tx.pengguna.create({
    // The sign-in library wants an address; nobody is written to, and `.invalid` never resolves (RFC 2606).
    data: { id, nama, username, usernameTampil: username, email: `${username}@rakor.invalid`, peran, wajibGantiSandi, contoh },
  })
  await tx.akunMasuk.create({ data: { id: randomUUID(), akunId: id, penyediaId: 'credential', penggunaId: id, sandi: akun.sandiHash } })
  await tx.penggunaUnit.createMany({ data: akun.unitIds.map((unitId) => ({ penggunaId: id, unitId })) })
  return id
}

/** Sets a password and ends every session of that person. */
export async function setSandi(tx: Transaksi, penggunaId: string, sandiHash: string, wajibGantiSandi: boolean): Promise<void> {
  await tx.akunMasuk.updateMany({ where: { penggunaId, penyediaId: 'credential' }, data: { sandi: sandiHash, diubahPada: new Date() } })
  await tx.pengguna.update({ where: { id: penggunaId }, data: { wajibGantiSandi, diubahPada: new Date() } })
  await tx.sesi.deleteMany({ where: { penggunaId } })
}
