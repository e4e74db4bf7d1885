import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { KeadaanTerbuka, KodeTempat, RapatTerbuka, SetelanTerbuka, Terbitan, TerbitanKantor } from './types'

const WAKTU = (kolom: string): Prisma.Sql => Prisma.raw(`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)
const KOLOM = Prisma.sql`t.id, t.tahun::int AS tahun, t.bulan::int AS bulan, t.urutan::int AS urutan, t.asal, t.rekonsiliasi, t.contoh, t.kalimat, t.kontak, t.sha256,
  ${WAKTU('t.dibaca_pada')} AS "dibacaPada", ${WAKTU('t.diterbitkan_pada')} AS "diterbitkanPada",
  CASE WHEN t.ditarik_pada IS NOT NULL THEN json_build_object('pada', ${WAKTU('t.ditarik_pada')}, 'alasan', t.alasan_tarik) END AS ditarik`
const URUT = Prisma.sql`t.tahun DESC, t.bulan DESC, t.urutan DESC`

/** The switch and every publication, in one statement over two small tables: all that a public address is judged by. */
export async function queryKeadaanTerbuka(): Promise<KeadaanTerbuka> {
  const [row] = await prisma().$queryRaw<{ menyala: boolean; terbitan: Terbitan[] }[]>`
    SELECT coalesce((SELECT menyala FROM terbuka_setelan), false) AS menyala,
           coalesce((SELECT json_agg(x) FROM (SELECT ${KOLOM} FROM terbuka_terbitan t ORDER BY ${URUT}) x), '[]'::json) AS terbitan`
  return row ?? { menyala: false, terbitan: [] }
}

/** Files of a publication by their names; one that it does not have is not among them. */
export async function queryBerkasTerbuka(terbitanId: number, nama: readonly string[]): Promise<Map<string, string>> {
  const rows = await prisma().$queryRaw<{ nama: string; isi: string }[]>`SELECT nama, isi FROM terbuka_berkas WHERE terbitan_id = ${terbitanId} AND nama = ANY (${[...nama]}::text[])`
  return new Map(rows.map((row) => [row.nama, row.isi]))
}

/** The switch as it stands; null: nobody has touched it, so it is off. */
export async function querySetelanTerbuka(): Promise<SetelanTerbuka | null> {
  const [row] = await prisma().$queryRaw<SetelanTerbuka[]>`
    SELECT s.menyala, s.kontak, s.versi, coalesce(p.nama, s.diubah_oleh) AS oleh, ${WAKTU('s.diubah_pada')} AS pada FROM terbuka_setelan s LEFT JOIN pengguna p ON p.id = s.diubah_oleh`
  return row ?? null
}

/** Publications as the office sees them: with who, and how often each file was taken. */
export const queryTerbitanKantor = (): Promise<TerbitanKantor[]> => prisma().$queryRaw<TerbitanKantor[]>`
  SELECT ${KOLOM}, coalesce(p.nama, t.diterbitkan_oleh) AS oleh, coalesce(q.nama, t.ditarik_oleh) AS "tarikOleh",
         coalesce((SELECT json_agg(json_build_object('nama', u.nama, 'jumlah', u.jumlah) ORDER BY u.jumlah DESC, u.nama)
                   FROM (SELECT nama, sum(jumlah)::int AS jumlah FROM terbuka_unduhan WHERE terbitan_id = t.id GROUP BY nama) u), '[]'::json) AS unduhan
  FROM terbuka_terbitan t LEFT JOIN pengguna p ON p.id = t.diterbitkan_oleh LEFT JOIN pengguna q ON q.id = t.ditarik_oleh ORDER BY ${URUT}`

/** Frozen positions that may be published: the one that counts of each meeting that has begun. Newest first. */
export const queryRapatTerbuka = (): Promise<RapatTerbuka[]> => prisma().$queryRaw<RapatTerbuka[]>`
  SELECT * FROM (
    SELECT DISTINCT ON (r.id) b.id AS "bekuanId", r.tahun::int AS tahun, r.triwulan::int AS triwulan, b.batas_bulan::int AS bulan, b.apbd_urutan::int AS "apbdUrutan", ${WAKTU('b.dibaca_pada')} AS "dibacaPada"
    FROM rapat r JOIN bekuan b ON b.rapat_id = r.id WHERE r.keadaan IN ('BERLANGSUNG', 'SELESAI') ORDER BY r.id, b.urutan DESC
  ) x ORDER BY tahun DESC, triwulan DESC`

/**
 * Months that may be published: locked, newest first, with whether they were reconciled. Figures add up from January, so none while an earlier
 * month is open again.
 */
export const queryBulanTerbuka = (): Promise<{ tahun: number; bulan: number; rekonsiliasi: boolean }[]> => prisma().$queryRaw`
  SELECT p.tahun::int AS tahun, p.bulan::int AS bulan, EXISTS (SELECT FROM penerbitan t WHERE t.tahun = p.tahun AND t.bulan = p.bulan AND t.ditarik_pada IS NULL) AS rekonsiliasi
  FROM periode p WHERE p.status = 'TERKUNCI' AND NOT EXISTS (SELECT FROM periode x WHERE x.tahun = p.tahun AND x.bulan < p.bulan AND x.status = 'TERBUKA') ORDER BY p.tahun DESC, p.bulan DESC`

/**
 * What makes a month one that may be published, as it stands where the caller stands: its locks and its reconciliation. Read beside the
 * figures and again where they are written: a month that was opened, changed and locked in between is another one.
 */
export async function queryKunciBulan(tahun: number, bulan: number, tx: Transaksi = prisma()): Promise<string> {
  const [row] = await tx.$queryRaw<{ kunci: string }[]>`
    SELECT coalesce((SELECT string_agg(concat_ws(' ', bulan, status, dikunci_pada), ',' ORDER BY bulan) FROM periode WHERE tahun = ${tahun} AND bulan <= ${bulan}), '')
      || '/' || coalesce((SELECT string_agg(id::text, ',' ORDER BY id) FROM penerbitan WHERE tahun = ${tahun} AND bulan = ${bulan} AND ditarik_pada IS NULL), '') AS kunci`
  return row?.kunci ?? ''
}

/** Codes of every kecamatan in both books, by id as text. */
export async function queryTempat(): Promise<Map<string, KodeTempat>> {
  const rows = await prisma().$queryRaw<{ id: number; kode: string; kodeBps: string | null }[]>`SELECT id, kode, kode_bps AS "kodeBps" FROM wilayah WHERE tingkat = 'KECAMATAN'`
  return new Map(rows.map(({ id, kode, kodeBps }) => [String(id), { kode, kodeBps }]))
}

/** What a month has been published as, or may be: the number of the next publication and the hash that it carries on. */
export async function queryLanjutan(tahun: number, bulan: number): Promise<{ urutan: number; sebelum: string }> {
  const [row] = await prisma().$queryRaw<{ urutan: number; sebelum: string }[]>`
    SELECT (SELECT count(*)::int FROM terbuka_terbitan WHERE tahun = ${tahun} AND bulan = ${bulan}) + 1 AS urutan,
           coalesce((SELECT sha256 FROM terbuka_terbitan ORDER BY id DESC LIMIT 1), repeat('0', 64)) AS sebelum`
  return row ?? { urutan: 1, sebelum: '0'.repeat(64) }
}

/** The moment that the caller stands in: clock, data version, end of the trail's chain; and whether what it reads is made up. */
export async function querySaatTerbuka(tahun: number): Promise<{ dibacaPada: Date; versiData: bigint; segelNomor: bigint; segelKepala: string; contoh: boolean }> {
  const [row] = await prisma().$queryRaw<{ dibacaPada: Date; versiData: bigint; segelNomor: bigint; segelKepala: string; contoh: boolean }[]>`
    SELECT now() AS "dibacaPada", (SELECT nilai FROM versi_data) AS "versiData", s.nomor AS "segelNomor", encode(s.kepala, 'hex') AS "segelKepala",
           EXISTS (SELECT FROM tahun_anggaran WHERE tahun = ${tahun} AND contoh) OR EXISTS (SELECT FROM pengguna WHERE contoh) AS contoh
    FROM segel s ORDER BY s.nomor DESC LIMIT 1`
  if (!row) throw new Error('Rantai segel kosong')
  return row
}

/**
 * Whoever is known here by name, and what identifies her: nothing of it may be in what is published. Names of accounts that are an
 * office's ("Operator Dinas Kesehatan") hold no single person; those that have a unit's name in them, or are its short one, are left out.
 */
export async function queryOrang(): Promise<{ nama: string[]; tanda: string[] }> {
  const rows = await prisma().$queryRaw<{ nama: string | null; tanda: string | null }[]>`
    SELECT x.nama, NULL AS tanda FROM (SELECT nama FROM pengguna UNION SELECT nama FROM undangan_nama UNION SELECT kepala_nama FROM unit_masa UNION SELECT pemimpin_nama FROM rapat) x
    WHERE x.nama IS NOT NULL AND NOT EXISTS (SELECT FROM unit_masa m WHERE position(lower(m.nama) IN lower(x.nama)) > 0 OR lower(x.nama) = lower(m.nama_singkat))
    UNION ALL SELECT NULL, kepala_nip FROM unit_masa WHERE kepala_nip IS NOT NULL
    UNION ALL SELECT NULL, username FROM pengguna WHERE username LIKE '%.%'
    UNION ALL SELECT NULL, email FROM pengguna UNION ALL SELECT NULL, surel FROM pengguna WHERE surel IS NOT NULL`
  return { nama: rows.flatMap(({ nama }) => nama ?? []), tanda: rows.flatMap(({ tanda }) => tanda ?? []) }
}
