import { terbilang } from '@/lib/dasar/format/terbilang'
import { bulatkanPersen, type RasioAda } from '@/lib/realisasi/rasio'

/** A percentage as it is said: "tiga puluh delapan koma dua delapan persen", of the same two decimals that are written. */
export function ejaPersen(nilai: RasioAda): string {
  const ratusan = bulatkanPersen(nilai) ?? 0
  const mutlak = Math.abs(ratusan)
  const pecahan = [Math.floor(mutlak / 10) % 10, mutlak % 10]
  const koma = mutlak % 100 === 0 ? '' : ` koma ${pecahan.map((digit) => terbilang(BigInt(digit))).join(' ')}`
  return `${ratusan < 0 ? 'minus ' : ''}${terbilang(BigInt(Math.floor(mutlak / 100)))}${koma} persen`
}
