import { KOLOM_ORANG } from './constants'

// The rules of the seal as text of SQL, apart from the functions that the database seals with (migration segel): only functions that
// come with Postgres are used, so a database whose own functions were changed is found out all the same.

const UTC = (kolom: string): string => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`

const daftar = (kolom: readonly string[]): string => `'{${kolom.join(',')}}'::text[]`
const orang = (kaidah: number): string => {
  const per = Object.entries(KOLOM_ORANG[kaidah] ?? {}).map(([tabel, kolom]) => `WHEN '${tabel}' THEN ${daftar(kolom)}`)
  return `CASE j.tabel ${per.join(' ')} ELSE '{}'::text[] END`
}
const KOLOM_KELUAR = `CASE s.kaidah ${Object.keys(KOLOM_ORANG).map((kaidah) => `WHEN ${kaidah} THEN ${orang(Number(kaidah))}`).join(' ')} END`

/** The 32 bytes that stand for a trail row `j` of a link `s`. */
const SIDIK_BARIS = `sha256(convert_to(jsonb_build_array(${UTC('j.pada')}, j.pelaku, j.sumber, j.tindakan, j.tabel, j.kunci, j.unit_id, j.tahun,
  j.bulan, j.batch_id, j.tindak, j.sebelum - ${KOLOM_KELUAR}, j.sesudah - ${KOLOM_KELUAR})::text, 'UTF8'))`

const KEPALA = `sha256(convert_to(concat_ws('|', encode(s.kepala_lalu, 'hex'), s.nomor, ${UTC('s.waktu')}, s.kaidah, coalesce(s.tindak::text, '-'),
  s.dari, s.sampai, s.jumlah, encode(s.isi, 'hex'), encode(s.himpunan, 'hex')), 'UTF8'))`

/** A row of a transaction says a time of that transaction: who owns the database may add one with the chain's own trigger and an older date. */
const JANGGAL = `j.pada NOT BETWEEN s.waktu - interval '1 day' AND s.waktu + interval '1 second'`

/** Links that do not follow the one before them: a gap in the numbers, or a head that is not made of what stands there. */
export const SQL_PUTUS = `
  SELECT s.nomor::text, s.waktu, s.nomor_lalu::text AS "nomorLalu", s.nomor_lalu IS DISTINCT FROM s.nomor - 1 AS lubang
  FROM (SELECT x.*, lag(nomor) OVER w AS nomor_lalu, lag(kepala) OVER w AS kepala_lalu FROM segel x WINDOW w AS (ORDER BY nomor)) s
  WHERE CASE WHEN s.nomor_lalu IS NULL THEN s.nomor <> 0 ELSE s.nomor_lalu <> s.nomor - 1 OR s.kepala <> ${KEPALA} END
  ORDER BY s.nomor`

/** Steps of the check: ranges of links with about as many trail rows each. $1: how many rows. */
export const SQL_LANGKAH = `
  SELECT min(nomor)::text AS dari, max(nomor)::text AS sampai, sum(jumlah)::int AS jumlah
  FROM (SELECT nomor, jumlah, (sum(jumlah) OVER (ORDER BY nomor) - jumlah) / $1 AS langkah FROM segel WHERE jumlah > 0) x
  GROUP BY langkah ORDER BY min(nomor)`

/** Links $1..$2 whose trail rows are not those that were sealed. */
export const SQL_ISI = `
  WITH s AS MATERIALIZED (SELECT * FROM segel WHERE nomor BETWEEN $1 AND $2 AND jumlah > 0),
  ujung AS MATERIALIZED (SELECT min(dari) AS dari, max(sampai) AS sampai FROM s),
  baris AS (
    SELECT s.nomor, j.id, ${SIDIK_BARIS} AS h, ${JANGGAL} AS janggal FROM s JOIN jejak j ON j.tindak = s.tindak AND j.id BETWEEN s.dari AND s.sampai
    -- without it each step would read the whole trail
    WHERE s.tindak IS NOT NULL AND j.id BETWEEN (SELECT dari FROM ujung) AND (SELECT sampai FROM ujung)
    UNION ALL
    SELECT s.nomor, j.id, ${SIDIK_BARIS}, false FROM s JOIN jejak j ON j.id BETWEEN s.dari AND s.sampai WHERE s.tindak IS NULL
  ), kini AS (
    SELECT nomor, count(*)::int AS jumlah, sha256(string_agg(int8send(id) || h, ''::bytea ORDER BY id)) AS isi,
           sha256(string_agg(h, ''::bytea ORDER BY h)) AS himpunan, bool_or(janggal) AS janggal
    FROM baris GROUP BY nomor
  )
  SELECT s.nomor::text, s.waktu, s.dari::text, s.sampai::text, s.jumlah, coalesce(k.jumlah, 0) AS kini, s.himpunan = k.himpunan AS "samaHimpunan", k.jumlah = s.jumlah AND k.isi = s.isi AS utuh
  FROM s LEFT JOIN kini k USING (nomor) WHERE k.jumlah IS DISTINCT FROM s.jumlah OR k.isi <> s.isi OR k.janggal ORDER BY s.nomor`

/** Trail rows that no link holds: behind the blocks of before by their act, between those blocks by their number. */
export const SQL_TAK_TERSEGEL = `
  WITH blok AS (SELECT dari, sampai, lag(sampai, 1, 0) OVER (ORDER BY nomor) AS lalu FROM segel WHERE tindak IS NULL AND jumlah > 0),
  batas AS (SELECT coalesce(max(sampai), 0) AS id FROM blok),
  lepas AS (
    SELECT j.id FROM jejak j LEFT JOIN segel s ON s.tindak = j.tindak AND j.id BETWEEN s.dari AND s.sampai
    WHERE j.id > (SELECT id FROM batas) AND s.nomor IS NULL
    UNION ALL SELECT j.id FROM blok b JOIN jejak j ON j.id > b.lalu AND j.id < b.dari
    UNION ALL SELECT j.id FROM jejak j WHERE j.id <= 0
  )
  SELECT j.id::text, j.pada, j.tabel, j.kunci, count(*) OVER ()::int AS semua FROM lepas l JOIN jejak j ON j.id = l.id ORDER BY j.id`

/**
 * Acts that more than one transaction closed: rows were put under an act that was done already. Several links of one transaction follow each
 * other at once, and are one person's.
 */
export const SQL_DITUMPANGI = `
  SELECT s.tindak::text, count(*)::int AS kali, min(s.waktu) AS awal, max(s.waktu) AS akhir, count(*) OVER ()::int AS semua FROM segel s WHERE s.tindak IS NOT NULL
  GROUP BY s.tindak HAVING count(*) > 1 AND (max(s.waktu) - min(s.waktu) > interval '10 minutes' OR (SELECT count(DISTINCT j.pelaku) > 1 FROM jejak j WHERE j.tindak = s.tindak))
  ORDER BY s.tindak`

/** The head of the chain as it stands now. */
export const SQL_KEPALA = `SELECT nomor::text, waktu, encode(kepala, 'hex') AS kepala FROM segel ORDER BY nomor DESC LIMIT 1`
