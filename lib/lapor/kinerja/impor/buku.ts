import { AppError } from '@/lib/dasar/akses/galat'
import { readBuku } from '@/lib/dasar/buku/baca'
import { BukuDitolak, type LembarBaca, type NilaiBaca } from '@/lib/dasar/buku/types'
import { teksTempelan } from '@/lib/dasar/format/tempelan'
import { selTempelan as bacaTempelan } from '@/lib/dasar/unggah/tempelan'
import { MAKS_BERKAS_KINERJA } from '../constants'
import { cariKepala } from './urai'

const BATAS = { maksByte: MAKS_BERKAS_KINERJA, maksBaris: 5_000, maksSel: 200_000, maksHuruf: 2_000_000, waktuMs: 15_000, maksHeapMb: 192 }

/** A number as it is written here: a comma before at most four decimals; a percentage with its sign, so that it is none of another unit. */
function teksAngka(nilai: number, persen: boolean): string {
  const satu = Number((persen ? nilai * 100 : nilai).toPrecision(15))
  return Math.abs(satu) >= 1e15 ? satu.toExponential() : `${satu.toFixed(4).replace(/\.?0+$/, '').replace('.', ',')}${persen ? '%' : ''}`
}
const teksSel = (nilai: NilaiBaca, persen: boolean): string =>
  nilai === null ? '' : typeof nilai === 'number' ? teksAngka(nilai, persen) : String(nilai).replace(/\s+/g, ' ').trim().slice(0, 1_200)
const barisTeks = ({ baris, persen }: LembarBaca): string[][] => baris.map((sel, i) => sel.map((nilai, k) => teksSel(nilai, persen?.get(i + 1)?.includes(k) ?? false)))
const salah = (isian: Record<string, string>): AppError => new AppError('ISIAN_SALAH', { isian })

/** A file's sheet of indicators as the text that a paste would have been, so that it can be mended in place. @throws AppError ISIAN_SALAH at the field */
export async function teksBerkas(isi: Uint8Array, nama: string): Promise<{ teks: string; keterangan: string[] }> {
  try {
    const tampak = (await readBuku(isi, nama, BATAS)).lembar.filter(({ tersembunyi, baris }) => !tersembunyi && baris.length > 0)
    const bertabel = tampak.filter((satu) => cariKepala(barisTeks(satu)) !== null)
    if (bertabel.length > 1) throw salah({ berkas: `Berkas ini memuat ${bertabel.length} lembar indikator: ${bertabel.map((satu) => satu.nama).join(', ').slice(0, 300)}. Sisakan satu.` })
    const lembar = bertabel[0] ?? tampak[0]
    if (!lembar) throw salah({ berkas: 'Berkas ini tidak berisi baris apa pun.' })
    const lain = tampak.filter((satu) => satu !== lembar).map((satu) => satu.nama)
    return {
      teks: teksTempelan(barisTeks(lembar)),
      keterangan: lain.length > 0 ? [`Yang dibaca lembar ${lembar.nama}; tidak dibaca: ${lain.join(', ').slice(0, 300)}.`] : [],
    }
  } catch (error) {
    if (error instanceof BukuDitolak) throw salah({ berkas: error.message })
    throw error
  }
}

/** The cells of a pasted sheet, through the same door as files. @throws AppError ISIAN_SALAH */
export const selTempelan = (teks: string): Promise<string[][]> => bacaTempelan(teks, BATAS, barisTeks)
