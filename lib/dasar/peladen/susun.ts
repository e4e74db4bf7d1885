import { createHash } from 'node:crypto'

/** An inline script; React and Next never write "</script" inside one. */
const SKRIP = /<script(?![^>]*\ssrc=)(?:\s[^>]*)?>([\s\S]*?)<\/script>/g
const ALIRAN = '__next_f'
const PENUTUP = '</body></html>'

const sidik = (isi: string): string => createHash('sha256').update(isi).digest('base64')

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
  const gabung = aliran.join(';')
  return { html: `${tanpa.slice(0, -PENUTUP.length)}<script>${gabung}</script>${PENUTUP}`, sidik: [...new Set([...lain, sidik(gabung)])] }
}
