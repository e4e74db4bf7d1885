import { NumTd } from '@/components/dasar/tables/table'
import { persen, poin, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { asalFisik, asalFisikSingkat } from '@/lib/dasar/format/fisik'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'

/** A percentage, or "–" with its reason in reach. */
export function PersenTd({ nilai, className }: { nilai: Rasio; className?: string }) {
  if (nilai.ada) return <NumTd className={className}>{persen(nilai)}</NumTd>
  return <NumTd className={className} title={nilai.alasan}>{persen(nilai)}<span className="sr-only"> ({nilai.alasan})</span></NumTd>
}

/** Signed points without the word, for a column headed "poin". The sign says behind or ahead; red is for the zona alone. */
export function PoinTd({ nilai, className }: { nilai: Rasio; className?: string }) {
  return <NumTd className={className} title={nilai.ada ? undefined : nilai.alasan}>{poin(nilai).replace(' poin', '')}</NumTd>
}

/** Full rupiah; null is "–", with its reason where there is one. */
export function RupiahTd({ nilai, alasan, className }: { nilai: Sen | null; alasan?: string; className?: string }) {
  if (nilai !== null) return <NumTd className={className}>{rupiahPenuh(nilai, 0)}</NumTd>
  return <NumTd className={className} title={alasan}>{TIADA}{alasan ? <span className="sr-only"> ({alasan})</span> : null}</NumTd>
}

/** Realisasi in full rupiah. Handed in and left empty is nought, and says that nobody typed it. */
export function RealisasiTd({ capaian: { posisi } }: { capaian: Capaian }) {
  if (posisi.realisasi === null) return <RupiahTd nilai={null} alasan="Belum ada entri, dan laporannya belum dikirim" />
  if (posisi.realisasiDiisi) return <RupiahTd nilai={posisi.realisasi} />
  return <NumTd>0, <span className="font-normal text-redup">tidak diisi</span></NumTd>
}

/** Why a physical value is missing: the report is in and left it empty, or there is no report. */
const tanpaFisik = (capaian: Capaian): string => (capaian.melapor ? 'tidak diisi' : 'belum lapor')

/** Weighted physical progress, marked with the month of values that are carried on; says so where there never was one. */
export function FisikTd({ capaian, className }: { capaian: Capaian; className?: string }) {
  if (!capaian.fisik.ada && capaian.posisi.pagu > 0n) {
    return <NumTd className={className}><span className="text-redup">{tanpaFisik(capaian)}</span></NumTd>
  }
  const asal = asalFisikSingkat(capaian)
  if (asal === null) return <PersenTd nilai={capaian.fisik} className={className} />
  return (
    <NumTd className={className} title={asalFisik(capaian) ?? undefined}>
      {persen(capaian.fisik)}
      <span className="block max-w-28 text-sm font-normal whitespace-normal text-redup">{asal}</span>
    </NumTd>
  )
}
