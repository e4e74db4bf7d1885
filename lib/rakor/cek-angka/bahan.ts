import { panelPosisi, panelRupiah } from '@/lib/lihat/panel/umum/posisi'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import type { Panel } from '@/lib/lihat/panel/types'
import { faktaPanel, labelPanel } from './fakta'
import { Pustaka } from './pustaka'
import type { Fakta } from './types'

/** A page's panels, and the address at which they are looked at. */
export interface HalamanCek {
  panel: readonly Panel[]
  href: string
}

export interface BahanCek {
  ringkasan: DataRingkasan
  halaman: readonly HalamanCek[]
  /** address of a unit's page by its id */
  hrefUnit: (id: string) => string
}

const alamatkan = (fakta: readonly Fakta[], href: string): Fakta[] => fakta.map((satu) => ({ ...satu, href }))

/** What the page of each unit says first, from the same data: its position and its amounts, with every name that people call it. */
export const panelUnitRingkas = ({ unit, namaSingkat, tahun }: DataRingkasan): { id: string; nama: string[]; panel: Panel[] }[] => unit.map((capaian) => ({
  id: capaian.posisi.kunci, nama: [capaian.posisi.nama, namaSingkat.get(capaian.posisi.kunci) ?? ''].filter((satu) => satu !== ''),
  panel: [...(capaian.melapor ? [panelPosisi('unit-posisi', capaian, tahun)] : []), panelRupiah('unit-rupiah', capaian)],
}))

/**
 * The facts of a whole position: every panel of every page, and of every unit what its own page says first (position and amounts), by all names
 * that people call it. Each fact leads to the page that shows it.
 */
export function pustakaDari({ ringkasan, halaman, hrefUnit }: BahanCek): Pustaka {
  const unit = panelUnitRingkas(ringkasan)
  const label = labelPanel(halaman.flatMap(({ panel }) => panel), unit.flatMap(({ nama }) => nama))
  return new Pustaka([...halaman.flatMap(({ panel, href }) => alamatkan(faktaPanel(panel, null, label), href)), ...unit.flatMap((satu) => alamatkan(faktaPanel(satu.panel, satu, label), hrefUnit(satu.id)))], label)
}
