import { LinkButton } from '@/components/dasar/ui/button'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanLengkap, bulanTerlapor } from '@/lib/realisasi/bulan-lapor'
import type { Capaian } from '@/lib/realisasi/capaian'

interface JalanLaporProps {
  /** twelve months of the whole that the page is about */
  perBulan: readonly Capaian[]
  tahun: number
  bulan: number
  /** address of this view at another month */
  href: (bulan: number) => string
}

/** From a month without any report to the last one that has a position: the complete one first, then a newer, partial one. */
export function JalanLapor({ perBulan, tahun, bulan, href }: JalanLaporProps) {
  const posisi = perBulan.map((capaian) => capaian.posisi)
  const lengkap = bulanLengkap(posisi, bulan)
  const terlapor = bulanTerlapor(posisi, bulan)
  const hitung = (month: number): string => {
    const { jumlahUnit = 0, jumlahUnitMelapor = 0 } = posisi[month - 1] ?? {}
    return jumlahUnit > 1 ? ` (${bilangan(jumlahUnitMelapor)} dari ${bilangan(jumlahUnit)} unit)` : ''
  }
  const utama = posisi.some(({ jumlahUnit }) => jumlahUnit > 1) ? 'Posisi terakhir yang lengkap' : 'Laporan terakhir'
  if (lengkap === null && terlapor === null) return <p className="mt-2 text-redup">Belum ada bulan TA {tahun} yang sudah dilaporkan.</p>
  return (
    <p className="cetak-sembunyi mt-3 flex flex-wrap gap-2">
      {lengkap === null ? null : <LinkButton href={href(lengkap)} ragam="utama">{utama}: {bulanTahun(tahun, lengkap)}{hitung(lengkap)}</LinkButton>}
      {terlapor === null || terlapor === lengkap ? null : <LinkButton href={href(terlapor)}>Lihat {bulanTahun(tahun, terlapor)}{hitung(terlapor)}</LinkButton>}
    </p>
  )
}
