import { bagiSetengahKeAtas } from './pembulatan'

/**
 * Exact rupiah. The unit in code is the sen (1/100 rupiah) as a bigint, because the APBD carries two decimals
 * and a JavaScript number loses sen above 90 trillion rupiah. Postgres holds the same amount as NUMERIC(20,2).
 */
declare const senBrand: unique symbol
export type Sen = bigint & { readonly [senBrand]: true };

/** Brands an integer number of sen. */
export const sen = (value: bigint): Sen => value as Sen

export const NOL: Sen = sen(0n)

/**
 * Reads the canonical decimal text that Postgres writes for NUMERIC(20,2): "1234.50", "-3", "0.5".
 * @throws RangeError when the text is no plain decimal or has more than two decimals: such a value never
 * comes from a NUMERIC(20,2) column, so it is a programming error.
 */
export function senFromText(text: string): Sen {
  // most of what a position holds; a page of it reads some ten thousand amounts
  if (text === '0' || text === '0.00') return NOL
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text)
  if (!match) throw new RangeError(`Bukan rupiah: ${text}`)
  const [, minus, whole = '0', fraction = ''] = match
  const magnitude = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'))
  return sen(minus === '-' ? -magnitude : magnitude)
}

/** Writes sen as the decimal text that Postgres reads: `-1234.50`. Always two decimals. */
export function senToText(value: Sen): string {
  const negative = value < 0n
  const digits = (negative ? -value : value).toString().padStart(3, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Adds any number of amounts; nothing added is 0. */
export function jumlah(values: Iterable<Sen>): Sen {
  let total = 0n
  for (const value of values) total += value
  return sen(total)
}

/** a - b, exact. */
export const kurangi = (a: Sen, b: Sen): Sen => sen(a - b)

/** Divides an amount into `bagian` equal parts, rounded half up to the sen. The parts need not add up again. */
export const bagiSen = (value: Sen, bagian: bigint): Sen => sen(bagiSetengahKeAtas(value, bagian))

/** An amount and the number of equal parts that one is asked of. */
export type Bagian = readonly [nilai: bigint, bagian: bigint]

/** The sum of one part of each amount, rounded half up to the sen, once. */
export function jumlahkanBagian(daftar: readonly Bagian[]): Sen {
  const [pembilang, penyebut] = daftar.reduce(([a, b], [nilai, bagian]) => [a * bagian + nilai * b, b * bagian], [0n, 1n])
  return sen(bagiSetengahKeAtas(pembilang, penyebut))
}
