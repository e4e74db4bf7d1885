import { AppError } from '@/lib/dasar/akses/galat'
import { sidik } from '@/lib/dasar/akses/utils'
import { readBuku } from '@/lib/dasar/buku/baca'
import { BukuDitolak, type LembarBaca } from '@/lib/dasar/buku/types'
import { bytesTempelan, rataTempelan } from '@/lib/dasar/format/tempelan'

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

const salah = (pesan: string): AppError => new AppError('ISIAN_SALAH', { isian: { teks: pesan } })

/**
 * The cells of a pasted sheet, through the same door as files.
 * @param baca how a cell is written in this room
 * @throws AppError ISIAN_SALAH at the field, also where nothing stands in it
 */
export async function selTempelan(teks: string, batas: Parameters<typeof readBuku>[2], baca: (lembar: LembarBaca) => string[][]): Promise<string[][]> {
  const kosong = salah('Belum ada baris di sini. Tempel kepala tabel dan barisnya, atau pilih berkas.')
  if (teks.trim() === '') throw kosong
  try {
    const { lembar } = await readBuku(bytesTempelan(teks), 'tempelan.csv', batas)
    const sel = lembar[0] ? baca(lembar[0]) : []
    if (sel.length === 0) throw kosong
    return sel
  } catch (error) {
    if (error instanceof BukuDitolak) throw salah(error.message.replace('tempelan.csv', 'Tempelan'))
    throw error
  }
}
