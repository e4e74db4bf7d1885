import { rupiah, rupiahSingkat } from '@/lib/dasar/format/angka'
import { terbilangRupiah } from '@/lib/dasar/format/terbilang'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Panel } from '@/lib/lihat/panel/types'
import type { Alinea, BahanDokumen, Blok, HalamanBahan, Potong } from './types'

/** A piece of a sentence as it is read: figures carry their unit, which in a table stands in the head. */
export function tulisPotong(potong: Potong): string {
  if (typeof potong === 'string') return potong
  const { sel, rupa = 'penuh' } = potong
  if (sel.jenis === 'rupiah' && sel.nilai !== null) return rupa === 'terbilang' ? terbilangRupiah(sel.nilai) : rupa === 'singkat' ? rupiahSingkat(sel.nilai) : rupiah(sel.nilai)
  if (sel.jenis === 'poin') return `${tulisSel(sel, {}, true)} poin`
  return tulisSel(sel, {}, true)
}

/** A paragraph as plain text. */
export const tulisAlinea = (alinea: Alinea): string => alinea.map(tulisPotong).join('')

/** A sentence leads to what stands behind it: on paper it is never alone at the foot of a page. */
export const mengantar = (berikut: Blok | undefined): boolean => berikut !== undefined && ['panel', 'tabel', 'isian', 'butir'].includes(berikut.jenis)

/** A finding of a frozen page by its key; undefined where it does not apply to this position. */
export const panelDari = ({ panel }: HalamanBahan, kunci: string): Panel | undefined => panel.find((satu) => satu.kunci === kunci)

/** Pages that were added to what a meeting freezes after the first meetings were frozen: those do not have them, and say nothing of them. */
export const HALAMAN_TAMBAHAN: readonly string[] = ['tema', 'indikator', 'kinerja', 'peta']

/** The same, of a page by its name. @throws RangeError for a page that is not frozen */
export function panelHalaman({ halaman }: Pick<BahanDokumen, 'halaman'>, nama: string, kunci: string): Panel | undefined {
  const isi = halaman[nama]
  if (isi === undefined && HALAMAN_TAMBAHAN.includes(nama)) return undefined
  if (isi === undefined) throw new RangeError(`Halaman ${nama} tidak dibekukan`)
  return panelDari(isi, kunci)
}
