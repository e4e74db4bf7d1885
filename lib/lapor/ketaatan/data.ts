import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { AturanKetaatan, BahanKetaatan } from '@/lib/realisasi/ketaatan'
import { JUMLAH_TREN } from './constants'
import type { SetelanKetaatan } from './types'

/** Counts and dates of one report; its money comes from lib/posisi. */
export interface RowKetaatan extends Omit<BahanKetaatan, 'angkas' | 'realisasi'> {
  unitId: number
  bulan: number
}

/** The last months up to the cut-off that were ever opened, oldest first. */
export async function queryBulanDinilai(tahun: number, bulan: number): Promise<number[]> {
  const rows = await prisma().$queryRaw<{ bulan: number }[]>`
    SELECT bulan::int AS bulan FROM periode WHERE tahun = ${tahun} AND bulan <= ${bulan} AND status <> 'BELUM_DIBUKA'
    ORDER BY bulan DESC LIMIT ${JUMLAH_TREN}`
  return rows.map((row) => row.bulan).reverse()
}

/**
 * What is counted of every unit with pagu in the version that was in force in each month. In time goes by the first time that
 * the report reached the office, after its head's approval where the year asks for it. Returns are those of the
 * office: what a head sends back in her own house is care and not a fault, and one out of a lock counts as a reopening only.
 */
export async function queryKetaatan(scope: OpdScope, tahun: number, bulan: readonly number[]): Promise<RowKetaatan[]> {
  return prisma().$queryRaw<RowKetaatan[]>`
    WITH masa AS (
      SELECT bulan, tenggat, now() > tenggat AS lewat, apbd_versi_pada(tahun, bulan) AS versi
      FROM periode WHERE tahun = ${tahun} AND bulan = ANY(${[...bulan]}::int[])
    ), garis AS (
      SELECT DISTINCT m.bulan, b.unit_id, b.sub_kegiatan_id
      FROM masa m JOIN pagu p ON p.apbd_versi_id = m.versi AND p.nilai > 0 JOIN baris b ON b.id = p.baris_id
      WHERE ${dalamLingkup(scope, Prisma.sql`b.unit_id`)}
    ), isi AS (
      SELECT g.bulan, g.unit_id, count(*)::int AS sub,
             (count(*) FILTER (WHERE EXISTS (SELECT 1 FROM realisasi_fisik f WHERE f.sub_kegiatan_id = g.sub_kegiatan_id AND f.bulan = g.bulan)))::int AS sub_terisi
      FROM garis g GROUP BY g.bulan, g.unit_id
    ), kejadian AS (
      SELECT l.bulan, l.unit_id, laporan_sampai(l) AS sampai,
             (count(*) FILTER (WHERE e.ke = 'DIKEMBALIKAN' AND e.dari IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI')))::int AS kembali,
             (count(*) FILTER (WHERE e.dari = 'TERKUNCI' AND e.ke <> 'TERKUNCI'))::int AS buka
      FROM laporan l LEFT JOIN laporan_peristiwa e ON e.laporan_id = l.id
      WHERE l.tahun = ${tahun} AND l.bulan = ANY(${[...bulan]}::int[]) GROUP BY l.id
    )
    SELECT i.unit_id AS "unitId", i.bulan::int AS bulan, m.lewat AS "jatuhTempo",
           -- greatest() leaves a null out, and "not in the office" must not become "in time"
           CASE WHEN k.sampai IS NOT NULL THEN greatest(0, ceil(extract(epoch FROM k.sampai - m.tenggat) / 86400))::int END AS "hariTerlambat",
           i.sub, i.sub_terisi AS "subTerisi",
           coalesce(k.kembali, 0) AS dikembalikan, coalesce(k.buka, 0) AS "dibukaKembali"
    FROM isi i JOIN masa m ON m.bulan = i.bulan LEFT JOIN kejadian k ON k.bulan = i.bulan AND k.unit_id = i.unit_id
    ORDER BY i.bulan, i.unit_id`
}

/** The rules of a year, in order of their first month. */
export async function queryAturan(tahun: number): Promise<AturanKetaatan[]> {
  const rows = await prisma().bobotKetaatan.findMany({ where: { tahun }, orderBy: { mulaiBulan: 'asc' } })
  return rows.map(({ mulaiBulan, potonganPerHari, potonganPerKembali, dasar, tepatWaktu, lengkap, tanpaDikembalikan, tanpaBukaKunci, angkasRealistis }) => ({
    mulaiBulan, potonganPerHari, potonganPerKembali, dasar, bobot: { tepatWaktu, lengkap, tanpaDikembalikan, tanpaBukaKunci, angkasRealistis },
  }))
}

/** Up to which month the rules of a year are history, and who wrote to them last. */
export async function queryRiwayatAturan(tahun: number): Promise<Omit<SetelanKetaatan, 'aturan'>> {
  const [row] = await prisma().$queryRaw<{ tetapSampai: number; oleh: string | null; pada: string | null }[]>`
    SELECT bobot_ketaatan_tetap(${tahun}::int)::int AS "tetapSampai", j.oleh, j.pada
    FROM (SELECT 1) satu LEFT JOIN LATERAL (
      SELECT coalesce(g.nama, j.pelaku) AS oleh, to_char(j.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
      FROM jejak j LEFT JOIN pengguna g ON g.id = j.pelaku
      WHERE j.tabel = 'bobot_ketaatan' AND j.tahun = ${tahun} ORDER BY j.id DESC LIMIT 1) j ON true`
  const { tetapSampai = 0, oleh = null, pada = null } = row ?? {}
  return { tetapSampai, diubah: oleh !== null && pada !== null ? { oleh, pada } : null }
}
