import { waktuWib } from '@/lib/dasar/format/tanggal'
import { SQL_KEPALA } from './data-sql'
import type { Jangkar, KepalaSegel, Pembaca, Temuan } from './types'
import { nomorSegel } from './utils'

/** The newest link, whole: what an anchor keeps. null: no chain. */
export async function bacaKepala(db: Pembaca): Promise<{ nomor: bigint; kepala: string; waktu: Date } | null> {
  const { rows: [row] } = await db.query<{ nomor: string; waktu: Date; kepala: string }>(SQL_KEPALA)
  return row ? { ...row, nomor: BigInt(row.nomor) } : null
}

/** One witness held against the chain. null: the chain is still what the witness saw; with the link's time where it stands. */
export async function cocokkanJangkar(db: Pembaca, { nomor, kepala }: Jangkar): Promise<{ cocok: boolean; ada: KepalaSegel | null }> {
  const { rows: [row] } = await db.query<{ kepala: string; waktu: Date }>(`SELECT encode(kepala, 'hex') AS kepala, waktu FROM segel WHERE nomor = $1`, [String(nomor)])
  if (!row) return { cocok: false, ada: null }
  return { cocok: row.kepala.startsWith(kepala.toLowerCase()), ada: { nomor, kepala: row.kepala, waktu: row.waktu } }
}

/**
 * All witnesses against the chain: a link that is gone was cut off, one with another head belongs to a rebuilt history. Says also between
 * which witnesses it happened.
 */
export async function periksaJangkar(db: Pembaca, jangkar: readonly Jangkar[]): Promise<Temuan[]> {
  const temuan: Temuan[] = []
  let baik: Jangkar | null = null
  for (const satu of [...jangkar].sort((a, b) => (a.nomor < b.nomor ? -1 : a.nomor > b.nomor ? 1 : 0))) {
    const { cocok, ada } = await cocokkanJangkar(db, satu)
    if (cocok) {
      baik = satu
      continue
    }
    const sejak = baik === null ? 'sejak awal rantai' : `sesudah segel ${nomorSegel(baik.nomor)} (${baik.asal}), yang masih cocok`
    temuan.push(ada === null
      ? { jenis: 'dipotong', apa: `Segel ${nomorSegel(satu.nomor)} pernah ada menurut ${satu.asal}, kini tidak ada.`, di: `segel ${nomorSegel(satu.nomor)}`, arti: `Ujung riwayat dipotong ${sejak}.` }
      : { jenis: 'dibangun-ulang', apa: `Kepala segel ${nomorSegel(satu.nomor)} lain daripada menurut ${satu.asal}.`, di: `segel ${nomorSegel(satu.nomor)}, kini bertanggal ${waktuWib(ada.waktu)}`,
          arti: `Riwayat dibangun ulang ${sejak}: rantai ini bukan rantai yang dahulu disaksikan.` })
  }
  return temuan
}
