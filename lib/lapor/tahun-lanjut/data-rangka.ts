import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { namaUnit } from './data'
import type { Calon, Sisa } from './types'

// What hangs on the tree of a year (units, themes, places): where each goes in the later one. Only for the office: its mutations and loaders prove that.

export type TanpaPutusan = Omit<Sisa, 'putusan' | 'rupiah'> & { subIds: number[] }
type Row = Omit<TanpaPutusan, 'keadaan' | 'calon' | 'jenis'> & { calon: Calon[] | null; sudah: boolean }

const LABEL = (id: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT jsonb_build_object('id', y.id, 'nama', n.kode || ' ' || n.nama || ' (' || ${namaUnit(Prisma.sql`y.unit_id`)} || ')') FROM sub_kegiatan y JOIN nomenklatur n ON n.id = y.nomenklatur_id WHERE y.id = ${id})`
const CALON = (ids: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT jsonb_agg(${LABEL(Prisma.sql`c.id`)} ORDER BY c.ke) FROM unnest(${ids}) WITH ORDINALITY c(id, ke))`

const susun = (jenis: Sisa['jenis']) => ({ sudah, calon, tujuan, ...row }: Row): TanpaPutusan => ({ ...row, jenis, tujuan, calon: calon ?? [], keadaan: sudah ? 'ADA' : tujuan === null ? 'TANYA' : 'SIAP' })

/** Units with sub-kegiatan, packages or obstacles of the year that do not stand in the later one. One that a single unit on record follows is settled. */
export async function querySisaUnit(dari: number, ke: number, tx: Transaksi = prisma()): Promise<TanpaPutusan[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT u.asal::text AS kunci, u.asal AS "unitId", ${namaUnit(Prisma.sql`u.asal`)} AS unit,
      (SELECT m.nama || ', berakhir ' || to_char(m.berlaku_sampai, 'DD-MM-YYYY') FROM unit_masa m WHERE m.unit_id = u.asal ORDER BY m.berlaku_mulai DESC LIMIT 1) AS nama,
      CASE WHEN cardinality(u.calon) = 1 THEN jsonb_build_object('id', u.calon[1], 'nama', ${namaUnit(Prisma.sql`u.calon[1]`)}) END AS tujuan, cardinality(u.calon) = 1 AS sudah,
      CASE WHEN cardinality(u.calon) <> 1 THEN (SELECT jsonb_agg(jsonb_build_object('id', v.asal, 'nama', ${namaUnit(Prisma.sql`v.asal`)} || CASE WHEN v.asal = ANY (u.calon) THEN ' (tercatat meneruskan)' ELSE '' END)
        ORDER BY v.asal = ANY (u.calon) DESC, ${namaUnit(Prisma.sql`v.asal`)}, v.asal) FROM lanjut_unit(${dari}::int, ${ke}::int) v WHERE v.masih) END AS calon,
      CASE cardinality(u.calon) WHEN 1 THEN NULL WHEN 0 THEN 'Penerusnya tidak tercatat.' ELSE 'Lebih dari satu unit tercatat meneruskannya.' END AS sebab, '{}'::jsonb AS rincian,
      coalesce((SELECT array_agg(s.id ORDER BY s.id) FROM sub_kegiatan s WHERE s.tahun = ${dari} AND s.unit_id = u.asal), '{}') AS "subIds"
    FROM lanjut_unit(${dari}::int, ${ke}::int) u
    WHERE NOT u.masih AND (EXISTS (SELECT FROM sub_kegiatan s WHERE s.tahun = ${dari} AND s.unit_id = u.asal) OR EXISTS (SELECT FROM paket p WHERE p.tahun = ${dari} AND p.unit_id = u.asal)
      OR EXISTS (SELECT FROM kendala k WHERE k.tahun = ${dari} AND k.unit_id = u.asal)) ORDER BY u.asal`
  return rows.map(susun('UNIT'))
}

const SEBAB_SUB = Prisma.sql`CASE WHEN l.tujuan IS NOT NULL THEN NULL WHEN l.unit_tujuan IS NULL AND l.calon = '{}' THEN 'Unitnya berakhir dan penerusnya belum ditetapkan.'
  WHEN l.calon = '{}' THEN 'Tidak ada sub-kegiatan berkode dan bernama sama pada tahun berikut.' ELSE 'Kode dan namanya tidak sama-sama cocok pada tahun berikut: pilih sub-kegiatannya.' END`

/** Said where units that become one had decided differently: neither is the later year's decision by itself. */
const SEBAB_BEDA = 'Unit yang bergabung memutusnya berbeda untuk sub-kegiatan yang menjadi satu: tinggalkan salah satunya dengan alasan, atau putuskan di halaman tema tahun berikut.'

/**
 * What was decided about themes under the year's last version. Where the later year has a decision of that sub-kegiatan and theme it is left alone;
 * `apbd`: its first version, in which the carried one would be written. Two that become one and agree are one; where they do not, it is asked.
 */
export async function querySisaTema(dari: number, ke: number, tx: Transaksi = prisma()): Promise<TanpaPutusan[]> {
  const rows = await tx.$queryRaw<(Row & { beda: boolean })[]>`
    WITH p AS (SELECT DISTINCT ON (t.sub_kegiatan_id, t.tema_kode) t.sub_kegiatan_id, t.tema_kode, t.putusan, t.unit_id, t.tema_kode || '/' || t.sub_kegiatan_id AS kunci FROM tema_tanda t JOIN apbd_versi a ON a.id = t.apbd_versi_id
      WHERE t.tahun = ${dari} ORDER BY t.sub_kegiatan_id, t.tema_kode, a.urutan DESC),
    l AS MATERIALIZED (SELECT * FROM lanjut_sub(${dari}::int, ${ke}::int)), v AS (SELECT id FROM apbd_versi WHERE tahun = ${ke} ORDER BY urutan LIMIT 1),
    b AS (SELECT l.tujuan, p.tema_kode FROM p JOIN l ON l.asal = p.sub_kegiatan_id WHERE l.tujuan IS NOT NULL AND NOT EXISTS (SELECT FROM tahun_lanjut t
      WHERE t.dari = ${dari} AND t.ke = ${ke} AND t.jenis = 'TEMA' AND t.kunci = p.kunci AND t.putusan = 'TINGGAL') GROUP BY 1, 2 HAVING count(DISTINCT p.putusan) > 1)
    SELECT p.kunci, p.unit_id AS "unitId", ${namaUnit(Prisma.sql`p.unit_id`)} AS unit,
      m.nama || CASE p.putusan WHEN 'TIDAK' THEN ' (bukan)' ELSE '' END || ': ' || n.kode || ' ' || n.nama AS nama, CASE WHEN p.putusan = 'YA' AND m.berakhir OR v.id IS NULL THEN NULL ELSE ${LABEL(Prisma.sql`l.tujuan`)} END AS tujuan,
      CASE WHEN p.putusan = 'YA' AND m.berakhir OR v.id IS NULL THEN NULL ELSE ${CALON(Prisma.sql`l.calon`)} END AS calon,
      CASE WHEN v.id IS NULL THEN 'APBD tahun berikut belum punya versi.' WHEN p.putusan = 'YA' AND m.berakhir THEN 'Temanya sudah diakhiri.' ELSE ${SEBAB_SUB} END AS sebab,
      jsonb_build_object('putusan', p.putusan, 'apbd', v.id) AS rincian, ARRAY[p.sub_kegiatan_id] AS "subIds", b.tujuan IS NOT NULL AS beda,
      EXISTS (SELECT FROM tema_tanda k WHERE k.tahun = ${ke} AND k.sub_kegiatan_id = l.tujuan AND k.tema_kode = p.tema_kode) AS sudah
    FROM p JOIN l ON l.asal = p.sub_kegiatan_id JOIN tema m ON m.kode = p.tema_kode JOIN sub_kegiatan s ON s.id = p.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id LEFT JOIN v ON true
    LEFT JOIN b ON b.tujuan = l.tujuan AND b.tema_kode = p.tema_kode
    ORDER BY m.urutan, m.kode, p.putusan DESC, n.kode COLLATE "C", p.sub_kegiatan_id`
  return rows.map(({ beda, ...row }) => susun('TEMA')(beda && row.tujuan !== null ? { ...row, tujuan: null, calon: null, sebab: SEBAB_BEDA } : row))
}

const SEBAB_SEBAGIAN = 'Sub-kegiatan lain yang menjadi satu dengannya belum punya tempat: pilih bila seluruhnya memang di sini.'

/**
 * Places of sub-kegiatan and of their lines: those that stand, and by name those that ended. A line goes to the one with its account and source of
 * funds. Sub-kegiatan of units that become one have all their places together: what one of them brought keeps none of the others out.
 */
export async function querySisaTempat(dari: number, ke: number, tx: Transaksi = prisma()): Promise<TanpaPutusan[]> {
  const rows = await tx.$queryRaw<(Row & { akhir: string | null; hidup: number[]; bersama: boolean; sebagian: boolean })[]>`
    WITH t AS (
      SELECT t.sub_kegiatan_id, t.baris_id, t.unit_id, coalesce(array_agg(w.id ORDER BY w.id) FILTER (WHERE NOT x.akhir), '{}') AS hidup,
        string_agg(w.nama, ', ' ORDER BY w.kode) FILTER (WHERE NOT x.akhir) AS nama_hidup, string_agg(w.nama, ', ' ORDER BY w.kode) FILTER (WHERE x.akhir) AS akhir
      FROM tempat t JOIN wilayah w ON w.id = t.wilayah_id LEFT JOIN wilayah i ON i.id = w.induk_id CROSS JOIN LATERAL (SELECT w.berakhir OR coalesce(i.berakhir, false) AS akhir) x
      WHERE t.tahun = ${dari} GROUP BY 1, 2, 3
    ), l AS MATERIALIZED (SELECT * FROM lanjut_sub(${dari}::int, ${ke}::int)),
    g AS (SELECT tujuan FROM l WHERE tujuan IS NOT NULL GROUP BY 1 HAVING count(*) > 1 AND bool_or(NOT EXISTS (SELECT FROM tempat k WHERE k.sub_kegiatan_id = l.asal AND k.baris_id IS NULL)))
    SELECT t.sub_kegiatan_id || coalesce('-' || t.baris_id, '') AS kunci, t.unit_id AS "unitId", ${namaUnit(Prisma.sql`t.unit_id`)} AS unit,
      n.kode || ' ' || n.nama || coalesce(', ' || b.rekening_kode || ' ' || d.nama, '') || ': ' || coalesce(t.nama_hidup, 'tidak ada tempat yang masih ada') AS nama, t.hidup, t.akhir,
      CASE WHEN t.hidup = '{}' OR (t.baris_id IS NOT NULL AND b2.id IS NULL) THEN NULL ELSE ${LABEL(Prisma.sql`l.tujuan`)} END AS tujuan, CASE WHEN t.baris_id IS NULL AND t.hidup <> '{}' THEN ${CALON(Prisma.sql`l.calon`)} END AS calon,
      CASE WHEN t.hidup = '{}' THEN NULL WHEN t.baris_id IS NOT NULL AND l.tujuan IS NOT NULL AND b2.id IS NULL THEN 'Sub-kegiatannya tidak punya baris rekening dan sumber dana itu pada tahun berikut.' ELSE ${SEBAB_SUB} END AS sebab,
      jsonb_build_object('wilayah', t.hidup, 'baris', b2.id, 'pasti', l.tujuan) AS rincian, ARRAY[t.sub_kegiatan_id] AS "subIds",
      l.tujuan IS NOT NULL AND (t.baris_id IS NULL OR b2.id IS NOT NULL) AND count(*) OVER (PARTITION BY l.tujuan, b2.id, t.baris_id IS NULL) > 1 AS bersama,
      t.baris_id IS NULL AND g.tujuan IS NOT NULL AS sebagian,
      EXISTS (SELECT FROM tempat k WHERE k.tahun = ${ke} AND k.sub_kegiatan_id = l.tujuan AND k.baris_id IS NOT DISTINCT FROM b2.id AND NOT EXISTS (SELECT FROM tahun_lanjut y WHERE y.dari = ${dari} AND y.ke = ${ke}
        AND y.jenis = 'TEMPAT' AND y.tujuan_id = l.tujuan AND y.kunci <> t.sub_kegiatan_id || coalesce('-' || t.baris_id, '') AND y.isi -> 'tempat' @> to_jsonb(k.id))) AND (t.baris_id IS NULL OR b2.id IS NOT NULL) AS sudah
    FROM t JOIN l ON l.asal = t.sub_kegiatan_id JOIN sub_kegiatan s ON s.id = t.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id
    LEFT JOIN baris b ON b.id = t.baris_id LEFT JOIN sumber_dana d ON d.id = b.sumber_dana_id
    LEFT JOIN baris b2 ON b2.sub_kegiatan_id = l.tujuan AND b2.rekening_kode = b.rekening_kode AND b2.sumber_dana_id = b.sumber_dana_id
    LEFT JOIN g ON g.tujuan = l.tujuan
    ORDER BY n.kode COLLATE "C", t.sub_kegiatan_id, t.baris_id NULLS FIRST`
  return rows.map(({ akhir, hidup: _, bersama, sebagian, ...row }) => {
    // the place of a part is not the place of the whole by itself: its one candidate is to be chosen
    const tanya = sebagian && row.tujuan !== null
    const sebab = [row.sebab, bersama ? 'Digabung dengan tempat sub-kegiatan lain yang menjadi satu dengannya.' : null, tanya ? SEBAB_SEBAGIAN : null, akhir === null ? null : `Tidak ikut karena sudah berakhir: ${akhir}.`].filter(Boolean).join(' ') || null
    return susun('TEMPAT')({ ...row, ...(tanya ? { tujuan: null, calon: row.tujuan === null ? [] : [row.tujuan] } : {}), sebab })
  })
}
