/** What a key asks for. */
export type Maksud =
  | 'maju' | 'mundur' | 'naik' | 'turun' | 'awal' | 'akhir' | 'gelap' | 'penuh' | 'ikhtisar' | 'tabel' | 'keluar' | 'masuk' | 'hapus'
  /** a letter or digit of a search or number */
  | { ketik: string }

export interface TombolTekan {
  key: string
  ctrlKey?: boolean
  metaKey?: boolean
  altKey?: boolean
}

const TETAP: Readonly<Record<string, Maksud>> = {
  // clickers are PageUp and PageDown
  ArrowRight: 'maju', PageDown: 'maju', ' ': 'maju', ArrowLeft: 'mundur', PageUp: 'mundur', ArrowDown: 'turun', ArrowUp: 'naik',
  Home: 'awal', End: 'akhir', '.': 'gelap', F5: 'penuh', Escape: 'keluar', Enter: 'masuk', Backspace: 'hapus',
}

/**
 * One key. While something is typed, arrows choose among what was found, and a blank belongs to the text.
 * @returns null: not ours, the browser's
 */
export function bacaTombol({ key, ctrlKey = false, metaKey = false, altKey = false }: TombolTekan, terketik: string): Maksud | null {
  if (ctrlKey || metaKey || altKey) return null
  if (terketik !== '' && key === ' ') return { ketik: ' ' }
  const tetap = TETAP[key]
  if (tetap !== undefined) return tetap
  return key.length === 1 && /[\p{L}\p{N}]/u.test(key) ? { ketik: key.toLowerCase() } : null
}

/** Letters that mean something alone: only when no second one follows within this time (ms), for units begin with them too. */
export const SENDIRI: Readonly<Record<string, Maksud>> = { b: 'gelap', f: 'penuh', i: 'ikhtisar', t: 'tabel' }
export const JEDA_HURUF_MS = 450
