import { sidik } from '@/lib/dasar/akses/utils'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { susunButir, type SetelanMentah } from './salin'
import type { RangkaSalin, RencanaSalin, SebabTinggal } from './types'

/** The settings of a year as they are compared and shown. */
async function querySetelanMentah(tx: Transaksi, tahun: number): Promise<SetelanMentah> {
  const [row] = await tx.$queryRaw<SetelanMentah[]>`
    SELECT json_build_array(t.pengisi_pagu, t.pengisi_anggaran_kas, t.perlu_persetujuan_kepala) AS pengisi,
           (SELECT json_build_array(kuning_mulai, hijau_mulai, sumber, t.batas_sementara) FROM aturan_zona WHERE tahun = t.tahun) AS zona,
           (SELECT json_agg(json_build_array(mulai_bulan, tepat_waktu, lengkap, tanpa_dikembalikan, tanpa_buka_kunci, angkas_realistis,
                                             potongan_per_hari, potongan_per_kembali, dasar) ORDER BY mulai_bulan) FROM bobot_ketaatan WHERE tahun = t.tahun) AS bobot,
           (SELECT nilai::text FROM rekon_toleransi WHERE tahun = t.tahun) AS toleransi,
           EXISTS (SELECT 1 FROM periode p WHERE p.tahun = t.tahun AND p.status = 'TERKUNCI') AS terkunci,
           bobot_ketaatan_tetap(t.tahun) > 0 AS "bobotTetap"
    FROM tahun_anggaran t WHERE t.tahun = ${tahun}`
  if (!row) throw new Error(`year ${tahun} is gone`)
  return row
}

/**
 * The lines with pagu of a year's last version as they would stand in another year: the code is found by code and name in that year's
 * book, and nothing ended is taken. One row a line; `sebab` says why it is left behind.
 */
export const sqlRangka = (dari: number, ke: number): Prisma.Sql => Prisma.sql`
  SELECT b.unit_id, n2.id AS nomenklatur_id, b.rekening_kode, b.sumber_dana_id, p.nilai,
         CASE WHEN NOT EXISTS (SELECT 1 FROM unit_masa m WHERE m.unit_id = b.unit_id AND m.berlaku_mulai <= make_date(${ke}::int, 12, 31)
                               AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= make_date(${ke}::int, 1, 1))) THEN 'UNIT'
              WHEN n2.id IS NULL THEN 'KODE'
              WHEN EXISTS (SELECT 1 FROM rekening i WHERE i.berakhir AND (i.kode = b.rekening_kode OR starts_with(b.rekening_kode, i.kode || '.'))) THEN 'REKENING'
              WHEN d.berakhir THEN 'SUMBER' END AS sebab,
         EXISTS (SELECT 1 FROM sub_kegiatan s2 JOIN baris b2 ON b2.sub_kegiatan_id = s2.id WHERE s2.tahun = ${ke} AND s2.unit_id = b.unit_id
                 AND s2.nomenklatur_id = n2.id AND b2.rekening_kode = b.rekening_kode AND b2.sumber_dana_id = b.sumber_dana_id) AS sudah
  FROM baris b
  JOIN pagu p ON p.baris_id = b.id AND p.nilai > 0
   AND p.apbd_versi_id = (SELECT id FROM apbd_versi WHERE tahun = ${dari} ORDER BY berlaku_mulai DESC LIMIT 1)
  JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id
  JOIN sumber_dana d ON d.id = b.sumber_dana_id
  LEFT JOIN LATERAL (
    SELECT x.id FROM nomenklatur x JOIN tahun_anggaran t ON t.regulasi_kode = x.regulasi_kode AND t.tahun = ${ke}
    JOIN nomenklatur_jalur j ON j.sub_id = x.id
    WHERE x.kode = n.kode AND impor_nama(x.nama) = impor_nama(n.nama) AND NOT x.berakhir
      AND NOT EXISTS (SELECT 1 FROM nomenklatur atas WHERE atas.berakhir AND atas.id IN (j.kegiatan_id, j.program_id, j.bidang_id, j.urusan_id))
  ) n2 ON true
  WHERE b.tahun = ${dari}`

async function queryRangka(tx: Transaksi, dari: number, ke: number): Promise<RangkaSalin> {
  const rows = await tx.$queryRaw<{ sebab: SebabTinggal | null; sub: number; baris: number; sudah: number; rupiah: string }[]>`
    WITH x AS (${sqlRangka(dari, ke)})
    SELECT sebab, (count(DISTINCT (unit_id, nomenklatur_id)) FILTER (WHERE NOT sudah))::int AS sub, (count(*) FILTER (WHERE NOT sudah))::int AS baris,
           (count(*) FILTER (WHERE sudah))::int AS sudah, sum(nilai)::text AS rupiah
    FROM x GROUP BY sebab ORDER BY sum(nilai) DESC`
  const jalan = rows.find(({ sebab }) => sebab === null)
  const tinggal = rows.flatMap(({ sebab, baris, rupiah }) => (sebab === null ? [] : [{ sebab, baris, rupiah }]))
  return { sub: jalan?.sub ?? 0, baris: jalan?.baris ?? 0, sudah: jalan?.sudah ?? 0, tinggal }
}

/** What could be copied into a year from the last one before it. null: there is none, or the year is gone. */
export async function queryRencanaSalin(tx: Transaksi, ke: number): Promise<RencanaSalin | null> {
  const [lalu] = await tx.$queryRaw<{ tahun: number; unit: number; pengguna: number; padanan: number }[]>`
    SELECT t.tahun::int, (SELECT count(DISTINCT unit_id)::int FROM unit_masa WHERE berlaku_mulai <= make_date(${ke}::int, 12, 31)
                          AND (berlaku_sampai IS NULL OR berlaku_sampai >= make_date(${ke}::int, 1, 1))) AS unit,
           (SELECT count(*)::int FROM pengguna WHERE aktif) AS pengguna,
           (SELECT count(*)::int FROM impor_padanan WHERE tahun = t.tahun) AS padanan
    FROM tahun_anggaran t WHERE t.tahun < ${ke} AND EXISTS (SELECT 1 FROM tahun_anggaran WHERE tahun = ${ke}) ORDER BY t.tahun DESC LIMIT 1`
  if (!lalu) return null
  const { tahun: dari, ...lain } = lalu
  const [asal, tujuan, rangka] = [await querySetelanMentah(tx, dari), await querySetelanMentah(tx, ke), await queryRangka(tx, dari, ke)]
  return { dari, ke, butir: susunButir(asal, tujuan), rangka, ...lain, tanda: sidik(JSON.stringify([dari, asal, tujuan])).slice(0, 24) }
}
