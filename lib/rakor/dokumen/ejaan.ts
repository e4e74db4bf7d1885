import { bagiSetengahKeAtas } from '@/lib/realisasi/pembulatan'
import { bulatkanPersen, type RasioAda } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'
import { terbilang, terbilangRupiah } from '@/lib/dasar/format/terbilang'

/** Hundredths as they are said: "tiga puluh delapan koma dua delapan"; whole ones without the comma. */
function ejaRatusan(nilai: bigint): string {
  const pecahan = [(nilai / 10n) % 10n, nilai % 10n]
  return `${terbilang(nilai / 100n)}${nilai % 100n === 0n ? '' : ` koma ${pecahan.map(terbilang).join(' ')}`}`
}

/** A percentage as it is said: "tiga puluh delapan koma dua delapan persen", of the same two decimals that are written. */
export function ejaPersen(nilai: RasioAda): string {
  const ratusan = BigInt(bulatkanPersen(nilai) ?? 0)
  return `${ratusan < 0n ? `minus ${ejaRatusan(-ratusan)}` : ejaRatusan(ratusan)} persen`
}

const SATUAN: readonly { kata: string; sen: bigint }[] = [{ kata: 'triliun', sen: 10n ** 14n }, { kata: 'miliar', sen: 10n ** 11n }, { kata: 'juta', sen: 10n ** 8n }]

/** Rupiah as a speaker says what `rupiahSingkat` writes: "tiga ratus tujuh puluh tujuh koma nol empat miliar rupiah". */
export function ejaSingkat(nilai: Sen): string {
  const [mutlak, tanda] = nilai < 0n ? [-nilai, 'minus '] : [nilai, '']
  for (const { kata, sen } of SATUAN) {
    const ratusan = bagiSetengahKeAtas(mutlak * 100n, sen)
    if (ratusan >= 100n) return `${tanda}${ejaRatusan(ratusan)} ${kata} rupiah`
  }
  return terbilangRupiah(nilai)
}
