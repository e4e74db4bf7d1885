import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { STATUS_DIKIRIM } from '@/lib/lapor/entri/types'

/** Why a percentage that a batch wrote cannot be taken back: branches of the CASE over the trail rows `j`. @param unit a unit asks */
export const sqlTahanFisik = (unit: boolean): Prisma.Sql => Prisma.sql`
      WHEN j.tabel = 'realisasi_fisik' AND NOT EXISTS (SELECT 1 FROM periode p WHERE p.tahun = j.tahun AND p.bulan = j.bulan AND p.status = 'TERBUKA' AND terbuka_untuk(p.tahun, p.bulan, j.unit_id)) THEN 'bulannya sudah dikunci'
      WHEN j.tabel = 'realisasi_fisik' AND EXISTS (SELECT 1 FROM laporan l WHERE l.tahun = j.tahun AND l.bulan = j.bulan AND l.unit_id = j.unit_id
        AND l.status::text = ANY(${STATUS_DIKIRIM})) THEN 'laporan unit sudah diajukan'
      WHEN j.tabel = 'target_fisik' AND ${unit} AND j.unit_id NOT IN (SELECT unit_id FROM kas_unit) THEN 'target fisik diisi kantor, atau laporan unit sudah diajukan'
      WHEN j.tabel = 'target_fisik' AND target_tutup(split_part(j.kunci, '/', 1)::int, split_part(j.kunci, '/', 2)::int) IS NOT NULL THEN 'bulannya dipakai periode yang sudah dikunci'`

/** Steps that put percentages back as they stood before; `bisa` holds the trail rows with their keys in `k`. */
export const LANGKAH_FISIK: readonly Prisma.Sql[] = [
  Prisma.sql`DELETE FROM realisasi_fisik r USING bisa j WHERE j.tabel = 'realisasi_fisik' AND j.sebelum IS NULL AND r.sub_kegiatan_id = j.k[1]::int AND r.bulan = j.k[2]::int`,
  Prisma.sql`UPDATE realisasi_fisik r SET persen = (j.sebelum ->> 'persen')::numeric, alasan_koreksi = j.sebelum ->> 'alasan_koreksi' FROM bisa j
    WHERE j.tabel = 'realisasi_fisik' AND j.sebelum IS NOT NULL AND r.sub_kegiatan_id = j.k[1]::int AND r.bulan = j.k[2]::int`,
  Prisma.sql`DELETE FROM target_fisik r USING bisa j WHERE j.tabel = 'target_fisik' AND j.sebelum IS NULL AND r.sub_kegiatan_id = j.k[1]::int AND r.bulan = j.k[2]::int`,
  Prisma.sql`UPDATE target_fisik r SET persen = (j.sebelum ->> 'persen')::numeric FROM bisa j
    WHERE j.tabel = 'target_fisik' AND j.sebelum IS NOT NULL AND r.sub_kegiatan_id = j.k[1]::int AND r.bulan = j.k[2]::int`,
]

/** Locks the sub-kegiatan whose percentages the batch wrote. */
export async function tahanSubJejak(tx: Transaksi, batchId: number): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM sub_kegiatan WHERE id IN (SELECT split_part(kunci, '/', 1)::int FROM jejak WHERE batch_id = ${batchId} AND tabel IN ('realisasi_fisik', 'target_fisik'))
    ORDER BY id FOR NO KEY UPDATE`
}
