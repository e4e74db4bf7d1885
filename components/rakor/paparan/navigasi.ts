import { TABEL, tanpaTabel } from '@/lib/rakor/paparan/constants'
import type { SlideDek } from '@/lib/rakor/paparan/types'

export const utamaSlide = (slide: readonly SlideDek[]): SlideDek[] => slide.filter(({ tersembunyi }) => tersembunyi !== true)

/** The slide that a key means; undefined: it is not in this file. */
export const slideKunci = (kunci: string, slide: readonly SlideDek[]): SlideDek | undefined => slide.find((satu) => satu.kunci === tanpaTabel(kunci))

/** Whether the screen has left the row of slides: for a unit, a hidden slide, a whole table. */
export const menyimpang = (kunci: string, slide: readonly SlideDek[]): boolean => kunci.endsWith(TABEL) || slideKunci(kunci, slide)?.tersembunyi === true

/**
 * Where a step leads: to the neighbour, and from a side trip back to the slide that it began at.
 * @param asal the slide of the row that was shown last
 */
export function langkah(kunci: string, asal: string, slide: readonly SlideDek[], ke: 1 | -1 | 'awal' | 'akhir'): string {
  const urut = utamaSlide(slide)
  if (ke === 'awal') return urut[0]?.kunci ?? kunci
  if (ke === 'akhir') return urut.at(-1)?.kunci ?? kunci
  if (menyimpang(kunci, slide)) return asal
  const letak = urut.findIndex((satu) => satu.kunci === kunci)
  return urut[letak + ke]?.kunci ?? kunci
}
