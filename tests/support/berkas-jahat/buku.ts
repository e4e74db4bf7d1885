/** Small packages of every format, with room for what no program writes. */
import { buatZip, type Bagian } from './zip'

const NS = 'http://schemas.openxmlformats.org'
const KEPALA = '<?xml version="1.0" encoding="UTF-8"?>'

export interface IsiXlsx {
  /** inside <sheetData> */
  data?: string
  /** the whole sheet part */
  lembar?: string | Buffer
  sesudah?: string
  bersama?: string
  gaya?: string
  buku?: string
  hubungan?: string
  tambahan?: readonly Bagian[]
  tanpaLembar?: boolean
}

export const lembarXml = (data: string, sesudah = ''): string => `${KEPALA}<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${sesudah}</worksheet>`
export const teksSel = (rujukan: string, isi: string): string => `<c r="${rujukan}" t="inlineStr"><is><t>${isi}</t></is></c>`

export function bagianXlsx(isi: IsiXlsx = {}): Bagian[] {
  const r = (id: string, jenis: string, sasaran: string): string => `<Relationship Id="${id}" Type="${NS}/officeDocument/2006/relationships/${jenis}" Target="${sasaran}"/>`
  const hubungan = (dalam: string): string => `${KEPALA}<Relationships xmlns="${NS}/package/2006/relationships">${dalam}</Relationships>`
  return [
    { nama: '[Content_Types].xml', isi: `${KEPALA}<Types xmlns="${NS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>` },
    { nama: '_rels/.rels', isi: hubungan(r('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { nama: 'xl/workbook.xml', isi: isi.buku ?? `${KEPALA}<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>` },
    { nama: 'xl/_rels/workbook.xml.rels', isi: hubungan(isi.hubungan ?? r('rId1', 'worksheet', 'worksheets/sheet1.xml') + r('rId2', 'sharedStrings', 'sharedStrings.xml') + r('rId3', 'styles', 'styles.xml')) },
    ...(isi.tanpaLembar ? [] : [{ nama: 'xl/worksheets/sheet1.xml', isi: isi.lembar ?? lembarXml(isi.data ?? `<row r="1">${teksSel('A1', 'halo')}<c r="B1"><v>1.5</v></c></row>`, isi.sesudah) }]),
    ...(isi.bersama === undefined ? [] : [{ nama: 'xl/sharedStrings.xml', isi: `${KEPALA}<sst xmlns="${NS}/spreadsheetml/2006/main">${isi.bersama}</sst>` }]),
    ...(isi.gaya === undefined ? [] : [{ nama: 'xl/styles.xml', isi: `${KEPALA}<styleSheet xmlns="${NS}/spreadsheetml/2006/main">${isi.gaya}</styleSheet>` }]),
    ...(isi.tambahan ?? []),
  ]
}
export const xlsx = (isi: IsiXlsx = {}): Buffer => buatZip(bagianXlsx(isi))

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
export const odsSel = (isi: string): string => `<table:table-cell office:value-type="string"><text:p>${isi}</text:p></table:table-cell>`

export function ods(isi: { tabel?: string; manifes?: string; mime?: string; tambahan?: readonly Bagian[] } = {}): Buffer {
  const tabel = isi.tabel ?? `<table:table table:name="Data"><table:table-row>${odsSel('halo')}</table:table-row></table:table>`
  return buatZip([
    { nama: 'mimetype', isi: isi.mime ?? 'application/vnd.oasis.opendocument.spreadsheet', tanpaPadat: true },
    { nama: 'META-INF/manifest.xml', isi: `${KEPALA}<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0">${isi.manifes ?? ''}</manifest:manifest>` },
    { nama: 'content.xml', isi: `${KEPALA}<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:table="${ODF}:table:1.0" xmlns:text="${ODF}:text:1.0"><office:body><office:spreadsheet>${tabel}</office:spreadsheet></office:body></office:document-content>` },
    ...(isi.tambahan ?? []),
  ])
}

const rekaman = (id: number, isi: Buffer): Buffer => {
  const kepala = Buffer.alloc(4)
  kepala.writeUInt16LE(id, 0)
  kepala.writeUInt16LE(isi.length, 2)
  return Buffer.concat([kepala, isi])
}
const u16 = (...angka: number[]): Buffer => Buffer.concat(angka.map((satu) => Buffer.from([satu & 255, (satu >> 8) & 255])))

/** An OLE container with one stream of that name, up to 7 MB. */
export function ole(nama: string, aliran: Buffer, namaLain: readonly string[] = []): Buffer {
  const badan = Buffer.concat([aliran, Buffer.alloc(Math.max(4096, Math.ceil(aliran.length / 512) * 512) - aliran.length)])
  const sektor = badan.length / 512
  // sectors of the table first, then the folder, then the stream
  let tabel = 1
  while (tabel * 128 < tabel + 1 + sektor) tabel++
  const kepala = Buffer.alloc(512)
  kepala.write('d0cf11e0a1b11ae1', 'hex')
  kepala.writeUInt16LE(0x3e, 24)
  kepala.writeUInt16LE(3, 26)
  kepala.writeUInt16LE(0xfffe, 28)
  kepala.writeUInt16LE(9, 30)
  kepala.writeUInt16LE(6, 32)
  kepala.writeUInt32LE(tabel, 44)
  kepala.writeUInt32LE(tabel, 48)
  kepala.writeUInt32LE(4096, 56)
  kepala.writeUInt32LE(0xfffffffe, 60)
  kepala.writeUInt32LE(0xfffffffe, 68)
  kepala.fill(0xff, 76)
  for (let i = 0; i < tabel; i++) kepala.writeUInt32LE(i, 76 + i * 4)
  const fat = Buffer.alloc(tabel * 512, 0xff)
  for (let i = 0; i < tabel; i++) fat.writeUInt32LE(0xfffffffd, i * 4)
  fat.writeUInt32LE(0xfffffffe, tabel * 4)
  for (let i = 0; i < sektor; i++) fat.writeUInt32LE(i === sektor - 1 ? 0xfffffffe : tabel + i + 2, (tabel + 1 + i) * 4)
  const daftar = Buffer.alloc(512)
  ;['Root Entry', nama, ...namaLain].slice(0, 4).forEach((satu, i) => {
    const letak = i * 128
    daftar.write(satu, letak, 'utf16le')
    daftar.writeUInt16LE((satu.length + 1) * 2, letak + 64)
    daftar[letak + 66] = i === 0 ? 5 : 2
    daftar.fill(0xff, letak + 68, letak + 80)
    if (i === 0) daftar.writeUInt32LE(1, letak + 76)
    daftar.writeUInt32LE(i === 1 ? tabel + 1 : 0xfffffffe, letak + 116)
    daftar.writeUInt32LE(i === 1 ? badan.length : 0, letak + 120)
  })
  return Buffer.concat([kepala, fat, daftar, badan])
}

/** A workbook of Excel 97: one sheet, a text and a number. */
export function aliranXls(sandi = false): Buffer {
  const bof = (jenis: number): Buffer => rekaman(0x0809, u16(0x0600, jenis, 0, 0, 0, 0, 0, 0))
  const angka = Buffer.alloc(8)
  angka.writeDoubleLE(1234567.89)
  const lembar = Buffer.concat([bof(0x10), rekaman(0x0204, Buffer.concat([u16(0, 0, 0, 4), Buffer.from([0]), Buffer.from('halo')])), rekaman(0x0203, Buffer.concat([u16(0, 1, 0), angka])), rekaman(0x0a, Buffer.alloc(0))])
  const awal = Buffer.concat([bof(5), ...(sandi ? [rekaman(0x2f, Buffer.alloc(54, 7))] : [])])
  const letak = Buffer.alloc(4)
  letak.writeUInt32LE(awal.length + 16 + 4)
  const buku = rekaman(0x85, Buffer.concat([letak, u16(0), Buffer.from([4, 0]), Buffer.from('Data')]))
  return Buffer.concat([awal, buku, rekaman(0x0a, Buffer.alloc(0)), lembar])
}

/** A workbook of Excel 97 with one shared text of that length, in that many cells, told as that many sheets. */
export function aliranXlsBersama(panjang: number, sel: number, lembar = 1): Buffer {
  const bof = (jenis: number): Buffer => rekaman(0x0809, u16(0x0600, jenis, 0, 0, 0, 0, 0, 0))
  const u32 = (n: number): Buffer => u16(n & 0xffff, n >>> 16)
  const potong: Buffer[] = []
  // a record ends at 8.224 bytes: the text goes on in the next, each of which says again that its letters are single bytes
  for (let sisa = panjang - 8_000; sisa > 0; sisa -= 8_000) potong.push(rekaman(0x3c, Buffer.concat([Buffer.from([0]), Buffer.alloc(Math.min(sisa, 8_000), 0x78)])))
  const bersama = Buffer.concat([rekaman(0xfc, Buffer.concat([u32(1), u32(1), u16(panjang), Buffer.from([0]), Buffer.alloc(Math.min(panjang, 8_000), 0x78)])), ...potong])
  const isi = Buffer.concat([bof(0x10), ...Array.from({ length: sel }, (_, i) => rekaman(0xfd, Buffer.concat([u16(i >> 4, i & 15, 0), u32(0)]))), rekaman(0x0a, Buffer.alloc(0))])
  const satu = 4 + 4 + 2 + 2 + 4
  const letak = bof(5).length + satu * lembar + bersama.length + 4
  const buku = Array.from({ length: lembar }, () => rekaman(0x85, Buffer.concat([u32(letak), u16(0), Buffer.from([4, 0]), Buffer.from('Data')])))
  return Buffer.concat([bof(5), ...buku, bersama, rekaman(0x0a, Buffer.alloc(0)), isi])
}
