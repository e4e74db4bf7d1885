import type { CellStyle } from 'hucre/xlsx'
import type { Rupa } from './types'

type Bagian<K extends keyof CellStyle> = NonNullable<CellStyle[K]>

/** Indonesian: names of months in every program, separators in LibreOffice; Excel shows the separators of its own locale. */
const ID = '[$-421]'
/** Every number format of the product's workbooks. */
const FORMAT = {
  rupiah: `${ID}#,##0.00`, bilangan: `${ID}#,##0`, persen: `${ID}0.00%`, poin: `${ID}+#,##0.00;${ID}-#,##0.00;${ID}0.00`, tanggal: `${ID}d mmmm yyyy`, teks: '@',
} as const

const KERTAS = { isian: 'FFFBE6', kepala: 'D9D9D9', kelompok: 'F2F2F2' } as const
const TIPIS = { style: 'thin', color: { rgb: '8C8C8C' } } as const
const GARIS: Bagian<'border'> = { top: TIPIS, right: TIPIS, bottom: TIPIS, left: TIPIS }

const kertas = (rgb: string): Bagian<'fill'> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } })
const huruf = (size: number, bold = false, rgb?: string): Bagian<'font'> => ({ name: 'Calibri', size, bold, ...(rgb === undefined ? {} : { color: { rgb } }) })

/** A word with a mark of its own, whose colour repeats what both say. */
const bertanda = (rgb: string): CellStyle => ({ ...sel(undefined, 'left'), font: huruf(10, true, rgb) })

const sel = (numFmt: string | undefined, horizontal: 'left' | 'right' | 'center', bold = false): CellStyle => ({
  font: huruf(10, bold),
  border: GARIS,
  alignment: { horizontal, vertical: 'top', wrapText: horizontal === 'left' },
  ...(numFmt ? { numFmt } : {}),
  ...(bold ? { fill: kertas(KERTAS.kelompok) } : {}),
})
const isian = (numFmt: string, horizontal: 'left' | 'right'): CellStyle => ({ ...sel(numFmt, horizontal), fill: kertas(KERTAS.isian) })
const kepala = (size: number): CellStyle => ({
  font: huruf(size, true),
  fill: kertas(KERTAS.kepala),
  border: GARIS,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
})

const GAYA: Readonly<Record<Rupa, CellStyle>> = {
  judul: { font: huruf(14, true), alignment: { vertical: 'center' } },
  // a title of a sentence's length, over the width of its table
  judulLipat: { font: huruf(12, true), alignment: { vertical: 'top', wrapText: true } },
  subjudul: { font: huruf(11, true), alignment: { vertical: 'center' } },
  subjudulLipat: { font: huruf(11, true), alignment: { vertical: 'top', wrapText: true } },
  keterangan: { font: huruf(10), alignment: { vertical: 'top', wrapText: true } },
  kepala: kepala(10),
  kepalaKecil: kepala(8),
  teks: sel(undefined, 'left'),
  teksTebal: sel(undefined, 'left', true),
  // codes are text: 5.02.01 must not become a date, 0012 not 12
  kode: sel(FORMAT.teks, 'left'),
  kodeTebal: sel(FORMAT.teks, 'left', true),
  bilangan: sel(FORMAT.bilangan, 'right'),
  bilanganTebal: sel(FORMAT.bilangan, 'right', true),
  // as many decimals as the figure has: units of measure differ from row to row
  volume: sel(undefined, 'right'),
  volumeTebal: sel(undefined, 'right', true),
  teksMerah: bertanda('A3151B'),
  teksKuning: bertanda('875000'),
  teksHijau: bertanda('17663A'),
  teksUngu: bertanda('5B3A9B'),
  teksAbu: bertanda('586666'),
  rupiah: sel(FORMAT.rupiah, 'right'),
  rupiahTebal: sel(FORMAT.rupiah, 'right', true),
  persen: sel(FORMAT.persen, 'right'),
  persenTebal: sel(FORMAT.persen, 'right', true),
  poin: sel(FORMAT.poin, 'right'),
  poinTebal: sel(FORMAT.poin, 'right', true),
  tanggal: sel(FORMAT.tanggal, 'left'),
  isianRupiah: isian(FORMAT.rupiah, 'right'),
  isianPersen: isian(FORMAT.persen, 'right'),
  isianTeks: isian(FORMAT.teks, 'left'),
  isianTanggal: isian(FORMAT.tanggal, 'left'),
}

/** Whether long text of this kind wraps within its cell. */
export const isMelipat = (rupa: Rupa): boolean => GAYA[rupa].alignment?.wrapText === true

/** Size of its letters, in points. */
export const besarHuruf = (rupa: Rupa | undefined): number => (rupa && GAYA[rupa].font?.size) ?? 10

/** Whether it is written in bold letters, which are wider. */
export const isTebal = (rupa: Rupa): boolean => GAYA[rupa].font?.bold === true

const simpanan = new Map<string, CellStyle>()

/**
 * How a cell looks; the same object for the same wish, so that a large sheet keeps few.
 * @param sebagaiTeks the text begins like a formula: the text format keeps it text also when it is edited
 */
export function gayaSel(rupa: Rupa | undefined, terbuka: boolean, sebagaiTeks: boolean): CellStyle | undefined {
  if (rupa === undefined && !terbuka && !sebagaiTeks) return undefined
  const kunci = `${rupa ?? ''}/${terbuka}/${sebagaiTeks}`
  const ada = simpanan.get(kunci)
  if (ada) return ada
  const gaya: CellStyle = {
    ...(rupa ? GAYA[rupa] : {}),
    ...(sebagaiTeks ? { numFmt: FORMAT.teks } : {}),
    ...(terbuka ? { protection: { locked: false } } : {}),
  }
  simpanan.set(kunci, gaya)
  return gaya
}
