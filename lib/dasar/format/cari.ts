/** More words than these say nothing new; a text longer than this is no search. */
const MAKS_KATA = 8

/** What is looked for, as words in small letters. */
export const kataCari = (cari: string): string[] => cari.toLowerCase().split(/\s+/).filter((kata) => rapatkan(kata) !== '').slice(0, MAKS_KATA)

/** Letters and digits alone, so that "Kec. Belalau" and "kec belalau", "1.02.01" and "10201" are one. */
export const rapatkan = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The one rule of every search field: each word stands somewhere in one of the texts (name, short name, code), whatever the case and
 * whatever stands between its letters. `cocokSql` of lib/dasar/cari/data.ts asks the same of the database.
 */
export function cocokTeks(cari: string, ...teks: readonly (string | null | undefined)[]): boolean {
  const semua = teks.map((satu) => satu?.toLowerCase() ?? '').join(' ')
  const rapat = teks.map((satu) => rapatkan(satu ?? '')).join(' ')
  return kataCari(cari).every((kata) => semua.includes(kata) || rapat.includes(rapatkan(kata)))
}
