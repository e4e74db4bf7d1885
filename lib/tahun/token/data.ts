import { prisma } from '@/lib/dasar/database/client'

export interface TokenApi {
  id: number
  nama: string
  /** the first characters, to recognise it by; the rest is not kept */
  awalan: string
  dibuatOleh: string
  dibuatPada: Date
  berlakuSampai: Date
  terakhirDipakai: Date | null
  status: 'AKTIF' | 'KEDALUWARSA' | 'DICABUT'
}

/** All tokens, the newest first. `kini` decides which have expired. */
export async function queryToken(kini: Date): Promise<TokenApi[]> {
  const rows = await prisma().tokenApi.findMany({ include: { pengguna: { select: { nama: true } } }, orderBy: { id: 'desc' } })
  return rows.map(({ id, nama, awalan, dibuatPada, berlakuSampai, terakhirDipakai, dicabutPada, pengguna }) => ({
    id, nama, awalan, dibuatPada, berlakuSampai, terakhirDipakai,
    dibuatOleh: pengguna.nama,
    status: dicabutPada !== null ? 'DICABUT' : berlakuSampai <= kini ? 'KEDALUWARSA' : 'AKTIF',
  }))
}
