import { prisma } from '@/lib/dasar/database/client'

/** Which book of codes each year follows. Codes are no unit's data. */
export async function queryBuku(): Promise<ReadonlyMap<number, string>> {
  const rows = await prisma().$queryRaw<{ tahun: number; regulasi: string }[]>`SELECT tahun, regulasi_kode AS regulasi FROM tahun_anggaran`
  return new Map(rows.map(({ tahun, regulasi }) => [tahun, regulasi]))
}
