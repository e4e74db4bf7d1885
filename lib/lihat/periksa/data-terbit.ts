import { TEMUAN_SERINCI } from '@/lib/dasar/segel/constants'
import type { Pembaca, Temuan } from '@/lib/dasar/segel/types'
import { sisaTemuan } from '@/lib/dasar/segel/utils'
import { rupiah } from '@/lib/dasar/format/angka'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'

/**
 * What a publication is made of, anew (see rekon_banding of the migrations): per unit what was reported through the treasury and BKAD's
 * figure, and per sub-kegiatan where BKAD has some. One row each publication that stands.
 */
const SQL_TERBIT = `
  SELECT t.id, t.tahun::int, t.bulan::int, t.diterbitkan_pada AS pada, t.dilaporkan::text, t.bkad::text, t.sidik, k.sidik AS "sidikKini", k.dilaporkan::text AS "dilaporkanKini",
         k.bkad::text AS "bkadKini", (t.dilaporkan, t.non_rkud, t.bkad, t.jumlah_unit) IS DISTINCT FROM (k.dilaporkan, k.non_rkud, k.bkad, k.jumlah_unit) AS "angkaBeda"
  FROM penerbitan t CROSS JOIN LATERAL (
    WITH v AS (SELECT (SELECT id FROM apbd_versi a WHERE a.tahun = t.tahun AND a.berlaku_mulai < make_date(t.tahun, t.bulan, 1) + interval '1 month' ORDER BY a.berlaku_mulai DESC LIMIT 1) AS apbd,
                      (SELECT id FROM kas_versi a WHERE a.tahun = t.tahun AND a.berlaku_mulai < make_date(t.tahun, t.bulan, 1) + interval '1 month' ORDER BY a.berlaku_mulai DESC LIMIT 1) AS kas),
    nol AS (
      SELECT DISTINCT b.unit_id, b.sub_kegiatan_id AS sub FROM v CROSS JOIN laporan l JOIN baris b ON b.unit_id = l.unit_id AND b.tahun = l.tahun
      WHERE l.tahun = t.tahun AND l.bulan <= t.bulan AND l.status IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI')
        AND (EXISTS (SELECT FROM pagu p WHERE p.baris_id = b.id AND p.apbd_versi_id = v.apbd) OR EXISTS (SELECT FROM anggaran_kas k WHERE k.baris_id = b.id AND k.kas_versi_id = v.kas))
    ), nyata AS (
      SELECT unit_id, sub, sum(rkud) AS rkud, sum(non_rkud) AS non_rkud FROM (
        SELECT b.unit_id, b.sub_kegiatan_id AS sub, CASE r.kanal WHEN 'RKUD' THEN r.nilai + r.koreksi ELSE 0 END AS rkud, CASE r.kanal WHEN 'NON_RKUD' THEN r.nilai + r.koreksi ELSE 0 END AS non_rkud
        FROM realisasi r JOIN baris b ON b.id = r.baris_id WHERE r.tahun = t.tahun AND r.bulan <= t.bulan
        UNION ALL SELECT unit_id, sub, 0, 0 FROM nol) x GROUP BY unit_id, sub
    ), angka AS (SELECT unit_id, coalesce(sub_kegiatan_id, 0) AS sub, nilai FROM bkad_angka WHERE tahun = t.tahun AND bulan = t.bulan),
    lapor AS (
      SELECT unit_id, 0 AS sub, sum(rkud) AS rkud, sum(non_rkud) AS non_rkud FROM nyata GROUP BY unit_id
      UNION ALL SELECT unit_id, sub, rkud, non_rkud FROM nyata WHERE unit_id IN (SELECT unit_id FROM angka WHERE sub <> 0)
    ), kunci AS (
      SELECT b.unit_id, 0 AS sub FROM v CROSS JOIN pagu p JOIN baris b ON b.id = p.baris_id WHERE p.apbd_versi_id = v.apbd GROUP BY b.unit_id HAVING sum(p.nilai) > 0
      UNION SELECT unit_id, sub FROM lapor UNION SELECT unit_id, sub FROM angka UNION SELECT unit_id, 0 FROM angka WHERE sub <> 0
    )
    SELECT count(*) FILTER (WHERE sub = 0) AS jumlah_unit, coalesce(sum(l.rkud) FILTER (WHERE sub = 0), 0) AS dilaporkan,
           coalesce(sum(l.non_rkud) FILTER (WHERE sub = 0), 0) AS non_rkud, coalesce(sum(a.nilai) FILTER (WHERE sub = 0), 0) AS bkad,
           encode(sha256(convert_to(coalesce(string_agg(format('%s/%s=%s:%s', unit_id, sub, l.rkud, a.nilai), E'\\n' ORDER BY unit_id, sub), ''), 'UTF8')), 'hex') AS sidik
    FROM kunci LEFT JOIN lapor l USING (unit_id, sub) LEFT JOIN angka a USING (unit_id, sub)
  ) k
  WHERE t.ditarik_pada IS NULL AND (k.sidik <> t.sidik OR (t.dilaporkan, t.non_rkud, t.bkad, t.jumlah_unit) IS DISTINCT FROM (k.dilaporkan, k.non_rkud, k.bkad, k.jumlah_unit))
  ORDER BY t.tahun, t.bulan`

interface Terbit extends Record<string, unknown> {
  tahun: number
  bulan: number
  pada: Date
  dilaporkan: string
  bkad: string
  dilaporkanKini: string
  bkadKini: string
  angkaBeda: boolean
}

/** Publications that stand, against what they are made of. */
export async function periksaPenerbitan(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<Terbit>(SQL_TERBIT)
  const uang = (nilai: string): string => rupiah(senFromText(nilai))
  return rows.map((satu): Temuan => ({
    jenis: 'penerbitan',
    apa: satu.angkaBeda
      ? `Angka terbit: dilaporkan ${uang(satu.dilaporkan)}, BKAD ${uang(satu.bkad)}; bahannya kini ${uang(satu.dilaporkanKini)} dan ${uang(satu.bkadKini)}.`
      : 'Sidik penerbitan tidak cocok dengan bahannya, walau jumlahnya sama.',
    di: `penerbitan ${bulanTahun(satu.tahun, satu.bulan)}, ${waktuWib(satu.pada)}`,
    arti: 'Entri, angka BKAD, atau penerbitannya sendiri diubah sesudah diterbitkan, tanpa ditarik lebih dahulu.',
  }))
}

/**
 * The newest receipt of each report that is still handed in, against what stands. What was handed in cannot be changed through the product,
 * so another fingerprint means another way in. Who is in charge of a kendala is in none: that name can be erased by law. A paper of before
 * the fingerprint without persons, which no longer agreed when it came, is held against the one that it carries.
 */
const SQL_TANDA_TERIMA = `
  WITH terakhir AS (SELECT DISTINCT ON (laporan_id) * FROM tanda_terima ORDER BY laporan_id, nomor DESC),
  diuji AS (
    SELECT t.* FROM terakhir t JOIN laporan l ON l.id = t.laporan_id
    WHERE l.status IN ('MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'TERKUNCI')
      AND NOT EXISTS (SELECT FROM laporan_peristiwa e WHERE e.laporan_id = l.id AND e.pada > t.pada AND e.ke IN ('DRAF', 'DIKEMBALIKAN'))
  ), isi AS (
    SELECT t.id, jsonb_build_array('realisasi', n.kode, b.rekening_kode, d.kode, r.kanal, r.nilai::text, r.koreksi::text, coalesce(r.alasan_koreksi, ''))::text AS baris
    FROM diuji t JOIN baris b ON b.unit_id = t.unit_id AND b.tahun = t.tahun JOIN realisasi r ON r.baris_id = b.id AND r.bulan = t.bulan
    JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id JOIN sumber_dana d ON d.id = b.sumber_dana_id
    UNION ALL
    SELECT t.id, jsonb_build_array('fisik', n.kode, f.persen::text, coalesce(f.alasan_koreksi, ''))::text
    FROM diuji t JOIN sub_kegiatan s ON s.unit_id = t.unit_id AND s.tahun = t.tahun JOIN realisasi_fisik f ON f.sub_kegiatan_id = s.id AND f.bulan = t.bulan
    JOIN nomenklatur n ON n.id = s.nomenklatur_id
    UNION ALL
    SELECT t.id, (jsonb_build_array('kendala', coalesce(n.kode, ''), k.sifat, k.kategori_kode, k.uraian, coalesce(k.rencana, ''))
      || CASE WHEN t.sidik_tanpa_orang IS NULL THEN jsonb_build_array(coalesce(k.penanggung_jawab, '')) ELSE '[]'::jsonb END || jsonb_build_array(coalesce(to_char(k.tenggat, 'YYYY-MM-DD'), '')))::text
    FROM diuji t JOIN kendala k ON k.unit_id = t.unit_id AND k.tahun = t.tahun AND k.bulan = t.bulan
    LEFT JOIN sub_kegiatan s ON s.id = k.sub_kegiatan_id LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
  ), kini AS (
    SELECT t.id, encode(sha256(convert_to(format(E'%s %s-%s\\n', u.kode, t.tahun, t.bulan) || coalesce(string_agg(i.baris, E'\\n' ORDER BY i.baris COLLATE "C"), ''), 'UTF8')), 'hex') AS sidik
    FROM diuji t JOIN unit u ON u.id = t.unit_id LEFT JOIN isi i ON i.id = t.id GROUP BY t.id, u.kode, t.tahun, t.bulan
  )
  SELECT t.tahun::int, t.bulan::int, t.nomor, t.nama_unit AS unit, t.pada, count(*) OVER ()::int AS semua FROM diuji t JOIN kini k ON k.id = t.id
  WHERE k.sidik <> coalesce(t.sidik_tanpa_orang, t.sidik) ORDER BY t.tahun, t.nomor LIMIT ${TEMUAN_SERINCI}`

/** Receipts of reports that still stand as handed in. */
export async function periksaTandaTerima(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<{ tahun: number; bulan: number; nomor: number; unit: string; pada: Date; semua: number }>(SQL_TANDA_TERIMA)
  return rows.map(({ tahun, bulan, nomor, unit, pada, semua }, i): Temuan => ({
    jenis: 'tanda-terima',
    apa: `Isi laporan tidak lagi sama dengan tanda terima nomor ${nomor}${sisaTemuan(i, semua, 'tanda terima lain')}.`,
    di: `${unit}, ${bulanTahun(tahun, bulan)}, dikirim ${waktuWib(pada)}`,
    arti: 'Laporan yang sudah disampaikan berubah isinya tanpa dikembalikan atau ditarik.',
  }))
}
