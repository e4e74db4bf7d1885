import type { Transaksi } from '@/lib/dasar/database/tulis'

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
