import { AlignmentType, BorderStyle, Footer, Header, ImageRun, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { TANDA_CONTOH } from '../contoh'
import type { Dokumen } from '../types'
import { GAYA, WARNA } from './gaya'
import { TANPA_GARIS } from './tabel'
import { alinea, larik } from './teks'
import { mm } from './ukuran'

const SISI_KODE = 50

/** The foot's own words, then number, day and version of the issue as far as it has them. */
const kakiLengkap = ({ kaki, terbitan: { nomor, tanggal: hari, versi } }: Dokumen): string =>
  [kaki, ...(nomor === null ? [] : [`Nomor ${nomor}`]), ...(hari === null ? [] : [tanggal(hari)]), ...(versi > 0 ? [`versi ${versi}`] : [])].join(' · ')

/** Foot of each page: the code of the trail's chain, what the document is of, page x of y. */
export function kakiHalaman(dokumen: Dokumen, lebar: number): Footer {
  const { cap } = dokumen
  const kolom = [cap === null ? 0 : mm(15), 0, mm(34)]
  kolom[1] = lebar - (kolom[0] ?? 0) - (kolom[2] ?? 0)
  const sel = (letak: number, children: readonly Paragraph[]): TableCell => new TableCell({
    width: { size: kolom[letak] ?? 0, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, margins: { left: letak === 1 ? 60 : 0, right: 0, top: 40, bottom: 0 }, children,
    borders: { top: { style: BorderStyle.SINGLE, size: 4, color: WARNA.garis } },
  })
  const kode = cap === null ? [] : [sel(0, [new Paragraph({ style: GAYA.kaki, children: [new ImageRun({ type: 'png', data: cap.png(), transformation: { width: SISI_KODE, height: SISI_KODE }, altText: { name: 'Kode segel', title: 'Kode segel', description: cap.teks } })] })])]
  return new Footer({
    children: [
      new Table({
        width: { size: lebar, type: WidthType.DXA }, columnWidths: cap === null ? kolom.slice(1) : kolom, layout: TableLayoutType.FIXED, borders: TANPA_GARIS,
        rows: [new TableRow({
          cantSplit: true, children: [
            ...kode,
            sel(1, [alinea(kakiLengkap(dokumen), { style: GAYA.kaki }), ...(cap === null ? [] : [alinea(cap.teks, { style: GAYA.kaki })])]),
            sel(2, [new Paragraph({ style: GAYA.kaki, alignment: AlignmentType.RIGHT, children: [new TextRun({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] })] })]),
          ],
        })],
      }),
      new Paragraph({ style: GAYA.kaki, spacing: { line: 20, lineRule: 'exact' }, children: [] }),
    ],
  })
}

/** Head of each page: the mark of made-up figures where they are. */
export const kepalaHalaman = ({ contoh }: Dokumen): Header =>
  new Header({ children: [new Paragraph({ style: GAYA.kaki, alignment: AlignmentType.CENTER, children: contoh ? larik(TANDA_CONTOH, { bold: true, color: WARNA.contoh }) : [] })] })
