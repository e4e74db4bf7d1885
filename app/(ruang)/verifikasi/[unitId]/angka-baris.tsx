import { NumTd } from '@/components/dasar/tables/table'
import { persen, rupiahPenuh } from '@/lib/dasar/format/angka'
import { NOL, type Sen } from '@/lib/realisasi/rupiah'
import { persenKas, persenPagu, type Hitungan } from '@/lib/lapor/pelaporan/utils'

/** Columns of the table of a report. */
export const KOLOM_PERIKSA = 9

interface AngkaProps {
  h: Hitungan
  /** the report is handed in: what it left empty is nought, as in the position of its unit */
  masuk: boolean
}

function RupiahTd({ nilai, masuk }: { nilai: Sen | null; masuk: boolean }) {
  if (nilai !== null || !masuk) return <NumTd>{rupiahPenuh(nilai)}</NumTd>
  return <NumTd>0, <span className="font-normal text-redup">tidak diisi</span></NumTd>
}

/** Realisation to the month, and its two shares. */
export function AngkaSampai({ h, masuk }: AngkaProps) {
  const dihitung = { ...h, sampai: h.sampai ?? (masuk ? NOL : null) }
  return (
    <>
      <RupiahTd nilai={h.sampai} masuk={masuk} />
      <NumTd>{persen(persenPagu(dihitung))}</NumTd>
      <NumTd>{persen(persenKas(dihitung))}</NumTd>
    </>
  )
}

/** The sums of a row: money, and its two shares. */
export function Angka({ h, masuk }: AngkaProps) {
  return (
    <>
      <NumTd>{rupiahPenuh(h.pagu)}</NumTd>
      <NumTd>{rupiahPenuh(h.kasSampai)}</NumTd>
      <RupiahTd nilai={h.ini} masuk={masuk} />
      <AngkaSampai h={h} masuk={masuk} />
    </>
  )
}
