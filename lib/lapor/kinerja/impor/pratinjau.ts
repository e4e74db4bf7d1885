import type { OpdScope } from '@/lib/dasar/akses/types'
import { sidik } from '@/lib/dasar/akses/utils'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { ambilTempelan, sidikTempelan } from '@/lib/dasar/unggah/tempelan'
import { queryKinerjaTahun, querySimpul } from '../data'
import { selTempelan, teksBerkas } from './buku'
import { susunRencana } from './rencana'
import type { MasukanLihatKinerja } from './schema'
import { NAMA_KOLOM, type BarisRencana, type LembarKinerja, type RencanaKinerja } from './types'
import { uraiLembar } from './urai'

/** A sheet looked at: what it would write, and the proof of it that saving asks for. */
export interface PratinjauKinerja {
  teks: string
  /** fingerprint of a text that came from a file; while it is unchanged another file may take its place */
  asal: string
  /** fingerprint of the text that answers are about */
  dijawab: string
  /** to be sent again when it is saved */
  kiriman: Record<string, string>
  keterangan: string[]
  kolom: string[]
  rencana: RencanaKinerja
  jumlah: Record<BarisRencana['keadaan'], number>
  tanda: string
}

/** Fingerprint of what a plan would write: what was looked at is what is saved. */
export const tandaRencana = ({ baris }: RencanaKinerja): string =>
  sidik(JSON.stringify(baris.flatMap((satu) => (satu.keadaan === 'BARU' ? [[0, satu.isi, satu.uang]] : satu.keadaan === 'UBAH' ? [[satu.indikatorId, satu.isi, satu.uang]] : []))))

export function hitungBaris({ baris }: RencanaKinerja): PratinjauKinerja['jumlah'] {
  const jumlah = { BARU: 0, UBAH: 0, SAMA: 0, TANYA: 0, SALAH: 0, LEPAS: 0 }
  for (const { keadaan } of baris) jumlah[keadaan]++
  return jumlah
}

/** What a sheet would write for a unit. Also within the transaction that writes it. */
export async function rencanakan(tx: Transaksi, scope: OpdScope, m: { unitId: number; tahun: number; jawaban: Record<string, string> }, sel: readonly (readonly string[])[]): Promise<{ rencana: RencanaKinerja; lembar: LembarKinerja }> {
  const kini = await queryKinerjaTahun(tx, scope, m.tahun, m.unitId)
  const lembar = uraiLembar(sel)
  return { rencana: susunRencana(lembar, kini, await querySimpul(tx, scope, m.unitId, m.tahun), m.jawaban), lembar }
}

/** Looks at a pasted or sent sheet. @throws AppError ISIAN_SALAH at the field that caused it */
export async function pratinjauKinerja(tx: Transaksi, scope: OpdScope, kiriman: MasukanLihatKinerja): Promise<PratinjauKinerja> {
  const { teks, asal, keterangan } = await ambilTempelan(kiriman, teksBerkas)
  const dijawab = sidikTempelan(teks)
  const m = { ...kiriman, jawaban: kiriman.dijawab === dijawab ? kiriman.jawaban : {} }
  const { rencana, lembar } = await rencanakan(tx, scope, m, await selTempelan(teks))
  return {
    teks, asal, dijawab, rencana, jumlah: hitungBaris(rencana), tanda: tandaRencana(rencana), kolom: lembar.kolom.map((satu) => NAMA_KOLOM[satu]),
    keterangan: [...keterangan, ...(lembar.asing.length > 0 ? [`Kolom yang tidak dipakai: ${lembar.asing.join(', ').slice(0, 300)}.`] : [])],
    kiriman: { unitId: String(m.unitId), tahun: String(m.tahun), ...Object.fromEntries(Object.entries(m.jawaban).map(([nomor, nilai]) => [`simpul.${nomor}`, nilai])) },
  }
}
