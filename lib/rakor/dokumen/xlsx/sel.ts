import { NAMA_ZONA, type Zona } from '@/lib/realisasi/zona'
import { TIADA } from '@/lib/dasar/format/angka'
import type { Rupa, SelTulis } from '@/lib/dasar/buku/types'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { senToText } from '@/lib/realisasi/rupiah'
import { angkaRasio, type Rasio } from '@/lib/realisasi/rasio'
import type { Sel } from '@/lib/lihat/panel/types'

/** A zona is its word, its shape and its colour. */
const ZONA: Readonly<Record<Zona, { bentuk: string; rupa: Rupa }>> = {
  MERAH: { bentuk: '▼', rupa: 'teksMerah' }, KUNING: { bentuk: '◆', rupa: 'teksKuning' }, HIJAU: { bentuk: '●', rupa: 'teksHijau' }, MENDAHULUI: { bentuk: '▲', rupa: 'teksUngu' }, BELUM_LAPOR: { bentuk: '○', rupa: 'teksAbu' },
}

const isiTeks = (isi: string, tebal: boolean): SelTulis => ({ isi: rapikanProsa(isi), rupa: tebal ? 'teksTebal' : 'teks' })
const isiRasio = (nilai: Rasio, kali: number): number | null => (nilai.ada ? angkaRasio(nilai, kali) : null)
/** A number, or the sign for "does not apply": neither nought nor an empty cell. */
const angka = (isi: number | null, rupa: Rupa, tebal: boolean): SelTulis => (isi === null ? { isi: TIADA, rupa: tebal ? 'teksTebal' : 'teks' } : { isi, rupa })

/**
 * A cell as a workbook holds it: exact numbers that can be reckoned with, which their format rounds once; words where there is no number.
 * Nothing where the row says nothing.
 * @param takik depth in a tree: words stand so much to the right
 */
export function selBuku(sel: Sel | undefined, tebal = false, takik = 0): SelTulis {
  if (sel === undefined) return { isi: null, rupa: tebal ? 'teksTebal' : 'teks' }
  switch (sel.jenis) {
    case 'teks': return isiTeks(`${'   '.repeat(takik)}${sel.nilai}${sel.rinci === undefined ? '' : ` (${sel.rinci})`}`, tebal)
    case 'tanpa': return isiTeks(sel.nilai, tebal)
    case 'rupiah': return angka(sel.nilai === null ? null : Number(senToText(sel.nilai)), tebal ? 'rupiahTebal' : 'rupiah', tebal)
    case 'persen': return angka(isiRasio(sel.nilai, 1), tebal ? 'persenTebal' : 'persen', tebal)
    case 'poin': return angka(isiRasio(sel.nilai, 100), tebal ? 'poinTebal' : 'poin', tebal)
    case 'bilangan': return angka(sel.nilai, tebal ? 'bilanganTebal' : 'bilangan', tebal)
    case 'tanggal': return sel.nilai === null ? isiTeks(TIADA, tebal) : { isi: sel.nilai, rupa: 'tanggal' }
    case 'zona': return sel.nilai === null ? isiTeks(TIADA, tebal) : { isi: `${ZONA[sel.nilai].bentuk} ${NAMA_ZONA[sel.nilai]}${sel.sementara ? ' (sementara)' : ''}`, rupa: ZONA[sel.nilai].rupa }
  }
}

