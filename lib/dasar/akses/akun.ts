import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { SANDI_PERTAMA_HARI } from './constants'
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

/** How many passwords are hashed side by side: half of the threads that Node has for it, so that others can sign in meanwhile. */
const HASH_BERSAMA = 2

/** The hashes of many passwords, in their order. 150 take seconds, in threads beside the one that answers. */
export async function hashBanyakSandi(sandi: readonly string[]): Promise<string[]> {
  const hasil: string[] = []
  const sisa = sandi.entries()
  const pekerja = async (): Promise<void> => {
    for (const [letak, satu] of sisa) hasil[letak] = await hashSandi(satu)
  }
  await Promise.all(Array.from({ length: HASH_BERSAMA }, pekerja))
  return hasil
}

/** Until when a password that has to be changed can open a session; one that its owner chose does not end so. */
export const akhirSandi = (wajibGantiSandi: boolean, kini = Date.now()): Date | null => (wajibGantiSandi ? new Date(kini + SANDI_PERTAMA_HARI * 86_400_000) : null)

/** Writes a person with her password and units. @returns her id */
export async function createAkun(tx: Transaksi, akun: AkunBaru): Promise<string> {
  const [id = ''] = await createBanyakAkun(tx, [akun])
  return id
}

/** Writes many persons with their passwords and units. @returns their ids, in order */
export async function createBanyakAkun(tx: Transaksi, daftar: readonly AkunBaru[]): Promise<string[]> {
  const orang = daftar.map((akun) => ({ ...akun, id: randomUUID() }))
  await tx.pengguna.createMany({
    data: orang.map(({ id, nama, username, peran, wajibGantiSandi, contoh }) => ({
      // The sign-in library wants an address; nobody is written to, and `.invalid` never resolves (RFC 2606).
      id, nama, username, usernameTampil: username, email: `${username}@rakor.invalid`, peran, wajibGantiSandi, contoh, sandiBerlakuSampai: akhirSandi(wajibGantiSandi),
    })),
  })
  await tx.akunMasuk.createMany({ data: orang.map(({ id, sandiHash }) => ({ id: randomUUID(), akunId: id, penyediaId: 'credential', penggunaId: id, sandi: sandiHash })) })
  await tx.penggunaUnit.createMany({ data: orang.flatMap(({ id, unitIds }) => unitIds.map((unitId) => ({ penggunaId: id, unitId }))) })
  return orang.map(({ id }) => id)
}

/** Sets a password and ends every session of that person, a half-done sign-in too; no browser is known to her any more. */
export async function setSandi(tx: Transaksi, penggunaId: string, sandiHash: string, wajibGantiSandi: boolean): Promise<void> {
  await tx.akunMasuk.updateMany({ where: { penggunaId, penyediaId: 'credential' }, data: { sandi: sandiHash, diubahPada: new Date() } })
  await tx.pengguna.update({ where: { id: penggunaId }, data: { wajibGantiSandi, sandiBerlakuSampai: akhirSandi(wajibGantiSandi), diubahPada: new Date() } })
  await tx.sesi.deleteMany({ where: { penggunaId } })
  // a sign-in that waits for its code was begun with the old one
  await tx.verifikasiMasuk.deleteMany({ where: { nilai: penggunaId, pengenal: { startsWith: 'langkah:' } } })
  await tx.perangkatDikenal.deleteMany({ where: { penggunaId } })
}
