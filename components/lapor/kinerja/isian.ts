/** What was typed into a sheet: cells ("nilai.7") that were touched, and beside them the version ("versi.7") that their row had then. */
export type Isian = Readonly<Record<string, string>>

const barisDari = (nama: string): string => nama.slice(nama.indexOf('.') + 1)

/** Cells laid over what was typed before. A row keeps the version at its first touch: a later one, of another person, must not pass for it. */
export function ketik(isian: Isian, sel: Isian, versi: (baris: string) => number): Isian {
  const awal = Object.fromEntries(Object.keys(sel).map((nama) => [`versi.${barisDari(nama)}`, String(versi(barisDari(nama)))]))
  return { ...awal, ...isian, ...sel }
}

/** What is left after these cells were saved: only what was typed since. */
export function tersimpan(isian: Isian, terkirim: (nama: string) => unknown): Isian {
  return Object.fromEntries(Object.entries(isian).filter(([nama, nilai]) => !nama.startsWith('versi.') && terkirim(nama) !== nilai))
}
