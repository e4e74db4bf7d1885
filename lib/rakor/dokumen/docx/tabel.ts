import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, type ITableBordersOptions } from 'docx'
import { bilangan } from '@/lib/dasar/format/angka'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { BarisTabel, Kolom, Tabel } from '@/lib/lihat/panel/types'
import { GAYA, WARNA } from './gaya'
import { larik, larikSel, larikTanda } from './teks'
import { bagiLebar, hurufTabel, type UkuranKolom } from './lebar'
import { mm } from './ukuran'

const garis = (color: string = WARNA.garis) => ({ style: BorderStyle.SINGLE, size: 4, color })
export const GARIS: ITableBordersOptions = { top: garis(), bottom: garis(), left: garis(), right: garis(), insideHorizontal: garis(), insideVertical: garis() }
const tiada = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const TANPA_GARIS: ITableBordersOptions = { top: tiada, bottom: tiada, left: tiada, right: tiada, insideHorizontal: tiada, insideVertical: tiada }
export const TEPI_SEL = { left: 70, right: 70, top: 30, bottom: 30 } as const

/** A column whose rupiah are in full: also where a page would write billions. */
export const kolomPenuh = ({ kolom }: Tabel): readonly Kolom[] => kolom.map(({ miliar, satuan, ...lain }) => ({ ...lain, ...(satuan === undefined ? {} : { satuan: miliar ? satuan.replace('Rp miliar', 'Rp') : satuan }) }))

/** "Kekurangan (Rp miliar)": the unit stands once, in the head. */
export const namaKolom = ({ nama, satuan }: Kolom): string => (satuan === undefined ? nama : `${nama} (${satuan})`)

/** The columns that paper has room for: what is only for files stays there. */
export const kolomKertas = ({ kolom }: Tabel): readonly Kolom[] => kolom.filter(({ rinci }) => rinci !== true)

/** From so many columns of zona on, a table is a map: their shapes alone, explained beneath. */
const PETA_MULAI = 4
const kolomZona = (tabel: Tabel): readonly string[] => tabel.kolom.filter(({ kunci }) => tabel.baris.some(({ sel }) => sel[kunci]?.jenis === 'zona')).map(({ kunci }) => kunci)
export const isPeta = (tabel: Tabel): boolean => kolomZona(tabel).length >= PETA_MULAI

const teksSel = (baris: BarisTabel, kolom: Kolom, peta: boolean): string => {
  const sel = baris.sel[kolom.kunci]
  const teks = tulisSel(sel, kolom, false)
  return sel?.jenis !== 'zona' ? teks : peta ? '◆' : `◆ ${teks}`
}

/** What each column holds at its widest, and the least that it can do with. */
const ukurKolom = (kolom: readonly Kolom[], baris: readonly BarisTabel[], peta: boolean): UkuranKolom[] =>
  kolom.map((satu) => ({ kepala: namaKolom(satu), angka: satu.angka === true, isi: baris.map((satuBaris) => teksSel(satuBaris, satu, peta)) }))

/** How many rows are said beneath instead of shown; empty where all are. */
export const sisaBaris = (jumlah: number, tampil: number): string => (jumlah > tampil ? `Ditampilkan ${bilangan(tampil)} dari ${bilangan(jumlah)} baris; ${bilangan(jumlah - tampil)} baris lain tidak dimuat di sini.` : '')

/**
 * A table of exact values as Word has it: head repeated on each page, rows whole, figures to the right, the whole of it once at the end.
 * @param lebar width in twentieths of a point
 * @param kolom the columns to be drawn, by default those for paper
 * @param maks most rows; all where it is missing
 */
export function gambarTabel(tabel: Tabel, lebar: number, kolom: readonly Kolom[] = kolomKertas(tabel), maks: number = tabel.baris.length): Table {
  const baris = tabel.baris.slice(0, maks)
  const semua = [...baris, ...(tabel.jumlah ? [tabel.jumlah] : [])]
  const peta = isPeta(tabel)
  const { lebarKolom, huruf } = bagiLebar(ukurKolom(kolom, semua, peta), lebar)
  const size = hurufTabel(huruf)
  const bertingkat = baris.some(({ tingkat = 0 }) => tingkat > 0)
  const sel = (satu: Kolom, letak: number, isi: Paragraph, latar?: string): TableCell => new TableCell({
    width: { size: lebarKolom[letak] ?? 0, type: WidthType.DXA }, margins: TEPI_SEL, verticalAlign: latar === WARNA.kepala ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(latar !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: latar } }), children: [isi],
  })
  const satuBaris = (isi: BarisTabel, jumlah: boolean): TableRow => {
    const { tingkat = 0, utama } = isi
    const bold = jumlah || (bertingkat && tingkat === 0)
    return new TableRow({
      cantSplit: true,
      children: kolom.map((satu, letak) => sel(satu, letak, new Paragraph({
        style: GAYA.tabel, keepNext: jumlah || (bertingkat && tingkat === 0 && letak === 0),
        alignment: satu.angka ? AlignmentType.RIGHT : peta && isi.sel[satu.kunci]?.jenis === 'zona' ? AlignmentType.CENTER : AlignmentType.LEFT,
        ...(letak === 0 && tingkat > 0 && { indent: { left: mm(3.5) * tingkat } }),
        children: [...(letak === 0 && !kolom.some(({ kunci }) => kunci === 'zona') ? larikTanda(isi.sel['zona']) : []), ...larikSel(isi.sel[satu.kunci], satu, peta, { size, bold: bold || (utama === true && letak === 0) })],
      }), jumlah ? WARNA.jumlah : undefined)),
    })
  }
  return new Table({
    width: { size: lebar, type: WidthType.DXA }, columnWidths: lebarKolom, layout: TableLayoutType.FIXED, borders: GARIS,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: kolom.map((satu, letak) => sel(satu, letak, new Paragraph({ style: GAYA.tabel, alignment: AlignmentType.CENTER, keepNext: true, children: larik(namaKolom(satu), { bold: true, size }) }), WARNA.kepala)) }),
      ...baris.map((satu) => satuBaris(satu, false)), ...(tabel.jumlah ? [satuBaris(tabel.jumlah, true)] : []),
    ],
  })
}
