import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { SebabKendala, SumberDana } from './types'

/** Obstacles open at the cut-off by category, most frequent first; one that goes on from month to month counts once. Units outside the scope do not count. */
export async function querySebabKendala(scope: OpdScope, tahun: number, bulan: number): Promise<SebabKendala[]> {
  const rows = await prisma().$queryRaw<{ kode: string; nama: string; jumlah: number; jumlah_unit: number; berencana: number }[]>`
    SELECT g.kode, g.nama, count(*)::int AS jumlah, count(DISTINCT k.unit_id)::int AS jumlah_unit,
      count(*) FILTER (WHERE coalesce(k.rencana, '') <> '')::int AS berencana
    FROM kendala_pada(${tahun}::int, ${bulan}::int) p JOIN kendala k ON k.id = p.id JOIN kategori_kendala g ON g.kode = k.kategori_kode
    WHERE k.sifat = 'KENDALA' AND p.status = 'TERBUKA' AND ${dalamLingkup(scope, Prisma.sql`k.unit_id`)}
    GROUP BY g.kode, g.nama, g.urutan ORDER BY jumlah DESC, g.urutan`
  return rows.map(({ jumlah_unit: jumlahUnit, ...row }) => ({ ...row, jumlahUnit }))
}

/** Sources of funds with their group: a short list of codes, nobody's figures. */
export async function querySumberDana(): Promise<SumberDana[]> {
  const rows = await prisma().sumberDana.findMany({ select: { id: true, kelompok: true, bidangDak: true } })
  return rows.map((row) => ({ ...row, id: String(row.id) }))
}
