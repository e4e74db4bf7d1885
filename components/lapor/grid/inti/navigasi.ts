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

/**
 * What a key does to the active cell and the selection. null: the key does not move, or (Tab at either end) leaves the grid,
 * so that a keyboard is never caught in it.
 */
export function pindah(sorot: Sorot, tombol: Tombol, ukuran: Ukuran): Sorot | null {
  const { aktif, jangkar } = sorot
  const ctrl = tombol.ctrlKey || tombol.metaKey
  const arah = tombol.shiftKey ? -1 : 1
  if (ctrl && tombol.key.toLowerCase() === 'a') return { jangkar: { b: ukuran.baris - 1, k: ukuran.kolom - 1 }, aktif: { b: 0, k: 0 } }
  if (tombol.key === 'Enter' || tombol.key === 'Tab') {
    if (tombol.key === 'Enter') return ke({ b: jepit(aktif.b + arah, ukuran.baris - 1), k: aktif.k })
    const urut = aktif.b * ukuran.kolom + aktif.k + arah
    return urut < 0 || urut >= ukuran.baris * ukuran.kolom ? null : ke({ b: Math.floor(urut / ukuran.kolom), k: urut % ukuran.kolom })
  }
  const mentah = tujuan(aktif, tombol.key, ctrl, ukuran)
  if (!mentah) return null
  const baru = { b: jepit(mentah.b, ukuran.baris - 1), k: jepit(mentah.k, ukuran.kolom - 1) }
  return tombol.shiftKey ? { aktif: baru, jangkar } : ke(baru)
}

/** One cell, active and selected. */
export const ke = (titik: Titik): Sorot => ({ aktif: titik, jangkar: titik })
