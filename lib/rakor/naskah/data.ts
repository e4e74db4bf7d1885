import { prisma } from '@/lib/dasar/database/client'
import type { UbahanNaskah } from './types'

/** The newest wording of every key that was ever changed. */
export async function queryNaskah(): Promise<{ kunci: string; isi: string | null }[]> {
  return prisma().$queryRaw`SELECT DISTINCT ON (kunci) kunci, isi FROM naskah_teks ORDER BY kunci, urutan DESC`
}

/** Every change, the newest first. */
export const queryUbahan = (): Promise<UbahanNaskah[]> => prisma().$queryRaw<UbahanNaskah[]>`
  SELECT n.kunci, n.urutan, n.isi, coalesce(p.nama, n.oleh) AS oleh, to_char(n.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
  FROM naskah_teks n LEFT JOIN pengguna p ON p.id = n.oleh ORDER BY n.kunci, n.urutan DESC`
