import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { Jawaban, Pahaman, Pertanyaan } from '@/lib/lapor/berkas/types'

/** What a reading left beside its batch. */
export interface IsiPahaman {
  /** null: read before there was such a thing, or not yet */
  pahaman: Pahaman | null
  pertanyaan: Pertanyaan[]
  jawaban: Jawaban
  /** the upload is still here, so an answer can be taken */
  berkas: boolean
  /** changes with every question and answer */
  tanda: string
  sidikKepala: string | null
}

/** What was understood of a batch, what is asked, what was answered. The caller has proved that she sees the batch. */
export async function queryPahaman(db: Transaksi, id: number): Promise<IsiPahaman> {
  const [row] = await db.$queryRaw<IsiPahaman[]>`
    SELECT nullif(pahaman, '{}') AS pahaman, pertanyaan, jawaban, berkas IS NOT NULL AS berkas, md5(pertanyaan::text || jawaban::text) AS tanda, sidik_kepala AS "sidikKepala"
    FROM impor_batch WHERE id = ${id}`
  return row ?? { pahaman: null, pertanyaan: [], jawaban: {}, berkas: false, tanda: '', sidikKepala: null }
}

/** Questions of a batch that have no answer. */
export async function queryBelumDijawab(db: Transaksi, id: number): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM impor_batch b, jsonb_array_elements(b.pertanyaan) p WHERE b.id = ${id} AND NOT b.jawaban ? (p ->> 'kunci')`
  return row?.n ?? 0
}

/** Rows that are not hers stand in the batch: what was understood of them is not shown to a unit. */
export async function queryAdaUnitLain(db: Transaksi, id: number): Promise<boolean> {
  const [row] = await db.$queryRaw<{ ada: boolean }[]>`SELECT EXISTS (SELECT 1 FROM impor_baris WHERE batch_id = ${id} AND keadaan = 'BUKAN_UNIT') AS ada`
  return row?.ada === true
}
