import { NumTd } from '@/components/dasar/tables/table'
import { persen, poin, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'

/** A percentage, or "–" with its reason in reach. */
export function PersenTd({ nilai, className }: { nilai: Rasio; className?: string }) {
  return (
    <NumTd className={className} title={nilai.ada ? undefined : nilai.alasan}>
      {persen(nilai)}
      {nilai.ada ? null : <span className="sr-only"> ({nilai.alasan})</span>}
    </NumTd>
  )
}

/** Signed points without the word, for a column headed "poin". Behind is red, and carries its minus. */
export function PoinTd({ nilai, className }: { nilai: Rasio; className?: string }) {
  const tertinggal = nilai.ada && nilai.pembilang < 0n
  return (
    <NumTd className={className} title={nilai.ada ? undefined : nilai.alasan}>
      <span className={tertinggal ? 'text-merah' : undefined}>{poin(nilai).replace(' poin', '')}</span>
    </NumTd>
  )
}

/** Full rupiah; null is "–", with its reason where there is one. */
export function RupiahTd({ nilai, alasan, className }: { nilai: Sen | null; alasan?: string; className?: string }) {
  return (
    <NumTd className={className} title={nilai === null ? alasan : undefined}>
      {nilai === null ? TIADA : rupiahPenuh(nilai, 0)}
      {nilai === null && alasan ? <span className="sr-only"> ({alasan})</span> : null}
    </NumTd>
  )
}

/** Weighted physical progress; says "belum lapor" where no value was ever reported. */
export function FisikTd({ capaian, className }: { capaian: Capaian; className?: string }) {
  if (!capaian.fisik.ada && capaian.posisi.pagu > 0n) {
    return <NumTd className={className}><span className="text-redup">belum lapor</span></NumTd>
  }
  return <PersenTd nilai={capaian.fisik} className={className} />
}
