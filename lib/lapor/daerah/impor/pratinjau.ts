import { sidik } from '@/lib/dasar/akses/utils'
import { queryHariIni } from '@/lib/dasar/database/hari'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { ambilTempelan } from '@/lib/dasar/unggah/tempelan'
import { senToText } from '@/lib/realisasi/rupiah'
import { queryDaerah, queryDaerahTahun } from '../data'
import type { MasukanLihatDaerah } from '../schema'
import { NAMA_KOLOM, type RencanaDaerah } from '../types'
import { selTempelan, teksBerkas } from './buku'
import { susunRencana } from './rencana'
import { uraiDaerah } from './urai'

type Bawaan = Pick<MasukanLihatDaerah, 'tahun' | 'diambil' | 'sumber'>

/** A list looked at: what it would write, and the proof of it that saving asks for. */
export interface PratinjauDaerah {
  /** the list as text: what was pasted, or what the file holds */
  teks: string
  /** fingerprint of a text that came from a file; while it is unchanged another file may take its place */
  asal: string
  /** what was sent beside the list, to be sent again when it is saved */
  kiriman: { tahun: string; diambil: string; sumber: string }
  kolom: string[]
  asing: string[]
  rencana: RencanaDaerah
  tanda: string
}

/** Fingerprint of what a plan would write: what was looked at is what is saved. */
export const tandaRencana = ({ baris }: RencanaDaerah): string => sidik(JSON.stringify(baris.flatMap((satu) => (satu.keadaan === 'BARU' || satu.keadaan === 'SAJI_ULANG'
  ? [[satu.daerahId, satu.kode, satu.kodeBps, satu.nama, satu.tahun, satu.bulan, satu.pagu && senToText(satu.pagu), satu.realisasi && senToText(satu.realisasi), satu.persen, satu.sumber, satu.diambil, satu.dulu?.id]] : []), ), (_, nilai: unknown) => (typeof nilai === 'bigint' ? String(nilai) : nilai)))

/** What a list would write. Also within the transaction that writes it. */
export async function rencanakan(tx: Transaksi, { tahun, diambil, sumber }: Bawaan, sel: readonly (readonly string[])[]): Promise<{ rencana: RencanaDaerah; kolom: string[]; asing: string[] }> {
  const lembar = uraiDaerah(sel, { tahun, diambil, sumber, hariIni: await queryHariIni(tx) })
  const disebut = [...new Set(lembar.baris.map((satu) => satu.tahun).filter((satu) => satu > 0))]
  const [daftar, ada] = await Promise.all([queryDaerah(tx), queryDaerahTahun(tx, disebut)])
  return { rencana: susunRencana(lembar, ada, daftar), kolom: lembar.kolom.map((satu) => NAMA_KOLOM[satu]), asing: lembar.asing }
}

/** Looks at a pasted or sent list. @throws AppError ISIAN_SALAH at the field that caused it */
export async function pratinjauDaerah(tx: Transaksi, kiriman: MasukanLihatDaerah): Promise<PratinjauDaerah> {
  const { teks, asal } = await ambilTempelan(kiriman, async (isi, nama) => ({ teks: await teksBerkas(isi, nama), keterangan: [] }))
  const isi = await rencanakan(tx, kiriman, await selTempelan(teks))
  return { teks, asal, ...isi, tanda: tandaRencana(isi.rencana), kiriman: { tahun: kiriman.tahun === null ? '' : String(kiriman.tahun), diambil: kiriman.diambil ?? '', sumber: kiriman.sumber } }
}
