import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { Kategori } from '@/lib/realisasi/posisi'

/** One unit on the office's board. */
export interface BarisPapan {
  unitId: number
  kode: string
  nama: string
  kategori: Kategori
  /** null: not begun */
  status: StatusLaporan | null
  versi: number
  catatan: string | null
  diajukanPada: string | null
  /** first reached the office after the deadline, or has not though it has passed */
  terlambat: boolean
  /** how often it was sent back */
  dikembalikan: number
  /** who took the report up, while it is being checked */
  pemeriksa: string | null
  pemeriksaId: string | null
  /** notes at cells that are not settled */
  catatanTerbuka: number
  /** when the present state began; null: not begun */
  sejak: string | null
}

/**
 * The state of every unit's report of a month: the units with pagu in the version in force, and any other that has a report.
 * By category and code.
 */
export async function queryPapan(db: Transaksi, scope: OpdScope, tahun: number, bulan: number): Promise<BarisPapan[]> {
  const rows = await db.$queryRaw<BarisPapan[]>`
    WITH berpagu AS (
      SELECT b.unit_id FROM pagu p JOIN baris b ON b.id = p.baris_id
      WHERE p.apbd_versi_id = apbd_versi_pada(${tahun}, ${bulan}) GROUP BY b.unit_id HAVING sum(p.nilai) > 0
    ), kejadian AS (
      SELECT e.laporan_id, count(*) FILTER (WHERE e.ke = 'DIKEMBALIKAN')::int AS dikembalikan, max(e.pada) AS sejak
      FROM laporan_peristiwa e JOIN laporan l ON l.id = e.laporan_id WHERE l.tahun = ${tahun} AND l.bulan = ${bulan} GROUP BY 1
    )
    SELECT u.id AS "unitId", u.kode, u.nama, u.kategori::text AS kategori, l.status::text AS status, coalesce(l.versi, 0) AS versi, l.catatan,
           to_char(l.diajukan_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "diajukanPada",
           laporan_terlambat(${tahun}, ${bulan}, laporan_sampai(l)) AS terlambat,
           coalesce(k.dikembalikan, 0) AS dikembalikan,
           m.nama AS pemeriksa, m.id AS "pemeriksaId",
           (SELECT count(*)::int FROM catatan_sel c WHERE c.laporan_id = l.id AND c.status <> 'SELESAI') AS "catatanTerbuka",
           to_char(k.sejak AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS sejak
    FROM unit_pada(akhir_bulan(${tahun}, ${bulan})) u
    LEFT JOIN laporan l ON l.unit_id = u.id AND l.tahun = ${tahun} AND l.bulan = ${bulan}
    LEFT JOIN kejadian k ON k.laporan_id = l.id
    LEFT JOIN LATERAL (SELECT e.oleh AS id, coalesce(g.nama, e.oleh) AS nama FROM laporan_peristiwa e LEFT JOIN pengguna g ON g.id = e.oleh
      WHERE e.laporan_id = l.id AND e.ke = 'DIPERIKSA' AND l.status = 'DIPERIKSA' ORDER BY e.id DESC LIMIT 1) m ON true
    WHERE l.id IS NOT NULL OR u.id IN (SELECT unit_id FROM berpagu)
    ORDER BY u.kategori, u.kode COLLATE "C"`
  return rows.filter((row) => memuat(scope, row.unitId))
}

/** The mark that `kunciPeriode` compares: every report with its version, by unit. */
export const tandaKunci = (papan: readonly BarisPapan[]): string =>
  papan
    .filter((row) => row.status !== null)
    .sort((a, b) => a.unitId - b.unitId)
    .map((row) => `${row.unitId}:${row.versi}`)
    .join(',')
