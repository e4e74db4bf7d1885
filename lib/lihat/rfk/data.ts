import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { StatusLaporan, StatusPeriode } from '@/lib/dasar/database/generated/enums'
import type { KendalaRfk, KodeNama, SimpulKinerja } from './types'

export interface RowSub extends KodeNama {
  id: number
  unitId: number
  kegiatanKode: string
  kegiatanNama: string
  programKode: string
  programNama: string
  bidangKode: string
  bidangNama: string
  urusanKode: string
  urusanNama: string
}

/** Sub-kegiatan of the scope's units with their path upwards. */
export function querySub(scope: OpdScope, tahun: number): Promise<RowSub[]> {
  return prisma().$queryRaw<RowSub[]>`
    SELECT s.id, s.unit_id AS "unitId", j.sub_kode AS kode, j.sub_nama AS nama, j.kegiatan_kode AS "kegiatanKode", j.kegiatan_nama AS "kegiatanNama",
           j.program_kode AS "programKode", j.program_nama AS "programNama", j.bidang_kode AS "bidangKode", j.bidang_nama AS "bidangNama",
           j.urusan_kode AS "urusanKode", j.urusan_nama AS "urusanNama"
    FROM sub_kegiatan s JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id
    WHERE s.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`s.unit_id`)} ORDER BY j.sub_kode COLLATE "C", s.id`
}

/** Which sumber dana pay for a sub-kegiatan in a version. */
export function querySumber(scope: OpdScope, tahun: number, apbdVersiId: number | null): Promise<{ subId: number; nama: string }[]> {
  return prisma().$queryRaw<{ subId: number; nama: string }[]>`
    SELECT DISTINCT b.sub_kegiatan_id AS "subId", d.nama FROM pagu p JOIN baris b ON b.id = p.baris_id JOIN sumber_dana d ON d.id = b.sumber_dana_id
    WHERE p.apbd_versi_id = ${apbdVersiId}::int AND p.nilai > 0 AND b.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`b.unit_id`)} ORDER BY d.nama`
}

/** Nodes of the scope's units that have an indicator or money of the Renstra, each with its path, whatever the budget has of them. */
export function querySimpulKinerja(scope: OpdScope, { tahun, bulan }: { tahun: number; bulan: number }): Promise<SimpulKinerja[]> {
  return prisma().$queryRaw<SimpulKinerja[]>`
    SELECT x.unit_id AS "unitId", jsonb_build_object('kode', u.kode, 'nama', coalesce(
        (SELECT m.nama FROM unit_masa m WHERE m.unit_id = u.id ORDER BY (m.berlaku_mulai <= h.hari AND coalesce(m.berlaku_sampai >= h.hari, true)) DESC, m.berlaku_mulai DESC LIMIT 1), u.kode)) AS unit,
      (WITH RECURSIVE naik AS (SELECT n.id, n.induk_id, n.kode, n.nama, n.tingkat FROM nomenklatur n WHERE n.id = x.nomenklatur_id
         UNION ALL SELECT a.id, a.induk_id, a.kode, a.nama, a.tingkat FROM nomenklatur a JOIN naik b ON a.id = b.induk_id WHERE a.tingkat IN ('PROGRAM', 'KEGIATAN'))
       SELECT jsonb_agg(jsonb_build_object('kode', kode, 'nama', nama) ORDER BY tingkat) FROM naik) AS jalur
    FROM (SELECT unit_id, nomenklatur_id FROM kinerja_indikator WHERE tahun = ${tahun} UNION SELECT unit_id, nomenklatur_id FROM kinerja_renstra WHERE tahun = ${tahun}) x JOIN unit u ON u.id = x.unit_id, akhir_bulan(${tahun}::int, ${bulan}::int) h (hari)
    WHERE ${dalamLingkup(scope, Prisma.sql`x.unit_id`)} ORDER BY u.kode COLLATE "C", x.nomenklatur_id`
}

export interface RowBaris {
  id: number
  subId: number
  kode: string
  nama: string
  sumberDana: string
  pagu: string | null
}

/** The budget lines with everything entered for them up to the cut-off; rows as entered, nothing is summed here. */
export async function queryBaris(scope: OpdScope, { tahun, bulan, apbdVersiId, kasVersiId }: { tahun: number; bulan: number; apbdVersiId: number | null; kasVersiId: number | null }) {
  const syarat = Prisma.sql`b.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`b.unit_id`)}`
  const [baris, kas, realisasi] = await Promise.all([
    prisma().$queryRaw<RowBaris[]>`
      SELECT b.id, b.sub_kegiatan_id AS "subId", r.kode, r.nama, d.nama AS "sumberDana", p.nilai::text AS pagu
      FROM baris b JOIN rekening r ON r.kode = b.rekening_kode JOIN sumber_dana d ON d.id = b.sumber_dana_id
      LEFT JOIN pagu p ON p.baris_id = b.id AND p.apbd_versi_id = ${apbdVersiId}::int
      WHERE ${syarat} ORDER BY r.kode COLLATE "C", d.kode COLLATE "C"`,
    prisma().$queryRaw<{ barisId: number; bulan: number; nilai: string }[]>`
      SELECT k.baris_id AS "barisId", k.bulan::int AS bulan, k.nilai::text AS nilai FROM anggaran_kas k JOIN baris b ON b.id = k.baris_id
      WHERE k.kas_versi_id = ${kasVersiId}::int AND ${syarat}`,
    prisma().$queryRaw<{ barisId: number; nilai: string; koreksi: string }[]>`
      SELECT x.baris_id AS "barisId", x.nilai::text AS nilai, x.koreksi::text AS koreksi FROM realisasi x JOIN baris b ON b.id = x.baris_id
      WHERE x.bulan <= ${bulan} AND ${syarat}`,
  ])
  return { baris, kas, realisasi }
}

/** Kendala that are still open or were written in the month (each by its last note), and dukungan of the year so far. */
export function queryKendala(scope: OpdScope, tahun: number, bulan: number): Promise<KendalaRfk[]> {
  return prisma().$queryRaw<KendalaRfk[]>`
    SELECT k.unit_id AS "unitId", k.sub_kegiatan_id AS "subId", k.bulan::int AS bulan, k.sifat::text AS sifat, k.uraian, k.rencana,
           k.penanggung_jawab AS "penanggungJawab"
    FROM kendala_pada(${tahun}::int, ${bulan}::int) p JOIN kendala k ON k.id = p.id
    WHERE (k.bulan = ${bulan} OR p.status = 'TERBUKA' OR k.sifat = 'DUKUNGAN') AND ${dalamLingkup(scope, Prisma.sql`k.unit_id`)} ORDER BY k.bulan, k.id`
}

/** State of the month, and of each unit's report of it with the office's note. */
export async function queryLaporan(scope: OpdScope, tahun: number, bulan: number) {
  const [periode, laporan] = await Promise.all([
    prisma().$queryRaw<{ status: StatusPeriode }[]>`SELECT status::text AS status FROM periode WHERE tahun = ${tahun} AND bulan = ${bulan}`,
    prisma().$queryRaw<{ unitId: number; status: StatusLaporan; catatan: string | null }[]>`
      SELECT l.unit_id AS "unitId", l.status::text AS status, l.catatan FROM laporan l
      WHERE l.tahun = ${tahun} AND l.bulan = ${bulan} AND ${dalamLingkup(scope, Prisma.sql`l.unit_id`)}`,
  ])
  return { statusPeriode: periode[0]?.status ?? null, laporan }
}
