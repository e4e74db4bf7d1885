import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { isNihil, parseAngka } from '@/lib/dasar/format/parse'
import { MAKS_SEN } from './uang'
import { namaSel } from './teks'

export type Cara = 'indonesia' | 'inggris'

/** What the number texts of one column are, so that the whole column is read one way. */
export class StatAngka {
  /** read only here ("1.234.567,8"), only with decimal points ("1,234.56"), differently in both ("300.250"), in none */
  indonesia = 0
  inggris = 0
  /** of the latter, those that can be nothing else and are rupiah ("1,234.56", "1,234,567")
   */
  inggrisPasti = 0
  dua = 0
  rusak = 0
  /** numbers of the workbook itself, those of a thousand or more, and texts with two or more dots beside them */
  angka = 0
  angkaBesar = 0
  teksRibu = 0
  contohIndonesia = ''
  contohInggris = ''
  contohDua = ''
  contohKecil = ''
}

/** currency without a figure, as an accounting format leaves it behind */
const RP_SAJA = /^rp\.?(?:\s*,-{1,2})?$|^,-{1,2}$/i
/** as long as a NIP or a NIK */
const PANJANG_NOMOR = /\d[\d\s.]{14,}\d/
/** Whether a cell holds words or the long number of a person, and no amount. */
export const isTeks = (isi: NilaiBaca | undefined): boolean =>
  typeof isi === 'string' ? !/\d/.test(isi) || PANJANG_NOMOR.test(isi) || /[a-z]{4}/i.test(isi) : typeof isi === 'number' && Math.abs(isi) >= 1e15
const INGGRIS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/

const polos = (kata: string): { badan: string; negatif: boolean } => {
  const rapat = kata.replace(/[\s\u00a0\u202f]+/g, '')
  const negatif = /^\(.*\)$|^(?:rp\.?)?[-−]/i.test(rapat)
  // a sign stands before: one behind or in the middle is left, and the text is no number
  return { badan: rapat.replace(/^\((.*)\)$/, '$1').replace(/^(?:rp\.?)?[-−]?(?:rp\.?)?/i, ''), negatif }
}

/** A text with a decimal point and commas between thousands, in sen; null: none, or more than two decimals. */
function bacaInggris(kata: string): number | null {
  const { badan, negatif } = polos(kata)
  const m = INGGRIS.exec(badan)
  if (!m || (m[1]?.length ?? 0) > 2) return null
  const nilai = Math.round(Number(badan.replaceAll(',', '')) * 100)
  return negatif ? -nilai : nilai
}

/** Canonical "1234.5" in sen. */
function senDari(kanonik: string): number {
  const titik = kanonik.indexOf('.')
  if (titik < 0) return Number(kanonik) * 100
  const pecahan = Number(kanonik.slice(titik + 1).padEnd(2, '0'))
  const bulat = Number(kanonik.slice(0, titik)) * 100
  return kanonik.startsWith('-') ? bulat - pecahan : bulat + pecahan
}

function hitung(kata: string, stat: StatAngka, sel: () => string): void {
  const { badan } = polos(kata)
  if (/^\d{1,3}\.\d{3}$/.test(badan) && !badan.startsWith('0')) {
    stat.dua++
    stat.contohDua ||= `${badan} (${sel()})`
  } else if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d+$/.test(badan)) {
    stat.inggris++
    if (/^\d{1,3}(?:,\d{3}){2,}$|\.\d{1,2}$/.test(badan)) stat.inggrisPasti++
    stat.contohInggris ||= `${badan} (${sel()})`
  } else if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/.test(badan)) {
    stat.indonesia++
    stat.contohIndonesia ||= `${badan} (${sel()})`
    if (/^\d{1,3}(?:\.\d{3}){2,}/.test(badan)) stat.teksRibu++
  }
}

/** Result of a cell: sen, null for an empty one, or the sentence of what is wrong. */
export type Uang = number | null | { pesan: string }

/**
 * A cell of a money column by the reading of its column; what it proves of that reading goes into `stat`.
 * @param kali what a number of the workbook stands for: 1000 where Excel took the dots of "500.000" for decimals
 */
export function bacaUang(isi: NilaiBaca | undefined, cara: Cara, stat: StatAngka, nomor: number, kolom: number, kali = 1): Uang {
  if (isi === undefined || isi === null || isi === '') return null
  if (typeof isi === 'number') {
    stat.angka++
    if (isi >= 1000 || isi <= -1000) stat.angkaBesar++
    else if (isi !== 0) stat.contohKecil ||= `${isi} (${namaSel(nomor, kolom)})`
    const nilai = Math.round(isi * 100 * kali)
    return Math.abs(nilai) < MAKS_SEN ? (nilai === 0 ? 0 : nilai) : { pesan: `${namaSel(nomor, kolom)}: di luar jangkauan rupiah.` }
  }
  const kata = String(isi).trim()
  if (kata === '') return null
  if (/[%]/.test(kata)) return { pesan: `${namaSel(nomor, kolom)}: ${kata.slice(0, 40)} adalah persentase, bukan rupiah.` }
  if (isNihil(kata) || RP_SAJA.test(kata)) return 0
  if (kata.length > 60) return { pesan: `${namaSel(nomor, kolom)}: teks sepanjang ${kata.length} huruf bukan angka.` }
  hitung(kata, stat, () => namaSel(nomor, kolom))
  if (cara === 'inggris') {
    const nilai = bacaInggris(kata)
    if (nilai !== null && Math.abs(nilai) < MAKS_SEN) return nilai
  } else {
    const hasil = parseAngka(kata)
    const nilai = hasil.ok ? senDari(hasil.teks) : 0
    if (hasil.ok && Math.abs(nilai) < MAKS_SEN) return nilai
    if (!hasil.ok) {
      stat.rusak++
      return { pesan: /\d/.test(kata) && !PANJANG_NOMOR.test(kata) && !/[a-z]{3}/i.test(kata) ? `${namaSel(nomor, kolom)}: ${hasil.pesan}` : `${namaSel(nomor, kolom)} berisi teks, bukan angka.` }
    }
  }
  stat.rusak++
  // words and long numbers may be a person's: they are not repeated
  return { pesan: PANJANG_NOMOR.test(kata) || /[a-z]{3}/i.test(kata) ? `${namaSel(nomor, kolom)} berisi teks atau nomor, bukan rupiah.` : `${namaSel(nomor, kolom)}: ${kata} tidak terbaca sebagai rupiah.` }
}
