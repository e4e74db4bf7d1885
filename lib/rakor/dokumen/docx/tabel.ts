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

/** What each column holds: figures and zona in one piece, words that may be folded. */
function ukurKolom(kolom: readonly Kolom[], baris: readonly BarisTabel[], peta: boolean): UkuranKolom[] {
  return kolom.map((satu) => {
    const hasil: UkuranKolom & { utuh: string[]; lipat: string[] } = { kepala: namaKolom(satu), utuh: [], lipat: [] }
    baris.forEach(({ sel, tingkat = 0 }, letak) => {
      const isi = sel[satu.kunci]
      if (isi === undefined && letak > 0) return
      const teks = tulisSel(isi, satu, false)
      if (isi?.jenis === 'zona') hasil.utuh.push(peta ? '◆' : `◆ ${teks}`)
      else if (isi?.jenis === 'teks' || isi?.jenis === 'tanpa' || isi?.jenis === 'tanggal') hasil.lipat.push(`${'  '.repeat(tingkat)}${teks}`)
      else hasil.utuh.push(teks)
    })
    return hasil
  })
}

/** How many rows are said beneath instead of shown; empty where all are. */
export const sisaBaris = (jumlah: number, tampil: number): string => (jumlah > tampil ? `Ditampilkan ${bilangan(tampil)} dari ${bilangan(jumlah)} baris; ${bilangan(jumlah - tampil)} baris lain tidak dimuat di sini.` : '')

const TEPI_PETA = { left: 15, right: 15, top: 25, bottom: 25 } as const
const GARIS_TEBAL = 10
const BARIS_UTUH = 12

interface RupaTabel {
  kolom: readonly Kolom[]
  lebarKolom: readonly number[]
  tepi: typeof TEPI_SEL | typeof TEPI_PETA
  /** half points */
  size: number
  peta: boolean
  bertingkat: boolean
  /** the zona has a column of its own */
  zonaBerkolom: boolean
}

const sel = ({ lebarKolom, tepi }: RupaTabel, letak: number, isi: Paragraph, latar?: string, columnSpan = 1): TableCell => new TableCell({
  width: { size: lebarKolom.slice(letak, letak + columnSpan).reduce((a, b) => a + b, 0), type: WidthType.DXA }, margins: tepi, columnSpan, verticalAlign: latar === WARNA.kepala ? VerticalAlign.CENTER : VerticalAlign.TOP,
  ...(latar !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: latar } }), children: [isi],
})

const barisKepala = (rupa: RupaTabel): TableRow => new TableRow({
  tableHeader: true, cantSplit: true,
  children: rupa.kolom.map((satu, letak) => sel(rupa, letak, new Paragraph({
    style: GAYA.tabel, alignment: AlignmentType.CENTER, keepNext: true, children: larik(rupa.peta && satu.satuan !== undefined ? `${satu.nama}\n${satu.satuan}` : namaKolom(satu), { bold: true, size: rupa.size }),
  }), WARNA.kepala)),
})

/** A row; the head of a group that has a name alone goes over the whole width. */
function barisIsi(rupa: RupaTabel, { sel: isi, tingkat = 0, utama }: BarisTabel, lanjut: boolean, latar?: string): TableRow {
  const { kolom, bertingkat, peta, size, zonaBerkolom } = rupa
  const kepalaKelompok = bertingkat && tingkat === 0
  const tebal = latar !== undefined || kepalaKelompok
  const sendiri = kepalaKelompok && kolom.slice(1).every(({ kunci }) => isi[kunci] === undefined)
  const satuSel = (satu: Kolom, letak: number): TableCell => {
    const nilai = isi[satu.kunci]
    const rata = satu.angka ? AlignmentType.RIGHT : peta && nilai?.jenis === 'zona' ? AlignmentType.CENTER : AlignmentType.LEFT
    return sel(rupa, letak, new Paragraph({
      style: GAYA.tabel, keepNext: lanjut || kepalaKelompok, alignment: rata, ...(letak === 0 && tingkat > 0 && { indent: { left: mm(3.5) * tingkat } }),
      children: [...(letak === 0 && !zonaBerkolom ? larikTanda(isi['zona']) : []), ...larikSel(nilai, satu, peta, { size, bold: tebal || (utama === true && letak === 0) })],
    }), latar, sendiri ? kolom.length : 1)
  }
  return new TableRow({ cantSplit: true, children: (sendiri ? kolom.slice(0, 1) : kolom).map(satuSel) })
}

/**
 * A table of exact values as Word has it: head repeated on each page, rows whole, figures to the right, the whole of it once at the end.
 * @param lebar width in twentieths of a point
 * @param kolom the columns to be drawn, by default those for paper
 * @param maks most rows; all where it is missing
 */
export function gambarTabel(tabel: Tabel, lebar: number, kolom: readonly Kolom[] = kolomKertas(tabel), maks: number = tabel.baris.length): Table {
  const baris = tabel.baris.slice(0, maks)
  const jumlah = tabel.jumlah === undefined ? [] : [tabel.jumlah]
  const peta = isPeta(tabel)
  const tepi = peta ? TEPI_PETA : TEPI_SEL
  const { lebarKolom, huruf } = bagiLebar(ukurKolom(kolom, [...baris, ...jumlah], peta), lebar, tepi.left + tepi.right + GARIS_TEBAL)
  const rupa: RupaTabel = { kolom, lebarKolom, tepi, size: hurufTabel(huruf), peta, bertingkat: baris.some(({ tingkat = 0 }) => tingkat > 0), zonaBerkolom: kolom.some(({ kunci }) => kunci === 'zona') }
  // a short table stays on one page
  const utuh = baris.length <= BARIS_UTUH
  return new Table({
    width: { size: lebar, type: WidthType.DXA }, columnWidths: lebarKolom, layout: TableLayoutType.FIXED, borders: GARIS,
    rows: [
      barisKepala(rupa),
      ...baris.map((satu, letak) => barisIsi(rupa, satu, utuh && (letak < baris.length - 1 || jumlah.length > 0))), ...jumlah.map((satu) => barisIsi(rupa, satu, false, WARNA.jumlah)),
    ],
  })
}
