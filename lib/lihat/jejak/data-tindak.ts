import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { BARIS_SEKALIGUS, TINDAK_PER_HALAMAN } from './constants'
import { queryBarisTindak } from './data'
import { subCocokSql, syarat, type TempatDicari } from './data-syarat'
import type { HalamanTindak, SaringJejak, TindakJejak } from './types'

/** What the words of a search name: units (given) and sub-kegiatan. */
export async function queryTempatDicari(cari: string, unit: readonly number[]): Promise<TempatDicari> {
  const rows = await prisma().$queryRaw<{ id: number }[]>`${subCocokSql(cari)}`
  return { unit, sub: rows.map(({ id }) => id) }
}

/**
 * Numbers of the newest acts that have a row within the filter. From one act to the next by the index, not by grouping the trail: an act
 * of a hundred thousand rows costs as much as one of a single row.
 */
async function queryNomor(scope: OpdScope, saring: SaringJejak, jumlah: number, dicari: TempatDicari | null): Promise<string[]> {
  const lebihLama = (batas: Prisma.Sql): Prisma.Sql => Prisma.sql`
    SELECT j.tindak FROM jejak j WHERE ${syarat(scope, saring, dicari)} AND j.tindak < ${batas} ORDER BY j.tindak DESC LIMIT 1`
  const rows = await prisma().$queryRaw<{ tindak: string }[]>`
    WITH RECURSIVE t AS (
      SELECT (${lebihLama(Prisma.sql`${saring.sebelum ?? '9223372036854775807'}::bigint`)}) AS tindak, 1 AS ke
      UNION ALL SELECT (${lebihLama(Prisma.sql`t.tindak`)}), ke + 1 FROM t WHERE t.tindak IS NOT NULL AND ke < ${jumlah}
    ) SELECT tindak::text FROM t WHERE tindak IS NOT NULL`
  return rows.map(({ tindak }) => tindak)
}

/** One page of acts, newest first, within the scope, each with its first rows. */
export async function queryTindak(scope: OpdScope, saring: SaringJejak, dicari: TempatDicari | null, jumlah = TINDAK_PER_HALAMAN): Promise<HalamanTindak> {
  const semua = await queryNomor(scope, saring, jumlah + 1, dicari)
  const nomor = semua.slice(0, jumlah)
  const [rows, baris] = await Promise.all([
    prisma().$queryRaw<TindakJejak[]>`
      WITH baris AS (SELECT j.*, coalesce(j.sesudah, j.sebelum) AS isi FROM jejak j WHERE j.tindak = ANY (${nomor}::bigint[]) AND ${syarat(scope, saring, dicari)}),
      per AS (SELECT tindak, jsonb_agg(jsonb_build_object('tabel', tabel, 'tindakan', tindakan, 'jumlah', n) ORDER BY n DESC, tabel) AS isi
        FROM (SELECT tindak, tabel, tindakan, count(*) AS n FROM baris GROUP BY 1, 2, 3) x GROUP BY 1)
      SELECT b.tindak::text, max(b.pada) AS pada, min(b.pelaku) AS pelaku, min(p.nama) AS "namaPelaku", min(b.sumber) AS sumber, max(b.batch_id) AS "batchId",
             count(*)::int AS jumlah, per.isi, count(DISTINCT b.unit_id)::int AS "jumlahUnit",
             ARRAY(SELECT m.nama FROM (SELECT DISTINCT unit_id FROM baris y WHERE y.tindak = b.tindak AND unit_id IS NOT NULL ORDER BY 1 LIMIT 3) u
               CROSS JOIN LATERAL (SELECT nama FROM unit_masa WHERE unit_id = u.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m) AS unit,
             coalesce(array_agg(DISTINCT b.tahun::int) FILTER (WHERE b.tahun IS NOT NULL), '{}') AS tahun,
             coalesce(array_agg(DISTINCT b.bulan::int) FILTER (WHERE b.bulan IS NOT NULL), '{}') AS bulan,
             coalesce(array_agg(DISTINCT b.isi ->> 'status') FILTER (WHERE b.tabel = 'laporan' AND b.sebelum ->> 'status' IS DISTINCT FROM b.sesudah ->> 'status'), '{}') AS status,
             coalesce((SELECT max(s.nomor) FROM segel s WHERE s.tindak = b.tindak),
               (SELECT s.nomor FROM segel s WHERE s.tindak IS NULL AND s.nomor > 0 AND max(b.id) BETWEEN s.dari AND s.sampai))::text AS segel,
             ARRAY(SELECT DISTINCT o.nama FROM baris y JOIN pengguna o ON o.id = CASE y.tabel WHEN 'pengguna' THEN y.isi ->> 'id' ELSE y.isi ->> 'pengguna_id' END
               WHERE y.tindak = b.tindak AND y.tabel IN ('pengguna', 'pengguna_unit', 'akun_masuk') LIMIT 3) AS orang
      FROM baris b JOIN per ON per.tindak = b.tindak LEFT JOIN pengguna p ON p.id = b.pelaku
      GROUP BY b.tindak, per.isi ORDER BY b.tindak DESC`,
    queryBarisTindak(scope, saring, nomor, BARIS_SEKALIGUS, dicari),
  ])
  return {
    tindak: rows.map((satu) => ({ ...satu, baris: baris.filter(({ tindak }) => tindak === satu.tindak) })),
    lanjut: semua.length > jumlah ? (nomor.at(-1) ?? null) : null,
  }
}
