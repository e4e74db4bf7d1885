import { prisma } from '@/lib/dasar/database/client'
import type { AturanZona } from '@/lib/realisasi/zona'
import { ATURAN_BAWAAN } from './constants'

/**
 * The zona limits of a year; a year without its own uses the newest older one, else the first one known. From which share of
 * reports on a zona is settled is said by the year itself.
 */
export async function queryAturanZona(tahun: number): Promise<AturanZona> {
  const [rows, milik] = await Promise.all([
    prisma().aturanZona.findMany({ orderBy: { tahun: 'asc' } }),
    prisma().tahunAnggaran.findUnique({ where: { tahun }, select: { batasSementara: true } }),
  ])
  const row = rows.filter((item) => item.tahun <= tahun).at(-1) ?? rows[0]
  const batasSementara = milik?.batasSementara ?? ATURAN_BAWAAN.batasSementara
  if (!row) return { tahun, ...ATURAN_BAWAAN, batasSementara }
  return { tahun: row.tahun, kuningMulai: row.kuningMulai.toNumber(), hijauMulai: row.hijauMulai.toNumber(), batasSementara, sumber: row.sumber }
}
