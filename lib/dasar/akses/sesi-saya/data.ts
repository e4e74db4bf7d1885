import { prisma } from '@/lib/dasar/database/client'
import { SESI_DIAM_MS } from '@/lib/dasar/akses/constants'

export interface BarisSesi {
  id: string
  peramban: string | null
  alamat: string | null
  sejak: Date
  terakhir: Date
}

/** The living sessions of one person, the latest first. */
export async function querySesi(penggunaId: string): Promise<BarisSesi[]> {
  const kini = Date.now()
  const rows = await prisma().sesi.findMany({
    where: { penggunaId, berakhirPada: { gt: new Date(kini) }, diubahPada: { gt: new Date(kini - SESI_DIAM_MS) } },
    select: { id: true, peramban: true, alamatIp: true, dibuatPada: true, diubahPada: true }, orderBy: { diubahPada: 'desc' }, take: 200,
  })
  return rows.map(({ id, peramban, alamatIp, dibuatPada, diubahPada }) => ({ id, peramban, alamat: alamatIp, sejak: dibuatPada, terakhir: diubahPada }))
}
