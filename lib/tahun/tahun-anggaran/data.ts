import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { IsiTahun, Regulasi, SetelanTahun, VersiApbd, VersiKas } from './types'

/** The versions of a year's APBD, oldest first, with what they hold. */
export function queryVersiApbd(db: Transaksi, tahun: number): Promise<VersiApbd[]> {
  return db.$queryRaw<VersiApbd[]>`
    SELECT v.id, v.tahun::int, v.urutan::int, v.jenis::text AS jenis, v.nama, v.dasar, v.berlaku_mulai::text AS "berlakuMulai",
           EXISTS (SELECT 1 FROM periode p WHERE p.tahun = v.tahun AND p.status = 'TERKUNCI'
                   AND apbd_versi_pada(p.tahun, p.bulan) = v.id) AS terkunci,
           coalesce(i.jumlah, 0)::int AS "jumlahBaris", coalesce(i.total, 0)::text AS "totalPagu"
    FROM apbd_versi v
    LEFT JOIN (SELECT apbd_versi_id, count(*) AS jumlah, sum(nilai) AS total FROM pagu WHERE tahun = ${tahun} GROUP BY 1) i
      ON i.apbd_versi_id = v.id
    WHERE v.tahun = ${tahun} ORDER BY v.urutan`
}

/** The versions of a year's anggaran kas, oldest first, with what they hold. */
export function queryVersiKas(db: Transaksi, tahun: number): Promise<VersiKas[]> {
  return db.$queryRaw<VersiKas[]>`
    SELECT v.id, v.tahun::int, v.urutan::int, v.nama, v.apbd_versi_id AS "apbdVersiId", v.berlaku_mulai::text AS "berlakuMulai",
           (SELECT coalesce(max(p.bulan), 0)::int FROM periode p WHERE p.tahun = v.tahun AND p.status = 'TERKUNCI'
            AND kas_versi_pada(p.tahun, p.bulan) = v.id) AS "terkunciSampai",
           coalesce(i.jumlah, 0)::int AS "jumlahBaris", coalesce(i.total, 0)::text AS total
    FROM kas_versi v
    LEFT JOIN (SELECT kas_versi_id, count(DISTINCT baris_id) AS jumlah, sum(nilai) AS total
               FROM anggaran_kas WHERE tahun = ${tahun} GROUP BY 1) i ON i.kas_versi_id = v.id
    WHERE v.tahun = ${tahun} ORDER BY v.urutan`
}

/** Years and their settings, newest first. */
export async function querySetelanTahun(db: Transaksi): Promise<SetelanTahun[]> {
  const rows = await db.$queryRaw<(Omit<SetelanTahun, 'zona'> & { kuning: number | null; hijau: number | null; sumber: string | null })[]>`
    SELECT t.tahun::int, t.regulasi_kode AS "regulasiKode", r.nama AS "regulasiNama", t.pengisi_pagu::text AS "pengisiPagu",
           t.pengisi_anggaran_kas::text AS "pengisiAnggaranKas", t.perlu_persetujuan_kepala AS "perluPersetujuanKepala",
           t.batas_lewat_pagu::int AS "batasLewatPagu", t.toleransi_besaran::int AS "toleransiBesaran", t.batas_sementara::int AS "batasSementara",
           t.contoh, t.catatan, z.kuning_mulai::float8 AS kuning, z.hijau_mulai::float8 AS hijau, z.sumber
    FROM tahun_anggaran t JOIN regulasi r ON r.kode = t.regulasi_kode LEFT JOIN aturan_zona z ON z.tahun = t.tahun
    ORDER BY t.tahun DESC`
  return rows.map(({ kuning, hijau, sumber, ...row }) => ({
    ...row,
    zona: kuning === null || hijau === null ? null : { kuningMulai: kuning, hijauMulai: hijau, sumber: sumber ?? '' },
  }))
}

/** Code books that a year can follow: the latest first, of two that begin together the fuller one. */
export const queryRegulasi = (db: Transaksi): Promise<Regulasi[]> => db.$queryRaw`
  SELECT r.kode, r.nama, r.mulai_tahun::int AS "mulaiTahun" FROM regulasi r
  ORDER BY r.mulai_tahun DESC NULLS LAST, (SELECT count(*) FROM nomenklatur n WHERE n.regulasi_kode = r.kode) DESC, r.kode DESC`

/** What stands in a year, by the rule of the database that lets it be deleted or not, and what would go with it. */
export async function queryIsiTahun(db: Transaksi, tahun: number): Promise<IsiTahun> {
  const [isi] = await db.$queryRaw<IsiTahun[]>`
    SELECT i.sub, i.baris, i.pagu::text AS pagu, i.bulan_dibuka AS "bulanDibuka", i.laporan, i.bkad, i.impor,
           (SELECT count(*)::int FROM apbd_versi WHERE tahun = ${tahun}) AS "versiApbd",
           (SELECT count(*)::int FROM kas_versi WHERE tahun = ${tahun}) AS "versiKas",
           (SELECT count(*)::int FROM periode WHERE tahun = ${tahun} AND status = 'BELUM_DIBUKA') AS "bulanTerencana",
           (SELECT count(*)::int FROM impor_padanan WHERE tahun = ${tahun}) AS padanan,
           (SELECT count(*)::int FROM impor_batch WHERE tahun = ${tahun} AND status IN ('GAGAL', 'DITOLAK', 'DIHENTIKAN')) AS "berkasMati"
    FROM tahun_isi(${tahun}::int) i`
  if (!isi) throw new Error(`tahun_isi(${tahun}) gave no row`)
  return isi
}
