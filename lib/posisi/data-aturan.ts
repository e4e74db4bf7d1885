import { prisma } from '@/lib/dasar/database/client'
import type { AturanZona } from '@/lib/realisasi/zona'
import { ATURAN_BAWAAN } from './constants'

/** The zona limits of a year; a year without its own uses the newest older one, else the first one known. */
export async function queryAturanZona(tahun: number): Promise<AturanZona> {
  const rows = await prisma().aturanZona.findMany({ orderBy: { tahun: 'asc' } })
  const row = rows.filter((item) => item.tahun <= tahun).at(-1) ?? rows[0]
  if (!row) return { tahun, ...ATURAN_BAWAAN }
  return { tahun: row.tahun, kuningMulai: row.kuningMulai.toNumber(), hijauMulai: row.hijauMulai.toNumber(), sumber: row.sumber }
}
