import { seragamkan } from './angka'

/** A line without its blanks: they say nothing, and every reader of PDF sets them its own way. */
const rapatkan = (baris: string): string => seragamkan(baris).replace(/\s+/g, '')
const barisDari = (teks: string): string[] => teks.split('\n').map(rapatkan).filter((baris) => baris !== '')

/** A line so short stands in many others: it is looked for as a line of its own first. */
const PENDEK = 12

interface Letak { baris: number; awal: number; akhir: number }

/** Where a line of the issue stands in the copy from a place on; null: nowhere. */
function cari(baris: readonly string[], isi: string, sejak: Pick<Letak, 'baris' | 'akhir'>): Letak | null {
  const utuh = isi.length > PENDEK ? -1 : baris.findIndex((satu, i) => satu === isi && (i > sejak.baris || (i === sejak.baris && sejak.akhir === 0)))
  if (utuh >= 0) return { baris: utuh, awal: 0, akhir: isi.length }
  for (let i = sejak.baris; i < baris.length; i++) {
    const awal = (baris[i] ?? '').indexOf(isi, i === sejak.baris ? sejak.akhir : 0)
    if (awal >= 0) return { baris: i, awal, akhir: awal + isi.length }
  }
  return null
}

/** What would be read into a figure that it stands before or behind: a digit, a sign, a part of a number in words. */
const MELEKAT_DEPAN = /[\p{N}\p{Pd}.,+−(/×·'’]$/u
const MELEKAT_BELAKANG = /^(?:[\p{N}.,)%‰/×·'’]|belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|persen|poin)/iu
const melekat = (depan: string, isi: string, belakang: string): boolean => (/^(?:Rp|[(−-]?\d)/.test(isi) && MELEKAT_DEPAN.test(depan)) || (/[\d%)]$/.test(isi) && MELEKAT_BELAKANG.test(belakang))

const ringkas = (isi: string): string => (isi.length > 60 ? `${isi.slice(0, 57)}…` : isi)

export interface BedaKata {
  /** a line that was issued and does not stand in the copy as it was, word for word and in its place; null: all do */
  hilang: string | null
  /** figures that were added with no word to them, or beside an issued one so that both read as one */
  tempelan: string[]
}

/**
 * What a signed copy says otherwise in words than what was issued. A signature adds lines of its own: before, between and behind those of the issue, never
 * within one. So each line has to stand there whole and in its order: the figures may be the same and be of another basis, another zona, or denied.
 */
export function bandingKata(terbit: string, tanda: string): BedaKata {
  const baris = barisDari(tanda)
  const milik = new Map<number, Letak[]>()
  let sejak = { baris: 0, akhir: 0 }
  for (const asli of terbit.split('\n')) {
    const isi = rapatkan(asli)
    if (isi === '') continue
    const letak = cari(baris, isi, sejak)
    if (letak === null) return { hilang: ringkas(asli.trim()), tempelan: [] }
    milik.set(letak.baris, [...(milik.get(letak.baris) ?? []), letak])
    sejak = letak
  }
  const tempelan = baris.flatMap((satu, i) => {
    const letak = milik.get(i) ?? []
    if (letak.length === 0) return /\p{N}/u.test(satu) && !/\p{L}/u.test(satu) ? [ringkas(satu)] : []
    return letak.flatMap(({ awal, akhir }, ke) => {
      const depan = satu.slice(letak[ke - 1]?.akhir ?? 0, awal)
      const belakang = satu.slice(akhir, letak[ke + 1]?.awal ?? satu.length)
      return melekat(depan, satu.slice(awal, akhir), belakang) ? [ringkas(satu)] : []
    })
  })
  return { hilang: null, tempelan }
}
