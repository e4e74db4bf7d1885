import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Keyakinan, Penilaian, Pernyataan } from './types'

interface Baris {
  unitId: number
  triwulan: number
  dukungan: string | null
  rencana: string | null
  ratusan: number | null
  keyakinan: Keyakinan | null
  alasan: string | null
  versi: number
  oleh: string
  pada: string
}

/** Which quarters; all four where it is missing. */
export interface PilihTriwulan {
  tahun: number
  triwulan?: number
  unitId?: number
}

const kolom = Prisma.sql`x.unit_id AS "unitId", x.triwulan::int AS triwulan, (x.proyeksi * 100)::int AS ratusan, x.keyakinan::text AS keyakinan, x.alasan, x.versi,
  coalesce(g.nama, x.diubah_oleh) AS oleh, to_char(x.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada`
const syarat = (scope: OpdScope, { tahun, triwulan, unitId }: PilihTriwulan): Prisma.Sql => Prisma.sql`x.tahun = ${tahun}
  AND (${triwulan ?? null}::int IS NULL OR x.triwulan = ${triwulan ?? null}::int) AND (${unitId ?? null}::int IS NULL OR x.unit_id = ${unitId ?? null}::int)
  AND ${dalamLingkup(scope, Prisma.sql`x.unit_id`)}`

/** What the units of the scope said, by quarter and unit. */
export async function queryPernyataan(scope: OpdScope, pilih: PilihTriwulan): Promise<Pernyataan[]> {
  const rows = await prisma().$queryRaw<Baris[]>`
    SELECT ${kolom}, x.dukungan, x.rencana FROM pernyataan_unit x LEFT JOIN pengguna g ON g.id = x.diubah_oleh
    WHERE ${syarat(scope, pilih)} ORDER BY x.triwulan, x.unit_id`
  return rows.map(({ ratusan, keyakinan, alasan, ...isi }) => ({
    ...isi,
    proyeksi: ratusan === null || keyakinan === null || alasan === null ? null : { ratusan, keyakinan, alasan },
  }))
}

/** What the office thinks of the units of the scope, by quarter and unit. */
export async function queryPenilaian(scope: OpdScope, pilih: PilihTriwulan): Promise<Penilaian[]> {
  return prisma().$queryRaw<Penilaian[]>`
    SELECT ${kolom} FROM penilaian_unit x LEFT JOIN pengguna g ON g.id = x.diubah_oleh
    WHERE ${syarat(scope, pilih)} ORDER BY x.triwulan, x.unit_id`
}
