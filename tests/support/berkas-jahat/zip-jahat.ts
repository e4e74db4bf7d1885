import { bagianXlsx, ods, xlsx } from './buku'
import type { BerkasJahat } from './jenis'
import { buatZip, type Bagian } from './zip'

const MB = 1024 * 1024
const nol = (mb: number): Buffer => Buffer.alloc(mb * MB, 0x20)
/** what no packing makes smaller */
const derau = (): Buffer => {
  let state = 1
  return Buffer.from(Array.from({ length: 1_200_000 }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24))
}
const dengan = (...tambahan: Bagian[]): Buffer => xlsx({ tambahan })
const ganti = (nama: string, ubah: Partial<Bagian>): Buffer => buatZip(bagianXlsx().map((satu) => (satu.nama === nama ? { ...satu, ...ubah } : satu)))
const LEMBAR = 'xl/worksheets/sheet1.xml'
const potong = (isi: Buffer, bagian: number): Buffer => isi.subarray(0, Math.floor(isi.length * bagian))

/** Packages that lie, unfold, hide or break. */
export const ZIP_JAHAT: readonly BerkasJahat[] = [
  { ihwal: 'bom datar', berkas: 'bom.xlsx', isi: () => dengan({ nama: 'xl/media/a.bin', isi: nol(64) }), harap: 'zip-bom' },
  { ihwal: 'bom yang mengaku besar', berkas: 'bom2.xlsx', isi: () => dengan({ nama: 'xl/a.bin', isi: nol(1), ukuranPalsu: 0xf0000000 }), harap: 'zip-bom' },
  { ihwal: 'bom dari banyak bagian', berkas: 'bom3.xlsx', isi: () => dengan(...Array.from({ length: 8 }, (_, i) => ({ nama: `xl/a${i}.bin`, isi: nol(4) }))), harap: 'zip-bom' },
  { ihwal: 'bom di lembar', berkas: 'bom4.xlsx', isi: () => xlsx({ data: ' '.repeat(40 * MB) }), harap: 'zip-bom' },
  { ihwal: 'bom bersarang', berkas: 'sarang.xlsx', isi: () => dengan({ nama: 'xl/dalam.zip', isi: buatZip([{ nama: 'a', isi: nol(4) }]) }), harap: 'arsip-bersarang' },
  { ihwal: 'arsip bersarang dengan nama lain', berkas: 'sarang2.xlsx', isi: () => dengan({ nama: 'xl/gambar.png', isi: buatZip([{ nama: 'a', isi: 'x' }]) }), harap: 'arsip-bersarang' },
  { ihwal: 'arsip yang memuat dirinya', berkas: 'quine.xlsx', isi: () => dengan({ nama: 'quine.xlsx', isi: xlsx() }), harap: 'arsip-bersarang' },
  { ihwal: 'objek OLE', berkas: 'ole.xlsx', isi: () => dengan({ nama: 'xl/embeddings/oleObject1.bin', isi: Buffer.from('d0cf11e0a1b11ae1', 'hex') }), harap: 'arsip-bersarang' },
  { ihwal: 'ukuran terlalu kecil', berkas: 'palsu.xlsx', isi: () => ganti(LEMBAR, { ukuranPalsu: 10 }), harap: 'zip-palsu' },
  { ihwal: 'ukuran terlalu besar', berkas: 'palsu2.xlsx', isi: () => ganti(LEMBAR, { ukuranPalsu: 99_999 }), harap: 'zip-palsu' },
  { ihwal: 'zip64 palsu', berkas: 'zip64.xlsx', isi: () => ganti(LEMBAR, { zip64: 1n << 62n }), harap: 'zip-bom' },
  { ihwal: 'zip64 besar', berkas: 'zip64b.xlsx', isi: () => ganti(LEMBAR, { zip64: 5_000_000_000n }), harap: 'zip-bom' },
  { ihwal: 'besar tetapi bukan bom', berkas: 'besar.xlsx', isi: () => dengan({ nama: 'xl/a.bin', isi: derau(), ukuranPalsu: 160 * MB }), harap: 'zip-besar' },
  { ihwal: 'CRC salah', berkas: 'crc.xlsx', isi: () => ganti(LEMBAR, { crcPalsu: 1 }), harap: 'zip-rusak' },
  { ihwal: 'bagian disandikan', berkas: 'sandi.xlsx', isi: () => ganti(LEMBAR, { bendera: 1 }), harap: 'zip-sandi' },
  { ihwal: 'nama ganda', berkas: 'ganda.xlsx', isi: () => dengan({ nama: 'XL/Worksheets/Sheet1.xml', isi: '<a/>' }), harap: 'zip-ganda' },
  { ihwal: 'jalur naik', berkas: 'naik.xlsx', isi: () => dengan({ nama: '../../etc/passwd', isi: 'x' }), harap: 'zip-nama' },
  { ihwal: 'jalur mutlak', berkas: 'mutlak.xlsx', isi: () => dengan({ nama: '/etc/passwd', isi: 'x' }), harap: 'zip-nama' },
  { ihwal: 'jalur Windows', berkas: 'windows.xlsx', isi: () => dengan({ nama: 'C:\\windows\\a', isi: 'x' }), harap: 'zip-nama' },
  { ihwal: 'nama dengan NUL', berkas: 'nul.xlsx', isi: () => dengan({ nama: 'xl/a\u0000.xml', isi: '<a/>' }), harap: 'zip-nama' },
  { ihwal: '300 bagian', berkas: 'banyak.xlsx', isi: () => dengan(...Array.from({ length: 300 }, (_, i) => ({ nama: `xl/a${i}`, isi: 'x' }))), harap: 'zip-banyak' },
  { ihwal: 'jumlah bagian palsu', berkas: 'jumlah.xlsx', isi: () => buatZip(bagianXlsx(), { jumlahPalsu: 65_000 }), harap: 'zip-banyak' },
  { ihwal: 'jumlah bagian palsu kecil', berkas: 'jumlah2.xlsx', isi: () => buatZip(bagianXlsx(), { jumlahPalsu: 90 }), harap: 'zip-rusak' },
  { ihwal: 'sampah di ekor', berkas: 'ekor.xlsx', isi: () => buatZip(bagianXlsx(), { ekor: Buffer.alloc(500, 0x41) }), harap: 'zip-rusak' },
  { ihwal: 'makro', berkas: 'makro.xlsx', isi: () => dengan({ nama: 'xl/vbaProject.bin', isi: 'x' }), harap: 'makro' },
  { ihwal: 'makro Excel 4', berkas: 'makro4.xlsx', isi: () => dengan({ nama: 'xl/macrosheets/sheet1.xml', isi: '<a/>' }), harap: 'makro' },
  { ihwal: 'makro ODS', berkas: 'makro.ods', isi: () => ods({ tambahan: [{ nama: 'Basic/Standard/Module1.xml', isi: '<a/>' }] }), harap: 'makro' },
  { ihwal: 'program di dalam', berkas: 'exe.xlsx', isi: () => dengan({ nama: 'xl/a.bin', isi: Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), nol(1)]) }), harap: 'arsip-bersarang' },
  { ihwal: 'xlsb', berkas: 'biner.xlsb.xlsx', isi: () => buatZip([{ nama: '[Content_Types].xml', isi: '<Types/>' }, { nama: 'xl/workbook.bin', isi: 'x' }]), harap: 'xlsb' },
  { ihwal: 'docx', berkas: 'surat.xlsx', isi: () => buatZip([{ nama: '[Content_Types].xml', isi: '<Types/>' }, { nama: 'word/document.xml', isi: '<w/>' }]), harap: 'bukan-buku' },
  { ihwal: 'zip biasa', berkas: 'zip.xlsx', isi: () => buatZip([{ nama: 'catatan.txt', isi: 'x' }]), harap: 'bukan-buku' },
  { ihwal: 'zip kosong', berkas: 'zipkosong.xlsx', isi: () => buatZip([]), harap: 'bukan-buku' },
  { ihwal: 'odt', berkas: 'teks.ods', isi: () => ods({ mime: 'application/vnd.oasis.opendocument.text' }), harap: 'bukan-buku' },
  { ihwal: 'ods berkata sandi', berkas: 'sandi.ods', isi: () => ods({ manifes: '<manifest:encryption-data/>' }), harap: 'sandi' },
  ...[0.1, 0.5, 0.9, 0.99].map((bagian): BerkasJahat => ({ ihwal: `xlsx terpotong ${bagian}`, berkas: `potong-${bagian}.xlsx`, isi: () => potong(xlsx(), bagian), harap: 'zip-rusak' })),
  ...[0.2, 0.7, 0.95].map((bagian): BerkasJahat => ({ ihwal: `ods terpotong ${bagian}`, berkas: `potong-${bagian}.ods`, isi: () => potong(ods(), bagian), harap: 'zip-rusak' })),
]
