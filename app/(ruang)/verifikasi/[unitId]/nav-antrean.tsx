import { LinkButton } from '@/components/dasar/ui/button'
import { bilangan } from '@/lib/dasar/format/angka'
import type { Antrean } from '@/lib/lapor/pelaporan/utils'

/** Where this report stands among those that wait, with the ones before and after it. */
export function NavAntrean({ urutan: { ke, jumlah, sebelum, berikut }, kueri }: { urutan: Antrean; kueri: string }) {
  const alamat = (unitId: number): string => `/verifikasi/${unitId}?${kueri}`
  return (
    <nav aria-label="Antrean verifikasi" className="cetak-sembunyi mb-4 flex flex-wrap items-center gap-2 text-sm">
      <span className="font-medium tabular-nums">{ke === null ? `${bilangan(jumlah)} laporan menunggu` : `${bilangan(ke)} dari ${bilangan(jumlah)} yang menunggu`}</span>
      {sebelum ? <LinkButton kecil ragam="halus" prefetch={false} href={alamat(sebelum.unitId)}>← Sebelumnya: {sebelum.nama}</LinkButton> : null}
      {berikut ? <LinkButton kecil ragam="halus" prefetch={false} href={alamat(berikut.unitId)}>Berikutnya: {berikut.nama} →</LinkButton> : null}
    </nav>
  )
}
