import { bacaTsv } from '@/components/lapor/grid/inti/papan-klip'

/** The columns of the quarter's sheet that are typed into, from the left. */
export const KOLOM_ISIAN = ['nilai', 'keterangan', 'sumber'] as const
export type KolomIsian = (typeof KOLOM_ISIAN)[number]

export interface Tempelan {
  isi: Record<string, string>
  kabar: string
}

/**
 * A block from Excel laid over the sheet, from the cell that it is pasted into. A single cell is left to the browser (null).
 * @param urut ids of the indicators, in the order of the rows
 */
export function bacaTempelan(teks: string, urut: readonly number[], baris: number, kolom: KolomIsian): Tempelan | null {
  const blok = bacaTsv(teks.replace(/\r?\n$/, ''))
  if (blok.length === 1 && (blok[0]?.length ?? 0) <= 1) return null
  const isi: Record<string, string> = {}
  let [ditempel, luar] = [0, 0]
  blok.forEach((sel, i) => sel.forEach((satu, j) => {
    const [id, nama] = [urut[baris + i], KOLOM_ISIAN[KOLOM_ISIAN.indexOf(kolom) + j]]
    if (id === undefined || nama === undefined) { luar++; return }
    // a field of one line would run the lines of a cell together
    isi[`${nama}.${id}`] = satu.trim().replace(/\s*[\r\n]+\s*/g, ' ')
    ditempel++
  }))
  return { isi, kabar: `${ditempel} sel ditempel${luar > 0 ? `; ${luar} sel di luar lembar tidak ditempel` : ''}. Belum disimpan.` }
}
