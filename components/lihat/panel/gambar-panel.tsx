import { KurvaHidup } from '@/components/dasar/charts/kurva-hidup'
import { maksSkala } from '@/components/dasar/charts/jalur'
import { susunTitik } from '@/components/dasar/charts/titik-kurva'
import { Tertulis } from '@/components/dasar/tertulis/tertulis'
import type { Bagan, Panel } from '@/lib/lihat/panel/types'
import { dataKurva, GambarPolos } from './gambar-polos'

function GambarKurva({ panel, bagan }: { panel: Panel; bagan: Extract<Bagan, { jenis: 'kurva' }> }) {
  const data = dataKurva(panel, bagan)
  return (
    <KurvaHidup titik={susunTitik(data)} maks={maksSkala([data.target, data.realisasi, data.lalu, [data.proyeksi ?? null]])} judul={panel.judul}>
      <Tertulis><GambarPolos panel={panel} /></Tertulis>
    </KurvaHidup>
  )
}

/** The picture that stands in the place of a panel's table: over the table's own figures. */
export function GambarPanel({ panel }: { panel: Panel }) {
  const { bagan } = panel
  return bagan?.jenis === 'kurva' ? <GambarKurva panel={panel} bagan={bagan} /> : <Tertulis><GambarPolos panel={panel} /></Tertulis>
}
