import { Tertulis } from '@/components/dasar/tertulis/tertulis'
import type { Bagan, Panel } from '@/lib/lihat/panel/types'
import { BARIS_PONSEL, TabelPolos, type TabelPanelProps } from './tabel-polos'

export type { TabelPanelProps } from './tabel-polos'

/** A panel's table as a page shows it, written once. */
export function TabelPanel(props: TabelPanelProps) {
  return <Tertulis><TabelPolos {...props} /></Tertulis>
}

/** Whether the page shows less than the whole table, so that the whole is offered behind one tap. */
export const adaLebih = ({ tabel: { kolom, baris, tampil }, bagan }: Panel): boolean =>
  gambarPenuh(bagan) || baris.length > BARIS_PONSEL || kolom.some(({ miliar, rinci, lebar }) => miliar === true || rinci === true || lebar === true) || (tampil !== undefined && baris.length > tampil)

/** Pictures that stand in the table's place; a bar stands in its rows, a heat map is its cells. */
export const gambarPenuh = (bagan: Bagan | undefined): boolean =>
  bagan !== undefined && bagan.jenis !== 'batang' && bagan.jenis !== 'peta-panas'
