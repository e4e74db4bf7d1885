import { z } from 'zod'
import { prisma } from '@/lib/dasar/database/client'
import { DENYUT_HILANG_DTK } from './constants'
import type { HasilPeriksa, Pemeriksaan } from './types'

interface Row extends Omit<Pemeriksaan, 'hasil' | 'sudah' | 'semua'> {
  hasil: unknown
  sudah: bigint
  semua: bigint
}

const temuan = z.object({ jenis: z.string(), apa: z.string(), di: z.string(), arti: z.string() })
const hasil = z.object({ temuan: z.array(temuan), baris: z.number(), segel: z.string(), jangkar: z.number() })

/** The newest checks; one whose process fell silent counts as broken off. */
export async function queryPemeriksaan(jumlah: number): Promise<Pemeriksaan[]> {
  const rows = await prisma().$queryRaw<Row[]>`
    SELECT p.mulai, o.nama AS "namaOleh", p.bagian, p.sudah, p.semua, p.hasil,
           CASE WHEN p.selesai IS NULL AND p.denyut < now() - make_interval(secs => ${DENYUT_HILANG_DTK}) THEN p.denyut ELSE p.selesai END AS selesai,
           CASE WHEN p.selesai IS NULL AND p.denyut < now() - make_interval(secs => ${DENYUT_HILANG_DTK}) THEN 'Terputus di tengah jalan.' ELSE p.galat END AS galat
    FROM periksa_segel p LEFT JOIN pengguna o ON o.id = p.oleh ORDER BY p.id DESC LIMIT ${jumlah}`
  return rows.map((row) => {
    const terbaca = hasil.safeParse(row.hasil)
    return { ...row, sudah: Number(row.sudah), semua: Number(row.semua), hasil: terbaca.success ? (terbaca.data as HasilPeriksa) : null }
  })
}
