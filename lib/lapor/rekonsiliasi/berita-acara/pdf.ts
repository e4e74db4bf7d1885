import path from 'node:path'
import pdfmake from 'pdfmake'
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { CapSegel } from '@/lib/dasar/segel/types'
import type { BeritaAcara, Tabel } from './types'

/** F4 (folio), 215 x 330 mm, in points. */
export const F4_PT = { width: 609.45, height: 935.43 } as const

/** The fonts that come with the library, embedded in the file; nothing else of the disk or the net may be read. */
const FOLDER = path.join(process.cwd(), 'node_modules/pdfmake/fonts/Roboto')
const font = (nama: string): string => path.join(FOLDER, `Roboto-${nama}.ttf`)

function siapkan(): typeof pdfmake {
  pdfmake.addFonts({ Roboto: { normal: font('Regular'), bold: font('Medium'), italics: font('Italic'), bolditalics: font('MediumItalic') } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((berkas) => path.dirname(path.resolve(berkas)) === FOLDER)
  return pdfmake
}

const GARIS = { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => '#777777', vLineColor: () => '#777777', paddingLeft: () => 3, paddingRight: () => 3, paddingTop: () => 1.5, paddingBottom: () => 1.5 }

function tabel({ judul, kolom, baris, jumlah }: Tabel): Content[] {
  const sel = (isi: readonly string[], bold: boolean): TableCell[] =>
    kolom.map(({ angka }, letak) => ({ text: isi[letak] ?? '', alignment: angka ? 'right' : 'left', bold, noWrap: Boolean(angka) && letak > 0 }))
  const kepala: TableCell[] = kolom.map(({ nama }) => ({ text: nama, bold: true, alignment: 'center', fillColor: '#eeeeee' }))
  return [
    { text: judul, bold: true, margin: [0, 8, 0, 3] },
    {
      fontSize: 7.5,
      layout: GARIS,
      table: { headerRows: 1, dontBreakRows: true, widths: kolom.map(({ lebar }) => lebar), body: [kepala, ...baris.map((isi) => sel(isi, false)), ...jumlah.map((isi) => sel(isi, true))] },
    },
  ]
}

function tandaTangan({ pihak }: BeritaAcara): Content {
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    layout: 'noBorders',
    // two rows: the lines to sign on stand level though one office's name is longer
    table: {
      widths: pihak.map(() => '*'),
      body: [
        pihak.map(({ sebutan, jabatan }) => ({ alignment: 'center', stack: [sebutan, jabatan] })),
        pihak.map(() => ({ alignment: 'center', margin: [0, 48, 0, 0], stack: ['........................................', 'NIP ..............................'] })),
      ],
    },
  }
}

/** The foot of every page: which page of how many, and the head of the trail's chain with its code. */
function kaki(isi: BeritaAcara, cap: CapSegel | null) {
  return (halaman: number, banyak: number): Content => ({
    margin: [42, 4, 42, 0],
    fontSize: 7.5,
    columns: [
      ...(cap ? [{ qr: cap.kode, fit: 34, eccLevel: 'M' as const, width: 40 }] : []),
      { text: `${isi.kaki}. Halaman ${halaman} dari ${banyak}${cap ? `\n${cap.teks}` : ''}`, alignment: 'center', margin: [0, 8, 0, 0] },
    ],
  })
}

/** The minutes as PDF, F4 upright. */
export async function pdfBeritaAcara(isi: BeritaAcara, cap: CapSegel | null = null): Promise<Buffer> {
  const definisi: TDocumentDefinitions = {
    pageSize: { ...F4_PT },
    pageMargins: [42, 40, 42, 44],
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    info: { title: isi.judul },
    footer: kaki(isi, cap),
    content: [
      { text: isi.kop[0] ?? '', alignment: 'center', bold: true, fontSize: 12 },
      { text: isi.kop.slice(1).join('\n'), alignment: 'center', fontSize: 10.5 },
      { canvas: [{ type: 'line', x1: 0, y1: 4, x2: F4_PT.width - 84, y2: 4, lineWidth: 1.5 }], margin: [0, 0, 0, 8] },
      ...(isi.tanda ? [{ text: isi.tanda, bold: true, color: '#8a5a00', alignment: 'center' as const, margin: [0, 0, 0, 6] as [number, number, number, number] }] : []),
      { text: isi.judul, alignment: 'center', bold: true, fontSize: 11 },
      { text: isi.nomor, alignment: 'center', margin: [0, 0, 0, 8] },
      { text: isi.pembuka, alignment: 'justify' },
      { ol: isi.pihak.map(({ sebutan, jabatan }) => `${jabatan}, selanjutnya disebut ${sebutan};`), margin: [12, 3, 0, 6] },
      { ul: [...isi.dasar], margin: [0, 0, 0, 4] },
      ...tabel(isi.unit),
      ...(isi.selisih.baris.length > 0 ? tabel(isi.selisih) : [{ text: isi.tanpaSelisih, margin: [0, 8, 0, 0] as [number, number, number, number] }]),
      { text: isi.penutup.join(' '), alignment: 'justify', margin: [0, 10, 0, 0] },
      tandaTangan(isi),
    ],
  }
  return siapkan().createPdf(definisi).getBuffer()
}
