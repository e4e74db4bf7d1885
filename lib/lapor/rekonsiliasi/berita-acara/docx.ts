import { AlignmentType, BorderStyle, Document, Footer, ImageRun, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import type { CapSegel } from '@/lib/dasar/segel/types'
import type { BeritaAcara, Tabel } from './types'

/** Twentieths of a point per millimetre and point. */
const mm = (nilai: number): number => Math.round((nilai * 1440) / 25.4)
const pt = (nilai: number): number => Math.round(nilai * 20)
/** F4 (folio), 215 x 330 mm, with 15 mm at the sides. */
const HALAMAN = { width: mm(215), height: mm(330) }
const TEPI = mm(15)
const LEBAR = HALAMAN.width - 2 * TEPI

type Rata = (typeof AlignmentType)[keyof typeof AlignmentType]
interface Gaya {
  rata?: Rata
  tebal?: boolean
  besar?: number
  sesudah?: number
  warna?: string
  /** stays on the page of what follows */
  lanjut?: boolean
}
const alinea = (teks: string, { rata = AlignmentType.LEFT, tebal = false, besar = 20, sesudah = 60, warna, lanjut = false }: Gaya = {}): Paragraph =>
  new Paragraph({ alignment: rata, keepNext: lanjut, spacing: { after: sesudah }, children: [new TextRun({ text: teks, bold: tebal, size: besar, ...(warna && { color: warna }) })] })
const tengah = (teks: string, lain: Gaya = {}): Paragraph => alinea(teks, { rata: AlignmentType.CENTER, ...lain })

/** Column widths in twentieths of a point; what is left over goes to the free column. */
function lebarKolom({ kolom }: Tabel): number[] {
  const tetap = kolom.reduce((semua, { lebar }) => semua + (lebar === '*' ? 0 : pt(lebar)), 0)
  const bebas = kolom.filter(({ lebar }) => lebar === '*').length
  return kolom.map(({ lebar }) => (lebar === '*' ? Math.floor((LEBAR - tetap) / bebas) : pt(lebar)))
}

function tabel(isi: Tabel): (Paragraph | Table)[] {
  const lebar = lebarKolom(isi)
  const sel = (teks: string, letak: number, { tebal = false, kepala = false } = {}): TableCell => new TableCell({
    width: { size: lebar[letak] ?? 0, type: WidthType.DXA },
    verticalAlign: kepala ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { left: 50, right: 50, top: 20, bottom: 20 },
    ...(kepala && { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' } }),
    children: [alinea(teks, { rata: kepala ? AlignmentType.CENTER : isi.kolom[letak]?.angka ? AlignmentType.RIGHT : AlignmentType.LEFT, tebal: tebal || kepala, besar: 15, sesudah: 0 })],
  })
  const baris = (nilai: readonly string[], tebal: boolean): TableRow => new TableRow({ cantSplit: true, children: isi.kolom.map((_, letak) => sel(nilai[letak] ?? '', letak, { tebal })) })
  return [
    alinea(isi.judul, { tebal: true }),
    new Table({
      width: { size: LEBAR, type: WidthType.DXA },
      columnWidths: lebar,
      rows: [
        new TableRow({ tableHeader: true, children: isi.kolom.map(({ nama }, letak) => sel(nama, letak, { kepala: true })) }),
        ...isi.baris.map((nilai) => baris(nilai, false)), ...isi.jumlah.map((nilai) => baris(nilai, true)),
      ],
    }),
    alinea('', { besar: 12 }),
  ]
}

function tandaTangan({ pihak }: BeritaAcara): Table {
  const kosong = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const tanpaGaris = { top: kosong, bottom: kosong, left: kosong, right: kosong, insideHorizontal: kosong, insideVertical: kosong }
  const baris = (isi: (satu: BeritaAcara['pihak'][number]) => Paragraph[]): TableRow => new TableRow({
    cantSplit: true,
    children: pihak.map((satu) => new TableCell({ borders: { top: kosong, bottom: kosong, left: kosong, right: kosong }, children: isi(satu) })),
  })
  return new Table({
    width: { size: LEBAR, type: WidthType.DXA },
    columnWidths: pihak.map(() => Math.floor(LEBAR / pihak.length)),
    borders: tanpaGaris,
    // two rows: the lines to sign on stand level though one office's name is longer
    rows: [
      baris(({ sebutan, jabatan }) => [tengah(sebutan, { lanjut: true }), tengah(jabatan, { sesudah: 900, lanjut: true })]),
      baris(() => [tengah('........................................'), tengah('NIP ..............................')]),
    ],
  })
}

/** The head of the trail's chain, with its code. */
const kakiSegel = (cap: CapSegel): Paragraph => new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [new ImageRun({ type: 'png', data: cap.png(), transformation: { width: 48, height: 48 }, altText: { name: 'Segel', title: 'Segel', description: cap.teks } }), new TextRun({ text: `  ${cap.teks}`, size: 15 })],
})

/** The minutes as DOCX, F4 upright. */
export async function docxBeritaAcara(isi: BeritaAcara, cap: CapSegel | null = null): Promise<Buffer> {
  const dokumen = new Document({
    title: isi.judul,
    styles: { default: { document: { run: { font: 'Arial', size: 20 } } } },
    sections: [{
      properties: { page: { size: HALAMAN, margin: { top: mm(15), bottom: mm(15), left: TEPI, right: TEPI } } },
      footers: {
        default: new Footer({
          children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: 15, children: [`${isi.kaki}. Halaman `, PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] })] }), ...(cap ? [kakiSegel(cap)] : [])],
        }),
      },
      children: [
        ...isi.kop.map((teks, urutan) => tengah(teks, { tebal: urutan === 0, besar: urutan === 0 ? 26 : 22 })),
        new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 1, color: '000000' } }, spacing: { after: 160 }, children: [] }),
        ...(isi.tanda ? [tengah(isi.tanda, { tebal: true, warna: '8A5A00', sesudah: 120 })] : []),
        tengah(isi.judul, { tebal: true, besar: 22 }),
        tengah(isi.nomor, { sesudah: 160 }),
        alinea(isi.pembuka, { rata: AlignmentType.JUSTIFIED }),
        ...isi.pihak.map(({ sebutan, jabatan }, urutan) => alinea(`${urutan + 1}. ${jabatan}, selanjutnya disebut ${sebutan};`)),
        ...isi.dasar.map((teks) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: [new TextRun(teks)] })),
        ...tabel(isi.unit),
        ...(isi.selisih.baris.length > 0 ? tabel(isi.selisih) : [alinea(isi.tanpaSelisih)]),
        alinea(isi.penutup.join(' '), { rata: AlignmentType.JUSTIFIED, sesudah: 240 }),
        tandaTangan(isi),
      ],
    }],
  })
  return Packer.toBuffer(dokumen)
}
