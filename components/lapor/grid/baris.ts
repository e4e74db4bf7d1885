import { bacaKunci, kunciSel, type Alamat } from '@/lib/lapor/entri/utils'
import { hitungBaris } from '@/lib/lapor/pelaporan/utils'
import type { BarisIsian, Isian, SubIsian } from '@/lib/lapor/pelaporan/types'
import type { Titik } from './inti/rentang'
import { alamatSel, type Kolom } from './kolom'

/** A row of the grid: a sub-kegiatan, one of its lines, or the sum of the unit. */
export type BarisGrid = { jenis: 'sub'; sub: number } | { jenis: 'baris'; sub: number; baris: number; id: number } | { jenis: 'jumlah' }

/** A line of which nothing is planned, scheduled or spent in the version shown is not drawn, as in the other tabs. */
const terlihat = (baris: BarisIsian, bulan: number): boolean =>
  baris.pagu !== null || baris.kas.some((nilai) => nilai !== null) || hitungBaris(baris, bulan).sampai !== null

/**
 * Which rows there are: `sub` and `baris` are places in the unit's lists, so that a row holds no figures itself.
 * @param hanyaSub the sub-kegiatan alone, one below the other, so that a block of twelve months per sub-kegiatan fits when it is pasted
 */
export function susunBaris(isian: Isian, hanyaSub = false): BarisGrid[] {
  const baris = isian.sub.flatMap((sub, s) => {
    const isi = sub.baris.flatMap((satu, i): BarisGrid[] => (terlihat(satu, isian.bulan) ? [{ jenis: 'baris', sub: s, baris: i, id: satu.id }] : []))
    return isi.length === 0 ? [] : [{ jenis: 'sub', sub: s } as const, ...(hanyaSub ? [] : isi)]
  })
  return [...baris, { jenis: 'jumlah' }]
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
