import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { KepalaSurat, KopSurat, Pihak } from '../types'
import { GAYA, WARNA } from './gaya'
import { TANPA_GARIS, TEPI_SEL } from './tabel'
import { alinea, larik } from './teks'
import { mm, pt } from './ukuran'

/** Where a number is not given yet, as it is filled by hand. */
const TITIK = '........................'

/** Names and what stands behind their colons, in three columns without lines. */
export function gambarRincian(baris: readonly { nama: string; nilai: readonly Paragraph[] }[], lebar: number): Table {
  const panjang = baris.reduce((maks, { nama }) => Math.max(maks, nama.length), 6)
  const [kiri, titik] = [Math.min(mm(62), Math.max(mm(22), panjang * 122 + 160)), mm(5)]
  const kolom = [kiri, titik, lebar - kiri - titik]
  const sel = (isi: readonly Paragraph[], letak: number): TableCell => new TableCell({ width: { size: kolom[letak] ?? 0, type: WidthType.DXA }, margins: { ...TEPI_SEL, left: letak === 0 ? 0 : 40 }, children: isi })
  return new Table({
    width: { size: lebar, type: WidthType.DXA }, columnWidths: kolom, layout: TableLayoutType.FIXED, borders: TANPA_GARIS,
    rows: baris.map(({ nama, nilai }) => new TableRow({ cantSplit: true, children: [sel([alinea(nama)], 0), sel([alinea(':')], 1), sel(nilai, 2)] })),
  })
}

/** The letterhead: the first two lines larger, a double line beneath. */
export const gambarKop = ({ baris, alamat }: KopSurat): Paragraph[] => [
  ...baris.map((teks, letak) => alinea(teks.toUpperCase(), { style: GAYA.kop }, { bold: true, size: letak === 0 ? 26 : letak === 1 ? 30 : 24 })),
  new Paragraph({ style: GAYA.kop, border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, space: 4, color: WARNA.teks } }, spacing: { after: pt(12) }, children: larik(alamat, { size: 17 }) }),
]

/** Number, kind, enclosures and subject to the left, the date to the right, then to whom. */
export function gambarKepala({ nomor, sifat, lampiran, hal, tanggal: hari, kepada }: KepalaSurat, lebar: number, tempat: string = 'Liwa'): (Paragraph | Table)[] {
  return [
    alinea(`${tempat}, ${tanggal(hari)}`, { alignment: AlignmentType.RIGHT, spacing: { after: pt(6) } }),
    gambarRincian([['Nomor', nomor ?? TITIK], ['Sifat', sifat], ['Lampiran', lampiran], ['Hal', hal]].map(([nama = '', nilai = '']) => ({ nama, nilai: [alinea(nilai)] })), lebar),
    alinea('Kepada', { spacing: { before: pt(12) } }),
    ...(kepada.length > 1 ? [alinea('Yth.'), ...kepada.map((satu, letak) => alinea(`${letak + 1}. ${satu}`, { indent: { left: mm(10), hanging: mm(6) } }))] : kepada.map((satu) => alinea(`Yth. ${satu}`))),
    alinea('di tempat', { spacing: { after: pt(14) } }),
  ]
}

/** Copies to, at a letter's end. */
export const gambarTembusan = (tembusan: readonly string[]): Paragraph[] =>
  tembusan.length === 0 ? [] : [alinea('Tembusan:', { spacing: { before: pt(18) }, keepNext: true }), ...tembusan.map((satu, letak) => alinea(`${letak + 1}. ${satu}`, { indent: { left: mm(6), hanging: mm(6) } }))]

/** Who signs: one to the right, two and more side by side; room for a hand or a box for an electronic signature. */
export function gambarTandaTangan(pihak: readonly Pihak[], lebar: number, tempat?: string, elektronik = false): (Paragraph | Table)[] {
  const lajur = Math.max(2, Math.min(pihak.length, 3))
  const kolom = Array.from({ length: lajur }, (_, letak) => Math.floor(lebar / lajur) + (letak === 0 ? lebar % lajur : 0))
  // one who signs alone stands to the right
  const isi = pihak.length === 1 ? [null, ...pihak] : pihak
  const deret = Array.from({ length: Math.ceil(isi.length / lajur) }, (_, letak) => Array.from({ length: lajur }, (__, kolomKe) => isi[letak * lajur + kolomKe] ?? null))
  const tengah = (teks: string, lanjut: boolean, rupa = {}): Paragraph => alinea(teks, { alignment: AlignmentType.CENTER, keepNext: lanjut }, rupa)
  const ruang = (lanjut: boolean): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, keepNext: lanjut, spacing: { before: pt(14), after: pt(14) }, children: larik(elektronik ? 'Ruang tanda tangan elektronik' : '\n', { size: elektronik ? 15 : 22, color: WARNA.redup }) })
  // an empty place keeps to the next row too: a row follows its first paragraph, whatever stands beside it
  const baris = (satu: readonly (Pihak | null)[], lanjut: boolean, tulis: (pihak: Pihak, letak: number) => Paragraph[]): TableRow => new TableRow({
    cantSplit: true, children: satu.map((orang, letak) => new TableCell({ width: { size: kolom[letak] ?? 0, type: WidthType.DXA }, margins: TEPI_SEL, children: orang === null ? [alinea('', { keepNext: lanjut })] : tulis(orang, letak) })),
  })
  return deret.flatMap((satu, urutan) => [new Table({
    width: { size: lebar, type: WidthType.DXA }, columnWidths: kolom, layout: TableLayoutType.FIXED, borders: TANPA_GARIS,
    // rows apart: the lines to sign on stand level though one office's name is longer
    rows: [
      // place and day stand over the last one; beside them a line is left, so that those who sign begin level
      baris(satu, true, (orang, letak) => [...(tempat !== undefined && urutan === 0 ? [tengah(letak === lajur - 1 ? tempat : '', true)] : []), ...(orang.sebutan === '' ? [] : [tengah(orang.sebutan, true)]), tengah(orang.jabatan, true)]),
      baris(satu, true, () => [ruang(true)]),
      baris(satu, false, ({ nama, nip }) => [tengah(nama ?? TITIK, true, { bold: nama !== null, underline: nama === null ? undefined : {} }), tengah(`NIP ${nip ?? TITIK}`, false)]),
    ],
  }), alinea('', { spacing: { after: pt(4) } })])
}
