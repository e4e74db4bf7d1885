import type { NilaiSel } from '@/lib/lapor/entri/utils'

/** What was typed into a cell, and the stored value that stood there when the typing began. */
export interface Ketikan {
  teks: string
  sebelum: NilaiSel
}
export type PetaKetikan = ReadonlyMap<string, Ketikan>
export const TANPA_KETIKAN: PetaKetikan = new Map()

interface Tersimpan {
  /** ISO time of the last typing */
  pada: string
  sel: Record<string, Ketikan>
}

/** The part of a browser's storage that is used; it may be full, blocked or absent. */
export interface Wadah {
  getItem: (kunci: string) => string | null
  setItem: (kunci: string, isi: string) => void
  removeItem: (kunci: string) => void
}

const isKetikan = (nilai: unknown): nilai is Ketikan => {
  if (typeof nilai !== 'object' || nilai === null) return false
  const { teks, sebelum } = nilai as Record<string, unknown>
  return typeof teks === 'string' && (sebelum === null || typeof sebelum === 'string')
}

/** Reads a draft; anything unreadable is no draft. */
export function bacaDraf(wadah: Wadah, kunci: string): { pada: string; sel: Map<string, Ketikan> } | null {
  try {
    const isi = JSON.parse(wadah.getItem(kunci) ?? 'null') as Partial<Tersimpan> | null
    const sel = new Map(Object.entries(isi?.sel ?? {}).filter((satu): satu is [string, Ketikan] => isKetikan(satu[1])))
    return sel.size === 0 || typeof isi?.pada !== 'string' ? null : { pada: isi.pada, sel }
  } catch {
    return null
  }
}

/**
 * Writes the cells that this tab holds into the shared draft: its own are replaced, those of another tab stay.
 * @param milik the keys that this tab put there the last time, or took over when it began
 * @returns false when the browser refuses to keep it
 */
export function tulisDraf(wadah: Wadah, kunci: string, ketikan: PetaKetikan, milik: ReadonlySet<string>, pada: string): boolean {
  try {
    const lain = [...(bacaDraf(wadah, kunci)?.sel ?? [])].filter(([nama]) => !milik.has(nama))
    const sel = Object.fromEntries([...lain, ...ketikan])
    if (Object.keys(sel).length === 0) wadah.removeItem(kunci)
    else wadah.setItem(kunci, JSON.stringify({ pada, sel } satisfies Tersimpan))
    return true
  } catch {
    return false
  }
}

/** Takes cells out of a draft that are stored now, unless other texts were typed into them since. */
export function buangDraf(wadah: Wadah, kunci: string, tersimpan: PetaKetikan): void {
  try {
    const draf = bacaDraf(wadah, kunci)
    if (!draf) return
    const sisa = [...draf.sel].filter(([nama, { teks }]) => tersimpan.get(nama)?.teks !== teks)
    if (sisa.length === 0) wadah.removeItem(kunci)
    else if (sisa.length < draf.sel.size) wadah.setItem(kunci, JSON.stringify({ pada: draf.pada, sel: Object.fromEntries(sisa) } satisfies Tersimpan))
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}
