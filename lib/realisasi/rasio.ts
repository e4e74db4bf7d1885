import { bagiSetengahKeAtas } from './pembulatan'

/** A ratio that exists: an exact fraction, not reduced. `penyebut` > 0 always; the sign is in `pembilang`. */
export interface RasioAda {
  readonly ada: true;
  readonly pembilang: bigint;
  readonly penyebut: bigint;
}

/** n/a, with the reason in Indonesian. Not 0 and not 100 %. */
export interface RasioTiada {
  readonly ada: false;
  readonly alasan: string;
}

/** An exact ratio, 1 = 100 %. Every percentage of the product is one of these until it is written out. */
export type Rasio = RasioAda | RasioTiada;

export const tiada = (alasan: string): RasioTiada => ({ ada: false, alasan })

/** a / b exactly; n/a with `alasanNol` where b is 0. */
export function rasio(a: bigint, b: bigint, alasanNol: string): Rasio {
  if (b === 0n) return tiada(alasanNol)
  return b < 0n ? { ada: true, pembilang: -a, penyebut: -b } : { ada: true, pembilang: a, penyebut: b }
}

/** a - b exactly. n/a when either is; the first reason is kept. */
export function kurangiRasio(a: Rasio, b: Rasio): Rasio {
  if (!a.ada) return a
  if (!b.ada) return b
  if (a.penyebut === b.penyebut) {
    return { ada: true, pembilang: a.pembilang - b.pembilang, penyebut: a.penyebut }
  }
  return {
    ada: true,
    pembilang: a.pembilang * b.penyebut - b.pembilang * a.penyebut,
    penyebut: a.penyebut * b.penyebut,
  }
}

/** Terms up to here become floating numbers with room to multiply. */
const PANJANG_AMAN = 900

/**
 * A ratio as a floating number, times `kali`, for a cell whose format rounds it. A mean of many fractions has terms of hundreds of digits, beyond
 * what a floating number holds: both are shortened alike, or infinity over infinity would be no number.
 */
export function angkaRasio({ pembilang, penyebut }: RasioAda, kali: number = 1): number {
  const panjang = Math.max(pembilang.toString(2).length, penyebut.toString(2).length)
  const geser = BigInt(Math.max(0, panjang - PANJANG_AMAN))
  return (Number(pembilang >> geser) * kali) / Number(penyebut >> geser)
}

const RATUSAN = 10_000n
const ratusanPersen = (r: RasioAda): bigint => bagiSetengahKeAtas(r.pembilang * RATUSAN, r.penyebut)

/**
 * a - b as both are printed: each rounded to two decimals of a percent, then subtracted. So a difference that stands beside
 * its two terms is theirs, to the last digit. n/a when either is; the first reason is kept.
 */
export function bedaTercetak(a: Rasio, b: Rasio): Rasio {
  if (!a.ada) return a
  if (!b.ada) return b
  return { ada: true, pembilang: ratusanPersen(a) - ratusanPersen(b), penyebut: RATUSAN }
}

/** Compares exactly, by cross multiplication: -1 when a < b, 0 when equal, 1 when a > b. */
export function bandingkanRasio(a: RasioAda, b: RasioAda): -1 | 0 | 1 {
  const left = a.pembilang * b.penyebut
  const right = b.pembilang * a.penyebut
  return left < right ? -1 : left > right ? 1 : 0
}

/** Compares a ratio with a whole percentage, exactly. `persen` is an integer: 65 means 65 %. */
export function bandingkanPersen(r: RasioAda, persen: number): -1 | 0 | 1 {
  return bandingkanRasio(r, { ada: true, pembilang: BigInt(persen), penyebut: 100n })
}

/** Same value (1/2 equals 2/4), or both n/a for the same reason. */
export function samaRasio(a: Rasio, b: Rasio): boolean {
  if (a.ada && b.ada) return bandingkanRasio(a, b) === 0
  return !a.ada && !b.ada && a.alasan === b.alasan
}

/**
 * The one rounding: to `desimal` decimals of a percent, half up (away from zero), as an integer.
 * With the usual 2 decimals 3828 means 38,28 %. null for n/a. Exact up to 2^53.
 */
export function bulatkanPersen(r: Rasio, desimal: number = 2): number | null {
  if (!r.ada) return null
  return Number(bagiSetengahKeAtas(r.pembilang * 10n ** BigInt(desimal + 2), r.penyebut))
}
