import { AppError } from '@/lib/dasar/akses/galat'
import { readBuku } from '@/lib/dasar/buku/baca'
import { BukuDitolak, type LembarBaca } from '@/lib/dasar/buku/types'
import { bytesTempelan, teksTempelan } from '@/lib/dasar/format/tempelan'
import { MAKS_BARIS, MAKS_BERKAS } from '../constants'

const BATAS = { maksByte: MAKS_BERKAS, maksBaris: 5_000, maksSel: 100_000, maksHuruf: 1_000_000, waktuMs: 15_000, maksHeapMb: 192 }
const salah = (isian: Record<string, string>): AppError => new AppError('ISIAN_SALAH', { isian })

/** Cells as they would have been typed: a number with a comma, a percentage with its sign, a whole number as it is. */
function teksSel({ baris, persen }: LembarBaca): string[][] {
  return baris.map((sel, i) => sel.map((nilai, k) => {
    if (typeof nilai !== 'number') return nilai === null ? '' : String(nilai).replace(/\s+/g, ' ').trim().slice(0, 600)
    const bersih = persen?.get(i + 1)?.includes(k) ? Number((nilai * 100).toPrecision(15)) : Number(nilai.toPrecision(15))
    return `${String(bersih).replace('.', ',')}${persen?.get(i + 1)?.includes(k) ? '%' : ''}`
  }))
}

/** The cells of the one visible sheet of a file, or of a paste. @throws AppError ISIAN_SALAH at the field */
export async function selKiriman(kiriman: { berkas: File | undefined; teks: string }): Promise<string[][]> {
  const { berkas, teks } = kiriman
  if (berkas === undefined && teks.trim() === '') throw salah({ teks: 'Belum ada baris di sini. Tempel kepala tabel dan barisnya, atau pilih berkas.' })
  try {
    const { lembar } = berkas === undefined
      ? await readBuku(bytesTempelan(teks), 'tempelan.csv', BATAS)
      : await readBuku(new Uint8Array(await berkas.arrayBuffer()), berkas.name, BATAS)
    const berisi = lembar.filter(({ baris, tersembunyi }) => baris.length > 0 && !tersembunyi)
    const [satu, ...lain] = berisi
    if (!satu) throw salah(berkas ? { berkas: 'Berkas ini tidak berisi baris apa pun.' } : { teks: 'Tempelan ini tidak berisi baris apa pun.' })
    if (lain.length > 0) throw salah({ berkas: `Berkas ini memuat ${berisi.length} lembar: ${berisi.map(({ nama }) => nama).join(', ').slice(0, 200)}. Sisakan satu, atau tempel barisnya.` })
    if (satu.baris.length > MAKS_BARIS) throw salah({ [berkas ? 'berkas' : 'teks']: `Ada ${satu.baris.length} baris; paling banyak ${MAKS_BARIS}.` })
    return teksSel(satu)
  } catch (error) {
    if (error instanceof BukuDitolak) throw salah({ [berkas ? 'berkas' : 'teks']: error.message.replace('tempelan.csv', 'Tempelan') })
    throw error
  }
}

/** Cells back as the text of a paste, so that what was in a file can be looked at and mended in place. */
export const teksDari = (sel: readonly (readonly string[])[]): string => teksTempelan(sel.map((baris) => baris.map((satu) => satu.replaceAll('\t', ' '))))
