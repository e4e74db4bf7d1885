import { NumTd, RowHead, Td } from '@/components/dasar/tables/table'
import { ZonaMark, ZonaShape } from '@/components/dasar/ui/zona-mark'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { BarisTabel, Kolom, Sel } from '@/lib/lihat/panel/types'

/** Why there is no value, for whoever asks. */
const alasan = (sel: Sel | undefined): string | undefined =>
  sel !== undefined && (sel.jenis === 'persen' || sel.jenis === 'poin') && !sel.nilai.ada ? sel.nilai.alasan : undefined

/** Hidden where space is short, unless the whole table was asked for. */
export const lebarKolom = ({ lebar }: Kolom, penuh: boolean): string | false => lebar === true && !penuh && 'max-sm:hidden'

interface SelPanelProps {
  kolom: Kolom
  baris: BarisTabel
  penuh: boolean
  /** a cell of a heat map: the shape alone, its word in reach */
  padat?: boolean
}

/** One figure or word of a panel's table. */
export function SelPanel({ kolom, baris, penuh, padat = false }: SelPanelProps) {
  const sel = baris.sel[kolom.kunci]
  // an undefined property is data too, sent once for every cell
  const sempit = lebarKolom(kolom, penuh)
  const kelas = sempit === false ? {} : { className: sempit }
  if (sel?.jenis === 'zona' && padat && sel.nilai !== null) {
    return <Td className="px-1! text-center" title={tulisSel(sel, kolom, penuh)}><ZonaShape zona={sel.nilai} className="inline-block" /><span className="sr-only">{tulisSel(sel, kolom, penuh)}</span></Td>
  }
  if (sel?.jenis === 'zona') {
    return <Td {...kelas}><ZonaMark zona={sel.nilai} {...(sel.alasan === undefined ? {} : { alasan: sel.alasan })} sementara={sel.sementara === true} /></Td>
  }
  const teks = tulisSel(sel, kolom, penuh)
  const sebab = alasan(sel)
  const isi = sel?.jenis === 'tanpa' ? <span className="text-redup">{teks}</span> : teks
  if (kolom.angka === true) return <NumTd {...kelas} {...(sebab === undefined ? {} : { title: sebab })}>{isi}</NumTd>
  if (sel?.jenis !== 'teks' || sel.rinci === undefined) return <Td {...kelas}>{isi}</Td>
  return <Td {...kelas}>{isi}<span className="block text-sm text-redup">{sel.rinci}</span></Td>
}

/** The first cell: names the row and leads to what is behind it, by a plain link: a page has hundreds, and what they open is kept ready. */
export function KepalaBaris({ kolom, baris }: { kolom: Kolom; baris: BarisTabel }) {
  const sel = baris.sel[kolom.kunci]
  const nama = tulisSel(sel, kolom, true)
  return (
    <RowHead {...(baris.tingkat ? { style: { paddingLeft: `${baris.tingkat * 1.25 + 0.5}rem` } } : {})}>
      {baris.href === undefined ? nama : <a href={baris.href}>{nama}</a>}
      {sel?.jenis === 'teks' && sel.rinci !== undefined ? <span className="block text-sm font-normal text-redup">{sel.rinci}</span> : null}
    </RowHead>
  )
}
