import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { PeristiwaLaporan } from '@/lib/lapor/pelaporan/types'
import { isoUtc } from '../data-waktu'
import type { KendalaUnit, LaporanBulan, StatusUnit } from '../types'

/** Late, by the database's one answer. */
const terlambat = Prisma.sql`laporan_terlambat(p.tahun::int, p.bulan::int, a.pertama)`
const pertama = Prisma.sql`LEFT JOIN LATERAL (SELECT laporan_sampai(l) AS pertama) a ON true`

/** The twelve months of a unit's reports (only months that have a period), with every change of state. */
export async function queryLaporan(scope: OpdScope, unitId: number, tahun: number): Promise<LaporanBulan[]> {
  const boleh = dalamLingkup(scope, Prisma.sql`${unitId}::int`)
  const [bulan, peristiwa] = await Promise.all([
    prisma().$queryRaw<Omit<LaporanBulan, 'peristiwa'>[]>`
      SELECT p.bulan::int AS bulan, p.status::text AS periode, ${isoUtc(Prisma.sql`p.tenggat`)} AS tenggat,
             l.status::text AS status, ${isoUtc(Prisma.sql`a.pertama`)} AS "diajukanPada",
             (${terlambat}) AS terlambat, l.catatan
      FROM periode p
      LEFT JOIN laporan l ON l.tahun = p.tahun AND l.bulan = p.bulan AND l.unit_id = ${unitId}
      ${pertama}
      WHERE p.tahun = ${tahun} AND ${boleh} ORDER BY p.bulan`,
    prisma().$queryRaw<(PeristiwaLaporan & { bulan: number })[]>`
      SELECT l.bulan::int AS bulan, e.dari::text AS dari, e.ke::text AS ke, e.catatan, peristiwa_terlambat(e) AS terlambat,
             (SELECT t.nomor FROM tanda_terima t WHERE t.laporan_id = e.laporan_id AND t.pada = e.pada) AS "tandaTerima",
             coalesce(u.nama, e.oleh) AS oleh, ${isoUtc(Prisma.sql`e.pada`)} AS pada
      FROM laporan_peristiwa e JOIN laporan l ON l.id = e.laporan_id LEFT JOIN pengguna u ON u.id = e.oleh
      WHERE l.tahun = ${tahun} AND l.unit_id = ${unitId} AND ${boleh} ORDER BY e.pada, e.id`,
  ])
  return bulan.map((row) => ({
    ...row,
    peristiwa: peristiwa.filter((item) => item.bulan === row.bulan).map(({ bulan: _bulan, ...isi }) => isi),
  }))
}

/** State of the report of one month for every unit of the scope that has one. */
export function queryStatus(scope: OpdScope, tahun: number, bulan: number): Promise<StatusUnit[]> {
  return prisma().$queryRaw<StatusUnit[]>`
    SELECT l.unit_id AS "unitId", l.status::text AS status, (${terlambat}) AS terlambat,
           ${isoUtc(Prisma.sql`a.pertama`)} AS "diajukanPada"
    FROM laporan l JOIN periode p ON p.tahun = l.tahun AND p.bulan = l.bulan
    ${pertama}
    WHERE l.tahun = ${tahun} AND l.bulan = ${bulan} AND ${dalamLingkup(scope, Prisma.sql`l.unit_id`)}`
}

type BarisKendala = Omit<KendalaUnit, 'subKegiatan'> & { subId: number | null; subKode: string; subNama: string }

/**
 * Kendala and dukungan of a unit as they stood at the end of a month, each once by its last note, newest first; `subId` keeps those of
 * one sub-kegiatan.
 */
export async function queryKendala(
  scope: OpdScope,
  unitId: number,
  periode: { tahun: number; bulan: number },
  subId: number | null = null,
): Promise<KendalaUnit[]> {
  const rows = await prisma().$queryRaw<BarisKendala[]>`
    SELECT k.id, coalesce(k.asal_id, k.id) AS "asalId", k.bulan::int AS bulan, k.sifat::text AS sifat, c.nama AS kategori, k.uraian, k.rencana,
           k.penanggung_jawab AS "penanggungJawab", k.tenggat::text AS tenggat, p.status::text AS status, p.sejak,
           p.dapat_ditutup AS "dapatDitutup",
           (SELECT jsonb_build_object('tanggal', t.tanggal, 'uraian', t.uraian, 'oleh', coalesce(g.nama, t.oleh), 'pada', ${isoUtc(Prisma.sql`t.pada`)})
            FROM kendala_penutupan t LEFT JOIN pengguna g ON g.id = t.oleh WHERE t.id = p.penutupan_id) AS penutupan,
           k.sub_kegiatan_id AS "subId", n.kode AS "subKode", n.nama AS "subNama",
           coalesce(u.nama, k.diubah_oleh) AS oleh, ${isoUtc(Prisma.sql`k.diubah_pada`)} AS pada
    FROM kendala_pada(${periode.tahun}::int, ${periode.bulan}::int) p JOIN kendala k ON k.id = p.id JOIN kategori_kendala c ON c.kode = k.kategori_kode
    LEFT JOIN sub_kegiatan s ON s.id = k.sub_kegiatan_id LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
    LEFT JOIN pengguna u ON u.id = k.diubah_oleh
    WHERE k.unit_id = ${unitId}
      AND (${subId}::int IS NULL OR k.sub_kegiatan_id = ${subId}::int)
      AND ${dalamLingkup(scope, Prisma.sql`k.unit_id`)}
    ORDER BY k.sifat, p.status, k.bulan DESC, k.id DESC`
  return rows.map(({ subId: id, subKode, subNama, ...isi }) => ({
    ...isi,
    subKegiatan: id === null ? null : { id, kode: subKode, nama: subNama },
  }))
}
