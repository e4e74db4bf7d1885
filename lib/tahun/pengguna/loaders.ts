import 'server-only'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requirePeran } from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { queryPengguna, queryPenggunaSatu, queryPilihanUnit } from './data'
import { baca, queryAkunAtur, queryRencanaAkun } from './data-unit'
import type { AkunAtur, BarisPengguna, PilihanUnit, RencanaAkun, SaringAtur, SaringPengguna } from './types'

const saringSchema = z.object({
  cari: z.string().trim().max(100).catch(''),
  peran: z.enum(['ADMIN', 'ANALIS', 'OPERATOR', 'KEPALA', 'PIMPINAN', 'PENGAWAS']).nullable().catch(null),
})

/** Reads the list's filter from the URL; what makes no sense is left out. */
export const parseSaring = (params: Record<string, unknown>): SaringPengguna => saringSchema.parse({ cari: params.cari, peran: params.peran })

const saringAturSchema = z.object({ cari: z.string().trim().max(100).catch(''), keadaan: z.literal('belum').nullable().catch(null) })

/** As `parseSaring`, for the page of first passwords. */
export const parseSaringAtur = (params: Record<string, unknown>): SaringAtur => saringAturSchema.parse({ cari: params.cari, keadaan: params.keadaan })

/** The list of accounts, for the admin. */
export async function loadPengguna(saring: SaringPengguna): Promise<{ saya: Pengguna; daftar: BarisPengguna[] }> {
  const saya = await requirePeran('ADMIN')
  return { saya, daftar: await queryPengguna(saring) }
}

/** Every unit under its newest name, for those who read all of them. */
export async function loadPilihanUnit(): Promise<PilihanUnit[]> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return queryPilihanUnit()
}

/** What the form for a new account needs. */
export async function loadFormBaru(): Promise<{ saya: Pengguna; unit: PilihanUnit[] }> {
  const saya = await requirePeran('ADMIN')
  return { saya, unit: await queryPilihanUnit() }
}

/** One account with what its form needs; 404 when there is none. */
export async function loadPenggunaSatu(id: string): Promise<{ saya: Pengguna; orang: BarisPengguna; unit: PilihanUnit[] }> {
  const saya = await requirePeran('ADMIN')
  const [orang, unit] = await Promise.all([queryPenggunaSatu(id), queryPilihanUnit()])
  if (orang === null) notFound()
  return { saya, orang, unit }
}

/** Every living unit with its accounts, and those that could be made. */
export async function loadRencanaAkun(): Promise<RencanaAkun> {
  await requirePeran('ADMIN')
  return queryRencanaAkun(baca())
}

/** Accounts whose passwords can be set anew by the block, and the moment they were looked at. */
export async function loadAkunAtur(saring: SaringAtur): Promise<{ akun: AkunAtur[]; dilihat: string }> {
  const saya = await requirePeran('ADMIN')
  const dilihat = new Date().toISOString()
  return { akun: await queryAkunAtur(saya.id, saring), dilihat }
}
