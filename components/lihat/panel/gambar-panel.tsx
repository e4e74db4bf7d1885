import { KurvaHidup } from '@/components/dasar/charts/kurva-hidup'
import { KurvaS, type DataKurva } from '@/components/dasar/charts/kurva-s'
import { maksSkala } from '@/components/dasar/charts/jalur'
import { susunTitik } from '@/components/dasar/charts/titik-kurva'
import { Tertulis } from '@/components/dasar/tertulis/tertulis'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import type { Bagan, Panel, Tabel } from '@/lib/lihat/panel/types'
import { GambarBullet, GambarButir } from './gambar-bullet'
import { GambarDeretZona } from './gambar-deret-zona'
import { GambarGaris } from './gambar-garis'
import { GambarKelompok } from './gambar-kelompok'
import { GambarLuas } from './gambar-luas'
import { GambarTiang } from './gambar-tiang'
import { GambarTumpuk } from './gambar-tumpuk'

/** A column of percentages, in hundredths; null where a row has none. */
const deret = (tabel: Tabel, kolom: string | undefined): (number | null)[] =>
  kolom === undefined ? [] : tabel.baris.map(({ sel }) => { const satu = sel[kolom]; return satu?.jenis === 'persen' ? bulatkanPersen(satu.nilai) : null })

function GambarKurva({ panel: { judul, tabel }, bagan }: { panel: Panel; bagan: Extract<Bagan, { jenis: 'kurva' }> }) {
  const data: DataKurva = {
    tahun: bagan.tahun, batas: bagan.batas,
    target: deret(tabel, bagan.target), realisasi: deret(tabel, bagan.realisasi), lalu: deret(tabel, bagan.lalu), proyeksi: deret(tabel, bagan.proyeksi).at(-1) ?? null,
  }
  return (
    <KurvaHidup titik={susunTitik(data)} maks={maksSkala([data.target, data.realisasi, data.lalu, [data.proyeksi ?? null]])} judul={judul}>
      <Tertulis><KurvaS data={data} bacaan={judul} /></Tertulis>
    </KurvaHidup>
  )
}

function Gambar({ panel }: { panel: Panel }) {
  const { bagan, tabel } = panel
  switch (bagan?.jenis) {
    case 'bullet': return <GambarBullet tabel={tabel} bagan={bagan} />
    case 'butir': return <GambarButir tabel={tabel} bagan={bagan} />
    case 'deret-zona': return <GambarDeretZona tabel={tabel} bagan={bagan} />
    case 'kelompok': return <GambarKelompok tabel={tabel} bagan={bagan} />
    case 'tiang': return <GambarTiang tabel={tabel} bagan={bagan} bacaan={panel.judul} />
    case 'tumpuk': return <GambarTumpuk tabel={tabel} bagan={bagan} />
    case 'garis': return <GambarGaris tabel={tabel} bagan={bagan} bacaan={panel.judul} />
    case 'luas': return <GambarLuas tabel={tabel} bagan={bagan} bacaan={panel.judul} />
    default: return null
  }
}

/** The picture that stands in the place of a panel's table: over the table's own figures. */
export function GambarPanel({ panel }: { panel: Panel }) {
  const { bagan } = panel
  return bagan?.jenis === 'kurva' ? <GambarKurva panel={panel} bagan={bagan} /> : <Tertulis><Gambar panel={panel} /></Tertulis>
}
