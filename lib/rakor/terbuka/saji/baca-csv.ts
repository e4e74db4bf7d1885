/**
 * Rows of a file that `susunCsvMesin` wrote, as exact text; figures never pass through a float on their way to a page.
 * null: no value, as opposed to an empty text.
 */
export function bacaCsv(teks: string): Record<string, string | null>[] {
  const rows: (string | null)[][] = [[]]
  const pola = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gy
  for (let temu = pola.exec(teks); temu !== null && pola.lastIndex <= teks.length; temu = pola.exec(teks)) {
    const [semua, sel = '', batas] = temu
    if (semua === '') break
    rows.at(-1)?.push(sel === '' ? null : sel.startsWith('"') ? sel.slice(1, -1).replaceAll('""', '"') : sel)
    if (batas === '\r\n') rows.push([])
  }
  const [kepala = [], ...isi] = rows
  return isi.filter((row) => row.length > 0).map((row) => Object.fromEntries(kepala.map((nama, i) => [nama ?? '', row[i] ?? null])))
}
