import type { BukuBaca, LembarBaca, NilaiBaca } from '@/lib/dasar/buku/types'
import type { Daftar } from '../types'
import { rapikanKode } from '../utils'

/** A pair of columns, 0-based: the code (perhaps spread over several) and its name. */
export interface Pasangan {
  kode: number
  kodeSampai: number
  nama: number
  kelompok?: number
}
/** Where the rows of one sheet begin, and which columns hold them. */
export interface TempatDaftar {
  lembar: string
  /** index of the first row of data */
  mulai: number
  pasangan: Pasangan[]
  /** told by the head's words, by what the columns hold, or by a person */
  dari: 'kepala' | 'isi' | 'pilihan'
}

const BARIS_KEPALA = 40
const teks = (nilai: NilaiBaca | undefined): string => String(nilai ?? '').replace(/\s+/g, ' ').trim()
const kata = (nilai: NilaiBaca | undefined): string => teks(nilai).toLowerCase().replace(/[^a-z ]/g, '').replace(/\bsub kegiatan\b/g, 'subkegiatan').trim()

const KODE = /^(kode|kd|koderek|kodering|kode rek)\b ?/
const NAMA = /^(nama|nm|uraian|nomenklatur)\b ?/
/** Codes of a budget's export that are of no list here. */
const ASING = /skpd|opd|unit|fungsi|dokumen|paket|standar|satuan|pegawai/
const SUMBER = /dana|sumber/

function pasangkan(baris: readonly NilaiBaca[], daftar: Daftar): Pasangan[] {
  const kepala = baris.map(kata)
  const pilih = (pola: RegExp) => kepala.flatMap((isi, kolom) => (pola.test(isi) && !ASING.test(isi) ? [{ kolom, sisa: isi.replace(pola, '').trim() }] : []))
    .filter(({ sisa }) => sisa === '' || (daftar === 'sumber') === SUMBER.test(sisa))
  const kode = pilih(KODE)
  const nama = pilih(NAMA)
  const kelompok = kepala.findIndex((isi) => /^kelompok/.test(isi))
  return kode.flatMap(({ kolom, sisa }) => {
    const tujuan = nama.find((satu) => satu.sisa === sisa && satu.kolom > kolom) ?? (kode.length === 1 ? (nama.find((satu) => satu.kolom > kolom) ?? nama[0]) : undefined)
    if (!tujuan) return []
    let sampai = kolom
    while (sampai + 1 < tujuan.kolom && !kepala[sampai + 1]) sampai += 1
    return [{ kode: kolom, kodeSampai: sampai, nama: tujuan.kolom, ...(daftar === 'sumber' && kelompok >= 0 ? { kelompok } : {}) }]
  })
}

const isKode = (nilai: NilaiBaca | undefined): boolean => /^[0-9X](\.[0-9X]{1,4})*$/.test(rapikanKode(teks(nilai)))

/** Without a head: the column in which nearly all cells look like codes, and the one with words behind it. */
function dariIsi(lembar: LembarBaca): Pasangan | null {
  const contoh = lembar.baris.filter((baris) => baris.some((sel) => teks(sel) !== '')).slice(0, 60)
  const lebar = Math.max(0, ...contoh.map((baris) => baris.length))
  const bagian = (kolom: number, uji: (nilai: NilaiBaca | undefined) => boolean): number => contoh.filter((baris) => uji(baris[kolom])).length / contoh.length
  if (contoh.length < 2) return null
  const kode = Array.from({ length: lebar }, (_, i) => i).find((kolom) => bagian(kolom, (sel) => isKode(sel) && teks(sel).includes('.')) >= 0.7)
  if (kode === undefined) return null
  const nama = Array.from({ length: lebar }, (_, i) => i).find((kolom) => kolom > kode && bagian(kolom, (sel) => /[a-z]{3}/i.test(teks(sel))) >= 0.7)
  return nama === undefined ? null : { kode, kodeSampai: kode, nama }
}

/** Where the codes and names of a workbook stand: on every sheet whose head says so, else where the cells look so; none: it is asked. */
export function kenaliKolom(buku: BukuBaca, daftar: Daftar): TempatDaftar[] {
  const tampak = buku.lembar.filter(({ tersembunyi }) => !tersembunyi)
  const kepala = tampak.flatMap((lembar): TempatDaftar[] => {
    for (const [i, baris] of lembar.baris.slice(0, BARIS_KEPALA).entries()) {
      const pasangan = pasangkan(baris, daftar)
      if (pasangan.length > 0) return [{ lembar: lembar.nama, mulai: i + 1, pasangan, dari: 'kepala' }]
    }
    return []
  })
  if (kepala.length > 0) return kepala
  return tampak.flatMap((lembar) => {
    const pasangan = dariIsi(lembar)
    return pasangan ? [{ lembar: lembar.nama, mulai: 0, pasangan: [pasangan], dari: 'isi' as const }] : []
  })
}

/** A column as a spreadsheet names it: 0 is A. */
export const hurufKolom = (kolom: number): string => (kolom < 26 ? String.fromCharCode(65 + kolom) : `${hurufKolom(Math.floor(kolom / 26) - 1)}${hurufKolom(kolom % 26)}`)
export { teks as teksSel }
