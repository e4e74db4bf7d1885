import type { Transaksi } from '@/lib/dasar/database/tulis'
import { queryTakDikenal } from './data-asing'
import { susunKodeBaru, type NamaKetik } from './susun'
import type { Buku, KodeBaru, NamaBerkas } from './types'

/** Every code of the file with its names. */
const queryNamaBerkas = (db: Transaksi, batchId: number): Promise<NamaBerkas[]> => db.$queryRaw<NamaBerkas[]>`
  SELECT macam, impor_kode_rapat(kode) AS kode, btrim(nama) AS nama, impor_kode_rapat(induk) AS induk FROM impor_kode
  WHERE batch_id = ${batchId} AND macam <> 'UNIT' AND impor_nama(nama) <> '' ORDER BY 1, 2, baris DESC, 3`

/** The books of the year, as far as new codes need them. */
async function queryBuku(db: Transaksi, tahun: number): Promise<Buku> {
  const nomenklatur = await db.$queryRaw<{ kode: string; nama: string }[]>`
    SELECT n.kode, n.nama FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode WHERE t.tahun = ${tahun} AND n.tingkat <> 'SUB_KEGIATAN'`
  const rekening = await db.$queryRaw<{ kode: string; nama: string; jenis: string }[]>`SELECT kode, nama, jenis_kode AS jenis FROM rekening`
  const sumber = await db.$queryRaw<{ kode: string }[]>`SELECT kode FROM sumber_dana`
  const peta = (rows: readonly { kode: string; nama: string }[]): Map<string, string> => new Map(rows.map(({ kode, nama }) => [kode, nama]))
  return { nomenklatur: peta(nomenklatur), rekening: peta(rekening), jenis: new Set(rekening.map(({ jenis }) => jenis)), sumber: new Set(sumber.map(({ kode }) => kode)) }
}

/** What the file brings that no book has; names that a person has typed stand in the place of the file's. */
export async function queryKodeBaru(db: Transaksi, batchId: number, tahun: number, ketik?: NamaKetik): Promise<KodeBaru[]> {
  const asing = await queryTakDikenal(db, batchId)
  if (asing.length === 0) return []
  const berkas = await queryNamaBerkas(db, batchId)
  const buku = await queryBuku(db, tahun)
  return susunKodeBaru({ asing, berkas, buku, ...(ketik ? { ketik } : {}) })
}
