import type { BukuBaca } from '@/lib/dasar/buku/types'
import { aliranXls, ods, ole, xlsx } from './buku'
import type { BerkasJahat } from './jenis'

const baris = (buku: BukuBaca): unknown => buku.lembar[0]?.baris
const t = (isi: string, sandi: BufferEncoding = 'utf8') => (): Buffer => Buffer.from(isi, sandi)
const xls = (): Buffer => ole('Workbook', aliranXls())
const potong = (isi: Buffer, bagian: number): Buffer => isi.subarray(0, Math.floor(isi.length * bagian))
const DUA = [['kode', 'nilai'], ['5.1.02', '1.000,50']]

/** Files that are something else than their name says, and text of every kind. */
export const LAIN_JAHAT: readonly BerkasJahat[] = [
  { ihwal: 'kosong', berkas: 'kosong.xlsx', isi: t(''), harap: 'kosong' },
  { ihwal: 'terlalu besar', berkas: 'besar.csv', isi: () => Buffer.alloc(20_000, 0x41), harap: 'terlalu-besar', batas: { maksByte: 10_000 } },
  { ihwal: 'program bernama xlsx', berkas: 'program.xlsx', isi: t('MZ\u0090\u0000\u0003', 'latin1'), harap: 'program' },
  { ihwal: 'program Linux', berkas: 'program.csv', isi: t('\u007fELF\u0002', 'latin1'), harap: 'program' },
  { ihwal: 'skrip', berkas: 'skrip.csv', isi: t('#!/bin/sh\nrm -rf /\n'), harap: 'program' },
  { ihwal: 'nama exe', berkas: 'laporan.xlsx.exe', isi: () => xlsx(), harap: 'nama-berkas' },
  { ihwal: 'tanpa akhiran', berkas: 'laporan', isi: () => xlsx(), harap: 'nama-berkas' },
  { ihwal: 'PDF bernama xls', berkas: 'pdf.xls', isi: t('%PDF-1.7'), harap: 'bukan-buku' },
  { ihwal: 'gambar', berkas: 'gambar.xlsx', isi: () => Buffer.from('89504e470d0a1a0a', 'hex'), harap: 'bukan-buku' },
  { ihwal: 'RAR', berkas: 'a.xlsx', isi: t('Rar!\u001a\u0007', 'latin1'), harap: 'bukan-buku' },
  { ihwal: 'gzip', berkas: 'a.csv', isi: () => Buffer.from('1f8b0800', 'hex'), harap: 'bukan-buku' },
  { ihwal: 'HTML bernama xls', berkas: 'SIPD.xls', isi: t('<html><body><table><tr><td>500.000</td></tr></table></body></html>'), harap: (buku) => buku.lembar[0]?.baris, sama: [['500.000']] },
  { ihwal: 'HTML dengan rentang, sisipan, dan skrip', berkas: 'SIPD4.xls', isi: t('<!DOCTYPE html><html><head><style>td{}</style></head><body><table><tr><th rowspan="2">A</th><th colspan=2>B &amp; C</th></tr><tr><td>1<br>2</td><td><table><tr><td>x</td></tr></table></td></tr></table><script>"<table>"</script></body></html>'), harap: (buku) => buku.lembar.map(({ baris }) => baris), sama: [[['A', 'B & C'], [null, '1 2', 'x']]] },
  { ihwal: 'HTML dengan rentang raksasa', berkas: 'SIPD5.xls', isi: t('<html><table><tr><td colspan="99999">1</td></tr></table></html>'), harap: 'kolom-banyak' },
  { ihwal: 'HTML tanpa tabel', berkas: 'SIPD6.xls', isi: t('<html><body>Sesi habis, silakan masuk lagi</body></html>'), harap: 'html' },
  { ihwal: 'HTML dengan sejuta kurung', berkas: 'SIPD7.xls', isi: t(`<html>${'<'.repeat(1_000_000)}`), harap: 'html' },
  { ihwal: 'HTML tanpa kepala, ber-BOM', berkas: 'SIPD2.xls', isi: t('\ufeff\r\n <TABLE border=1><tr><td>1'), harap: (buku) => buku.lembar[0]?.baris, sama: [['1']] },
  { ihwal: 'HTML UTF-16', berkas: 'SIPD3.xls', isi: t('\ufeff<html xmlns:x="urn:x">', 'utf16le'), harap: 'html' },
  { ihwal: 'MHTML', berkas: 'mht.xls', isi: t('MIME-Version: 1.0\r\nContent-Type: multipart/related'), harap: 'html' },
  { ihwal: 'XML Spreadsheet 2003', berkas: 'lama.xls', isi: t('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'), harap: 'xml-lama' },
  { ihwal: 'XML lain', berkas: 'lain.csv', isi: t('<?xml version="1.0"?><a/>'), harap: 'bukan-buku' },
  { ihwal: 'JSON', berkas: 'a.csv', isi: t('{"a":1}'), harap: 'bukan-buku' },
  { ihwal: 'RTF', berkas: 'a.xls', isi: t('{\\rtf1'), harap: 'bukan-buku' },
  { ihwal: 'Excel 95 telanjang', berkas: 'tua.xls', isi: () => Buffer.from('0904060000001000', 'hex'), harap: 'xls-lama' },
  { ihwal: 'xlsx bernama csv', berkas: 'salah.csv', isi: () => xlsx(), harap: baris, sama: [['halo', 1.5]] },
  { ihwal: 'csv bernama xlsx', berkas: 'salah.xlsx', isi: t('kode;nilai\r\n5.1.02;1.000,50\r\n'), harap: baris, sama: DUA },
  { ihwal: 'ods bernama xls', berkas: 'salah.xls', isi: () => ods(), harap: baris, sama: [['halo']] },
  { ihwal: 'xls sehat', berkas: 'sehat.xls', isi: xls, harap: baris, sama: [['halo', 1_234_567.89]] },
  { ihwal: 'xlsx bersandi', berkas: 'sandi.xlsx', isi: () => ole('EncryptedPackage', Buffer.alloc(5000, 7), ['EncryptionInfo']), harap: 'sandi' },
  { ihwal: 'xls bersandi', berkas: 'sandi.xls', isi: () => ole('Workbook', aliranXls(true)), harap: 'sandi' },
  { ihwal: 'xls bermakro', berkas: 'makro.xls', isi: () => ole('Workbook', aliranXls(), ['_VBA_PROJECT_CUR']), harap: 'makro' },
  { ihwal: 'doc bernama xls', berkas: 'surat.xls', isi: () => ole('WordDocument', Buffer.alloc(5000)), harap: 'bukan-buku' },
  { ihwal: 'Excel 5', berkas: 'lima.xls', isi: () => ole('Book', Buffer.alloc(5000)), harap: 'xls-lama' },
  { ihwal: 'OLE tidak dikenal', berkas: 'ole.xls', isi: () => ole('Apa', Buffer.alloc(5000)), harap: 'bukan-buku' },
  { ihwal: 'aliran xls sampah', berkas: 'sampah.xls', isi: () => ole('Workbook', Buffer.alloc(9000, 0x5a)), harap: 'rusak' },
  ...[0.1, 0.4].map((bagian): BerkasJahat => ({ ihwal: `xls terpotong ${bagian}`, berkas: `potong-${bagian}.xls`, isi: () => potong(xls(), bagian), harap: 'rusak' })),
  {
    ihwal: 'daftar sektor xls berputar',
    berkas: 'putar.xls',
    isi: () => {
      const isi = xls()
      isi.writeUInt32LE(2, 512 + 12)
      return isi
    },
    harap: baris,
    sama: [['halo', 1_234_567.89]],
  },
  { ihwal: 'UTF-8 ber-BOM', berkas: 'bom.csv', isi: t('\ufeffkode;nilai\n5.1.02;1.000,50\n'), harap: baris, sama: DUA },
  { ihwal: 'UTF-16LE', berkas: 'u16.csv', isi: t('\ufeffkode\tnilai\r\n5.1.02\t1.000,50\r\n', 'utf16le'), harap: baris, sama: DUA },
  { ihwal: 'UTF-16LE tanpa BOM', berkas: 'u16b.csv', isi: t('kode;nilai\r\n5.1.02;1.000,50\r\n', 'utf16le'), harap: baris, sama: DUA },
  { ihwal: 'Windows-1252', berkas: 'ansi.csv', isi: () => Buffer.from('nama,n\ncaf\u00e9,1\n', 'latin1'), harap: baris, sama: [['nama', 'n'], ['caf\u00e9', '1']] },
  { ihwal: 'mojibake', berkas: 'moji.csv', isi: t('nama;n\ncafÃ©;1\n'), harap: baris, sama: [['nama', 'n'], ['cafÃ©', '1']] },
  { ihwal: 'bita NUL', berkas: 'nul.csv', isi: t('kode;nilai\n5\u0000;1\n', 'latin1'), harap: 'bukan-buku' },
  { ihwal: 'biner acak', berkas: 'acak.csv', isi: () => Buffer.from(Array.from({ length: 3000 }, (_, i) => 1 + ((i * 37) % 30))), harap: 'bukan-buku' },
  { ihwal: 'suntikan rumus', berkas: 'suntik.csv', isi: t("a;b\n=cmd|' /C calc'!A0;@SUM(1)\n+62;-5\n"), harap: baris, sama: [['a', 'b'], ["=cmd|' /C calc'!A0", '@SUM(1)'], ['+62', '-5']] },
  { ihwal: 'kutip terbuka', berkas: 'kutip.csv', isi: t('a;b\n"tidak ditutup;1\n2;3\n'), harap: 'kutip-terbuka' },
  { ihwal: 'kutip bersarang dan ganti baris', berkas: 'kutip2.csv', isi: t('a;b\n"x ""y""\r\nz";1\n'), harap: baris, sama: [['a', 'b'], ['x "y"\nz', '1']] },
  { ihwal: 'satu baris 3 MB', berkas: 'sebaris.csv', isi: () => Buffer.from('abc;'.repeat(800_000)), harap: 'baris-panjang' },
  { ihwal: 'satu sel 1 MB', berkas: 'sesel.csv', isi: () => Buffer.alloc(1_000_000, 0x41), harap: 'sel-panjang' },
  { ihwal: 'sel csv panjang', berkas: 'panjang.csv', isi: () => Buffer.from(`a;b\n${'x'.repeat(32_768)};1\n`), harap: 'sel-panjang' },
  { ihwal: '300 kolom', berkas: 'kolom.csv', isi: () => Buffer.from(`${'a;'.repeat(300)}b\n`), harap: 'kolom-banyak' },
  { ihwal: 'baris melewati batas', berkas: 'baris.csv', isi: () => Buffer.from('a;b\n'.repeat(600)), harap: 'baris-banyak', batas: { maksBaris: 500 } },
  { ihwal: 'sep=', berkas: 'sep.csv', isi: t('sep=|\r\nkode|nilai\r\n5.1.02|1.000,50'), harap: baris, sama: DUA },
  { ihwal: 'hanya ganti baris', berkas: 'kosong.csv', isi: t('\r\n\r\n;;;\r\n'), harap: 'tanpa-isi' },
  { ihwal: 'csv terpotong di tengah huruf', berkas: 'huruf.csv', isi: () => Buffer.from('a;b\n1;caf\u00e9').subarray(0, -1), harap: baris, sama: [['a', 'b'], ['1', 'caf']] },
]
