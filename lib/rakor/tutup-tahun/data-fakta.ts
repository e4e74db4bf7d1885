import { prisma } from '@/lib/dasar/database/client'
import { SATUAN_UANG } from '@/lib/lapor/indikator/constants'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { Fakta } from './types'

/**
 * One number for every amount and percentage of a year, whatever its order: equal while none was changed. It is compared and never shown; counts that are equal again
 * after a month was opened, corrected and locked do not tell.
 */
export async function querySidikAngka(tahun: number): Promise<string> {
  const [row] = await prisma().$queryRaw<{ sidik: string }[]>`
    SELECT coalesce(sum(hashtextextended(isi, 0)::numeric), 0)::text AS sidik FROM (
      SELECT concat_ws('/', 'realisasi', baris_id, bulan, kanal, nilai, koreksi) AS isi FROM realisasi WHERE tahun = ${tahun}
      UNION ALL SELECT concat_ws('/', 'pagu', apbd_versi_id, baris_id, nilai) FROM pagu WHERE tahun = ${tahun}
      UNION ALL SELECT concat_ws('/', 'kas', kas_versi_id, baris_id, bulan, nilai) FROM anggaran_kas WHERE tahun = ${tahun}
      UNION ALL SELECT concat_ws('/', 'fisik', f.sub_kegiatan_id, f.bulan, f.persen) FROM realisasi_fisik f JOIN sub_kegiatan s ON s.id = f.sub_kegiatan_id WHERE s.tahun = ${tahun}
      UNION ALL SELECT concat_ws('/', 'target', f.sub_kegiatan_id, f.bulan, f.persen) FROM target_fisik f JOIN sub_kegiatan s ON s.id = f.sub_kegiatan_id WHERE s.tahun = ${tahun}) x`
  return row?.sidik ?? ''
}

type Row = Omit<Fakta, 'rekonSelisih' | 'dakPagu' | 'paketSisa'> & { rekonSelisih: string; dakPagu: string; paketSisa: string }

/**
 * What of a year is done, in counts. A unit owes a month's report when it has pagu in the version of that month's end; a package is over when it
 * was handed over by the year's end; a decision is settled when it was closed or carried to a later meeting.
 */
export async function queryFakta(tahun: number): Promise<Fakta> {
  const [row] = await prisma().$queryRaw<Row[]>`
    WITH wajib AS (
      SELECT m.bulan, b.unit_id FROM generate_series(1, 12) m(bulan)
      JOIN pagu p ON p.apbd_versi_id = apbd_versi_pada(${tahun}::int, m.bulan) AND p.nilai > 0 JOIN baris b ON b.id = p.baris_id AND b.tahun = ${tahun}
      GROUP BY m.bulan, b.unit_id
    ), rekon AS (
      SELECT unit_id, bool_and(beres) AS beres, coalesce(sum(abs(selisih)) FILTER (WHERE NOT beres AND sub = 0), 0) AS selisih, bool_or(ada) AS ada
      FROM rekon_banding(${tahun}::int, 12) GROUP BY unit_id
    ), dak AS (
      SELECT d.id, d.pagu, (SELECT count(DISTINCT c.jenis) = 3 FROM dak_catatan c WHERE c.bidang_id = d.id AND c.jenis IN ('NDK', 'SALUR', 'OUTPUT')
        AND NOT EXISTS (SELECT FROM dak_catatan g WHERE g.ganti_id = c.id) AND (c.nilai IS NOT NULL OR c.persen IS NOT NULL)) AS lengkap
      FROM dak_bidang d WHERE d.tahun = ${tahun} AND (d.ditarik IS NULL OR d.ditarik > make_date(${tahun}::int, 12, 31))
    ), paket_kini AS (
      SELECT p.id, coalesce(k.tahun_jamak, false) AS jamak,
        EXISTS (SELECT FROM (SELECT DISTINCT ON (t.tahap) t.tahap, t.tanggal FROM paket_tahap t WHERE t.paket_id = p.id ORDER BY t.tahap, t.id DESC) x
                WHERE x.tahap IN ('SERAH_TERIMA', 'SELESAI') AND x.tanggal <= make_date(${tahun}::int, 12, 31)) AS selesai,
        greatest(coalesce((SELECT a.nilai FROM kontrak_adendum a WHERE a.paket_id = p.id AND a.nilai IS NOT NULL AND a.tanggal <= make_date(${tahun}::int, 12, 31) ORDER BY a.tanggal DESC, a.id DESC LIMIT 1), k.nilai, 0)
          - coalesce((SELECT sum(b.nilai) FROM kontrak_bayar b WHERE b.paket_id = p.id AND b.tanggal <= make_date(${tahun}::int, 12, 31)), 0), 0) AS sisa
      FROM paket p LEFT JOIN kontrak k ON k.paket_id = p.id
      WHERE p.tahun = ${tahun} AND p.status = 'AKTIF' AND NOT EXISTS (SELECT FROM kontrak_kritis x WHERE x.paket_id = p.id AND x.peristiwa = 'PUTUS')
    ), putusan AS (
      SELECT k.id, EXISTS (SELECT FROM keputusan_tutup t WHERE t.keputusan_id = k.id)
        OR EXISTS (SELECT FROM keputusan_lanjut l WHERE l.keputusan_id = k.id AND l.tahun > ${tahun}) AS beres
      FROM keputusan k WHERE k.tahun = ${tahun} OR EXISTS (SELECT FROM keputusan_lanjut l WHERE l.keputusan_id = k.id AND l.tahun = ${tahun})
    ), deret AS (
      SELECT EXISTS (SELECT FROM indikator_berlaku b WHERE b.indikator_id = d.id AND b.wilayah_id IS NULL AND b.tahun = ${tahun}) AS terukur
      FROM indikator_daftar d WHERE (d.tema_kode IS NULL OR d.satuan <> ${SATUAN_UANG}) AND (NOT d.berakhir OR EXISTS (SELECT FROM indikator_berlaku b WHERE b.indikator_id = d.id AND b.tahun = ${tahun}))
    )
    SELECT ${tahun}::int AS tahun, (SELECT count(*)::int FROM periode WHERE tahun = ${tahun} AND status = 'TERKUNCI') AS "bulanTerkunci",
      (SELECT count(*)::int FROM wajib) AS "laporanWajib",
      (SELECT count(*)::int FROM wajib w JOIN laporan l ON l.tahun = ${tahun} AND l.bulan = w.bulan AND l.unit_id = w.unit_id AND l.status IN ('DIVERIFIKASI', 'TERKUNCI')) AS "laporanVerifikasi",
      (SELECT CASE WHEN bool_or(ada) THEN count(*)::int ELSE 0 END FROM rekon) AS "rekonUnit", (SELECT count(*) FILTER (WHERE beres)::int FROM rekon) AS "rekonBeres",
      (SELECT coalesce(sum(selisih) FILTER (WHERE NOT beres), 0)::text FROM rekon) AS "rekonSelisih",
      (SELECT count(*)::int FROM pembukaan_kembali WHERE tahun = ${tahun} AND status = 'MENUNGGU') AS pembukaan,
      (SELECT count(*)::int FROM impor_batch WHERE tahun = ${tahun} AND status IN ('MEMBACA', 'SIAP', 'BERTANYA')) AS impor,
      (SELECT count(*)::int FROM dak) AS dak, (SELECT count(*) FILTER (WHERE lengkap)::int FROM dak) AS "dakLengkap", (SELECT coalesce(sum(pagu) FILTER (WHERE NOT lengkap), 0)::text FROM dak) AS "dakPagu",
      (SELECT count(*)::int FROM paket_kini) AS paket, (SELECT count(*) FILTER (WHERE selesai)::int FROM paket_kini) AS "paketSelesai",
      (SELECT count(*) FILTER (WHERE jamak AND NOT selesai)::int FROM paket_kini) AS "paketJamak", (SELECT coalesce(sum(sisa), 0)::text FROM paket_kini) AS "paketSisa",
      (SELECT count(*)::int FROM putusan) AS keputusan, (SELECT count(*) FILTER (WHERE beres)::int FROM putusan) AS "keputusanBeres",
      (SELECT count(*)::int FROM kinerja_indikator WHERE tahun = ${tahun}) AS kinerja,
      (SELECT count(*)::int FROM kinerja_indikator i JOIN kinerja_realisasi r ON r.indikator_id = i.id AND r.triwulan = 4 WHERE i.tahun = ${tahun} AND (r.nilai IS NOT NULL OR r.keterangan IS NOT NULL)) AS "kinerjaTerisi",
      (SELECT count(*)::int FROM deret) AS deret, (SELECT count(*) FILTER (WHERE terukur)::int FROM deret) AS "deretTerukur"`
  if (!row) throw new Error('a count gave no row')
  return { ...row, rekonSelisih: senFromText(row.rekonSelisih), dakPagu: senFromText(row.dakPagu), paketSisa: senFromText(row.paketSisa) }
}
