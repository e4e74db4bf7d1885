import { prisma } from '@/lib/dasar/database/client'
import type { BulanPeriode, TahunPeriode, VersiApbd, VersiKas } from './types'

/** A DATE column as the plain day it is. */
const hari = (value: Date): string => value.toISOString().slice(0, 10)

/** All years with their twelve months, newest first. */
export async function queryTahun(): Promise<TahunPeriode[]> {
  const rows = await prisma().tahunAnggaran.findMany({
    orderBy: { tahun: 'desc' },
    select: { tahun: true, contoh: true, catatan: true, periode: { select: { bulan: true, status: true, tenggat: true } } },
  })
  return rows.map(({ periode, ...tahun }) => {
    const ada = new Map(periode.map((item) => [item.bulan, item]))
    const bulan = Array.from({ length: 12 }, (_, index): BulanPeriode => {
      const item = ada.get(index + 1)
      return { bulan: index + 1, status: item?.status ?? null, tenggat: item?.tenggat.toISOString() ?? null }
    })
    return { ...tahun, bulan }
  })
}

/** The versions of one year, or of all (a handful of rows a year), in order of the day from which they hold. */
export async function queryVersi(tahun?: number): Promise<{ apbd: VersiApbd[]; kas: VersiKas[] }> {
  const pilih = { ...(tahun !== undefined && { where: { tahun } }), orderBy: { berlakuMulai: 'asc' } } as const
  const [apbd, kas] = await Promise.all([prisma().apbdVersi.findMany(pilih), prisma().kasVersi.findMany(pilih)])
  return {
    apbd: apbd.map((item) => ({ ...item, berlakuMulai: hari(item.berlakuMulai) })),
    kas: kas.map((item) => ({ ...item, berlakuMulai: hari(item.berlakuMulai) })),
  }
}
