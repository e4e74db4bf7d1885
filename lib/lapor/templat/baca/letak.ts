import type { BukuBaca, LembarBaca, NilaiBaca } from '@/lib/dasar/buku/types'
import type { SifatSel } from './sifat'

/** A sheet as it came back: where its columns stand now, whatever was inserted, sorted or renamed. */
export interface Letak {
  lembar: LembarBaca
  /** 0-based */
  barisNomor: number
  kolomId: number
  /** number under the head -> column in the file */
  kolom: Map<number, number>
}

const nomorKolom = (nilai: NilaiBaca): number | null => {
  const teks = typeof nilai === 'number' ? String(nilai) : typeof nilai === 'string' ? nilai.trim() : ''
  return /^\d{1,2}$/.test(teks) ? Number(teks) : null
}

/** Finds the sheet by the mark in its row of column numbers; null: it is not in the file. */
export function cariLetak(buku: BukuBaca, tanda: string): Letak | null {
  for (const lembar of buku.lembar) {
    for (const [barisNomor, baris] of lembar.baris.entries()) {
      const kolomId = baris.indexOf(tanda)
      if (kolomId < 0) continue
      const kolom = new Map<number, number>()
      for (const [ke, nilai] of baris.entries()) {
        const nomor = nomorKolom(nilai)
        // a copied column keeps its number: the first one counts, the other is said below
        if (nomor !== null && !kolom.has(nomor)) kolom.set(nomor, ke)
      }
      return { lembar, barisNomor, kolomId, kolom }
    }
  }
  return null
}

/** Numbers of columns that stand twice. */
export const kembar = ({ lembar, barisNomor }: Letak): number[] => {
  const nomor = (lembar.baris[barisNomor] ?? []).map(nomorKolom).filter((satu) => satu !== null)
  return nomor.filter((satu, i) => nomor.indexOf(satu) !== i)
}

/** What is known of single cells besides their value. */
export type BacaSifat = (baris: number, kolom: number) => SifatSel

/** Which cells of a sheet hold a formula, and which are shown as percentages; row and column 0-based. */
export function sifatSel({ lembar }: Letak): BacaSifat {
  const rumus = new Map(lembar.rumus.map((satu) => [`${satu.baris},${satu.kolom}`, satu.teksKosong === true]))
  return (baris, kolom) => {
    const teksKosong = rumus.get(`${baris},${kolom}`)
    const nilai = lembar.baris[baris]?.[kolom] ?? null
    return {
      rumus: teksKosong !== undefined,
      tanpaNilai: teksKosong === false && nilai === null,
      persen: lembar.persen?.get(baris + 1)?.includes(kolom) === true,
    }
  }
}
