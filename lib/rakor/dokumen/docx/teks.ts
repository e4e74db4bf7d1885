import { AlignmentType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Kolom, Sel } from '@/lib/lihat/panel/types'
import { NAMA_ZONA, ZONA, type Zona } from '@/lib/realisasi/zona'
import type { Alinea } from '../types'
import { tulisPotong } from '../utils'
import { GAYA, RUPA_ZONA, WARNA } from './gaya'

type Rupa = Omit<IRunOptions, 'text' | 'children' | 'break'>

/** Words as they were written, without what XML or a reader cannot take; a line end stays one. */
export const larik = (teks: string, rupa: Rupa = {}): TextRun[] =>
  rapikanProsa(teks).split('\n').map((satu, urutan) => new TextRun({ text: satu, ...rupa, ...(urutan > 0 && { break: 1 }) }))

export const alinea = (teks: string, pilihan: IParagraphOptions = {}, rupa: Rupa = {}): Paragraph => new Paragraph({ ...pilihan, children: larik(teks, rupa) })

/** A sentence with its fields written out. */
export const larikAlinea = (isi: Alinea, rupa: Rupa = {}): TextRun[] => isi.flatMap((potong) => larik(tulisPotong(potong), rupa))

export const RATA = { tengah: AlignmentType.CENTER, penuh: AlignmentType.JUSTIFIED } as const

const larikZona = (zona: Zona, rupa: Rupa = {}, sesudah: string = ''): TextRun[] => {
  const { bentuk, warna } = RUPA_ZONA[zona]
  return [new TextRun({ ...rupa, text: `${bentuk}\u00a0${NAMA_ZONA[zona]}${sesudah}`, color: warna, bold: true })]
}

/** What the shapes mean, beneath a map of them. */
export const larikLegenda = (): TextRun[] => ZONA.flatMap((zona, letak) => [...(letak === 0 ? [] : [new TextRun('    ')]), ...larikZona(zona)])

/**
 * A cell's words: a zona with its shape and colour, a second line smaller.
 * @param peta the table is a map of zona: their shapes alone
 */
export function larikSel(sel: Sel | undefined, kolom: Pick<Kolom, 'miliar'>, peta: boolean, rupa: Rupa = {}): TextRun[] {
  if (sel?.jenis === 'zona' && sel.nilai !== null) return peta ? [new TextRun({ ...rupa, text: RUPA_ZONA[sel.nilai].bentuk, color: RUPA_ZONA[sel.nilai].warna })] : larikZona(sel.nilai, rupa, sel.sementara ? ' (sementara)' : '')
  const utama = larik(tulisSel(sel, kolom, false), { ...rupa, ...(sel?.jenis === 'tanpa' && { italics: true }) })
  return sel?.jenis === 'teks' && sel.rinci !== undefined ? [...utama, ...larik(`\n${sel.rinci}`, { size: 15, color: WARNA.redup }).slice(1)] : utama
}

/** The mark of a row whose zona has no column of its own: shape in front of its name. */
export const larikTanda = (sel: Sel | undefined): TextRun[] => {
  if (sel?.jenis !== 'zona' || sel.nilai === null) return []
  const { bentuk, warna } = RUPA_ZONA[sel.nilai]
  return [new TextRun({ text: `${bentuk}\u00a0`, color: warna })]
}

/** Empty room between blocks that do not bring their own. */
export const jeda = (sesudah: number): Paragraph => new Paragraph({ style: GAYA.tabel, spacing: { after: sesudah, line: 20, lineRule: 'exact' }, children: [] })
