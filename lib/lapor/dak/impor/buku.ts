import { AppError } from '@/lib/dasar/akses/galat'
import { readBuku } from '@/lib/dasar/buku/baca'
import { BukuDitolak, type LembarBaca, type NilaiBaca } from '@/lib/dasar/buku/types'
import { teksTempelan } from '@/lib/dasar/format/tempelan'
import { selTempelan as bacaTempelan } from '@/lib/dasar/unggah/tempelan'
import { MAKS_BARIS_DAK, MAKS_BERKAS_DAK } from '../constants'
import { cariKepala } from './kepala'
import { TANPA_HASIL } from './urai'

const BATAS = { maksByte: MAKS_BERKAS_DAK, maksBaris: 20_000, maksSel: 400_000, maksHuruf: 2_000_000, waktuMs: 15_000, maksHeapMb: 192 }

/** A number as it is written here: whole digits, a comma before at most two decimals; a percentage with its sign. */
function teksAngka(nilai: number, persen: boolean): string {
  if (Math.abs(nilai) >= 9e13) return nilai.toExponential()
  // what is more exact than two digits stays: in a sheet of millions they are rupiah. Three digits alone could be thousands.
  const [utuh, halus = ''] = nilai.toPrecision(15).replace(/(\.\d*?)0+$/, '$1').split('.')
  if (!persen && halus.length > 2 && /^\d+$/.test(halus)) return `${utuh ?? '0'},${halus.padEnd(4, '0').slice(0, 8)}`
  const [bulat, pecahan] = (Math.round(Number((persen ? nilai * 100 : nilai).toPrecision(15)) * 100) / 100).toFixed(2).split('.')
  return `${bulat ?? '0'}${pecahan === '00' ? '' : `,${pecahan?.replace(/0$/, '') ?? ''}`}${persen ? '%' : ''}`
}

function teksSel(nilai: NilaiBaca, persen: boolean): string {
  if (nilai === null) return ''
  return typeof nilai === 'number' ? teksAngka(nilai, persen) : String(nilai).replace(/\s+/g, ' ').trim().slice(0, 600)
}

/** The cells of a sheet as the text that a paste would have been; formulas without a stored result are marked. */
function barisTeks({ baris, rumus, persen }: LembarBaca): string[][] {
  const hasil = baris.map((sel, i) => sel.map((nilai, k) => teksSel(nilai, persen?.get(i + 1)?.includes(k) ?? false)))
  for (const { baris: i, kolom, teksKosong } of rumus) {
    const sel = (hasil[i] ??= [])
    while (sel.length <= kolom) sel.push('')
    if (sel[kolom] === '' && !teksKosong) sel[kolom] = TANPA_HASIL
  }
  return hasil
}

const salah = (isian: Record<string, string>): AppError => new AppError('ISIAN_SALAH', { isian })

/** The one sheet with a table of allocations. @throws AppError ISIAN_SALAH where there are several and none was named */
function pilihLembar(lembar: readonly LembarBaca[], diminta: string): { lembar: LembarBaca; keterangan: string[] } {
  const berisi = lembar.filter(({ baris }) => baris.length > 0)
  const bertabel = berisi.filter((satu) => cariKepala(barisTeks(satu)) !== null)
  const tampak = bertabel.filter(({ tersembunyi }) => !tersembunyi)
  const dipilih = diminta === '' ? tampak : bertabel.filter(({ nama }) => nama.trim().toLowerCase() === diminta.toLowerCase())
  if (diminta !== '' && dipilih.length === 0) throw salah({ lembar: `Lembar “${diminta.slice(0, 60)}” dengan tabel DAK tidak ada. Yang ada: ${bertabel.map(({ nama }) => nama).join(', ').slice(0, 300) || 'tidak satu pun'}.` })
  if (dipilih.length > 1) throw salah({ lembar: `Berkas ini memuat ${dipilih.length} lembar bertabel DAK: ${dipilih.map(({ nama }) => nama).join(', ').slice(0, 300)}. Tulis nama lembar yang dibaca.` })
  const satu = dipilih[0] ?? berisi.find(({ tersembunyi }) => !tersembunyi)
  if (satu === undefined) throw salah({ berkas: 'Berkas ini tidak berisi baris apa pun.' })
  const lain = berisi.filter((item) => item !== satu).map(({ nama, tersembunyi }) => `${nama}${tersembunyi ? ' (tersembunyi)' : ''}`)
  const baris = [...(satu.sembunyi ?? [])].sort((a, b) => a - b)
  return {
    lembar: satu,
    keterangan: [
      ...(berisi.length > 1 ? [`Yang dibaca lembar ${satu.nama}; tidak dibaca: ${lain.join(', ').slice(0, 300)}.`] : []),
      ...(baris.length > 0 ? [`${baris.length} baris tersembunyi di berkas ikut dibaca: baris ${baris.slice(0, 20).join(', ')}.`] : []),
    ],
  }
}

/** A file as the text that a paste would have been, so that it can be looked at and mended in place. @throws AppError ISIAN_SALAH at the field */
export async function teksBerkas(isi: Uint8Array, nama: string, lembarDiminta: string): Promise<{ teks: string; keterangan: string[] }> {
  try {
    const { lembar } = await readBuku(isi, nama, BATAS)
    const { lembar: satu, keterangan } = pilihLembar(lembar, lembarDiminta)
    return { teks: teksTempelan(barisTeks(satu)), keterangan }
  } catch (error) {
    if (error instanceof BukuDitolak) throw salah({ berkas: error.message })
    throw error
  }
}

/** The cells of a pasted sheet, through the same door as files: tabs if there are any, else what separates its cells. @throws AppError ISIAN_SALAH */
export async function selTempelan(teks: string): Promise<string[][]> {
  const sel = await bacaTempelan(teks, BATAS, barisTeks)
  if (sel.length > MAKS_BARIS_DAK) throw salah({ teks: `Ada ${sel.length} baris; paling banyak ${MAKS_BARIS_DAK}. Apakah ini lembar DAK Fisik?` })
  return sel
}
