import { NumTd } from '@/components/dasar/tables/table'
import { persen, rupiahPenuh } from '@/lib/dasar/format/angka'
import { persenKas, persenPagu, type Hitungan } from '@/lib/lapor/pelaporan/utils'

/** Columns of the table of a report. */
export const KOLOM_PERIKSA = 9

/** The sums of a row: money, and its two shares. */
export function Angka({ h }: { h: Hitungan }) {
  return (
    <>
      <NumTd>{rupiahPenuh(h.pagu)}</NumTd>
      <NumTd>{rupiahPenuh(h.kasSampai)}</NumTd>
      <NumTd>{rupiahPenuh(h.ini)}</NumTd>
      <NumTd>{rupiahPenuh(h.sampai)}</NumTd>
      <NumTd>{persen(persenPagu(h))}</NumTd>
      <NumTd>{persen(persenKas(h))}</NumTd>
    </>
  )
}
