import type { Sen } from '@/lib/realisasi/rupiah'

const SATUAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'] as const
/** names of the groups of three digits, from the lowest: long scale ends are not needed, an APBD has 13 digits */
const KELOMPOK = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const

/** 0..999 in words, without the group's name; empty for nought. */
function ratusan(n: number): string {
  if (n < 12) return SATUAN[n] as string
  if (n < 20) return `${ratusan(n - 10)} belas`
  if (n < 100) return `${ratusan(Math.floor(n / 10))} puluh ${ratusan(n % 10)}`
  if (n < 200) return `seratus ${ratusan(n - 100)}`
  return `${ratusan(Math.floor(n / 100))} ratus ${ratusan(n % 100)}`
}

/**
 * A whole number in words: 1_250n -> "seribu dua ratus lima puluh". "Seribu" only where a thousand stands alone, as in writing of
 * amounts: 1.001.000 is "satu juta seribu".
 * @throws RangeError beyond 18 digits
 */
export function terbilang(nilai: bigint): string {
  if (nilai < 0n) return `minus ${terbilang(-nilai)}`
  if (nilai === 0n) return 'nol'
  const bagian: string[] = []
  for (let sisa = nilai, letak = 0; sisa > 0n; sisa /= 1000n, letak++) {
    const tiga = Number(sisa % 1000n)
    if (letak >= KELOMPOK.length) throw new RangeError(`${nilai} terlalu besar untuk dieja`)
    if (tiga > 0) bagian.unshift(letak === 1 && tiga === 1 ? 'seribu' : `${ratusan(tiga)} ${KELOMPOK[letak] as string}`)
  }
  return bagian.join(' ').replace(/\s+/g, ' ').trim()
}

/** Rupiah in words, as letters and minutes have it: "sembilan ratus … rupiah", with the sen where there are any. */
export function terbilangRupiah(nilai: Sen): string {
  const [mutlak, tanda] = nilai < 0n ? [-nilai, 'minus '] : [nilai, '']
  const sen = mutlak % 100n
  return `${tanda}${terbilang(mutlak / 100n)} rupiah${sen === 0n ? '' : ` ${terbilang(sen)} sen`}`
}
