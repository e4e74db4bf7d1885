import { susunZip } from '@/lib/dasar/buku/zip'
import type { Deret, IsiBagan } from './bagan'
import type { FormatLembar } from './nilai'
import { amankan, KEPALA_XML, relasiXml } from './xml'

/** Styles of cells by kind of number: their place among `cellXfs`. */
const GAYA: Readonly<Record<FormatLembar, number>> = { bilangan: 0, persen: 1, rupiah: 2, poin: 3 }
export const FORMAT_ANGKA: Readonly<Record<FormatLembar, string>> = { bilangan: 'General', persen: '0.00%', rupiah: '#,##0.00', poin: '0.00' }
/** name of the only sheet */
export const LEMBAR = 'Data'

/** 0 -> "A" ... 25 -> "Z"; a chart has no more series. */
export const hurufKolom = (i: number): string => String.fromCharCode(65 + i)

const xf = (numFmt: number): string => `<xf numFmtId="${numFmt}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`
const GAYA_XML = `${KEPALA_XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${xf(0)}${xf(10)}${xf(4)}${xf(2)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const teks = (alamat: string, isi: string): string => `<c r="${alamat}" t="inlineStr"><is><t xml:space="preserve">${amankan(isi)}</t></is></c>`
const angka = (alamat: string, nilai: string | null, { format }: Deret): string => (nilai === null ? '' : `<c r="${alamat}" s="${GAYA[format]}"><v>${nilai}</v></c>`)

/** The workbook behind a chart, which Office opens at "Edit data": names in the first column, one series a column, exact values. */
export function susunLembar({ kategori, deret }: IsiBagan): Uint8Array {
  const kepala = `<row r="1">${teks('A1', ' ')}${deret.map(({ nama }, i) => teks(`${hurufKolom(i + 1)}1`, nama)).join('')}</row>`
  const baris = kategori.map((nama, i) => `<row r="${i + 2}">${teks(`A${i + 2}`, nama)}${deret.map((satu, k) => angka(`${hurufKolom(k + 1)}${i + 2}`, satu.nilai[i] ?? null, satu)).join('')}</row>`)
  return susunZip([
    { nama: '[Content_Types].xml', isi: `${KEPALA_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>` },
    { nama: '_rels/.rels', isi: relasiXml([{ id: 'rId1', jenis: 'officeDocument', ke: 'xl/workbook.xml' }]) },
    { nama: 'xl/workbook.xml', isi: `${KEPALA_XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${LEMBAR}" sheetId="1" r:id="rId1"/></sheets></workbook>` },
    { nama: 'xl/_rels/workbook.xml.rels', isi: relasiXml([{ id: 'rId1', jenis: 'worksheet', ke: 'worksheets/sheet1.xml' }, { id: 'rId2', jenis: 'styles', ke: 'styles.xml' }]) },
    { nama: 'xl/worksheets/sheet1.xml', isi: `${KEPALA_XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="${deret.length + 1}" width="24" customWidth="1"/></cols><sheetData>${kepala}${baris.join('')}</sheetData></worksheet>` },
    { nama: 'xl/styles.xml', isi: GAYA_XML },
  ])
}
