import { createHash } from 'node:crypto'

/** An inline script; React and Next never write "</script" inside one. */
const SKRIP = /<script(?![^>]*\ssrc=)(?:\s[^>]*)?>([\s\S]*?)<\/script>/g
const ALIRAN = '__next_f'
/** One piece of the stream, as Next writes it: `self.__next_f.push([1,"…"])`, perhaps after the line that makes the list. */
const KEPING = /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\);?)?self\.__next_f\.push\((\[1,".*"\])\)$/s
const AWAL = '(self.__next_f=self.__next_f||[]).push([0])'
const PENUTUP = '</body></html>'

const sidik = (isi: string): string => createHash('sha256').update(isi).digest('base64')

/** A text as a script writes it. In single quotes: the data is full of double ones, and each would cost a backslash. */
const kutip = (teks: string): string =>
  `'${teks.replace(/[\\'\n\r\u2028\u2029<]/g, (huruf) => (huruf === '\n' ? '\\n' : huruf === '\\' || huruf === "'" ? `\\${huruf}` : `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`))}'`

/** The stream as one script: its pieces as one text where every one of them is such a piece, else one after the other as they are. */
function gabungAliran(aliran: readonly string[]): string {
  const teks: string[] = []
  for (const satu of aliran) {
    const keping = satu === AWAL ? '[1,""]' : KEPING.exec(satu)?.[1]
    if (keping === undefined) return aliran.join(';')
    teks.push((JSON.parse(keping) as [1, string])[1])
  }
  return `${AWAL};self.__next_f.push([1,${kutip(teks.join(''))}])`
}

/**
 * A page as it is kept: the pieces of React's data, which a stream sends as dozens of inline scripts, become one script at the end, so
 * that the policy needs one hash for them. The other inline scripts stay where they are.
 * @returns the page, and the hash of every inline script in it; null for something that is not a whole page
 */
export function susunHalaman(html: string): { html: string; sidik: string[] } | null {
  if (!html.endsWith(PENUTUP)) return null
  const aliran: string[] = []
  const lain: string[] = []
  const tanpa = html.replace(SKRIP, (semua, isi: string) => {
    if (isi.includes(ALIRAN)) {
      aliran.push(isi)
      return ''
    }
    if (isi !== '') lain.push(sidik(isi))
    return semua
  })
  if (aliran.length === 0) return null
  const gabung = gabungAliran(aliran)
  return { html: `${tanpa.slice(0, -PENUTUP.length)}<script>${gabung}</script>${PENUTUP}`, sidik: [...new Set([...lain, sidik(gabung)])] }
}
