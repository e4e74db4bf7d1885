/** Most letters of HTML that are looked at; the text beside it is the rule. */
const MAKS_HTML = 5_000_000

const rapikan = (teks: string): string => teks.replace(/[\s\u00a0]+/g, ' ').trim()

/**
 * The first table of HTML from the clipboard, as a web page or a mail gives it where its plain text has lost the columns. Merged cells
 * keep their place: what they cover stays empty. null: there is no table.
 */
export function bacaTabelHtml(html: string): string[][] | null {
  if (html.length > MAKS_HTML || !/<table/i.test(html)) return null
  const tabel = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!tabel || tabel.rows.length === 0) return null
  const hasil: string[][] = []
  const tertutup = new Set<string>()
  for (const [b, row] of [...tabel.rows].entries()) {
    const baris: string[] = []
    for (const sel of row.cells) {
      while (tertutup.has(`${b},${baris.length}`)) baris.push('')
      const awal = baris.length
      for (let r = 1; r < Math.min(sel.rowSpan, 1_000); r++) for (let k = 0; k < Math.min(sel.colSpan, 200); k++) tertutup.add(`${b + r},${awal + k}`)
      baris.push(rapikan(sel.textContent), ...Array<string>(Math.min(sel.colSpan, 200) - 1).fill(''))
    }
    hasil.push(baris)
  }
  return hasil
}
