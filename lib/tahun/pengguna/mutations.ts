import { createAkun, hashSandi, setSandi } from '@/lib/dasar/akses/akun'
import { AppError } from '@/lib/dasar/akses/galat'
import { wajibDuaFaktor } from '@/lib/dasar/akses/faktor/data'
import { hapusFaktor } from '@/lib/dasar/akses/faktor/mutations'
import { bukaKunci, lupakanAkun } from '@/lib/dasar/akses/pembatas'
import { sandiSementara } from '@/lib/dasar/akses/sandi'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import type { BuatPengguna, HapusNama, UbahPengguna } from './schema'
import { memuatKata } from './utils'

/** A temporary password, to be handed over once. */
export interface Serahan {
  username: string
  sandi: string
}

/**
 * Makes an account with a temporary password that has to be changed at the first sign-in. In a database of sample
 * accounts the new one is a sample account too (the database refuses a mix).
 * @throws AppError ISIAN_SALAH when the user name is taken
 */
export async function createPengguna(scope: OpdScope, isi: BuatPengguna, contoh: boolean): Promise<Serahan> {
  const sandi = sandiSementara()
  const sandiHash = await hashSandi(sandi)
  try {
    await tulis(pelakuDari(scope, 'form'), (tx) => createAkun(tx, { ...isi, sandiHash, wajibGantiSandi: true, contoh }))
  } catch (error) {
    if (galatDatabase(error) !== 'SUDAH_ADA') throw error
    throw new AppError('ISIAN_SALAH', { isian: { username: 'Nama pengguna ini sudah dipakai.' } })
  }
  return { username: isi.username, sandi }
}

/**
 * Changes name, role and units. What was not hers any more is gone at her next request, and where her new role asks for a second factor she
 * sets one up before she uses it.
 * @throws AppError TIDAK_DITEMUKAN, AKUN_SENDIRI, ADMIN_TERAKHIR
 */
export async function updatePengguna(scope: OpdScope, { id, nama, peran, unitIds }: UbahPengguna): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const semula = await kunci(tx, id)
    if (semula.peran !== peran && id === scope.pelaku) throw new AppError('AKUN_SENDIRI')
    if (peran !== 'ADMIN') await jagaAdminTerakhir(tx, id)
    await tx.pengguna.update({ where: { id }, data: { nama, peran, diubahPada: new Date() } })
    // a session begun in another role was not asked for what this one asks: the power comes with it, not half a day later
    if (semula.peran !== peran) await tx.sesi.updateMany({ where: { penggunaId: id }, data: { wajibFaktorKedua: !semula.berfaktor && (await wajibDuaFaktor(peran)) } })
    await tx.penggunaUnit.deleteMany({ where: { penggunaId: id, unitId: { notIn: unitIds } } })
    await tx.penggunaUnit.createMany({ data: unitIds.map((unitId) => ({ penggunaId: id, unitId })), skipDuplicates: true })
  })
}

/** Closes an account and ends its sessions, or opens it again. @throws AppError as updatePengguna */
export async function setAktif(scope: OpdScope, id: string, aktif: boolean): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await kunci(tx, id)
    if (!aktif && id === scope.pelaku) throw new AppError('AKUN_SENDIRI')
    if (!aktif) await jagaAdminTerakhir(tx, id)
    await tx.pengguna.update({ where: { id }, data: { aktif, diubahPada: new Date() } })
    if (!aktif) await tx.sesi.deleteMany({ where: { penggunaId: id } })
  })
}

/** Gives a person a new temporary password; her sessions end and a lock is opened. @throws AppError TIDAK_DITEMUKAN, AKUN_SENDIRI */
export async function resetSandi(scope: OpdScope, id: string): Promise<Serahan> {
  if (id === scope.pelaku) throw new AppError('AKUN_SENDIRI', { pesan: 'Ganti kata sandi Anda sendiri lewat halaman Ganti kata sandi.' })
  const sandi = sandiSementara()
  const hash = await hashSandi(sandi)
  const { username } = await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const orang = await kunci(tx, id)
    await setSandi(tx, id, hash, true)
    return orang
  })
  await bukaKunci(username)
  return { username, sandi }
}

/**
 * Takes a person's second factor away: her sessions end, and where it is asked of her role she sets up a new one at her next sign-in.
 * The database tells her and the other admins. Nobody ever sees a secret. @returns her user name. @throws AppError TIDAK_DITEMUKAN, AKUN_SENDIRI
 */
export async function resetFaktor(scope: OpdScope, id: string): Promise<string> {
  if (id === scope.pelaku) throw new AppError('AKUN_SENDIRI', { pesan: 'Faktor kedua Anda sendiri diatur di halaman Akun.' })
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { username } = await kunci(tx, id)
    await hapusFaktor(tx, id)
    await tx.sesi.deleteMany({ where: { penggunaId: id } })
    await tx.perangkatDikenal.deleteMany({ where: { penggunaId: id } })
    return username
  })
}

/**
 * Takes the name of a person who left out of her account and of the trail; what she did stays, by the account's number. The database does
 * it (hapus_nama) and refuses what is refused here.
 * @throws AppError TIDAK_DITEMUKAN, AKUN_SENDIRI, ADMIN_TERAKHIR, NAMA_DIHAPUS, ISIAN_SALAH
 */
export async function hapusNamaPengguna(scope: OpdScope, { id, alasan }: Omit<HapusNama, 'paham'>): Promise<void> {
  const username = await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const orang = await kunci(tx, id)
    if (id === scope.pelaku) throw new AppError('AKUN_SENDIRI', { pesan: 'Nama Anda sendiri hanya dapat dihapus admin lain, sesudah akun Anda nonaktif.' })
    await jagaAdminTerakhir(tx, id)
    if (orang.aktif) throw new AppError('ISIAN_SALAH', { pesan: 'Akun ini masih aktif. Nonaktifkan dulu, lalu hapus namanya.' })
    const tertulis = [orang.nama, orang.username].find((kata) => memuatKata(alasan, kata))
    if (tertulis !== undefined) throw new AppError('ISIAN_SALAH', { isian: { alasan: `Alasan tetap tersimpan, jadi jangan memuat nama orangnya (“${tertulis}”).` } })
    await tx.$queryRaw`SELECT hapus_nama(${id}, ${alasan})`
    return orang.username
  })
  await lupakanAkun(username)
}

interface Terkunci {
  username: string
  nama: string
  peran: string
  aktif: boolean
  /** has a second factor */
  berfaktor: boolean
  dihapus: boolean
}

/** The row, held until the transaction ends. An account whose name was erased is done with. */
async function kunci(tx: Transaksi, id: string): Promise<Terkunci> {
  const [orang] = await tx.$queryRaw<Terkunci[]>`
    SELECT username, nama, peran::text, aktif, faktor_kedua_sejak IS NOT NULL AS berfaktor, nama_dihapus_pada IS NOT NULL AS dihapus FROM pengguna WHERE id = ${id} FOR UPDATE`
  if (orang === undefined) throw new AppError('TIDAK_DITEMUKAN')
  if (orang.dihapus) throw new AppError('NAMA_DIHAPUS')
  return orang
}

/** Somebody must be left who can let others in. Admins are locked in one order, so two of them cannot remove each other. */
async function jagaAdminTerakhir(tx: Transaksi, id: string): Promise<void> {
  const admin = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM pengguna WHERE peran = 'ADMIN' AND aktif ORDER BY id FOR UPDATE`
  if (admin.length === 1 && admin[0]?.id === id) throw new AppError('ADMIN_TERAKHIR')
}
