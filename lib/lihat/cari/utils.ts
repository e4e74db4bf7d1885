import { BULAN } from '@/lib/realisasi/bulan'
import type { BulanDicari } from './types'

/** "jul" or "juli": the month that a word begins, from three letters on. */
function bulanDari(kata: string): number | null {
  const ke = BULAN.findIndex((nama) => kata.length >= 3 && nama.toLowerCase().startsWith(kata))
  return ke < 0 ? null : ke + 1
}

/** Finds a month and a year among the words: "juli dinkes", "dinkes jul 2023", "laporan juni". The rest names the unit. */
export function bacaBulan(q: string): BulanDicari {
  const hasil: BulanDicari = { bulan: null, tahun: null, sisa: '' }
  const sisa: string[] = []
  for (const kata of q.toLowerCase().split(/\s+/)) {
    const bulan = bulanDari(kata)
    if (bulan !== null && hasil.bulan === null) hasil.bulan = bulan
    else if (/^20\d\d$/.test(kata) && hasil.tahun === null) hasil.tahun = Number(kata)
    else if (kata !== 'laporan' && kata !== '') sisa.push(kata)
  }
  return { ...hasil, sisa: sisa.join(' ') }
}
