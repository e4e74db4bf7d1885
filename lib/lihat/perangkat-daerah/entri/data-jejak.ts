import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import { lingkupImpor } from '@/lib/lapor/impor/utils'
import { isoUtc } from '../data-waktu'
import type { JejakEntri } from '../types'

/** Keys under which the trail keeps the rows of a sub-kegiatan, spelled out so that the index on (tabel, kunci) serves. */
const kunci = (subId: number, tahun: number): Prisma.Sql => Prisma.sql`
  WITH garis AS (SELECT id FROM baris WHERE sub_kegiatan_id = ${subId}),
       bulan AS (SELECT generate_series(1, 12) AS b)
  SELECT 'sub_kegiatan' AS tabel, ${subId}::text AS kunci
  UNION ALL SELECT 'baris', id::text FROM garis
  UNION ALL SELECT 'pagu', v.id || '/' || g.id FROM garis g, apbd_versi v WHERE v.tahun = ${tahun}
  UNION ALL SELECT 'anggaran_kas', v.id || '/' || g.id || '/' || b FROM garis g, bulan, kas_versi v WHERE v.tahun = ${tahun}
  UNION ALL SELECT 'realisasi', g.id || '/' || b || '/' || k
            FROM garis g, bulan, unnest(enum_range(NULL::kanal_realisasi)) k
  UNION ALL SELECT t, ${subId} || '/' || b FROM bulan, unnest(ARRAY['target_fisik', 'realisasi_fisik']) t
  UNION ALL SELECT 'kendala', id::text FROM kendala WHERE sub_kegiatan_id = ${subId}`

/** Values as text, so that no amount passes through a JavaScript number. */
const teks = (kolom: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT jsonb_object_agg(key, value) FROM jsonb_each_text(${kolom}))`

type Nilai = Record<string, string | null> | null
type Baris = Omit<JejakEntri, 'sebelum' | 'sesudah'> & { sebelum: Nilai; sesudah: Nilai }

/** Columns that say where a value stands, not what it is; they are in `kunci` already. */
const IDENTITAS = new Set([
  'id', 'tahun', 'bulan', 'unit_id', 'baris_id', 'sub_kegiatan_id', 'apbd_versi_id', 'kas_versi_id', 'kanal', 'versi',
])

const nilaiSaja = (row: Nilai): Record<string, string> | null =>
  row &&
  Object.fromEntries(
    Object.entries(row).filter((isi): isi is [string, string] => !IDENTITAS.has(isi[0]) && isi[1] !== null),
  )

/** The trail of one sub-kegiatan, newest first, at most `batas` rows and one more when there is more. */
export async function queryJejakSub(
  scope: OpdScope,
  sub: { id: number; unitId: number; tahun: number },
  batas: number,
): Promise<JejakEntri[]> {
  const rows = await prisma().$queryRaw<Baris[]>`
    SELECT j.id::text AS id, ${isoUtc(Prisma.sql`j.pada`)} AS pada, coalesce(o.nama, j.pelaku) AS oleh, j.sumber, CASE WHEN EXISTS (SELECT 1 FROM impor_batch i WHERE i.id = j.batch_id AND lingkup_dalam(i.lingkup, ${lingkupImpor(scope)})) THEN j.batch_id END AS "batchId",
           j.tindakan, j.tabel, j.kunci, j.bulan::int AS bulan, ${teks(Prisma.sql`j.sebelum`)} AS sebelum, ${teks(Prisma.sql`j.sesudah`)} AS sesudah
    FROM jejak j JOIN (${kunci(sub.id, sub.tahun)}) k ON k.tabel = j.tabel AND k.kunci = j.kunci
    LEFT JOIN pengguna o ON o.id = j.pelaku
    WHERE j.unit_id = ${sub.unitId} AND ${dalamLingkup(scope, Prisma.sql`j.unit_id`)}
    ORDER BY j.id DESC LIMIT ${batas + 1}`
  return rows.map((row) => ({ ...row, sebelum: nilaiSaja(row.sebelum), sesudah: nilaiSaja(row.sesudah) }))
}
