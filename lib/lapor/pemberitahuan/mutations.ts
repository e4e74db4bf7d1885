import { prisma } from '@/lib/dasar/database/client'

/** Marks one of the person's own notifications as read; another person's stays as it is. Returns where it leads. */
export async function tandaiDibaca(penerimaId: string, id: number): Promise<string | null> {
  const [row] = await prisma().$queryRaw<{ tautan: string }[]>`
    UPDATE pemberitahuan SET dibaca_pada = coalesce(dibaca_pada, now()) WHERE id = ${id} AND penerima_id = ${penerimaId} RETURNING tautan`
  return row?.tautan ?? null
}

/** Marks everything up to what the page showed; what came since stays unread. */
export async function tandaiSampai(penerimaId: string, sampai: number): Promise<number> {
  return prisma().$executeRaw`
    UPDATE pemberitahuan SET dibaca_pada = now() WHERE penerima_id = ${penerimaId} AND id <= ${sampai} AND dibaca_pada IS NULL`
}
