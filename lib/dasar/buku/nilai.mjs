// What stands in a cell, made safe to keep: text without marks that nobody can see, numbers as far as they are exact, days.
import { Tolak } from './sebab.mjs'

/** Excel's own limit; more is no cell that a person wrote. */
export const MAKS_TEKS = 32_767
/** control characters, and those that turn text around so that it reads as something else */
const BURUK = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g
const PERLU = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/
const SUROGAT = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** @param {string} teks @param {string} tempat @returns {string | null} null for nothing */
export function bersihTeks(teks, tempat) {
  if (teks === '') return null
  if (teks.length > MAKS_TEKS) throw new Tolak('sel-panjang', tempat)
  if (!PERLU.test(teks)) return teks
  const bersih = teks.replace(/\r\n?/g, '\n').replace(SUROGAT, '\ufffd').replace(BURUK, '')
  return bersih === '' ? null : bersih
}

/** A stored number: 15 digits are exact, what is behind them is noise of the program that wrote it. @param {string} teks @returns {number | string | null} */
export function bacaAngka(teks) {
  const isi = teks.trim()
  if (isi === '') return null
  const angka = Number(isi)
  // Infinity, NaN, 1E+400 stay text: no figure, and the sender sees what stood there
  if (!Number.isFinite(angka) || !/^[-+]?[\d.]/.test(isi) || /^[-+]?0[xob]/i.test(isi)) return bersihTeks(isi, '')
  if (isi.length <= 15) return angka === 0 ? 0 : angka
  const bulat = Number(angka.toPrecision(15))
  return bulat === 0 ? 0 : bulat
}

const HARI = 86_400_000
/** 31 December 9999, Excel's last day */
const HARI_AKHIR = 2_958_465

/** The day of a serial number as "YYYY-MM-DD"; a number that is no day stays a number. @param {number} serial @param {boolean} sejak1904 @returns {string | number} */
export function hariSerial(serial, sejak1904) {
  const hari = Math.floor(serial) + (sejak1904 ? 1462 : 0)
  if (hari < 1 || hari > HARI_AKHIR) return serial
  // Excel counts a 29 February 1900 that never was
  return tanggal(new Date((hari - (hari < 60 ? 25_568 : 25_569)) * HARI)) ?? serial
}

/** @param {Date} hari @returns {string | null} */
export const tanggal = (hari) => (Number.isNaN(hari.getTime()) || hari.getUTCFullYear() > 9999 || hari.getUTCFullYear() < 1 ? null : hari.toISOString().slice(0, 10))

const FORMAT_HARI = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** Whether a number format shows a day: it has a d or a y outside quotes and brackets. @param {number} id @param {string | undefined} kode */
export function formatHari(id, kode) {
  if (kode === undefined) return FORMAT_HARI.has(id)
  const polos = kode.slice(0, 300).replace(/"[^"]*"?|\[[^\]]*\]?|\\.|_.|\*./g, '').replace(/general/gi, '')
  return /[dy]/i.test(polos)
}

/** Whether a number format shows a percentage: a % outside quotes. @param {number} id @param {string | undefined} kode */
export const formatPersen = (id, kode) => (kode === undefined ? id === 9 || id === 10 : kode.slice(0, 300).replace(/"[^"]*"?|\\./g, '').includes('%'))

/** "B3" for row 3, column 1 (column 0-based). @param {number} nomor @param {number} kolom */
export function tempatSel(nomor, kolom) {
  let huruf = ''
  for (let k = kolom; k >= 0; k = Math.floor(k / 26) - 1) huruf = String.fromCharCode(65 + (k % 26)) + huruf
  return `${huruf}${nomor}`
}

/** Column number of "AB12", 0-based; -1 when it is none. @param {string} rujukan */
export function kolomRujukan(rujukan) {
  let kolom = 0
  let i = 0
  for (; i < rujukan.length; i++) {
    const c = rujukan.charCodeAt(i) & ~32
    if (c < 65 || c > 90) break
    kolom = kolom * 26 + c - 64
  }
  return i > 0 && i < 5 ? kolom - 1 : -1
}

/** _x000D_ is how the format writes what XML cannot hold. @param {string} teks */
export const lepasGarisX = (teks) => (teks.includes('_x') ? teks.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : teks)
