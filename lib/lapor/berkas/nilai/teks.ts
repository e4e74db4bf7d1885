import type { NilaiBaca } from '@/lib/dasar/buku/types'

export const kosong = (isi: NilaiBaca | undefined): boolean => isi === undefined || isi === null || (typeof isi === 'string' && isi.trim() === '')

/** A cell as text: trimmed, one line, at most 300 characters. */
export function teks(isi: NilaiBaca | undefined): string {
  if (isi === undefined || isi === null) return ''
  const kata = typeof isi === 'string' ? isi.trim() : String(isi)
  return kata.length > 300 ? kata.slice(0, 300) : kata
}

/** Letters and digits alone: words are compared so. */
export const rapi = (kata: string): string => kata.toLowerCase().replace(/[^a-z0-9]/g, '')

/** 0 -> "A", 27 -> "AB" */
export function huruf(kolom: number): string {
  let hasil = ''
  for (let k = kolom; k >= 0; k = Math.floor(k / 26) - 1) hasil = String.fromCharCode(65 + (k % 26)) + hasil
  return hasil
}

/** "E2", as Excel names it; `nomor` from 1, `kolom` from 0. */
export const namaSel = (nomor: number, kolom: number): string => `${huruf(kolom)}${nomor}`

/** A text as it may stand in a sentence. */
export const kutip = (kata: string, panjang = 60): string => `"${kata.length > panjang ? `${kata.slice(0, panjang)}…` : kata}"`

/** A number of 53 bits for some texts, so that hundreds of thousands of keys are kept without their letters, and never joined. */
export function cap(...bagian: readonly (string | number)[]): number {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (const satu of bagian) {
    if (typeof satu === 'number') {
      a = Math.imul(a ^ (satu | 0), 0x01000193) ^ Math.trunc(satu / 4_294_967_296)
      b = Math.imul(b ^ (satu | 0), 0x85ebca6b) ^ (a >>> 11)
    } else {
      for (let i = 0; i < satu.length; i++) {
        const c = satu.charCodeAt(i)
        a = Math.imul(a ^ c, 0x01000193)
        b = Math.imul(b ^ c, 0x85ebca6b) ^ (b >>> 13)
      }
    }
    a = Math.imul(a ^ 0x7c, 0x01000193)
    b = Math.imul(b ^ 0x7c, 0x85ebca6b) ^ (b >>> 13)
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)
}
