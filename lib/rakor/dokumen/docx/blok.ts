import { Bookmark, BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph, Table, TableCell, TableOfContents, TableLayoutType, TableRow, ShadingType, WidthType, AlignmentType } from 'docx'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { DAFTAR_ISI } from '../constants'
import type { Blok, Dokumen } from '../types'
import { mengantar } from '../utils'
import { gambarBagan } from './bagan'
import { BUTIR, GAYA, JARAK, NOMOR, WARNA } from './gaya'
import { gambarKop, gambarRincian, gambarTandaTangan } from './surat'
import { GARIS, gambarTabel, isPeta, kolomKertas, kolomPenuh, sisaBaris, TEPI_SEL } from './tabel'
import { alinea, jeda, larik, larikAlinea, larikLegenda, RATA } from './teks'
import { pt } from './ukuran'

type Isi = Paragraph | Table | TableOfContents
const TINGKAT = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** A picture and a table of more rows may part at a page's end, or half of pages would stay empty. */
const BARIS_SEHALAMAN = 8

/** A finding: its title, its sentence, its picture, its table and what the table does not show, in this order and together. */
function gambarPanel({ panel, rupa = 'lengkap', baris }: Extract<Blok, { jenis: 'panel' }>, lebar: number): Isi[] {
  const { judul, bacaan, tabel, kosong, sumber = [] } = panel
  const kepala = [alinea(judul, { style: GAYA.panel }), ...(bacaan === undefined ? [] : [alinea(bacaan, { style: GAYA.bacaan })])]
  if (tabel.baris.length === 0) return [...kepala, alinea(akhiriTitik(kosong?.judul ?? 'Tidak ada data'), { style: GAYA.isi }, { italics: true })]
  const maks = Math.min(baris ?? tabel.tampil ?? tabel.baris.length, tabel.baris.length)
  const bagan = rupa === 'tabel' ? null : gambarBagan(panel, lebar, maks)
  const gambar = bagan === null ? [] : [new Paragraph({ style: GAYA.tabel, keepNext: rupa === 'lengkap' && maks <= BARIS_SEHALAMAN, spacing: { after: 60 }, children: [bagan] })]
  // where there is no picture of Word's kind the table stands in its place
  const bertabel = rupa !== 'bagan' || bagan === null
  const sisa = sisaBaris(tabel.baris.length, maks)
  return [
    ...kepala, ...gambar,
    ...(bertabel ? [alinea(tabel.caption, { style: GAYA.keterangan, keepNext: true }), gambarTabel(tabel, lebar, kolomKertas(tabel), maks)] : []),
    ...(bertabel && isPeta(tabel) ? [new Paragraph({ style: GAYA.keterangan, children: larikLegenda() })] : []),
    ...(bertabel && sisa !== '' ? [alinea(sisa, { style: GAYA.keterangan })] : []),
    ...sumber.map((satu) => alinea(satu, { style: GAYA.keterangan })),
    jeda(JARAK.sesudahTabel),
  ]
}

/** A table to be filled by hand: rows high enough to write in. */
function gambarIsian({ kolom, baris }: Extract<Blok, { jenis: 'isian' }>, lebar: number): Isi[] {
  const jumlah = kolom.reduce((total, satu) => total + satu.lebar, 0)
  const lebarKolom = kolom.map((satu) => Math.floor((lebar * satu.lebar) / jumlah))
  const sel = (teks: string, letak: number, kepala: boolean): TableCell => new TableCell({
    width: { size: lebarKolom[letak] ?? 0, type: WidthType.DXA }, margins: TEPI_SEL, ...(kepala && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: WARNA.kepala } }),
    children: [alinea(teks, { style: GAYA.tabel, ...(kepala && { alignment: AlignmentType.CENTER }) }, { bold: kepala })],
  })
  const satuBaris = (isi: readonly string[], kepala: boolean): TableRow => new TableRow({ cantSplit: true, tableHeader: kepala, ...(!kepala && { height: { value: pt(24), rule: 'atLeast' as const } }), children: kolom.map((_, letak) => sel(isi[letak] ?? '', letak, kepala)) })
  return [
    new Table({ width: { size: lebarKolom.reduce((a, b) => a + b, 0), type: WidthType.DXA }, columnWidths: lebarKolom, layout: TableLayoutType.FIXED, borders: GARIS, rows: [satuBaris(kolom.map(({ nama }) => nama), true), ...baris.map((satu) => satuBaris(satu, false))] }),
    jeda(JARAK.sesudahTabel),
  ]
}

/** A heading that a table of contents leads to, by its place in the document. */
export interface JudulDaftar {
  urutan: number
  tingkat: 1 | 2 | 3
  isi: string
}

const tujuan = (urutan: number): string => `_Toc${urutan}`

/** A heading, with the mark that the table of contents leads to; one before the table is the document's own title and stands in no list. */
function gambarJudul({ tingkat, isi }: Extract<Blok, { jenis: 'judul' }>, urutan: number, judul: readonly JudulDaftar[]): Paragraph {
  const [pertama] = judul
  if (pertama !== undefined && urutan < pertama.urutan) return new Paragraph({ heading: HeadingLevel.TITLE, children: larik(isi) })
  if (!judul.some((satu) => satu.urutan === urutan)) return new Paragraph({ heading: TINGKAT[tingkat], children: larik(isi) })
  // numbered by its place: the library counts on from the document before, and equal documents would be other bytes
  const tanda = Object.assign(new Bookmark({ id: tujuan(urutan), children: larik(isi) }), { start: new BookmarkStart(tujuan(urutan), urutan), end: new BookmarkEnd(urutan) })
  return new Paragraph({ heading: TINGKAT[tingkat], children: [tanda] })
}

/** A field that is filled in already and not marked as outdated: it is seen without being asked for. Its pages come when Word is told to update it: only Word knows them. */
function gambarDaftarIsi(tingkat: 1 | 2 | 3, judul: readonly JudulDaftar[]): Isi[] {
  const isi = judul.map((satu) => ({ title: rapikanProsa(satu.isi), level: satu.tingkat, href: tujuan(satu.urutan) }))
  return isi.length === 0 ? [] : [alinea(DAFTAR_ISI, { style: GAYA.panel }), new TableOfContents(DAFTAR_ISI, { headingStyleRange: `1-${tingkat}`, hyperlink: true, beginDirty: false, cachedEntries: isi }), jeda(JARAK.sesudahTabel)]
}

interface LetakBlok {
  urutan: number
  lebar: number
  berikut?: Blok | undefined
  kop?: Dokumen['kop']
  judul?: readonly JudulDaftar[]
}

/**
 * A piece of a document as Word has it.
 * @param urutan its place in the document: each numbered list begins at 1
 * @param lebar width between the margins in twentieths of a point
 * @param berikut what stands behind it: a sentence that leads to it stays with it
 * @param kop the letterhead, for a paper of its own within the document
 * @param judul headings of the document's table of contents; empty: it has none
 */
export function gambarBlok(blok: Blok, { urutan, lebar, berikut, kop = null, judul = [] }: LetakBlok): Isi[] {
  switch (blok.jenis) {
    case 'judul': return [gambarJudul(blok, urutan, judul)]
    case 'alinea': return [new Paragraph({ style: GAYA.isi, alignment: RATA[blok.rata ?? 'penuh'], keepNext: mengantar(berikut), children: larikAlinea(blok.isi) })]
    case 'butir': return blok.isi.map((isi) => new Paragraph({
      style: GAYA.isi, spacing: { after: 60 }, children: larikAlinea(isi), numbering: { reference: blok.bernomor ? NOMOR : BUTIR, level: 0, ...(blok.bernomor && { instance: urutan }) },
    }))
    case 'rincian': return [gambarRincian(blok.isi.map(({ nama, nilai }) => ({ nama, nilai: [new Paragraph({ children: larikAlinea(nilai) })] })), lebar), jeda(JARAK.sesudahTabel)]
    case 'panel': return gambarPanel(blok, lebar)
    case 'tabel': return [alinea(blok.tabel.caption, { style: GAYA.keterangan, keepNext: true }), ...(blok.tabel.baris.length === 0 ? [alinea('Tidak ada baris.', { style: GAYA.isi }, { italics: true })] : [gambarTabel(blok.tabel, lebar, kolomPenuh(blok.tabel))]), jeda(JARAK.sesudahTabel)]
    case 'isian': return gambarIsian(blok, lebar)
    case 'tandaTangan': return [alinea('', { spacing: { after: pt(8) }, keepNext: true }), ...gambarTandaTangan(blok.pihak, lebar, blok.tempat, blok.elektronik)]
    case 'daftarIsi': return gambarDaftarIsi(blok.tingkat, judul)
    // no break of its own line: after a full page that would be a page of nothing
    case 'halamanBaru': return [new Paragraph({ style: GAYA.tabel, pageBreakBefore: true, spacing: { line: 20, lineRule: 'exact' }, children: [] }), ...(blok.berkop && kop !== null ? gambarKop(kop) : [])]
  }
}

