import { AppError } from '@/lib/dasar/akses/galat'
import { readBuku } from '@/lib/dasar/buku/baca'
import { BukuDitolak, type LembarBaca, type NilaiBaca } from '@/lib/dasar/buku/types'
import { teksTempelan } from '@/lib/dasar/format/tempelan'
import { selTempelan as bacaTempelan } from '@/lib/dasar/unggah/tempelan'
import { MAKS_BARIS_DAERAH, MAKS_BERKAS_DAERAH } from '../constants'
import { cariKepala } from './kepala'

const BATAS = { maksByte: MAKS_BERKAS_DAERAH, maksBaris: 20_000, maksSel: 200_000, maksHuruf: 2_000_000, waktuMs: 15_000, maksHeapMb: 192 }

/** A number as it is written here, with at most two decimals; what a spreadsheet no longer knows to the last digit stays unreadable. */
function teksAngka(nilai: number, persen: boolean): string {
  if (Math.abs(nilai) >= 9e13) return nilai.toExponential()
  const [bulat = '', pecahan = ''] = (Math.round(Number((persen ? nilai * 100 : nilai).toPrecision(15)) * 100) / 100).toFixed(2).split('.')
  return `${bulat}${pecahan === '00' ? '' : `,${pecahan.replace(/0$/, '')}`}${persen ? '%' : ''}`
}

/** A small number without a sign in the column of percentages may be a fraction of one: it keeps its digits. */
const teksPecahan = (nilai: number): string => Number(nilai.toPrecision(15)).toFixed(10).replace(/\.?0+$/, '').replace('.', ',')

function teksSel(nilai: NilaiBaca, persen: boolean, kolomPersen: boolean): string {
  if (nilai === null) return ''
  if (typeof nilai !== 'number') return String(nilai).replace(/\s+/g, ' ').trim().slice(0, 600)
  return kolomPersen && !persen && Math.abs(nilai) <= 10 ? teksPecahan(nilai) : teksAngka(nilai, persen)
}

function barisTeks({ baris, persen }: LembarBaca): string[][] {
  const tulis = (kolomPersen: number): string[][] => baris.map((sel, i) => sel.map((nilai, k) => teksSel(nilai, persen?.get(i + 1)?.includes(k) ?? false, k === kolomPersen)))
  const polos = tulis(-1)
  const kolomPersen = cariKepala(polos)?.kolom.indexOf('persen') ?? -1
  return kolomPersen < 0 ? polos : tulis(kolomPersen)
}

/** A code of Kemendagri that was typed as a number, "18.04", comes with the comma of numbers: the dot is put back in its own column. */
function titikKode(baris: string[][]): string[][] {
  const kepala = cariKepala(baris)
  const kolom = kepala === null ? [] : kepala.kolom.flatMap((arti, k) => (arti === 'kode' || arti === 'kodeSaja' ? [k] : []))
  return baris.map((sel, i) => (kepala !== null && i > kepala.letak ? sel.map((isi, k) => (kolom.includes(k) ? isi.replace(/^(\d{2}),(\d{1,2})$/, '$1.$2') : isi)) : sel))
}

/** A file as the text that a paste would have been: its first sheet with a head that is known, else the first with anything. @throws AppError ISIAN_SALAH at the field */
export async function teksBerkas(isi: Uint8Array, nama: string): Promise<string> {
  const salah = (pesan: string): AppError => new AppError('ISIAN_SALAH', { isian: { berkas: pesan } })
  try {
    const { lembar } = await readBuku(isi, nama, BATAS)
    const tampak = lembar.filter(({ tersembunyi, baris }) => !tersembunyi && baris.length > 0)
    const satu = tampak.find((item) => cariKepala(barisTeks(item)) !== null) ?? tampak[0]
    if (satu === undefined) throw salah(`${nama.slice(0, 80)} tidak berisi baris apa pun.`)
    return teksTempelan(titikKode(barisTeks(satu)))
  } catch (error) {
    if (error instanceof BukuDitolak) throw salah(error.message)
    throw error
  }
}

/** The cells of a pasted list, through the same door as files. @throws AppError ISIAN_SALAH */
export async function selTempelan(teks: string): Promise<string[][]> {
  const sel = await bacaTempelan(teks, BATAS, (lembar) => titikKode(barisTeks(lembar)))
  if (sel.length > MAKS_BARIS_DAERAH) throw new AppError('ISIAN_SALAH', { isian: { teks: `Ada ${sel.length} baris; paling banyak ${MAKS_BARIS_DAERAH}. Kirim dalam beberapa bagian.` } })
  return sel
}
