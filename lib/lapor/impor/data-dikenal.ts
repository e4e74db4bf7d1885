import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { PetaKolom } from '@/lib/lapor/berkas/types'

/** A unit as a file writes it. */
export interface UnitTulis {
  kode: string
  nama: string
}

/** The units that codes and names of a file mean, by the rule of the import: decided before, by code, then by name. null: not known. */
export const queryUnitDikenal = (db: Transaksi, tahun: number, daftar: readonly UnitTulis[]): Promise<(UnitTulis & { unitId: number | null })[]> => db.$queryRaw<(UnitTulis & { unitId: number | null })[]>`
  WITH p AS (SELECT * FROM impor_padanan WHERE tahun = ${tahun} AND macam = 'UNIT'),
  hidup AS MATERIALIZED (
    SELECT DISTINCT m.unit_id, impor_kode(x.kode) AS kode, impor_nama(m.nama) AS nama, impor_nama(m.nama_singkat) AS singkat
    FROM unit_masa m JOIN unit x ON x.id = m.unit_id
    WHERE m.berlaku_mulai <= make_date(${tahun}, 12, 31) AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= make_date(${tahun}, 1, 1)))
  SELECT a.kode, a.nama, CASE WHEN p.alasan IS NULL THEN coalesce(p.tujuan::int,
      (SELECT min(h.unit_id) FROM hidup h WHERE a.k <> '' AND h.kode = a.k),
      (SELECT CASE WHEN count(DISTINCT h.unit_id) = 1 THEN min(h.unit_id) END FROM hidup h WHERE a.n <> '' AND a.n IN (h.nama, h.singkat))) END AS "unitId"
  FROM (SELECT kode, nama, impor_kode(kode) AS k, impor_nama(nama) AS n FROM jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) AS t(kode text, nama text)) a
  LEFT JOIN p ON p.kunci = a.k || '|' || a.n`

/** Mappings by hand, by the fingerprint of the head that they fit. */
export async function queryPetaDikenal(db: Transaksi): Promise<Map<string, PetaKolom>> {
  const rows = await db.$queryRaw<{ sidik: string; peta: PetaKolom }[]>`SELECT sidik_kepala AS sidik, peta FROM impor_bentuk`
  return new Map(rows.map(({ sidik, peta }) => [sidik, peta]))
}
