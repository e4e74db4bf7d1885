import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AngkaKontrol } from '../types'

/**
 * Control figures of a file per unit and month. Spending alone: an LRA has income and financing too, and between the rekening of an
 * SPJ stand codes of sub-kegiatan, whose second part has two digits.
 */
export const queryKontrol = (db: Transaksi, id: number): Promise<AngkaKontrol[]> => db.$queryRaw<AngkaKontrol[]>`
  WITH m AS (SELECT DISTINCT ON (unit_id) unit_id, nama FROM unit_masa ORDER BY unit_id, berlaku_mulai DESC)
  SELECT i.unit_id AS "unitId", m.nama AS unit, i.bulan::int AS bulan, sum(i.nilai - i.kurang)::numeric(20,2)::text AS nilai
  FROM impor_baris i LEFT JOIN m ON m.unit_id = i.unit_id
  WHERE i.batch_id = ${id} AND i.keadaan = 'COCOK' AND i.rekening ~ '^5([.][1-9]([.]|$)|$)'
  GROUP BY i.unit_id, m.nama, i.bulan ORDER BY m.nama NULLS FIRST, i.bulan`
