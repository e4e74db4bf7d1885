import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { BarisBerkas } from '@/lib/lapor/berkas/types'
import { HARI_BUKA } from './constants'
import { lingkupImpor } from './utils'
import type { Batch, JumlahKeadaan } from './types'

export { queryAsing, queryJumlahAsing } from './padanan/data-asing'

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`
const PILIH = `
  SELECT b.id, b.tahun::int, b.bulan::int, b.apbd_versi_id AS "apbdVersiId", b.kas_versi_id AS "kasVersiId", coalesce(kv.nama, av.nama) AS versi,
    b.jenis::text, b.nama, b.sidik, b.ukuran, b.status::text, b.pesan, b.kontrol, coalesce(p.nama, b.dibuat_oleh) AS oleh, b.dibuat_oleh AS "dibuatOleh",
    to_char(b.dibuat_pada AT TIME ZONE 'UTC', ${ISO}) AS "dibuatPada",
    CASE WHEN b.status IN ('BERTANYA', 'SIAP') THEN to_char((b.denyut + interval '${HARI_BUKA} days') AT TIME ZONE 'UTC', ${ISO}) END AS "kedaluwarsaPada", coalesce(q.nama, b.diterapkan_oleh) AS "diterapkanOleh",
    to_char(b.diterapkan_pada AT TIME ZONE 'UTC', ${ISO}) AS "diterapkanPada", b.berubah, coalesce(r.nama, b.dibatalkan_oleh) AS "dibatalkanOleh",
    to_char(b.dibatalkan_pada AT TIME ZONE 'UTC', ${ISO}) AS "dibatalkanPada", b.lingkup, b.putusan,
    (SELECT string_agg(m.nama_singkat, ', ' ORDER BY m.nama_singkat) FROM (SELECT DISTINCT ON (unit_id) unit_id, nama_singkat FROM unit_masa ORDER BY unit_id, berlaku_mulai DESC) m
     WHERE b.lingkup <> '*' AND lingkup_unit(b.lingkup, m.unit_id)) AS unit
  FROM impor_batch b LEFT JOIN apbd_versi av ON av.id = b.apbd_versi_id AND b.jenis = 'ANGGARAN' LEFT JOIN kas_versi kv ON kv.id = b.kas_versi_id AND b.jenis = 'KAS'
  LEFT JOIN pengguna p ON p.id = b.dibuat_oleh LEFT JOIN pengguna q ON q.id = b.diterapkan_oleh LEFT JOIN pengguna r ON r.id = b.dibatalkan_oleh`

/** A batch is seen by whoever may write all of it: the office every one, a unit's operators those of their own units alone. */
const TERLIHAT = 'lingkup_dalam(b.lingkup, $2)'
/** An operator sees rupiah of rows that are hers alone. */
const sendiri = (scope: OpdScope): boolean => scope.units !== '*'

/** One batch within the scope. null: there is none. */
export async function queryBatch(db: Transaksi, id: number, scope: OpdScope): Promise<Batch | null> {
  const [row] = await db.$queryRawUnsafe<Batch[]>(`${PILIH} WHERE b.id = $1 AND ${TERLIHAT}`, id, lingkupImpor(scope))
  return row ?? null
}

/** The newest batches of a year within the scope. */
export const queryDaftarBatch = (db: Transaksi, tahun: number, scope: OpdScope): Promise<Batch[]> =>
  db.$queryRawUnsafe<Batch[]>(`${PILIH} WHERE b.tahun = $1 AND ${TERLIHAT} ORDER BY b.id DESC LIMIT 50`, tahun, lingkupImpor(scope))

/** Rows and net rupiah by what became of them: together they are the whole file. Rows that are not hers an operator sees counted, not summed. */
export const queryKeadaan = (db: Transaksi, id: number, scope: OpdScope): Promise<JumlahKeadaan[]> => db.$queryRaw<JumlahKeadaan[]>`
  SELECT keadaan::text AS keadaan, CASE WHEN keadaan IN ('LEWAT', 'DIABAIKAN', 'ASING') THEN sebab END AS sebab, count(DISTINCT (lembar, nomor))::int AS baris,
    CASE WHEN ${sendiri(scope)} AND (keadaan IN ('BUKAN_UNIT', 'LEWAT') OR (keadaan IN ('ASING', 'RUSAK', 'DIABAIKAN') AND bool_or(unit_id IS NULL))) THEN NULL
      ELSE sum(nilai - kurang)::numeric(20,2)::text END AS nilai
  FROM impor_baris WHERE batch_id = ${id} GROUP BY keadaan, 2 ORDER BY keadaan, 2`


export type BarisAsal = Pick<BarisBerkas, 'lembar' | 'nomor' | 'dokumen' | 'rekening' | 'nilai' | 'kurang'>

/** The rows of the file behind one figure. */
export const queryAsal = (db: Transaksi, id: number, barisId: number, bulan: number): Promise<BarisAsal[]> => db.$queryRaw<BarisAsal[]>`
  SELECT lembar::int, nomor, dokumen, rekening, nilai::text, kurang::text FROM impor_baris
  WHERE batch_id = ${id} AND baris_id = ${barisId} AND bulan = ${bulan} AND keadaan = 'COCOK' ORDER BY lembar, nomor LIMIT 200`
