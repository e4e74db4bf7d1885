import 'server-only'
import { prisma } from '@/lib/dasar/database/client'
import { queryDuaFaktor } from '@/lib/dasar/akses/faktor/data'
import type { DuaFaktor } from '@/lib/dasar/akses/faktor/constants'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { queryTertutup, type Tertutup } from '@/lib/dasar/akses/pembatas-data'

export interface SetelanMasuk {
  duaFaktor: DuaFaktor
  /** active people, and how many of them have a second factor: of the office, of all */
  kantor: { punya: number; dari: number }
  semua: { punya: number; dari: number }
  tertutup: Tertutup[]
}

const hitung = async (kantor: boolean): Promise<{ punya: number; dari: number }> => {
  const where = { aktif: true, ...(kantor ? { peran: { in: ['ADMIN' as const, 'ANALIS' as const] } } : {}) }
  const [dari, punya] = await Promise.all([prisma().pengguna.count({ where }), prisma().pengguna.count({ where: { ...where, faktorKeduaSejak: { not: null } } })])
  return { punya, dari }
}

/** The settings of signing in, and where guesses have to wait now. */
export async function loadSetelanMasuk(): Promise<SetelanMasuk> {
  await requirePeran('ADMIN')
  const [duaFaktor, kantor, semua, tertutup] = await Promise.all([queryDuaFaktor(), hitung(true), hitung(false), queryTertutup()])
  return { duaFaktor, kantor, semua, tertutup }
}
