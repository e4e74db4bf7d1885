import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { kutip, namaSel, teks } from './teks'

export interface Kode {
  kode: string
  /** what stands behind the code in the same cell */
  nama: string
  /** why a code that should be there cannot be read; null: readable, or none there */
  rusak: string | null
}

/** behind the code: the end, a space or a mark; "5.1.O2" is no code with a name */
const DEPAN = /^['"‘’`[(]*\s*(\d+(?:\s?[.]\s?\d+)*)\.?(?:$|(?=[\s\])\-–:|]))\s*[\])]?\s*(?:[-–:|]\s*)?(.*)$/s
/** digits of a rekening without its dots: one, one, and two by two, at last four */
const TANPA_TITIK = /^([1-9])(\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(\d{4})?)?)?)?$/

const rapatkan = (kode: string): string => kode.replace(/\s+/g, '')

/** A cell with a code, and perhaps its name behind: "5.1.02 Belanja", "'5.1.02", "1.01 - Dinas". No code: '' and the text as the name. */
export function bacaKode(isi: NilaiBaca | undefined): Kode {
  const kata = teks(isi)
  if (kata === '' || kata === '-') return { kode: '', nama: '', rusak: null }
  const awal = kata.charCodeAt(0)
  // the common case needs no pattern: digits and dots to the end
  if (awal >= 48 && awal <= 57 && /^[\d.]+\d$/.test(kata)) return { kode: kata, nama: '', rusak: null }
  const m = DEPAN.exec(kata)
  return m ? { kode: rapatkan(m[1] ?? ''), nama: (m[2] ?? '').trim(), rusak: null } : { kode: '', nama: kata, rusak: null }
}

const HARI = /^\d{4}-\d\d-\d\d$|^\d{1,2}[/-](?:\d{1,2}|[a-z]{3,9})[/-]\d{2,4}$/i

/** A cell of the account column. What Excel made a date or another number of is no code any more. */
export function bacaRekening(isi: NilaiBaca | undefined, nomor: number, kolom: number): Kode {
  if (typeof isi === 'number') {
    const kata = String(isi)
    if (/^[1-9](?:\.[1-9])?$/.test(kata)) return { kode: kata, nama: '', rusak: null }
    const rapat = TANPA_TITIK.exec(kata)
    if (rapat) return { kode: rapat.slice(1).filter((satu) => satu !== undefined).join('.'), nama: '', rusak: null }
    return { kode: '', nama: '', rusak: `${namaSel(nomor, kolom)}: kode rekening berubah menjadi angka ${kata}. Di Excel, ubah format kolom kode menjadi Teks, tulis lagi kodenya, lalu unggah ulang.` }
  }
  if (typeof isi === 'string' && HARI.test(isi.trim())) {
    return { kode: '', nama: '', rusak: `${namaSel(nomor, kolom)}: kode rekening berubah menjadi tanggal ${isi.trim()}. Di Excel, ubah format kolom kode menjadi Teks, tulis lagi kodenya, lalu unggah ulang.` }
  }
  const hasil = bacaKode(isi)
  if (hasil.kode === '' || hasil.kode.includes('.')) return hasil
  const berjarak = /^['"]?(\d(?:[\s-]\d{1,4})+)\s*(.*)$/s.exec(teks(isi))
  if (berjarak) return { kode: (berjarak[1] ?? '').replace(/[\s-]/g, '.'), nama: berjarak[2] ?? '', rusak: null }
  const rapat = hasil.kode.length > 1 ? TANPA_TITIK.exec(hasil.kode) : null
  return rapat ? { ...hasil, kode: rapat.slice(1).filter((satu) => satu !== undefined).join('.') } : hasil
}

/** digits of the parts of an account code */
const LEBAR = [1, 1, 2, 2, 2, 4]

/** A code that stands in several columns, "5." | "1." | 2: joined, numbers filled up to their place. */
export function gabungKode(bagian: readonly (NilaiBaca | undefined)[]): Kode {
  const isi: string[] = []
  for (const [i, sel] of bagian.entries()) {
    const kata = teks(sel).replace(/^['"]/, '').replace(/\.+$/, '')
    if (kata === '') continue
    if (!/^\d+(?:\.\d+)*$/.test(kata)) return i === 0 || isi.length === 0 ? { kode: '', nama: kata, rusak: null } : { kode: '', nama: '', rusak: `Bagian kode ${kutip(kata)} tidak terbaca.` }
    isi.push(typeof sel === 'number' ? kata.padStart(LEBAR[isi.length] ?? 2, '0') : kata)
  }
  return { kode: isi.join('.'), nama: '', rusak: null }
}

export type MacamKode = 'REKENING' | 'URUSAN' | 'BIDANG' | 'PROGRAM' | 'KEGIATAN' | 'SUB' | 'UNIT' | 'LAIN'
const TINGKAT: readonly MacamKode[] = ['URUSAN', 'BIDANG', 'PROGRAM', 'LAIN', 'KEGIATAN', 'SUB']

/** x.xx of up to three bidang urusan, then the number of the unit and of its part */
const KODE_UNIT = /^\d\.\d\d\.\d\.\d\d\.\d\.\d\d\.\d\d(?:\.\d{4})?$/

/** What a code is by its shape: the second part of an account has one digit, that of a bidang urusan two. */
export function macamKode(kode: string): MacamKode {
  if (/^[1-9](?:$|\.\d(?:$|\.))/.test(kode)) return 'REKENING'
  if (KODE_UNIT.test(kode)) return 'UNIT'
  if (!/^(?:\d|x)(?:\.(?:\d\d|xx))/i.test(kode)) return 'LAIN'
  return TINGKAT[kode.split('.').length - 1] ?? 'LAIN'
}
