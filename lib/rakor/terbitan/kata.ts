import { seragamkan } from './angka'

/** A line without its blanks: they say nothing, and every reader of PDF sets them its own way. */
const rapatkan = (baris: string): string => seragamkan(baris).replace(/\s+/g, '')
const barisDari = (teks: string): string[] => teks.split('\n').map(rapatkan).filter((baris) => baris !== '')

/** A line so short stands in many others: it is looked for as a line of its own first. */
const PENDEK = 12

interface Letak { awal: number; akhir: number }

/** The lines of a copy as one, and where each begins: a line of the issue may be broken or joined there otherwise, as its writer set it. */
interface Salinan { isi: string; awalBaris: readonly number[] }

function gabungkan(teks: string): Salinan {
  const awalBaris: number[] = []
  let isi = ''
  for (const baris of barisDari(teks)) {
    awalBaris.push(isi.length)
    isi += baris
  }
  return { isi, awalBaris }
}

/** Where a line of the issue stands in the copy from a place on; null: nowhere. */
function cari({ isi, awalBaris }: Salinan, baris: string, sejak: number): Letak | null {
  const utuh = baris.length > PENDEK ? undefined : awalBaris.find((awal, ke) => awal >= sejak && isi.slice(awal, awalBaris[ke + 1]) === baris)
  const awal = utuh ?? isi.indexOf(baris, sejak)
  return awal < 0 ? null : { awal, akhir: awal + baris.length }
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

/** Figures of what was added: alone on a line of their own, or beside a line of the issue so that both read as one. */
function tempelanDari({ isi, awalBaris }: Salinan, letak: readonly Letak[]): string[] {
  const akhirBaris = (ke: number): number => awalBaris[ke + 1] ?? isi.length
  const sendiri = awalBaris.flatMap((awal, ke) => {
    const baris = isi.slice(awal, akhirBaris(ke))
    return letak.some((satu) => satu.awal < akhirBaris(ke) && satu.akhir > awal) || !/\p{N}/u.test(baris) || /\p{L}/u.test(baris) ? [] : [ringkas(baris)]
  })
  const samping = letak.flatMap(({ awal, akhir }, ke) => {
    const depan = isi.slice(Math.max(letak[ke - 1]?.akhir ?? 0, awalBaris.findLast((satu) => satu <= awal) ?? 0), awal)
    const belakang = isi.slice(akhir, Math.min(letak[ke + 1]?.awal ?? isi.length, awalBaris.find((satu) => satu >= akhir) ?? isi.length))
    return melekat(depan, isi.slice(awal, akhir), belakang) ? [ringkas(`${depan}${isi.slice(awal, akhir)}${belakang}`)] : []
  })
  return [...sendiri, ...samping]
}

/**
 * What a signed copy says otherwise in words than what was issued. A signature adds lines of its own: before, between and behind those of the issue, never
 * within one. So each line has to stand there whole and in its order: the figures may be the same and be of another basis, another zona, or denied.
 */
export function bandingKata(terbit: string, tanda: string): BedaKata {
  const salinan = gabungkan(tanda)
  const letak: Letak[] = []
  for (const asli of terbit.split('\n')) {
    const baris = rapatkan(asli)
    if (baris === '') continue
    const satu = cari(salinan, baris, letak.at(-1)?.akhir ?? 0)
    if (satu === null) return { hilang: ringkas(asli.trim()), tempelan: [] }
    letak.push(satu)
  }
  return { hilang: null, tempelan: tempelanDari(salinan, letak) }
}
