import { bacaKunci, kunciSel, type Alamat } from '@/lib/lapor/entri/utils'
import { hitungBaris } from '@/lib/lapor/pelaporan/utils'
import type { BarisIsian, Isian, SubIsian } from '@/lib/lapor/pelaporan/types'
import type { Sorot } from './inti/navigasi'
import type { Titik } from './inti/rentang'
import { alamatSel, type Kolom } from './kolom'

/** A row of the grid: a sub-kegiatan, one of its lines, or the sum of the unit. */
export type BarisGrid = { jenis: 'sub'; sub: number } | { jenis: 'baris'; sub: number; baris: number; id: number } | { jenis: 'jumlah' }

/** A line of which nothing is planned, scheduled or spent in the version shown is not drawn. */
const terlihat = (baris: BarisIsian, bulan: number): boolean =>
  baris.pagu !== null || baris.kas.some((nilai) => nilai !== null) || hitungBaris(baris, bulan).sampai !== null

/** Which of the rows are shown. */
export interface TampilBaris {
  /** the sub-kegiatan alone, one below the other, so that a block of twelve months per sub-kegiatan fits when it is pasted */
  hanyaSub?: boolean
  /** lines of which nothing is planned or spent too: for whoever gives them a pagu */
  kosong?: boolean
  /** what is searched or filtered for; a sub-kegiatan stays above each of its lines that stays */
  cocok?: ((sub: SubIsian, baris: BarisIsian | null) => boolean) | null
}

/** Which rows there are: `sub` and `baris` are places in the unit's lists, so that a row holds no figures itself. */
export function susunBaris(isian: Isian, { hanyaSub = false, kosong = false, cocok = null }: TampilBaris = {}): BarisGrid[] {
  const baris = isian.sub.flatMap((sub, s) => {
    const ada = sub.baris.flatMap((satu, i): BarisGrid[] => (kosong || terlihat(satu, isian.bulan) ? [{ jenis: 'baris', sub: s, baris: i, id: satu.id }] : []))
    if (ada.length === 0) return []
    const isi = cocok ? ada.filter((row) => row.jenis === 'baris' && cocok(sub, sub.baris[row.baris] ?? null)) : ada
    return isi.length > 0 || cocok?.(sub, null) ? [{ jenis: 'sub', sub: s } as const, ...(hanyaSub ? [] : isi)] : []
  })
  return [...baris, { jenis: 'jumlah' }]
}

/** Where the same row stands in another choice of rows; else its sub-kegiatan, else the first line, else the sum. */
export function barisSama(lama: BarisGrid | undefined, baru: readonly BarisGrid[]): number {
  if (!lama || lama.jenis === 'jumlah') return baru.length - 1
  const baris = lama.jenis === 'baris' ? baru.findIndex((row) => row.jenis === 'baris' && row.id === lama.id) : -1
  if (baris >= 0) return baris
  const sub = baru.findIndex((row) => row.jenis === 'sub' && row.sub === lama.sub)
  if (sub >= 0) return sub
  const pertama = baru.findIndex((row) => row.jenis === 'baris')
  return pertama >= 0 ? pertama : 0
}

/** Whether two rows are the same part of the unit. */
const rowSama = (a: BarisGrid, b: BarisGrid | undefined): boolean =>
  a.jenis === b?.jenis && (a.jenis === 'jumlah' || (a.jenis === 'baris' && b.jenis === 'baris' ? a.id === b.id : b.jenis !== 'jumlah' && a.sub === b.sub))

/** Whether every row stands where it stood. */
export const susunanSama = (lama: readonly BarisGrid[], kini: readonly BarisGrid[]): boolean =>
  lama === kini || (lama.length === kini.length && lama.every((row, b) => rowSama(row, kini[b])))

/** The cursor after rows came or went (a line was given its pagu, another was emptied): on the row that it was put on, never on its number. */
export function ikutiBaris(sorot: Sorot, lama: readonly BarisGrid[], kini: readonly BarisGrid[]): Sorot {
  if (susunanSama(lama, kini)) return sorot
  const ikut = ({ b, k }: Titik): Titik => ({ b: barisSama(lama[b], kini), k })
  return { aktif: ikut(sorot.aktif), jangkar: ikut(sorot.jangkar) }
}

/** The address of a cell by its place; null: nothing is stored there. */
export function alamatDi(baris: readonly BarisGrid[], kolom: readonly Kolom[], sub: readonly SubIsian[], { b, k }: Titik): Alamat | null {
  const row = baris[b]
  const isi = kolom[k]
  if (!row || !isi || row.jenis === 'jumlah') return null
  const milik = sub[row.sub]
  return milik ? alamatSel(isi, milik.id, row.jenis === 'baris' ? row.id : null) : null
}

/** Finds the place of a cell by its key. */
export function pencariTempat(baris: readonly BarisGrid[], kolom: readonly Kolom[], sub: readonly SubIsian[]): (kunci: string) => Titik | null {
  const barisDari = new Map(baris.flatMap((row, b) => (row.jenis === 'baris' ? [[row.id, b] as const] : [])))
  const subDari = new Map(baris.flatMap((row, b) => (row.jenis === 'sub' ? [[sub[row.sub]?.id, b] as const] : [])))
  const kolomDari = new Map(kolom.flatMap((isi, k) => [1, null].flatMap((id) => {
    const alamat = alamatSel(isi, 1, id)
    return alamat ? [[kunciSel(alamat), k] as const] : []
  })))
  return (kunci) => {
    const alamat = bacaKunci(kunci)
    if (!alamat) return null
    const b = 'sub' in alamat ? subDari.get(alamat.sub) : barisDari.get(alamat.baris)
    const k = kolomDari.get(kunciSel('sub' in alamat ? { ...alamat, sub: 1 } : { ...alamat, baris: 1 }))
    return b === undefined || k === undefined ? null : { b, k }
  }
}
