import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { CatatanSel } from '../types'

/** The notes at cells of one report, oldest first, settled ones included. @throws AppError TIDAK_BERHAK outside the scope */
export async function queryCatatanSel(db: Transaksi, scope: OpdScope, { tahun, bulan, unitId }: AlamatLaporan): Promise<CatatanSel[]> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  return db.$queryRaw<CatatanSel[]>`
    SELECT c.id, c.kunci, c.nilai, c.isi, c.status::text AS status, c.jawaban,
           coalesce(o.nama, c.oleh) AS oleh, to_char(c.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada,
           coalesce(j.nama, c.dijawab_oleh) AS "dijawabOleh", to_char(c.dijawab_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "dijawabPada",
           coalesce(s.nama, c.selesai_oleh) AS "selesaiOleh", to_char(c.selesai_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "selesaiPada"
    FROM catatan_sel c JOIN laporan l ON l.id = c.laporan_id
    LEFT JOIN pengguna o ON o.id = c.oleh LEFT JOIN pengguna j ON j.id = c.dijawab_oleh LEFT JOIN pengguna s ON s.id = c.selesai_oleh
    WHERE l.tahun = ${tahun} AND l.bulan = ${bulan} AND l.unit_id = ${unitId}
    ORDER BY c.id`
}
