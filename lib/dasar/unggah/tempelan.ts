import { AppError } from '@/lib/dasar/akses/galat'
import { sidik } from '@/lib/dasar/akses/utils'
import { rataTempelan } from '@/lib/dasar/format/tempelan'

/** A box and a file beside it, as a form sends them. */
export interface KirimanTempelan {
  teks: string
  /** fingerprint of a text that came from a file; while it is unchanged another file may take its place */
  asal: string
  berkas?: File | undefined
}

export interface IsiTempelan {
  teks: string
  /** what is to be said of the file */
  keterangan: string[]
}

/** Of a text as it stands in the box, whatever line ends the browser sends. */
export const sidikTempelan = (teks: string): string => sidik(rataTempelan(teks))

/**
 * The text to look at: what the file holds, unless something typed would be lost for it.
 * @param baca what a file holds, as the text that a paste would have been
 * @throws AppError ISIAN_SALAH at the field
 */
export async function ambilTempelan({ teks, asal, berkas }: KirimanTempelan, baca: (isi: Uint8Array, nama: string) => Promise<IsiTempelan>): Promise<IsiTempelan & { asal: string }> {
  if (!berkas) return { teks, asal, keterangan: [] }
  if (teks.trim() !== '' && sidikTempelan(teks) !== asal) throw new AppError('ISIAN_SALAH', { isian: { berkas: 'Kotak tempel sudah berisi. Kosongkan dulu agar isinya tidak tertimpa, atau lepaskan berkas ini.' } })
  const isi = await baca(new Uint8Array(await berkas.arrayBuffer()), berkas.name)
  return { ...isi, asal: sidikTempelan(isi.teks) }
}
