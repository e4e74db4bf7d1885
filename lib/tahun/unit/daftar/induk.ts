/** A code without the noughts that exports pad it with, as imports compare them. */
export const kunciKode = (kode: string): string => kode.replace(/(^|\.)0+(?=\d)/g, '$1').toLowerCase()
/** A name by its letters and digits alone. */
export const kunciNama = (nama: string): string => nama.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Units that a row may name: those of the list and those that live. */
export interface Dikenal {
  kode: ReadonlyMap<string, string>
  nama: ReadonlyMap<string, ReadonlySet<string>>
}

/** The code of a parent written as its code, name or short name. */
export function cariInduk(teks: string, { kode, nama }: Dikenal): { kode: string } | { salah: string } {
  const dariKode = kode.get(kunciKode(teks.replace(/\s/g, '')))
  if (dariKode !== undefined) return { kode: dariKode }
  const [satu, ...lain] = nama.get(kunciNama(teks)) ?? []
  if (satu === undefined) return { salah: `Induk "${teks.slice(0, 80)}" tidak ada di daftar ini maupun di unit yang melapor. Tulis kode, nama, atau nama singkatnya.` }
  if (lain.length > 0) return { salah: `Induk "${teks.slice(0, 80)}" dapat berarti ${[satu, ...lain].join(' atau ')}. Tulis kodenya.` }
  return { kode: satu }
}
