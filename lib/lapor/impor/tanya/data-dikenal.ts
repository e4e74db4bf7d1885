import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { PetaKolom } from '@/lib/lapor/berkas/types'

/** Mappings by hand, by the fingerprint of the head that they fit. */
export async function queryPetaDikenal(db: Transaksi): Promise<Map<string, PetaKolom>> {
  const rows = await db.$queryRaw<{ sidik: string; peta: PetaKolom }[]>`SELECT sidik_kepala AS sidik, peta FROM impor_bentuk`
  return new Map(rows.map(({ sidik, peta }) => [sidik, peta]))
}
