import { prisma } from '@/lib/dasar/database/client'
import { KODE_JAM, KODE_MAKS_SALAH, PER_HALAMAN } from './constants'
import type { Pemberitahuan, SurelSaya } from './types'

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

/** The address that the person gave for e-mail, and how far it is confirmed. */
export async function querySurel(id: string): Promise<SurelSaya> {
  const orang = await prisma().pengguna.findUnique({ where: { id }, select: { surel: true, surelPastiPada: true } })
  const surel = orang?.surel ?? null
  const batas = new Date(Date.now() - KODE_JAM * 3_600_000)
  const kode = surel === null || orang?.surelPastiPada
    ? null
    : await prisma().surelKode.findFirst({ where: { penggunaId: id }, orderBy: { id: 'desc' }, select: { surel: true, dibuatPada: true, dipakaiPada: true, salah: true } })
  const laku = kode !== null && kode.surel === surel && kode.dipakaiPada === null && kode.salah < KODE_MAKS_SALAH && kode.dibuatPada > batas
  return { surel, pasti: Boolean(orang?.surelPastiPada), menungguKode: laku }
}
