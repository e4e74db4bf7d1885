import { prisma } from '@/lib/dasar/database/client'
import { PER_HALAMAN } from './constants'
import type { Pemberitahuan } from './types'

/** How many of a person's notifications she has not read. */
export const queryBelumDibaca = (penerimaId: string): Promise<number> =>
  prisma().pemberitahuan.count({ where: { penerimaId, dibacaPada: null } })

/** A page of one person's notifications, newest first. */
export async function queryPemberitahuan(penerimaId: string, sebelum: number | null): Promise<{ daftar: Pemberitahuan[]; lanjut: number | null }> {
  const rows = await prisma().pemberitahuan.findMany({
    where: { penerimaId, ...(sebelum === null ? {} : { id: { lt: sebelum } }) },
    orderBy: { id: 'desc' },
    take: PER_HALAMAN + 1,
  })
  const daftar = rows.slice(0, PER_HALAMAN).map(({ id, kalimat, tautan, pada, dibacaPada }) => ({
    id, kalimat, tautan, pada: pada.toISOString(), dibaca: dibacaPada !== null,
  }))
  return { daftar, lanjut: rows.length > PER_HALAMAN ? (daftar.at(-1)?.id ?? null) : null }
}

/** The address that the person gave for e-mail. */
export async function querySurel(id: string): Promise<string | null> {
  return (await prisma().pengguna.findUnique({ where: { id }, select: { surel: true } }))?.surel ?? null
}
