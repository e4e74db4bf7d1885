import type { SubIsian } from '@/lib/lapor/pelaporan/types'
import { tambah } from '@/lib/lapor/pelaporan/utils'
import { sen, senToText, type Sen } from '@/lib/realisasi/rupiah'

/** Twelve targets in hundredths of a percent; null: the way says nothing of the month. */
export type Setahun = readonly (number | null)[]
const PENUH = 10_000

/** a / b in hundredths of a percent, half up, exact. */
const bagian = (a: bigint, b: bigint): number => Number((a * BigInt(PENUH) * 2n + b) / (2n * b))

/** From nothing before the first month to 100% at the end of the last one, in equal steps. Months before the first are left as they are. */
export const merata = (dari: number, sampai: number): Setahun =>
  Array.from({ length: 12 }, (_, i) => {
    const bulan = i + 1
    if (bulan < dari) return null
    return bulan >= sampai ? PENUH : bagian(BigInt(bulan - dari + 1), BigInt(sampai - dari + 1))
  })

/** The share of the year's anggaran kas of a sub-kegiatan that is planned up to each month. null: it has none */
export function ikutKas({ baris }: SubIsian): Setahun | null {
  const bulanan = Array.from({ length: 12 }, (_, i) => baris.reduce<Sen | null>((jumlah, { kas }) => tambah(jumlah, kas[i] ?? null), null))
  const setahun = bulanan.reduce<bigint>((jumlah, nilai) => jumlah + (nilai ?? 0n), 0n)
  if (setahun <= 0n) return null
  let sampai = 0n
  return bulanan.map((nilai) => {
    sampai += nilai ?? 0n
    return bagian(sampai, setahun)
  })
}

/** As it is typed into a cell: "38,28". */
export const ketikanTarget = (nilai: number): string => senToText(sen(BigInt(nilai))).replace('.', ',')
