import type { Transaksi } from '@/lib/dasar/database/tulis'
import { hurufAngka, namaSama } from './nama'
import { cariUnit, kunciUnit, type UnitDikenal } from './unit'

/** What a code and name of the file mean: a unit, left out with a reason, or unknown. Columns as the SQL reads them. */
export interface UnitBerkas {
  unit_kode: string
  unit_nama: string
  unit_id: number | null
  padanan_id: number | null
  alasan: string | null
}

/** The units of the year with their names. */
async function queryUnitDikenal(tx: Transaksi, tahun: number): Promise<UnitDikenal[]> {
  return tx.$queryRaw<UnitDikenal[]>`
    SELECT x.id, x.kode, array_agg(DISTINCT n.nama) AS nama FROM unit x JOIN unit_masa m ON m.unit_id = x.id CROSS JOIN LATERAL (VALUES (m.nama), (m.nama_singkat)) n(nama)
    WHERE m.berlaku_mulai <= make_date(${tahun}, 12, 31) AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= make_date(${tahun}, 1, 1)) GROUP BY x.id, x.kode`
}

/** A unit as a file writes it. */
export interface UnitTulis {
  kode: string
  nama: string
}

/** What each code and name means: what was decided before, else what is proven. The one rule for every reader of files. */
export async function queryArtiUnit(tx: Transaksi, tahun: number, daftar: readonly UnitTulis[]): Promise<UnitBerkas[]> {
  const dikenal = await queryUnitDikenal(tx, tahun)
  const padanan = await tx.$queryRaw<{ id: number; kunci: string; tujuan: string | null; alasan: string | null }[]>`
    SELECT id, kunci, tujuan, alasan FROM impor_padanan WHERE tahun = ${tahun} AND macam = 'UNIT'`
  const putusan = new Map(padanan.map((satu) => [satu.kunci, satu]))
  return daftar.map(({ kode, nama }) => {
    const dulu = putusan.get(kunciUnit(kode, nama))
    const unitId = dulu ? (dulu.tujuan === null ? null : Number(dulu.tujuan)) : (cariUnit(kode, nama, dikenal)?.id ?? null)
    return { unit_kode: kode, unit_nama: nama, unit_id: unitId, padanan_id: dulu?.id ?? null, alasan: dulu?.alasan ?? null }
  })
}

/** Every unit that the batch names. */
export async function queryUnitBerkas(tx: Transaksi, batchId: number, tahun: number): Promise<UnitBerkas[]> {
  const berkas = await tx.$queryRaw<UnitTulis[]>`
    SELECT DISTINCT unit_kode AS kode, unit_nama AS nama FROM impor_baris WHERE batch_id = ${batchId} AND keadaan IN ('BELUM', 'COCOK', 'ASING', 'DIABAIKAN', 'RUSAK')`
  return queryArtiUnit(tx, tahun, berkas)
}

/** Codes whose name in the file is another than the book's, and mappings that were decided under another name: neither is believed. */
export interface NamaLain {
  lain: { macam: string; kode: string }[]
  padanan: number[]
}

/** Compares the file's names with those of the book and of the mappings; letters and digits in SQL, the rest by `namaSama`. */
export async function queryNamaLain(tx: Transaksi, batchId: number, tahun: number): Promise<NamaLain> {
  const pasangan = await tx.$queryRaw<{ macam: string; kode: string; nama: string; buku: string; padananId: number | null }[]>`
    WITH k AS MATERIALIZED (SELECT macam, impor_kode_rapat(kode) AS kode, CASE WHEN macam = 'SUMBER' THEN impor_kunci_sumber(kode) ELSE impor_kode_rapat(kode) END AS kunci, nama FROM impor_kode WHERE batch_id = ${batchId} AND macam IN ('SUB', 'REKENING', 'SUMBER') AND impor_nama(nama) <> ''),
    b AS (
      SELECT 'SUB' AS macam, n.kode, n.nama FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN'
      UNION ALL SELECT 'REKENING', kode, nama FROM rekening UNION ALL SELECT 'SUMBER', kode, nama FROM sumber_dana)
    SELECT k.macam, k.kunci AS kode, k.nama, b.nama AS buku, NULL::int AS "padananId" FROM k JOIN b USING (macam, kode) WHERE impor_nama(k.nama) <> impor_nama(b.nama)
    UNION ALL
    SELECT k.macam, k.kunci, k.nama, p.nama, p.id FROM k JOIN impor_padanan p ON p.tahun = ${tahun} AND p.macam = k.macam AND p.kunci = k.kunci
    WHERE p.nama <> '' AND impor_nama(k.nama) <> impor_nama(p.nama)`
  const beda = pasangan.filter(({ nama, buku }) => !namaSama(nama, buku))
  // a sumber dana stands in the rows by its code or by its name
  const lain = beda.filter(({ padananId }) => padananId === null).flatMap(({ macam, kode, nama }) =>
    [{ macam, kode }, ...(macam === 'SUMBER' ? [{ macam, kode: hurufAngka(nama) }] : [])])
  return { lain, padanan: beda.flatMap(({ padananId }) => padananId ?? []) }
}
