import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AngkaFisik, AngkaKas, AngkaPagu } from './types'

const satu = <T>(rows: readonly T[]): T => {
  const [row] = rows
  if (row === undefined) throw new Error('a sum gave no row')
  return row
}

/** Pagu of the year's last version: lines, sum, and the units whose lines have none. */
export const queryAngkaPagu = async (tx: Transaksi, tahun: number): Promise<AngkaPagu> => satu(await tx.$queryRaw<AngkaPagu[]>`
  WITH versi AS (SELECT id, nama FROM apbd_versi WHERE tahun = ${tahun} ORDER BY berlaku_mulai DESC LIMIT 1),
  per_unit AS (
    SELECT b.unit_id, count(*)::int AS baris, (count(*) FILTER (WHERE p.nilai > 0))::int AS berpagu, coalesce(sum(p.nilai), 0) AS nilai
    FROM baris b LEFT JOIN pagu p ON p.baris_id = b.id AND p.apbd_versi_id = (SELECT id FROM versi)
    WHERE b.tahun = ${tahun} GROUP BY b.unit_id
  )
  SELECT (SELECT nama FROM versi) AS versi, coalesce(sum(u.baris), 0)::int AS baris, coalesce(sum(u.berpagu), 0)::int AS berpagu,
         coalesce(sum(u.nilai), 0)::text AS total, (count(*) FILTER (WHERE u.berpagu > 0))::int AS unit,
         coalesce(json_agg(json_build_object('id', u.unit_id, 'nama', m.nama, 'nilai', u.baris) ORDER BY u.baris DESC) FILTER (WHERE u.berpagu = 0), '[]') AS "tanpaPagu"
  FROM per_unit u
  CROSS JOIN LATERAL (SELECT nama_singkat AS nama FROM unit_masa WHERE unit_id = u.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m`)

/** The last anggaran kas held against the pagu of the last version, line by line; the units with the largest differences first. */
export const queryAngkaKas = async (tx: Transaksi, tahun: number): Promise<AngkaKas> => satu(await tx.$queryRaw<AngkaKas[]>`
  WITH versi AS (SELECT id, nama FROM kas_versi WHERE tahun = ${tahun} ORDER BY berlaku_mulai DESC LIMIT 1),
  rencana AS (
    SELECT baris_id, sum(nilai) AS nilai FROM anggaran_kas WHERE tahun = ${tahun} AND kas_versi_id = (SELECT id FROM versi) GROUP BY baris_id
  ), banding AS (
    SELECT b.unit_id, coalesce(p.nilai, 0) AS pagu, coalesce(r.nilai, 0) AS kas, r.baris_id IS NULL AS kosong
    FROM baris b
    LEFT JOIN pagu p ON p.baris_id = b.id AND p.apbd_versi_id = (SELECT id FROM apbd_versi WHERE tahun = ${tahun} ORDER BY berlaku_mulai DESC LIMIT 1)
    LEFT JOIN rencana r ON r.baris_id = b.id
    WHERE b.tahun = ${tahun} AND (coalesce(p.nilai, 0) > 0 OR coalesce(r.nilai, 0) > 0)
  ), per_unit AS (
    SELECT unit_id, (count(*) FILTER (WHERE kas <> pagu))::int AS nilai, sum(abs(kas - pagu)) AS rupiah FROM banding GROUP BY 1 HAVING bool_or(kas <> pagu)
  )
  SELECT (SELECT nama FROM versi) AS versi, (count(*) FILTER (WHERE kas = pagu))::int AS sama, (count(*) FILTER (WHERE kas <> pagu AND NOT kosong))::int AS beda,
         (count(*) FILTER (WHERE kosong))::int AS kosong, coalesce(sum(abs(kas - pagu)) FILTER (WHERE NOT kosong), 0)::text AS selisih, coalesce(sum(kas), 0)::text AS total,
         (SELECT coalesce(json_agg(json_build_object('id', u.unit_id, 'nama', m.nama, 'nilai', u.nilai, 'rupiah', u.rupiah::text) ORDER BY u.rupiah DESC), '[]') FROM per_unit u
          CROSS JOIN LATERAL (SELECT nama_singkat AS nama FROM unit_masa WHERE unit_id = u.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m) AS "unitBeda"
  FROM banding`)

/**
 * Sub-kegiatan with pagu in the last version, how many of them have a physical target, and how many a plan for the whole year. A target
 * holds until the next one, so a plan that ends early and below 100% says nothing of the months after it.
 */
export const queryAngkaFisik = async (tx: Transaksi, tahun: number): Promise<AngkaFisik> => satu(await tx.$queryRaw<AngkaFisik[]>`
  WITH berpagu AS (
    SELECT DISTINCT b.unit_id, b.sub_kegiatan_id AS sub
    FROM baris b JOIN pagu p ON p.baris_id = b.id AND p.nilai > 0
     AND p.apbd_versi_id = (SELECT id FROM apbd_versi WHERE tahun = ${tahun} ORDER BY berlaku_mulai DESC LIMIT 1)
    WHERE b.tahun = ${tahun}
  ), per_unit AS (
    SELECT b.unit_id, count(*)::int AS sub, (count(*) FILTER (WHERE t.ada))::int AS ada, (count(*) FILTER (WHERE t.penuh))::int AS penuh
    FROM berpagu b CROSS JOIN LATERAL (
      SELECT count(*) > 0 AS ada, coalesce(bool_or(bulan = 12 OR persen = 100), false) AS penuh FROM target_fisik WHERE sub_kegiatan_id = b.sub
    ) t GROUP BY 1
  )
  SELECT coalesce(sum(u.sub), 0)::int AS sub, coalesce(sum(u.ada), 0)::int AS bertarget, coalesce(sum(u.penuh), 0)::int AS penuh,
         coalesce(json_agg(json_build_object('id', u.unit_id, 'nama', m.nama, 'nilai', u.sub - u.penuh, 'putus', u.ada - u.penuh)
                           ORDER BY u.sub - u.penuh DESC) FILTER (WHERE u.penuh < u.sub), '[]') AS "unitKurang"
  FROM per_unit u
  CROSS JOIN LATERAL (SELECT nama_singkat AS nama FROM unit_masa WHERE unit_id = u.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m`)
