import { prisma } from '@/lib/dasar/database/client'

/** How many active people, of the office or of all, have a second factor. */
export async function queryPunya(kantor: boolean): Promise<{ punya: number; dari: number }> {
  const where = { aktif: true, ...(kantor ? { peran: { in: ['ADMIN' as const, 'ANALIS' as const] } } : {}) }
  const [dari, punya] = await Promise.all([prisma().pengguna.count({ where }), prisma().pengguna.count({ where: { ...where, faktorKeduaSejak: { not: null } } })])
  return { punya, dari }
}
