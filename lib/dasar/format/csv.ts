/**
 * The one place where CSV is written: UTF-8 with its mark, semicolons, decimal commas, as Excel with Indonesian settings opens it.
 *
 * A spreadsheet runs what begins with = + - @, and not only at the beginning of our cells: whoever opens the file with another separator
 * makes cells out of their middles. So an apostrophe stands before such a sign wherever some separator (; , tab | line end) could end
 * the cell before it. Quotes and blanks in between do not help, because a reader may drop them. Figures stay figures.
 */
const PEMICU = /(^|[;,|\t\r\n])([\s"']*)(?=[=+\-@＝＋－＠])/g

/** A text cell. */
export function selTeks(teks: string): string {
  const jinak = teks.replace(PEMICU, "$1$2'")
  const aman = /^[\t\r\n]/.test(jinak) ? `'${jinak}` : jinak
  return /[";\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman
}

/** A figure as Excel with Indonesian settings reads it: "1234.50" -> "1234,50"; nothing where there is none. @throws for anything else */
export function selAngka(nilai: string | number | null): string {
  if (nilai === null) return ''
  const teks = String(nilai)
  if (!/^-?\d+(\.\d+)?$/.test(teks)) throw new RangeError(`bukan angka: ${teks}`)
  return teks.replace('.', ',')
}

/** A whole file from rows of cells that went through `selTeks` or `selAngka`. */
export const susunCsv = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`

/**
 * The same rows for programs: RFC 4180, UTF-8 without a mark, commas, decimal points, CRLF. A text keeps to the rule above, so that the
 * file is as harmless in a spreadsheet; figures are plain: they were written by us.
 */
export const susunCsvMesin = (rows: readonly (readonly SelMesin[])[]): string => `${rows.map((row) => row.map(selMesin).join(',')).join('\r\n')}\r\n`

/** A cell of a file for programs; `angka`: in the plain form "-1234.50", or a word of ours. */
export type SelMesin = { teks: string } | { angka: string } | null

function selMesin(sel: SelMesin): string {
  if (sel === null) return ''
  if ('angka' in sel) return sel.angka
  const jinak = sel.teks.replace(PEMICU, "$1$2'")
  const aman = /^[\t\r\n]/.test(jinak) ? `'${jinak}` : jinak
  // an empty text is not the same as no value
  return aman === '' || /[",\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman
}
