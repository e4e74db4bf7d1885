import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { PilihanBaris } from './types'

/** The codes of a year for a new line: sub-kegiatan of its regulation, rekening, sumber dana. */
export async function queryPilihanBaris(db: Transaksi, tahun: number): Promise<PilihanBaris> {
  const subKegiatan = await db.$queryRaw<PilihanBaris['subKegiatan']>`
    SELECT n.kode, n.nama FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
    WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN' ORDER BY n.kode COLLATE "C"`
  const rekening = await db.$queryRaw<PilihanBaris['rekening']>`SELECT kode, nama FROM rekening ORDER BY kode COLLATE "C"`
  const sumberDana = await db.$queryRaw<PilihanBaris['sumberDana']>`SELECT id, kode, nama FROM sumber_dana ORDER BY kode COLLATE "C"`
  return { subKegiatan, rekening, sumberDana }
}
