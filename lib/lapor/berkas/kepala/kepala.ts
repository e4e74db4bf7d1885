import { createHash } from 'node:crypto'
import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { artiKolom, type Arti } from './arti'
import { kosong, rapi, teks } from '../nilai/teks'

/** A row of the file: `nomor` as Excel counts. */
export interface Baris {
  nomor: number
  sel: readonly NilaiBaca[]
  /** columns whose number the workbook shows as a percentage */
  persen?: readonly number[]
  /** the workbook does not show it */
  sembunyi?: true
}

/** Rows that may be a head, with the words above every column from top to bottom. */
export interface Jendela {
  /** index of its first row among the rows that were looked at, and of the first row of data */
  awal: number
  mulai: number
  barisKepala: number[]
  jalur: string[][]
  arti: Arti[]
}

const MAKS_TINGGI = 4
const MAKS_KATA = 120
const BUKAN_KATA = /^[-+(]?(?:rp\.?\s*)?[\d.,\s]+%?\)?$|^\d{1,4}[-/]\w{1,9}[-/]\d{1,4}$|^['"]?\d+(?:\.\d+)+/i

/** Whether a row holds words alone: no figure, no code, no date. */
function berkata(sel: readonly NilaiBaca[]): number {
  let banyak = 0
  for (const satu of sel) {
    if (kosong(satu)) continue
    if (typeof satu !== 'string' || satu.length > MAKS_KATA) return 0
    const kata = satu.trim()
    if (BUKAN_KATA.test(kata) && !/^20\d\d$/.test(kata)) return 0
    banyak++
  }
  return banyak
}

/** The numbers of the columns under a head: 1, 2, 3 … or "(1)", "6=4+5". */
export function isNomorKolom(sel: readonly NilaiBaca[]): boolean {
  let [akhir, banyak] = [0, 0]
  for (const satu of sel) {
    if (kosong(satu)) continue
    const m = /^\(?(\d{1,2})\)?(?:\s*=.{1,40}|\s*\(.{1,40}\))?$/.exec(teks(satu))
    if (!m || Number(m[1]) < akhir) return false
    akhir = Number(m[1])
    banyak++
  }
  return banyak >= 3 && akhir >= banyak - 1 && akhir <= banyak + 6
}

/** Words above each column: an upper cell holds for the empty ones to its right that have words below, as it does for itself. */
function susunJalur(baris: readonly (readonly NilaiBaca[])[]): string[][] {
  const lebar = Math.max(...baris.map((satu) => satu.length))
  const kata = baris.map((satu) => Array.from({ length: lebar }, (_, i) => teks(satu[i]).replace(/\s+/g, ' ')))
  const adaBawah = (k: number, c: number): boolean => kata.slice(k + 1).some((satu) => satu[c] !== '')
  return Array.from({ length: lebar }, (_, c) => kata.flatMap((satu, k) => {
    if (satu[c] !== '') return [satu[c] ?? '']
    if (!adaBawah(k, c)) return []
    for (let kiri = c - 1; kiri >= 0; kiri--) {
      if (k > 0 && kata[k - 1]?.[kiri + 1] !== '') return []
      if (satu[kiri] !== '') return adaBawah(k, kiri) ? [satu[kiri] ?? ''] : []
    }
    return []
  }))
}

/** All places among the first rows where a head may stand, one to four rows high. */
export function* jendelaKepala(baris: readonly Baris[]): Generator<Jendela> {
  const banyak = baris.map(({ sel }) => berkata(sel))
  for (let awal = 0; awal < baris.length; awal++) {
    if ((banyak[awal] ?? 0) < 2) continue
    for (let tinggi = 1; tinggi <= MAKS_TINGGI && awal + tinggi <= baris.length; tinggi++) {
      if ((banyak[awal + tinggi - 1] ?? 0) === 0) break
      const pakai = baris.slice(awal, awal + tinggi)
      const jalur = susunJalur(pakai.map(({ sel }) => sel))
      let mulai = awal + tinggi
      while (mulai < baris.length && isNomorKolom(baris[mulai]?.sel ?? [])) mulai++
      yield { awal, mulai, barisKepala: pakai.map(({ nomor }) => nomor), jalur, arti: jalur.map(artiKolom) }
    }
  }
}

/** Fingerprint of a head: its words by column, so that a mapping by hand is found again for the next file. */
export const sidikKepala = (jalur: readonly (readonly string[])[]): string =>
  createHash('sha256').update(jalur.map((satu) => satu.map(rapi).join('/')).join('|').replace(/\|+$/, '')).digest('hex').slice(0, 32)

/** Where a head most likely stands when nothing of it is known: the widest row of words above figures. */
export function tebakKepala(baris: readonly Baris[]): Jendela | null {
  let pilih: Jendela | null = null
  let lebar = 0
  for (const satu of jendelaKepala(baris)) {
    const isi = satu.jalur.filter((jalur) => jalur.length > 0).length
    const bawah = baris[satu.mulai]
    if (!bawah || berkata(bawah.sel) > 0 || isi <= lebar) continue
    pilih = satu
    lebar = isi
  }
  return pilih
}
