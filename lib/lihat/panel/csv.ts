import { selAngka, selTeks, susunCsv } from '@/lib/dasar/format/csv'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import { senToText } from '@/lib/realisasi/rupiah'
import { NAMA_ZONA } from '@/lib/realisasi/zona'
import type { BarisTabel, Kolom, Panel, Sel } from './types'

/** Hundredths of a percent as a decimal text: -1501 -> "-15.01". */
const duaDesimal = (ratusan: number | null): string | null => (ratusan === null ? null : senToText(BigInt(ratusan) as Parameters<typeof senToText>[0]))

/** A cell as a machine reads it: full rupiah, plain decimals, ISO dates, nothing where there is no value. */
function selBerkas(sel: Sel | undefined): string {
  if (sel === undefined) return ''
  switch (sel.jenis) {
    case 'teks': return selTeks(sel.rinci === undefined ? sel.nilai : `${sel.nilai} (${sel.rinci})`)
    case 'tanpa': return selTeks(sel.nilai)
    case 'rupiah': return selAngka(sel.nilai === null ? null : senToText(sel.nilai))
    case 'persen':
    case 'poin': return selAngka(duaDesimal(bulatkanPersen(sel.nilai)))
    case 'bilangan': return selAngka(sel.nilai)
    case 'tanggal': return selTeks(sel.nilai ?? '')
    case 'zona': return sel.nilai === null ? '' : NAMA_ZONA[sel.nilai]
  }
}

/** Rupiah are full in files, whatever unit the screen's head names. */
const judulKolom = ({ nama, satuan, miliar }: Kolom): string => {
  const unit = miliar ? satuan?.replace('Rp miliar', 'Rp') : satuan
  return unit === undefined ? nama : `${nama} (${unit})`
}

/**
 * A panel's table as a file. Every row repeats what the figures are about, so that rows of several files can stand in one sheet.
 * @param konteks name and value, the same in every row: year, cut-off, version
 */
export function csvPanel({ tabel: { kolom, baris, jumlah } }: Panel, konteks: readonly (readonly [string, string])[]): string {
  const tulis = (satu: BarisTabel): string[] => [...konteks.map(([, nilai]) => selTeks(nilai)), ...kolom.map(({ kunci }) => selBerkas(satu.sel[kunci]))]
  return susunCsv([[...konteks.map(([nama]) => selTeks(nama)), ...kolom.map((satu) => selTeks(judulKolom(satu)))], ...baris.map(tulis), ...(jumlah ? [tulis(jumlah)] : [])])
}
