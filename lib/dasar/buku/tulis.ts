import { colToLetter, writeXlsx, type Cell, type DataValidation, type MergeRange, type WriteSheet } from 'hucre/xlsx'
import { KODE, tempatkanKode, type TempatKode } from './kode'
import { gayaSel } from './rupa'
import type { BukuTulis, LembarTulis, SelTulis, Validasi } from './types'
import { lebarPerlu, tinggiPerlu } from './ukur'
import { ubahBagian } from './zip'

/** Excel's number for Folio, 8.5 x 13 inch (216 x 330 mm): what printer drivers here offer as F4. */
const KERTAS_F4 = 14
const MAKS_TEKS = 32_767
/** what no XML part may hold */
const KENDALI = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const AWAL_RUMUS = /^[=+\-@\t\r]/
const TANGGAL = /^(\d{4})-(\d{2})-(\d{2})$/

/** "B" for column 1. */
export const hurufKolom = (kolom: number): string => colToLetter(kolom)
/** "B3" for row 2, column 1 (both 0-based, as in the arrays). */
export const alamatSel = (baris: number, kolom: number): string => `${colToLetter(kolom)}${baris + 1}`

/** Days since 30 December 1899, as a sheet counts them. */
function hariExcel(teks: string): number | null {
  const cocok = TANGGAL.exec(teks)
  return cocok ? Date.UTC(Number(cocok[1]), Number(cocok[2]) - 1, Number(cocok[3])) / 86_400_000 + 25_569 : null
}

function nilaiSel({ isi, rupa }: SelTulis, tempat: string): string | number | null {
  if (typeof isi === 'number') {
    if (!Number.isFinite(isi)) throw new RangeError(`${tempat}: ${isi} tidak dapat ditulis`)
    return isi
  }
  if (isi === null) return null
  if (rupa === 'tanggal' || rupa === 'isianTanggal') return hariExcel(isi) ?? isi
  return isi.replace(/\r\n?/g, '\n').replace(KENDALI, '').slice(0, MAKS_TEKS)
}

function susunSel(satu: SelTulis, tempat: string): Partial<Cell> {
  const value = nilaiSel(satu, tempat)
  const teks = typeof value === 'string'
  const style = gayaSel(satu.rupa, satu.terbuka ?? false, teks && AWAL_RUMUS.test(value))
  if (satu.rumus !== undefined) {
    return { formula: satu.rumus.replace(/^=/, ''), ...(value === null ? {} : { formulaResult: value }), ...(style ? { style } : {}) }
  }
  // the writer takes "#N/A" and its like for error values; as rich text they stay what a person wrote
  if (teks && value.startsWith('#')) return { richText: [{ text: value }], ...(style ? { style } : {}) }
  return { value, ...(style ? { style } : {}) }
}

interface Susunan {
  cells: Map<string, Partial<Cell>>
  merges: MergeRange[]
  rowDefs: Map<number, { height: number }>
}

function susunIsi(lembar: LembarTulis, tinggi: ReadonlyMap<number, number>): Susunan {
  const hasil: Susunan = { cells: new Map(), merges: [], rowDefs: new Map([...tinggi].map(([baris, height]) => [baris, { height }])) }
  lembar.baris.forEach((baris, b) =>
    baris.forEach((satu, k) => {
      if (satu === null) return
      hasil.cells.set(`${b},${k}`, susunSel(satu, `${lembar.nama}!${alamatSel(b, k)}`))
      const perlu = tinggiPerlu(satu, k, lembar)
      if (perlu !== null) hasil.rowDefs.set(b, { height: Math.max(perlu, hasil.rowDefs.get(b)?.height ?? 0) })
      const [lebar, tinggi] = [satu.lebar ?? 1, satu.tinggi ?? 1]
      if (lebar === 1 && tinggi === 1) return
      hasil.merges.push({ startRow: b, startCol: k, endRow: b + tinggi - 1, endCol: k + lebar - 1 })
      const style = gayaSel(satu.rupa, satu.terbuka ?? false, false)
      // the covered cells carry the frame, or a merged area has an open edge
      for (let i = 0; i < lebar * tinggi && style; i++) {
        const kunci = `${b + Math.floor(i / lebar)},${k + (i % lebar)}`
        if (i > 0 && !hasil.cells.has(kunci)) hasil.cells.set(kunci, { value: null, style })
      }
    }),
  )
  return hasil
}

const JUDUL_TOLAK = 'Isian belum tepat'
type Aturan = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>
const batas = (dari: number, sampai: number, type: 'decimal' | 'date' = 'decimal'): Aturan => ({ type, operator: 'between', formula1: String(dari), formula2: String(sampai) })
const ATURAN: Readonly<Record<Exclude<Validasi['jenis'], 'teks' | 'daftar'>, Aturan>> = {
  rupiah: batas(0, 9e13),
  rupiahBertanda: batas(-9e13, 9e13),
  persen: batas(0, 1),
  // 1 January 2000 to 31 December 2100
  tanggal: batas(36_526, 73_415, 'date'),
}

function aturan({ jenis, daftar, maks = 300 }: Validasi): Aturan {
  if (jenis === 'teks') return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(maks) }
  if (jenis === 'daftar') return typeof daftar === 'string' ? { type: 'list', formula1: daftar } : { type: 'list', values: [...(daftar ?? [])] }
  return ATURAN[jenis]
}

const susunValidasi = (satu: Validasi): DataValidation => ({
  ...aturan(satu),
  range: satu.rentang,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: JUDUL_TOLAK,
  // Excel keeps 255 characters
  errorMessage: satu.pesan.slice(0, 255),
})

/** What Excel keeps of a page's foot; a longer one makes it call the whole file damaged. */
const MAKS_KAKI = 255
const gandakan = (teks: string): string => teks.replaceAll('&', '&&')

/** Whose sheet it is, the seal and the page's number. The title gives way where all of it is too long; one that begins with a digit is parted from the size before it. */
function kakiHalaman(judul: string, nama: string, segel: BukuTulis['segel']): string {
  const sesudah = `, ${gandakan(nama)}${segel ? `&C&7${gandakan(segel.teks)}` : ''}&R&8Halaman &P dari &N`
  const awal = `&L&8${/^\d/.test(judul) ? ' ' : ''}`
  let isi = gandakan(judul)
  for (let n = judul.length - 1; n >= 0 && awal.length + isi.length + sesudah.length > MAKS_KAKI; n--) isi = `${gandakan(judul.slice(0, n).trimEnd())}…`
  return awal + isi + sesudah
}

/** Office's units in a pixel. */
const EMU = 9525
/** The code is the only picture of a workbook. */
const GAMBAR_DUA_SEL = /<xdr:twoCellAnchor>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(.*?)<\/xdr:twoCellAnchor>/gs

/** A sheet in the widths that its amounts need, and where the chain's code stands on it. */
function susunTempat(asal: LembarTulis, segel: BukuTulis['segel']): TempatKode {
  const lembar = { ...asal, kolom: lebarPerlu(asal) }
  return segel && asal.cetak ? tempatkanKode(lembar) : { lembar, baris: 0, kolom: 0, tinggi: new Map(), sampai: asal.baris.length }
}

function susunLembar(asal: LembarTulis, { judul, segel }: BukuTulis): WriteSheet {
  const tempat = susunTempat(asal, segel)
  const { lembar } = tempat
  const { cetak } = lembar
  return {
    name: lembar.nama,
    columns: lembar.kolom.map(({ lebar, sembunyi }) => ({ width: lebar, ...(sembunyi ? { hidden: true } : {}) })),
    ...susunIsi(lembar, tempat.tinggi),
    ...(lembar.bekuBaris || lembar.bekuKolom ? { freezePane: { rows: lembar.bekuBaris ?? 0, columns: lembar.bekuKolom ?? 0 } } : {}),
    ...(lembar.sangatTersembunyi ? { veryHidden: true } : {}),
    ...(lembar.dilindungi
      ? { protection: { sheet: true, objects: true, scenarios: true, formatColumns: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true } }
      : {}),
    ...(lembar.validasi?.length ? { dataValidations: lembar.validasi.map(susunValidasi) } : {}),
    ...(cetak
      ? {
          pageSetup: {
            // stands for F4 until the sheet's XML gets the number that the library has no name for
            paperSize: 'a4',
            orientation: cetak.arah === 'mendatar' ? 'landscape' : 'portrait',
            fitToPage: true,
            fitToWidth: cetak.lebarHalaman ?? 1,
            fitToHeight: 0,
            horizontalCentered: true,
            margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
          },
          headerFooter: { oddFooter: kakiHalaman(judul, lembar.nama, segel) },
          ...(segel
            ? { images: [{ data: segel.png, type: 'png' as const, anchor: { from: { row: tempat.baris, col: tempat.kolom } }, width: KODE.piksel, height: KODE.piksel, altText: segel.teks }] }
            : {}),
        }
      : {}),
  }
}

const kutipNama = (nama: string): string => `'${nama.replaceAll("'", "''")}'`

/** Writes a workbook as .xlsx: every style, format and print set-up of the product's documents, in one place. */
export async function writeBuku(buku: BukuTulis): Promise<Uint8Array> {
  const isi = await writeXlsx({
    sheets: buku.lembar.map((lembar) => susunLembar(lembar, buku)),
    properties: { title: buku.judul, creator: 'Rakor POP' },
    defaultFont: { name: 'Calibri', size: 10 },
    // print areas and titles by hand: the library does not quote a sheet's name
    namedRanges: buku.lembar.map((satu) => susunTempat(satu, buku.segel)).flatMap(({ lembar: { nama, cetak, kolom, baris }, sampai }) => [
      ...(cetak && kolom.length > 0 && baris.length > 0
        ? [{ name: '_xlnm.Print_Area', range: `${kutipNama(nama)}!$A$1:$${hurufKolom(kolom.length - 1)}$${sampai}`, scope: nama }]
        : []),
      ...(cetak?.barisJudul
        ? [{ name: '_xlnm.Print_Titles', range: [...(cetak.kolomJudul ? [`${kutipNama(nama)}!$A:$${hurufKolom(cetak.kolomJudul - 1)}`] : []), `${kutipNama(nama)}!$${cetak.barisJudul[0]}:$${cetak.barisJudul[1]}`].join(','), scope: nama }]
        : []),
    ]),
  })
  return ubahBagian(isi, (nama, teks) => {
    // the moment of writing is no part of a workbook: equal ones are equal bytes
    if (nama === 'docProps/core.xml') return teks().replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    // the code keeps its shape whatever the columns under it are wide: placed by its corner and size, not by two cells
    if (/^xl\/drawings\/drawing\d+\.xml$/.test(nama)) return teks().replace(GAMBAR_DUA_SEL, `<xdr:oneCellAnchor>$1<xdr:ext cx="${KODE.piksel * EMU}" cy="${KODE.piksel * EMU}"/>$2</xdr:oneCellAnchor>`)
    // the library writes a font's colour before its size, where the schema has it after
    if (nama === 'xl/styles.xml') return teks().replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1')
    return /^xl\/worksheets\/sheet\d+\.xml$/.test(nama) ? teks().replace(/(<pageSetup [^>]*paperSize=")\d+"/, `$1${KERTAS_F4}"`) : null
  })
}
