import { verifyPassword } from 'better-auth/crypto'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { readEnv } from '@/lib/dasar/env/env'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'
import { createAkun, hashSandi, setSandi } from './akun'
import { AppError } from './galat'
import { hitungAlamat, hitungPercobaan, lupakanPercobaan, type Percobaan } from './pembatas'
import { pesanTunggu } from './pembatas-aturan'
import { periksaSandi } from './sandi'
import type { Pengguna } from './types'
import { samaRahasia } from './utils'

/** Refuses a password that is too easy, at its field. */
async function tolakLemah(sandi: string, orang: { username: string; nama: string }): Promise<void> {
  const alasan = await periksaSandi(sandi, orang, readEnv().sandiBssn)
  if (alasan !== null) throw new AppError('ISIAN_SALAH', { isian: { sandiBaru: alasan } })
}

/** @throws AppError MASUK_TERKUNCI with how long to wait */
export function tolakTunggu(detik: number): void {
  if (detik > 0) throw new AppError('MASUK_TERKUNCI', { pesan: pesanTunggu(detik) })
}

/** Notes that the owner of a session proved just now who she is. */
export async function setTerbukti(sesiId: string): Promise<void> {
  await prisma().sesi.updateMany({ where: { id: sesiId }, data: { dibuktikanPada: new Date() } })
}

/** Whether this is the person's password. */
export async function sandiCocok(penggunaId: string, sandi: string): Promise<boolean> {
  const akun = await prisma().akunMasuk.findFirst({ where: { penggunaId, penyediaId: 'credential' }, select: { sandi: true } })
  return typeof akun?.sandi === 'string' && (await verifyPassword({ hash: akun.sandi, password: sandi }))
}

/**
 * The person's own change of password. Every session ends, this one too; the caller signs in again. Guesses of the old
 * password count like failed sign-ins.
 * @throws AppError SANDI_LAMA_SALAH, ISIAN_SALAH, MASUK_TERKUNCI
 */
export async function changeSandi(pengguna: Pengguna, lama: string, baru: string, alamat: string): Promise<void> {
  const percobaan: Percobaan = { jenis: 'bukti', username: pengguna.username, alamat, perangkat: null }
  tolakTunggu(await hitungPercobaan(percobaan))
  if (!(await sandiCocok(pengguna.id, lama))) {
    await catatKeamanan({ peristiwa: 'BUKTI_ULANG_GAGAL', penggunaId: pengguna.id, username: pengguna.username, alamat })
    throw new AppError('SANDI_LAMA_SALAH', { isian: { sandiLama: 'Kata sandi sekarang tidak cocok.' } })
  }
  await lupakanPercobaan(percobaan)
  await tolakLemah(baru, pengguna)
  const hash = await hashSandi(baru)
  await tulis({ pelaku: pengguna.id, lingkup: [], sumber: 'form' }, (tx) => setSandi(tx, pengguna.id, hash, false))
}

interface AdminPertama {
  kode: string
  nama: string
  username: string
  sandiBaru: string
}

/**
 * Makes the first admin of an empty database. The code printed by the launcher proves that it is the one who installs.
 * @throws AppError KODE_PEMASANGAN_SALAH, SUDAH_TERPASANG, ISIAN_SALAH, MASUK_TERKUNCI
 */
export async function createAdminPertama(isi: AdminPertama, alamat: string): Promise<void> {
  if ((await prisma().pengguna.count()) > 0) throw new AppError('SUDAH_TERPASANG')
  tolakTunggu(await hitungAlamat(alamat))
  const { kodePertama } = readEnv()
  if (kodePertama === undefined || !samaRahasia(isi.kode, kodePertama)) {
    throw new AppError('KODE_PEMASANGAN_SALAH', { isian: { kode: 'Kode ini tidak cocok dengan yang dicetak saat aplikasi dijalankan.' } })
  }
  await tolakLemah(isi.sandiBaru, isi)
  const sandiHash = await hashSandi(isi.sandiBaru)
  await tulis({ pelaku: 'sistem:pertama', lingkup: '*', sumber: 'form' }, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707371)`
    if ((await tx.pengguna.count()) > 0) throw new AppError('SUDAH_TERPASANG')
    const { nama, username } = isi
    await createAkun(tx, { nama, username, sandiHash, peran: 'ADMIN', wajibGantiSandi: false, contoh: false, unitIds: [] })
  })
}
