import { AppError } from '@/lib/dasar/akses/galat'
import { prisma } from '@/lib/dasar/database/client'

/** Ends one session of this person; another's does not exist for her. @throws AppError TIDAK_DITEMUKAN */
export async function akhiriSesi(penggunaId: string, id: string): Promise<void> {
  const { count } = await prisma().sesi.deleteMany({ where: { id, penggunaId } })
  if (count === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Sesi itu sudah berakhir.' })
}

/** Ends all sessions of this person but one. @returns how many */
export const akhiriSesiLain = async (penggunaId: string, kecuali: string): Promise<number> =>
  (await prisma().sesi.deleteMany({ where: { penggunaId, id: { not: kecuali } } })).count
