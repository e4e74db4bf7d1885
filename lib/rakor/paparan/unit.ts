import type { HalamanUnit } from '@/lib/rakor/dokumen/types'
import type { Panel } from '@/lib/lihat/panel/types'
import { kunciUnit } from './constants'
import type { Slide, UnitDek } from './types'

/** What is asked of a unit in the hall, in this order: where it stands and what lacks most; where it has not reported, what stands in its way. */
const PANEL = ['unit-posisi', 'unit-kesenjangan', 'unit-kendala', 'unit-rupiah']
const PANEL_SLIDE = 2
/** Rows of the second finding, under the bars of the first. */
const BARIS = 4

const ada = ({ tabel, bagan }: Panel): boolean => tabel.baris.length > 0 || bagan !== undefined

/** The slide of one unit from its frozen page: for the question that comes from the front row. Pure. */
export function slideUnit(halaman: HalamanUnit, unit: UnitDek, catatan?: Slide['catatan']): Slide {
  const panel = PANEL.flatMap((kunci) => halaman.panel.filter((satu) => satu.kunci === kunci && ada(satu))).slice(0, PANEL_SLIDE)
  const [utama] = panel
  return {
    kunci: kunciUnit(unit.id), judul: unit.singkat, isi: utama === undefined ? [['Belum ada data unit ini pada posisi beku.']] : [[utama.judul]],
    panel, baris: BARIS, catatan: catatan ?? panel.slice(1).map(({ judul }) => [judul]), jenis: 'isi', tersembunyi: true,
  }
}
