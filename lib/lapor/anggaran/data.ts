import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { PilihanBaris } from './types'

/**
 * The codes of a year for a new line: sub-kegiatan of its book, rekening (a jenis, or a sub rincian objek), sumber dana. What has ended, or
 * stands below something that has, is not offered; lines that use it stay. For a unit the sub-kegiatan are those of the bidang urusan in its
 * own code and of those it works in already (a whole book has ten thousand); of all where that says nothing.
 */
export async function queryPilihanBaris(db: Transaksi, tahun: number, unitId: number | null = null): Promise<PilihanBaris> {
  const subKegiatan = await db.$queryRaw<PilihanBaris['subKegiatan']>`
    WITH bidang AS (
      SELECT b.kode FROM unit u JOIN tahun_anggaran t ON t.tahun = ${tahun}
      JOIN nomenklatur b ON b.regulasi_kode = t.regulasi_kode AND b.tingkat = 'BIDANG' AND b.kode IN (substr(u.kode, 1, 4), substr(u.kode, 6, 4), substr(u.kode, 11, 4))
      WHERE u.id = ${unitId}::int
      UNION SELECT substr(x.kode, 1, 4) FROM sub_kegiatan s JOIN nomenklatur x ON x.id = s.nomenklatur_id WHERE s.unit_id = ${unitId}::int AND s.tahun = ${tahun})
    SELECT n.kode, n.nama FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
    JOIN nomenklatur k ON k.id = n.induk_id JOIN nomenklatur p ON p.id = k.induk_id
    JOIN nomenklatur b ON b.id = p.induk_id JOIN nomenklatur u ON u.id = b.induk_id
    WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN' AND NOT (n.berakhir OR k.berakhir OR p.berakhir OR b.berakhir OR u.berakhir)
      AND (b.kode IN (SELECT kode FROM bidang) OR NOT EXISTS (SELECT FROM bidang))
    ORDER BY n.kode COLLATE "C"`
  const rekening = await db.$queryRaw<PilihanBaris['rekening']>`
    SELECT r.kode, r.nama FROM rekening r WHERE cardinality(string_to_array(r.kode, '.')) IN (3, 6)
      AND NOT EXISTS (SELECT FROM rekening i WHERE i.berakhir AND (i.kode = r.kode OR starts_with(r.kode, i.kode || '.')))
    ORDER BY r.kode COLLATE "C"`
  const sumberDana = await db.$queryRaw<PilihanBaris['sumberDana']>`
    SELECT id, kode, nama FROM sumber_dana WHERE NOT berakhir ORDER BY kode COLLATE "C"`
  return { subKegiatan, rekening, sumberDana }
}

/** Which of a new line's codes has ended, or stands below one that has: the field, and the code that ended. */
export async function queryBerakhir(
  db: Transaksi, { tahun, subKegiatanKode, rekeningKode, sumberDanaId }: { tahun: number; subKegiatanKode: string; rekeningKode: string; sumberDanaId: number },
): Promise<{ isian: 'subKegiatan' | 'rekening' | 'sumberDana'; kode: string } | null> {
  const [ada] = await db.$queryRaw<{ isian: 'subKegiatan' | 'rekening' | 'sumberDana'; kode: string }[]>`
    SELECT 'subKegiatan' AS isian, n.kode FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
    WHERE t.tahun = ${tahun} AND n.berakhir AND (n.kode = ${subKegiatanKode} OR starts_with(${subKegiatanKode}, n.kode || '.'))
    UNION ALL SELECT 'rekening', kode FROM rekening WHERE berakhir AND (kode = ${rekeningKode} OR starts_with(${rekeningKode}, kode || '.'))
    UNION ALL SELECT 'sumberDana', kode FROM sumber_dana WHERE berakhir AND id = ${sumberDanaId}
    LIMIT 1`
  return ada ?? null
}
