import { randomBytes, randomUUID } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { UMUR_LANGKAH_MS } from './constants'
import { pengenalLangkah, queryFaktor, queryRahasiaMulai, wajibDuaFaktor } from './data'
import { bukaSandi, kodePemulihanBaru, sandikan, sidikPemulihan } from './rahasia'
import { cocokkanKode } from './totp'

const diri = (penggunaId: string) => ({ pelaku: penggunaId, lingkup: [], sumber: 'form' }) as const
const kodeSalah = () => new AppError('KODE_SALAH', { isian: { kode: 'Kode ini tidak cocok. Ketik enam angka yang tampil sekarang di aplikasi autentikator.' } })

/** Keeps the first half of a sign-in until its code comes. @returns what the browser brings back */
export async function createLangkah(username: string): Promise<string> {
  const orang = await prisma().pengguna.findUniqueOrThrow({ where: { username: username.trim().toLowerCase() }, select: { id: true } })
  const token = randomBytes(32).toString('base64url')
  await prisma().verifikasiMasuk.deleteMany({ where: { pengenal: { startsWith: 'langkah:' }, berakhirPada: { lt: new Date() } } })
  await prisma().verifikasiMasuk.create({ data: { id: randomUUID(), pengenal: pengenalLangkah(token), nilai: orang.id, berakhirPada: new Date(Date.now() + UMUR_LANGKAH_MS) } })
  return token
}

/** Ends the first half of a sign-in. @returns false: another request was quicker */
export const consumeLangkah = async (token: string): Promise<boolean> =>
  (await prisma().verifikasiMasuk.deleteMany({ where: { pengenal: pengenalLangkah(token) } })).count > 0

/**
 * Uses up a code of the authenticator app or a recovery code. Each counts once: a code seen over a shoulder or on the wire is worth
 * nothing after its owner's own use, also for a request at the same moment.
 */
export async function pakaiKode(penggunaId: string, diketik: string, kini = Date.now()): Promise<boolean> {
  const kode = diketik.replace(/[\s.-]/g, '')
  if (!/^\d{6}$/.test(kode)) {
    const { count } = await prisma().kodePemulihan.updateMany({ where: { penggunaId, sidik: sidikPemulihan(penggunaId, kode), dipakaiPada: null }, data: { dipakaiPada: new Date(kini) } })
    return count === 1
  }
  const baris = await prisma().faktorKedua.findFirst({ where: { penggunaId, dipastikanPada: { not: null } } })
  const rahasia = baris === null ? null : bukaSandi(baris.rahasia, penggunaId)
  const langkah = rahasia === null ? null : cocokkanKode(rahasia, kode, kini)
  if (langkah === null) return false
  const { count } = await prisma().faktorKedua.updateMany({ where: { penggunaId, langkahTerakhir: { lt: langkah } }, data: { langkahTerakhir: langkah } })
  return count === 1
}

/** Begins a second factor: a new secret, which counts for nothing until a code of it is given. @throws AppError SUDAH_ADA */
export async function mulaiFaktor(pengguna: Pengguna): Promise<void> {
  if ((await queryFaktor(pengguna.id)).sejak !== null) throw new AppError('SUDAH_ADA', { pesan: 'Faktor kedua akun Anda sudah menyala.' })
  const isi = { rahasia: sandikan(randomBytes(20), pengguna.id), langkahTerakhir: 0, dibuatPada: new Date(), dipastikanPada: null }
  await prisma().faktorKedua.upsert({ where: { penggunaId: pengguna.id }, create: { penggunaId: pengguna.id, ...isi }, update: isi })
}

/** Turns it on with its first code; her other sessions, which were opened without it, end. @returns the recovery codes, this once */
export async function pastikanFaktor(pengguna: Pengguna, kode: string, sesiId: string, kini = Date.now()): Promise<string[]> {
  const rahasia = await queryRahasiaMulai(pengguna.id)
  if (rahasia === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Pemasangan ini sudah terlalu lama. Mulai lagi.' })
  const langkah = cocokkanKode(rahasia, kode.replace(/\s/g, ''), kini)
  if (langkah === null) throw kodeSalah()
  const pemulihan = kodePemulihanBaru()
  await tulis(diri(pengguna.id), async (tx) => {
    const { count } = await tx.faktorKedua.updateMany({ where: { penggunaId: pengguna.id, dipastikanPada: null }, data: { dipastikanPada: new Date(kini), langkahTerakhir: langkah } })
    if (count !== 1) throw new AppError('SUDAH_ADA', { pesan: 'Faktor kedua akun Anda sudah menyala.' })
    await tx.pengguna.update({ where: { id: pengguna.id }, data: { faktorKeduaSejak: new Date(kini), diubahPada: new Date() } })
    await gantiKode(tx, pengguna.id, pemulihan)
    await tx.sesi.deleteMany({ where: { penggunaId: pengguna.id, id: { not: sesiId } } })
    await tx.sesi.updateMany({ where: { id: sesiId }, data: { wajibFaktorKedua: false, dibuktikanPada: new Date() } })
  })
  return pemulihan
}

async function gantiKode(tx: Transaksi, penggunaId: string, kode: readonly string[]): Promise<void> {
  await tx.kodePemulihan.deleteMany({ where: { penggunaId } })
  await tx.kodePemulihan.createMany({ data: kode.map((satu) => ({ penggunaId, sidik: sidikPemulihan(penggunaId, satu) })) })
}

/** New recovery codes in the place of the old ones. @throws AppError TIDAK_DITEMUKAN without a second factor */
export async function gantiPemulihan(pengguna: Pengguna): Promise<string[]> {
  if ((await queryFaktor(pengguna.id)).sejak === null) throw new AppError('TIDAK_DITEMUKAN')
  const pemulihan = kodePemulihanBaru()
  await tulis(diri(pengguna.id), (tx) => gantiKode(tx, pengguna.id, pemulihan))
  return pemulihan
}

/** Turns it off. @throws AppError FAKTOR_WAJIB where the admin asks it of her role */
export async function matikanFaktor(pengguna: Pengguna): Promise<void> {
  if (await wajibDuaFaktor(pengguna.peran)) throw new AppError('FAKTOR_WAJIB')
  await tulis(diri(pengguna.id), (tx) => hapusFaktor(tx, pengguna.id))
}

/** Takes a person's second factor away, with its recovery codes. */
export async function hapusFaktor(tx: Transaksi, penggunaId: string): Promise<void> {
  await tx.kodePemulihan.deleteMany({ where: { penggunaId } })
  await tx.faktorKedua.deleteMany({ where: { penggunaId } })
  await tx.pengguna.update({ where: { id: penggunaId }, data: { faktorKeduaSejak: null, diubahPada: new Date() } })
}
