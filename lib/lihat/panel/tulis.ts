import { bilangan, miliaran, persen, poin, poinMutlak, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_ZONA } from '@/lib/realisasi/zona'
import type { Kolom, Sel } from './types'

/**
 * A cell as people read it: the unit stands in the column's head. Every renderer for people writes cells with this.
 * @param penuh full rupiah, where people check, also in a column of billions
 */
export function tulisSel(sel: Sel | undefined, kolom: Pick<Kolom, 'miliar'>, penuh: boolean): string {
  if (sel === undefined) return TIADA
  switch (sel.jenis) {
    case 'teks': return sel.nilai === '' ? TIADA : sel.nilai
    case 'tanpa': return sel.nilai
    case 'rupiah': return kolom.miliar && !penuh ? miliaran(sel.nilai) : rupiahPenuh(sel.nilai)
    case 'persen': return persen(sel.nilai)
    case 'poin': return (sel.mutlak ? poinMutlak : poin)(sel.nilai).replace(' poin', '')
    case 'bilangan': return sel.nilai === null ? TIADA : bilangan(sel.nilai)
    case 'tanggal': return sel.nilai === null ? TIADA : tanggal(sel.nilai)
    case 'zona': return sel.nilai === null ? TIADA : `${NAMA_ZONA[sel.nilai]}${sel.sementara ? ' (sementara)' : ''}`
  }
}
