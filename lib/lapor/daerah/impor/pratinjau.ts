import { sidik } from '@/lib/dasar/akses/utils'
import { queryHariIni } from '@/lib/dasar/database/hari'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { ambilTempelan, sidikTempelan } from '@/lib/dasar/unggah/tempelan'
import { senToText } from '@/lib/realisasi/rupiah'
import { queryDaerah, queryDaerahTahun } from '../data'
import type { MasukanLihatDaerah } from '../schema'
import { NAMA_KOLOM, type RencanaDaerah } from '../types'
import { selTempelan, teksBerkas } from './buku'
import { susunRencana } from './rencana'
import type { PutusanSkala } from './skala'
import { uraiDaerah } from './urai'

type Bawaan = Pick<MasukanLihatDaerah, 'tahun' | 'diambil' | 'sumber' | 'skala'>

interface Rencana {
  rencana: RencanaDaerah
  kolom: string[]
  asing: string[]
  /** how percentages without a sign are read, or what has to be answered before anything is decided */
  skala: PutusanSkala
}

/** A list looked at: what it would write, and the proof of it that saving asks for. */
export interface PratinjauDaerah extends Rencana {
  /** the list as text: what was pasted, or what the file holds */
  teks: string
  /** fingerprint of a text that came from a file; while it is unchanged another file may take its place */
  asal: string
  /** fingerprint of the list, to which an answer belongs */
  sidikTeks: string
  /** what was sent beside the list, to be sent again when it is saved */
  kiriman: { tahun: string; diambil: string; sumber: string; skala: string }
  tanda: string
}

/** Fingerprint of what a plan would write: what was looked at is what is saved. */
export const tandaRencana = ({ baris }: RencanaDaerah): string => sidik(JSON.stringify(baris.flatMap((satu) => (satu.keadaan === 'BARU' || satu.keadaan === 'SAJI_ULANG'
  ? [[satu.daerahId, satu.kode, satu.kodeBps, satu.nama, satu.tahun, satu.bulan, satu.pagu && senToText(satu.pagu), satu.realisasi && senToText(satu.realisasi), satu.persen, satu.sumber, satu.diambil, satu.dulu?.id]] : []), ), (_, nilai: unknown) => (typeof nilai === 'bigint' ? String(nilai) : nilai)))

/** What a list would write. Also within the transaction that writes it. */
export async function rencanakan(tx: Transaksi, { tahun, diambil, sumber, skala }: Bawaan, sel: readonly (readonly string[])[]): Promise<Rencana> {
  const lembar = uraiDaerah(sel, { tahun, diambil, sumber, skala, hariIni: await queryHariIni(tx) })
  const disebut = [...new Set(lembar.baris.map((satu) => satu.tahun).filter((satu) => satu > 0))]
  const [daftar, ada] = await Promise.all([queryDaerah(tx), queryDaerahTahun(tx, disebut)])
  return { rencana: susunRencana(lembar, ada, daftar), kolom: lembar.kolom.map((satu) => NAMA_KOLOM[satu]), asing: lembar.asing, skala: lembar.skala }
}

/** Looks at a pasted or sent list. @throws AppError ISIAN_SALAH at the field that caused it */
export async function pratinjauDaerah(tx: Transaksi, kiriman: MasukanLihatDaerah): Promise<PratinjauDaerah> {
  const { teks, asal } = await ambilTempelan(kiriman, async (isi, nama) => ({ teks: await teksBerkas(isi, nama), keterangan: [] }))
  const sidikTeks = sidikTempelan(teks)
  // an answer was given to one list: another is asked anew
  const skala = kiriman.skalaUntuk === sidikTeks ? kiriman.skala : null
  const isi = await rencanakan(tx, { ...kiriman, skala }, await selTempelan(teks))
  return { teks, asal, sidikTeks, ...isi, tanda: tandaRencana(isi.rencana), kiriman: { tahun: kiriman.tahun === null ? '' : String(kiriman.tahun), diambil: kiriman.diambil ?? '', sumber: kiriman.sumber, skala: skala ?? '' } }
}
