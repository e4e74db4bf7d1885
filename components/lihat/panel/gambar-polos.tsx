import { KurvaS, type DataKurva } from '@/components/dasar/charts/kurva-s'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import type { Bagan, Panel, Tabel } from '@/lib/lihat/panel/types'
import { GambarBullet, GambarButir } from './gambar-bullet'
import { GambarDeretZona } from './gambar-deret-zona'
import { GambarGaris } from './gambar-garis'
import { GambarKelompok } from './gambar-kelompok'
import { GambarLintasan } from './gambar-lintasan'
import { GambarLuas } from './gambar-luas'
import { GambarPetak } from './gambar-petak'
import { GambarTiang } from './gambar-tiang'
import { GambarTumpuk } from './gambar-tumpuk'

/** A column of percentages, in hundredths; null where a row has none. */
const deret = (tabel: Tabel, kolom: string | undefined): (number | null)[] =>
  kolom === undefined ? [] : tabel.baris.map(({ sel }) => { const satu = sel[kolom]; return satu?.jenis === 'persen' ? bulatkanPersen(satu.nilai) : null })

/** What a curve draws of its panel's table. */
export const dataKurva = ({ tabel }: Panel, bagan: Extract<Bagan, { jenis: 'kurva' }>): DataKurva => ({
  tahun: bagan.tahun, batas: bagan.batas,
  target: deret(tabel, bagan.target), realisasi: deret(tabel, bagan.realisasi), lalu: deret(tabel, bagan.lalu), proyeksi: deret(tabel, bagan.proyeksi).at(-1) ?? null,
})

/** The picture that stands in the place of a panel's table, as it is drawn once. Draws in the browser too; a curve fills its box. */
export function GambarPolos({ panel }: { panel: Panel }) {
  const { bagan, tabel } = panel
  switch (bagan?.jenis) {
    case 'bullet': return <GambarBullet tabel={tabel} bagan={bagan} />
    case 'butir': return <GambarButir tabel={tabel} bagan={bagan} />
    case 'deret-zona': return <GambarDeretZona tabel={tabel} bagan={bagan} />
    case 'kelompok': return <GambarKelompok tabel={tabel} bagan={bagan} />
    case 'tiang': return <GambarTiang tabel={tabel} bagan={bagan} bacaan={panel.judul} />
    case 'tumpuk': return <GambarTumpuk tabel={tabel} bagan={bagan} />
    case 'garis': return <GambarGaris tabel={tabel} bagan={bagan} bacaan={panel.judul} />
    case 'lintasan': return <GambarLintasan tabel={tabel} bagan={bagan} bacaan={panel.judul} />
    case 'luas': return <GambarLuas tabel={tabel} bagan={bagan} bacaan={panel.judul} />
    case 'petak': return <GambarPetak tabel={tabel} bagan={bagan} bacaan={panel.judul} />
    case 'kurva': return <KurvaS data={dataKurva(panel, bagan)} bacaan={panel.judul} />
    default: return null
  }
}
