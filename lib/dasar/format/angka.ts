import { bagiSetengahKeAtas } from '@/lib/realisasi/pembulatan'
import { bandingkanPersen, bulatkanPersen, type Rasio, type RasioAda } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'

/** Not applicable, to the eye: neither 0 nor "belum lapor". */
export const TIADA = '–'
const MINUS = '−'

const ribuan = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')

/** Writes an integer of `1/10^desimal` units in id-ID: (1234567n, 2) -> "12.345,67". Exact for any size. */
export function desimalTetap(nilai: bigint, desimal: number): string {
  const digits = (nilai < 0n ? -nilai : nilai).toString().padStart(desimal + 1, '0')
  const whole = ribuan(digits.slice(0, digits.length - desimal))
  const text = desimal === 0 ? whole : `${whole},${digits.slice(-desimal)}`
  return nilai < 0n ? MINUS + text : text
}

/** A whole number: 1673 -> "1.673". */
export const bilangan = (nilai: number | bigint): string => desimalTetap(BigInt(nilai), 0)

/**
 * Full rupiah without the "Rp", for columns: "984.959.704.911"; the sen only where there are any (",53").
 * @param desimal fixes the decimals for a column (0 rounds half up)
 */
export function rupiahPenuh(nilai: Sen | null, desimal?: 0 | 2): string {
  if (nilai === null) return TIADA
  const places = desimal ?? (nilai % 100n === 0n ? 0 : 2)
  return places === 2 ? desimalTetap(nilai, 2) : desimalTetap(bagiSetengahKeAtas(nilai, 100n), 0)
}

/** Full rupiah with "Rp" in front, for sentences: "Rp984.959.704.911", "−Rp5.000". */
export function rupiah(nilai: Sen | null): string {
  const text = rupiahPenuh(nilai)
  if (nilai === null) return text
  return nilai < 0n ? `${MINUS}Rp${text.slice(1)}` : `Rp${text}`
}

/** Sen in one unit of the word, from the largest. */
const SATUAN: readonly { kata: string; sen: bigint }[] = [
  { kata: 'triliun', sen: 10n ** 14n },
  { kata: 'miliar', sen: 10n ** 11n },
  { kata: 'juta', sen: 10n ** 8n },
]

/** Rupiah to look at: "Rp984,96 miliar", half up to two decimals; full below a million. The unit is always a word. */
export function rupiahSingkat(nilai: Sen | null): string {
  if (nilai === null) return TIADA
  const magnitude = nilai < 0n ? -nilai : nilai
  for (const { kata, sen } of SATUAN) {
    const hundredths = bagiSetengahKeAtas(magnitude * 100n, sen)
    if (hundredths >= 100n) return `${nilai < 0n ? MINUS : ''}Rp${desimalTetap(hundredths, 2)} ${kata}`
  }
  return rupiah(nilai)
}

/** Billions with two decimals, for a column headed "Rp miliar": "984,96". */
export const miliaran = (nilai: Sen | null): string =>
  nilai === null ? TIADA : desimalTetap(bagiSetengahKeAtas(nilai, 10n ** 9n), 2)

/** The ends of the scale: there a sen more or less is another story (nothing at all, done, ahead). */
const UJUNG = [0, 100] as const

/** "> " or "< " where a percentage is printed as an end of the scale that it does not stand on. */
function tandaUjung(nilai: RasioAda, rounded: number, desimal: number): string {
  const ujung = UJUNG.find((item) => rounded === item * 10 ** desimal)
  if (ujung === undefined) return ''
  const letak = bandingkanPersen(nilai, ujung)
  return letak === 0 ? '' : letak > 0 ? '>\u00a0' : '<\u00a0'
}

/**
 * Percent: "38,28%"; n/a is "–" (the reason is in the ratio). Rounded here, once. What would print as 0,00 % or 100,00 %
 * without being it says so: "> 0,00%", "< 100,00%", "> 100,00%".
 */
export function persen(nilai: Rasio, desimal: 0 | 1 | 2 = 2): string {
  const rounded = bulatkanPersen(nilai, desimal)
  if (rounded === null || !nilai.ada) return TIADA
  return `${tandaUjung(nilai, rounded, desimal)}${desimalTetap(BigInt(rounded), desimal)}%`
}

/** Hundredths of a percent as kept for physical progress: 3828 -> "38,28%". */
export const persenRatusan = (nilai: number | null): string =>
  nilai === null ? TIADA : `${desimalTetap(BigInt(nilai), 2)}%`

/** Signed percentage points: "−15,01 poin", "+2,00 poin", "0,00 poin" (no sign on nought). */
export function poin(nilai: Rasio): string {
  const rounded = bulatkanPersen(nilai, 2)
  if (rounded === null) return TIADA
  return `${rounded > 0 ? '+' : ''}${desimalTetap(BigInt(rounded), 2)} poin`
}

/** Percentage points without sign, where the words say the direction: "Tertinggal 15,01 poin". */
export const poinMutlak = (nilai: Rasio): string => poin(nilai).replace(/^[+−]/, '')

/** Keeps a number and its unit on one line. */
export const rekat = (text: string): string =>
  text.replace(/ (?=(?:triliun|miliar|juta|poin|unit)\b)/g, "\u00a0").replace(/s\.d\. /g, "s.d.\u00a0")

/** How large a file is, for people: "12 KB", "3,4 MB". */
export function ukuranBerkas(byte: number): string {
  if (byte < 1024 * 1024) return `${bilangan(Math.max(1, Math.round(byte / 1024)))} KB`
  return `${desimalTetap(BigInt(Math.round((byte / 1024 / 1024) * 10)), 1)} MB`
}
