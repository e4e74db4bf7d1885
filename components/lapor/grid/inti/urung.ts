import type { Titik } from './rentang'

/** One cell of a step: its text before and after. */
export interface Ubahan {
  kunci: string
  lama: string
  baru: string
}

/** What was done at once (a typed cell, a paste, a fill) and where the cursor stood. */
export interface Langkah {
  ubahan: readonly Ubahan[]
  di: Titik
}

export interface Tumpukan {
  lalu: readonly Langkah[]
  depan: readonly Langkah[]
}

export const TUMPUKAN_KOSONG: Tumpukan = { lalu: [], depan: [] }
/** Steps that can be taken back. */
export const MAKS_LANGKAH = 200

/** A step done. What had been undone before can no longer be redone; a step that changed nothing is none. */
export function catat(tumpukan: Tumpukan, langkah: Langkah): Tumpukan {
  const ubahan = langkah.ubahan.filter((satu) => satu.lama !== satu.baru)
  return ubahan.length === 0 ? tumpukan : { lalu: [...tumpukan.lalu.slice(1 - MAKS_LANGKAH), { ...langkah, ubahan }], depan: [] }
}

/** The texts that undo the last step; null: nothing to undo. */
export function urungkan(tumpukan: Tumpukan): { tumpukan: Tumpukan; langkah: Langkah } | null {
  const langkah = tumpukan.lalu.at(-1)
  if (!langkah) return null
  const balik = langkah.ubahan.map(({ kunci, lama, baru }) => ({ kunci, lama: baru, baru: lama }))
  return { tumpukan: { lalu: tumpukan.lalu.slice(0, -1), depan: [...tumpukan.depan, langkah] }, langkah: { ...langkah, ubahan: balik } }
}

/** The texts that do an undone step again; null: nothing was undone. */
export function ulangi(tumpukan: Tumpukan): { tumpukan: Tumpukan; langkah: Langkah } | null {
  const langkah = tumpukan.depan.at(-1)
  return langkah ? { tumpukan: { lalu: [...tumpukan.lalu, langkah], depan: tumpukan.depan.slice(0, -1) }, langkah } : null
}
