import type { Titik } from './rentang'

/** How large the grid is, and how many rows a page of the window holds. */
export interface Ukuran {
  baris: number
  kolom: number
  halaman: number
}

/** The active cell and where the selection was begun; equal: one cell is selected. */
export interface Sorot {
  aktif: Titik
  jangkar: Titik
}

/** The part of a keyboard event that is read. */
export interface Tombol {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

const jepit = (n: number, maks: number): number => Math.max(0, Math.min(n, maks))

/** Where an arrow, Home, End or page key leads, before the edges are kept; null: not such a key. */
function tujuan({ b, k }: Titik, key: string, ctrl: boolean, { baris, kolom, halaman }: Ukuran): Titik | null {
  switch (key) {
    case 'ArrowUp':
      return { b: ctrl ? 0 : b - 1, k }
    case 'ArrowDown':
      return { b: ctrl ? baris - 1 : b + 1, k }
    case 'ArrowLeft':
      return { b, k: ctrl ? 0 : k - 1 }
    case 'ArrowRight':
      return { b, k: ctrl ? kolom - 1 : k + 1 }
    case 'Home':
      return { b: ctrl ? 0 : b, k: 0 }
    case 'End':
      return { b: ctrl ? baris - 1 : b, k: kolom - 1 }
    case 'PageUp':
      return { b: b - halaman, k }
    case 'PageDown':
      return { b: b + halaman, k }
    default:
      return null
  }
}

/** Whether a cell can be filled in now. */
export type Boleh = (titik: Titik) => boolean

/**
 * Where Enter leads: to the next cell of the column that can be filled in, over headings and closed rows. After the last one
 * it is the row below, which is closed: what is typed on there is refused aloud and never lands on the figure before.
 */
function enter({ b, k }: Titik, arah: number, { baris }: Ukuran, boleh: Boleh): Titik {
  for (let i = b + arah; i >= 0 && i < baris; i += arah) if (boleh({ b: i, k })) return { b: i, k }
  return { b: jepit(b + arah, baris - 1), k }
}

/** Where Tab leads: to the next cell that can be filled in, row by row; over every cell where none can. null: out of the grid */
function tab({ b, k }: Titik, arah: number, { baris, kolom }: Ukuran, boleh: Boleh, adaTerbuka: boolean): Titik | null {
  for (let i = b * kolom + k + arah; i >= 0 && i < baris * kolom; i += arah) {
    const titik = { b: Math.floor(i / kolom), k: i % kolom }
    if (!adaTerbuka || boleh(titik)) return titik
  }
  return null
}

/**
 * What a key does to the active cell and the selection. null: the key does not move, or (Tab at either end) leaves the grid,
 * so that a keyboard is never caught in it.
 * @param boleh which cells can be filled in: Enter and Tab lead from one to the next; none: from cell to cell
 */
export function pindah(sorot: Sorot, tombol: Tombol, ukuran: Ukuran, boleh: Boleh = () => true, adaTerbuka = true): Sorot | null {
  const { aktif, jangkar } = sorot
  const ctrl = tombol.ctrlKey || tombol.metaKey
  const arah = tombol.shiftKey ? -1 : 1
  if (ctrl && tombol.key.toLowerCase() === 'a') return { jangkar: { b: ukuran.baris - 1, k: ukuran.kolom - 1 }, aktif: { b: 0, k: 0 } }
  if (tombol.key === 'Enter' || tombol.key === 'Tab') {
    if (tombol.key === 'Enter') return ke(enter(aktif, arah, ukuran, boleh))
    const titik = tab(aktif, arah, ukuran, boleh, adaTerbuka)
    return titik && ke(titik)
  }
  const mentah = tujuan(aktif, tombol.key, ctrl, ukuran)
  if (!mentah) return null
  const baru = { b: jepit(mentah.b, ukuran.baris - 1), k: jepit(mentah.k, ukuran.kolom - 1) }
  return tombol.shiftKey ? { aktif: baru, jangkar } : ke(baru)
}

/** One cell, active and selected. */
export const ke = (titik: Titik): Sorot => ({ aktif: titik, jangkar: titik })
