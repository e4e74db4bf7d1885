import { rapi } from './teks'

/** Spellings of the months, old and short ones too; what Excel writes in English is among them. */
const KATA: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'], ['februari', 'pebruari', 'feb', 'peb', 'february'], ['maret', 'mar', 'mrt', 'march'], ['april', 'apr'], ['mei', 'may'],
  ['juni', 'jun', 'june'], ['juli', 'jul', 'july'], ['agustus', 'agu', 'agt', 'agts', 'ags', 'agst', 'aug', 'agust', 'august'],
  ['september', 'sep', 'sept'], ['oktober', 'okt', 'oct', 'october'], ['november', 'nopember', 'nov', 'nop'], ['desember', 'des', 'dec', 'december'],
]
const PETA = new Map(KATA.flatMap((semua, i) => semua.map((kata) => [kata, i + 1] as const)))
const SEMUA = [...PETA.keys()].sort((a, b) => b.length - a.length).join('|')

/** A month's name that stands alone between other words; `g` finds them all. */
export const POLA_BULAN = new RegExp(`(?<![a-z])(${SEMUA})(?![a-z])`, 'gi')

/** Which month a word names: "Pebruari", "AGTS", "bulan_01". 0: none. */
export function bulanKata(kata: string): number {
  const isi = rapi(kata)
  const angka = /^(?:bulan|bln)0?(\d{1,2})$/.exec(isi)
  if (angka) return Number(angka[1]) >= 1 && Number(angka[1]) <= 12 ? Number(angka[1]) : 0
  return PETA.get(isi) ?? 0
}
