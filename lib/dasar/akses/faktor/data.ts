import { prisma } from '@/lib/dasar/database/client'
import { sidik } from '@/lib/dasar/akses/utils'
import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import type { Peran } from '@/lib/dasar/akses/types'
import { UMUR_MULAI_MS, type DuaFaktor } from './constants'
import { bukaSandi } from './rahasia'

/** Who has to have a second factor, as the admin set it. */
export async function queryDuaFaktor(): Promise<DuaFaktor> {
  const setelan = await prisma().setelanMasuk.findUnique({ where: { id: 1 }, select: { duaFaktor: true } })
  return (setelan?.duaFaktor ?? 'bebas') as DuaFaktor
}

/** Whether this setting asks it of this role. */
export const berlakuBagi = (setelan: DuaFaktor, peran: Peran): boolean => setelan === 'semua' || (setelan === 'kantor' && PERAN_KANTOR.includes(peran))

/** Whether a person of this role has to have a second factor. */
export const wajibDuaFaktor = async (peran: Peran): Promise<boolean> => berlakuBagi(await queryDuaFaktor(), peran)

/** Since when a person has a second factor, and how many recovery codes are left. */
export async function queryFaktor(penggunaId: string): Promise<{ sejak: Date | null; sisaPemulihan: number }> {
  const [orang, sisaPemulihan] = await Promise.all([
    prisma().pengguna.findUnique({ where: { id: penggunaId }, select: { faktorKeduaSejak: true } }),
    prisma().kodePemulihan.count({ where: { penggunaId, dipakaiPada: null } }),
  ])
  return { sejak: orang?.faktorKeduaSejak ?? null, sisaPemulihan }
}

/** The secret of a second factor that was begun and is not confirmed yet: shown to its owner until then. null: none. */
export async function queryRahasiaMulai(penggunaId: string): Promise<Buffer | null> {
  const baris = await prisma().faktorKedua.findFirst({
    where: { penggunaId, dipastikanPada: null, dibuatPada: { gt: new Date(Date.now() - UMUR_MULAI_MS) } }, select: { rahasia: true },
  })
  return baris === null ? null : bukaSandi(baris.rahasia, penggunaId)
}

/** Under which name the first half of a sign-in waits for its code. */
export const pengenalLangkah = (token: string): string => `langkah:${sidik(token)}`

/** Whose sign-in waits for its code under this token; null: nobody's, or no longer. */
export async function queryLangkah(token: string | undefined): Promise<{ penggunaId: string; username: string } | null> {
  if (token === undefined || token.length > 100) return null
  const baris = await prisma().verifikasiMasuk.findFirst({ where: { pengenal: pengenalLangkah(token), berakhirPada: { gt: new Date() } } })
  if (baris === null) return null
  const orang = await prisma().pengguna.findUnique({ where: { id: baris.nilai }, select: { id: true, username: true, aktif: true } })
  return orang?.aktif === true ? { penggunaId: orang.id, username: orang.username } : null
}
