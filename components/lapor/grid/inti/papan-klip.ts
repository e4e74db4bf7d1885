/** A block of texts as a spreadsheet puts it on the clipboard: cells parted by tabs, rows by line ends. */
export type Blok = readonly (readonly string[])[]

const PERLU_KUTIP = /["\t\r\n]/

/** Writes a block so that Excel puts each text into its own cell: quotes where a text holds a tab, a line end or a quote. */
export const tulisTsv = (blok: Blok): string =>
  blok.map((baris) => baris.map((sel) => (PERLU_KUTIP.test(sel) ? `"${sel.replaceAll('"', '""')}"` : sel)).join('\t')).join('\r\n')

/** The end of a quoted cell that begins at `dari`: the quote before a tab, a line end or the end of the text. -1: none. */
function akhirKutip(teks: string, dari: number): number {
  for (let i = dari + 1; i < teks.length; i++) {
    if (teks[i] !== '"') continue
    if (teks[i + 1] === '"') i++
    else return i + 1 === teks.length || '\t\r\n'.includes(teks[i + 1] ?? '') ? i : -1
  }
  return -1
}

/**
 * Reads what Excel, LibreOffice or a text editor put on the clipboard: tabs, CRLF or LF, quoted cells with line ends and
 * doubled quotes in them. A quote that opens nothing is an ordinary character. One line end at the very end is no row.
 */
export function bacaTsv(teks: string): string[][] {
  const hasil: string[][] = []
  let baris: string[] = []
  let i = 0
  for (;;) {
    const tutup = teks[i] === '"' ? akhirKutip(teks, i) : -1
    if (tutup >= 0) {
      baris.push(teks.slice(i + 1, tutup).replaceAll('""', '"').replaceAll('\r\n', '\n'))
      i = tutup + 1
    } else {
      const awal = i
      while (i < teks.length && !'\t\r\n'.includes(teks[i] ?? '')) i++
      baris.push(teks.slice(awal, i))
    }
    if (teks[i] === '\t') {
      i++
      continue
    }
    hasil.push(baris)
    baris = []
    if (teks[i] === '\r' && teks[i + 1] === '\n') i++
    i++
    if (i >= teks.length) return hasil
  }
}

/** Most cells of one paste: more than the largest worksheet has. */
export const MAKS_SEL = 200_000
const MAKS_HURUF = 20_000_000

/** Whether the clipboard holds more than can be meant for a worksheet; looks no further than needed. */
export function terlaluBesar(teks: string): boolean {
  if (teks.length > MAKS_HURUF) return true
  let sel = /[\r\n]$/.test(teks.slice(-1)) ? 0 : 1
  for (let i = 0; i < teks.length && sel <= MAKS_SEL; i++) {
    const huruf = teks[i]
    if (huruf === '\t' || huruf === '\n' || (huruf === '\r' && teks[i + 1] !== '\n')) sel++
  }
  return sel > MAKS_SEL
}
