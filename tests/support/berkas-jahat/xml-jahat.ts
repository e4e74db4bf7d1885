import type { BukuBaca } from '@/lib/dasar/buku/types'
import { lembarXml, ods, odsSel, teksSel, xlsx } from './buku'
import type { BerkasJahat } from './jenis'

const baris = (buku: BukuBaca): unknown => buku.lembar[0]?.baris
const satu = (sel: string): Buffer => xlsx({ data: `<row r="1">${sel}</row>` })
const angka = (isi: string): Buffer => satu(`<c r="A1"><v>${isi}</v></c>`)
const hari = (isi: string): Buffer => xlsx({ data: `<row r="1"><c r="A1" s="1"><v>${isi}</v></c></row>`, gaya: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' })
const tabel = (isi: string): Buffer => ods({ tabel: `<table:table table:name="D">${isi}</table:table>` })
const RUMAH = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>'
const relasi = (id: string, sasaran: string, lain = ''): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${sasaran}" ${lain}/>`

/** XML that is dangerous, broken, endless, or only strange. */
export const XML_JAHAT: readonly BerkasJahat[] = [
  { ihwal: 'billion laughs', berkas: 'tawa.xlsx', isi: () => xlsx({ lembar: `<?xml version="1.0"?>${RUMAH}<worksheet>&lol2;</worksheet>` }), harap: 'xml-berbahaya' },
  { ihwal: 'entitas luar', berkas: 'xxe.xlsx', isi: () => xlsx({ lembar: '<!doctype a SYSTEM "file:///etc/passwd"><worksheet/>' }), harap: 'xml-berbahaya' },
  { ihwal: 'DOCTYPE di bagian yang tidak dibaca', berkas: 'xxe2.xlsx', isi: () => xlsx({ tambahan: [{ nama: 'docProps/app.xml', isi: RUMAH }] }), harap: 'xml-berbahaya' },
  { ihwal: 'DOCTYPE di ods', berkas: 'xxe.ods', isi: () => ods({ tambahan: [{ nama: 'styles.xml', isi: RUMAH }] }), harap: 'xml-berbahaya' },
  { ihwal: 'DOCTYPE dalam UTF-16', berkas: 'xxe16.xlsx', isi: () => xlsx({ tambahan: [{ nama: 'docProps/app.xml', isi: Buffer.from(`\ufeff${RUMAH}`, 'utf16le') }] }), harap: 'xml-berbahaya' },
  { ihwal: 'XML sangat dalam', berkas: 'dalam.xlsx', isi: () => xlsx({ lembar: '<a>'.repeat(5000) + '</a>'.repeat(5000) }), harap: 'xml-dalam' },
  { ihwal: 'XML tidak ditutup', berkas: 'tutup.xlsx', isi: () => xlsx({ lembar: '<worksheet><sheetData><row r="1">' }), harap: 'xml-rusak' },
  { ihwal: 'XML bersilang', berkas: 'silang.xlsx', isi: () => xlsx({ lembar: '<worksheet><a><b></a></b></worksheet>' }), harap: 'xml-rusak' },
  { ihwal: 'bagian bukan XML', berkas: 'bukanxml.xlsx', isi: () => xlsx({ lembar: 'bukan xml sama sekali' }), harap: 'xml-rusak' },
  { ihwal: 'teks bersama di luar daftar', berkas: 'sst.xlsx', isi: () => xlsx({ data: '<row r="1"><c r="A1" t="s"><v>99</v></c></row>', bersama: '<si><t>a</t></si>' }), harap: 'teks-bersama' },
  { ihwal: 'teks bersama bernomor minus', berkas: 'sst2.xlsx', isi: () => satu('<c r="A1" t="s"><v>-1</v></c>'), harap: 'teks-bersama' },
  { ihwal: 'lembar tidak ada', berkas: 'hilang.xlsx', isi: () => xlsx({ tanpaLembar: true }), harap: 'lembar-hilang' },
  { ihwal: 'lembar menunjuk dirinya', berkas: 'putar.xlsx', isi: () => xlsx({ hubungan: relasi('rId1', 'workbook.xml') }), harap: 'tanpa-isi' },
  { ihwal: 'lembar menunjuk ke luar', berkas: 'luar.xlsx', isi: () => xlsx({ hubungan: relasi('rId1', 'http://127.0.0.1/a.xml', 'TargetMode="External"') }), harap: 'lembar-hilang' },
  { ihwal: 'lembar menunjuk ke atas', berkas: 'atas.xlsx', isi: () => xlsx({ hubungan: relasi('rId1', '../../../../etc/passwd') }), harap: 'lembar-hilang' },
  { ihwal: 'tautan luar diabaikan', berkas: 'tautan.xlsx', isi: () => xlsx({ tambahan: [{ nama: 'xl/externalLinks/externalLink1.xml', isi: '<externalLink/>' }] }), harap: baris, sama: [['halo', 1.5]] },
  { ihwal: '61 lembar', berkas: 'lembar.ods', isi: () => ods({ tabel: '<table:table table:name="a"/>'.repeat(61) }), harap: 'lembar-banyak' },
  { ihwal: 'sejuta kolom', berkas: 'kolom.xlsx', isi: () => satu('<c r="BDWGN1"><v>1</v></c>'), harap: 'rusak' },
  { ihwal: 'kolom ke-16.384', berkas: 'kolom2.xlsx', isi: () => satu('<c r="XFD1"><v>1</v></c>'), harap: 'kolom-banyak' },
  { ihwal: 'sejuta kolom ods', berkas: 'kolom.ods', isi: () => tabel('<table:table-row><table:table-cell table:number-columns-repeated="1000000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'), harap: 'kolom-banyak' },
  { ihwal: 'kolom kosong jauh', berkas: 'kosongjauh.ods', isi: () => tabel(`<table:table-row>${odsSel('a')}<table:table-cell table:number-columns-repeated="16383"/></table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell/></table:table-row>`), harap: baris, sama: [['a']] },
  { ihwal: 'sejuta baris ods berisi', berkas: 'baris.ods', isi: () => tabel(`<table:table-row table:number-rows-repeated="1048576">${odsSel('x')}</table:table-row>`), harap: 'baris-banyak' },
  { ihwal: 'sejuta baris kosong', berkas: 'kosong.xlsx', isi: () => xlsx({ data: Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 1}" ht="${(i * 7919) % 9973}"/>`).join('') + `<row r="200001"/>` }), harap: 'tanpa-isi' },
  { ihwal: 'baris di luar batas', berkas: 'batas.xlsx', isi: () => xlsx({ data: '<row r="1048576"><c r="A1048576"><v>1</v></c></row>' }), harap: 'baris-banyak' },
  { ihwal: 'baris mundur', berkas: 'mundur.xlsx', isi: () => xlsx({ data: '<row r="5"/><row r="2"/>' }), harap: 'rusak' },
  { ihwal: 'baris bernomor 1e9', berkas: 'nomor.xlsx', isi: () => xlsx({ data: '<row r="1e9"><c><v>1</v></c></row>' }), harap: 'baris-banyak' },
  { ihwal: 'sel sangat panjang', berkas: 'panjang.xlsx', isi: () => satu(teksSel('A1', 'abcdefghij'.repeat(3300))), harap: 'sel-panjang' },
  { ihwal: 'sel ods sangat panjang', berkas: 'panjang.ods', isi: () => tabel(`<table:table-row>${odsSel('x'.repeat(40_000))}</table:table-row>`), harap: 'sel-panjang' },
  { ihwal: 'sejuta spasi ods', berkas: 'spasi.ods', isi: () => tabel(`<table:table-row>${odsSel('<text:s text:c="900000000"/>a')}</table:table-row>`), harap: (b) => String(b.lembar[0]?.baris[0]?.[0]).length, sama: 1001 },
  { ihwal: 'rumus sebagai teks', berkas: 'rumus.xlsx', isi: () => satu(`${teksSel('A1', '=cmd|&apos;/c calc&apos;!A1')}<c r="B1"><f>SUM(1,2)</f><v>3</v></c><c r="C1"><f>1+1</f></c>`), harap: (b) => [b.lembar[0]?.baris, b.lembar[0]?.rumus], sama: [[["=cmd|'/c calc'!A1", 3]], [{ baris: 0, kolom: 1, rumus: 'SUM(1,2)' }, { baris: 0, kolom: 2, rumus: '1+1' }]] },
  { ihwal: 'nilai galat', berkas: 'galat.xlsx', isi: () => satu('<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), harap: baris, sama: [['#REF!', '#DIV/0!']] },
  { ihwal: 'tanggal minus', berkas: 'minus.xlsx', isi: () => hari('-5'), harap: baris, sama: [[-5]] },
  { ihwal: 'tanggal jauh', berkas: 'jauh.xlsx', isi: () => hari('99999999'), harap: baris, sama: [[99_999_999]] },
  { ihwal: 'tanggal', berkas: 'tanggal.xlsx', isi: () => hari('45119.75'), harap: baris, sama: [['2023-07-12']] },
  { ihwal: '10^400', berkas: 'besar.xlsx', isi: () => angka('1E+400'), harap: baris, sama: [['1E+400']] },
  { ihwal: 'NaN', berkas: 'nan.xlsx', isi: () => angka('NaN'), harap: baris, sama: [['NaN']] },
  { ihwal: 'Infinity', berkas: 'inf.xlsx', isi: () => angka('-Infinity'), harap: baris, sama: [['-Infinity']] },
  { ihwal: 'heksadesimal', berkas: 'heksa.xlsx', isi: () => angka('0x1F'), harap: baris, sama: [['0x1F']] },
  { ihwal: 'derau biner', berkas: 'derau.xlsx', isi: () => angka('984959704911.30005'), harap: baris, sama: [[984_959_704_911.3]] },
  { ihwal: 'jenis sel tidak dikenal', berkas: 'jenis.xlsx', isi: () => satu('<c r="A1" t="zzz"><v>1</v></c>'), harap: baris, sama: [['1']] },
  { ihwal: 'surogat sebatang kara', berkas: 'surogat.xlsx', isi: () => satu(teksSel('A1', 'a_xD800_b')), harap: baris, sama: [['a\ufffdb']] },
  { ihwal: 'tanda kendali', berkas: 'kendali.xlsx', isi: () => satu(teksSel('A1', 'a&#0;b&#7;_x0001_c')), harap: baris, sama: [['abc']] },
  { ihwal: 'arah terbalik', berkas: 'rtl\u202egpj.xlsx', isi: () => satu(teksSel('A1', 'lap\u202exslx.exe')), harap: baris, sama: [['lapxslx.exe']] },
  { ihwal: 'bita bukan UTF-8', berkas: 'bita.xlsx', isi: () => xlsx({ lembar: Buffer.from(lembarXml(`<row r="1">${teksSel('A1', 'caf\u00e9')}</row>`), 'latin1') }), harap: baris, sama: [['caf\ufffd']] },
  { ihwal: 'gabungan raksasa', berkas: 'gabung.xlsx', isi: () => xlsx({ sesudah: '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="zz"/></mergeCells>' }), harap: (b) => [b.lembar[0]?.baris, b.lembar[0]?.gabung.length], sama: [[['halo', 1.5]], 1] },
  { ihwal: 'sejuta gaya', berkas: 'gaya.xlsx', isi: () => xlsx({ gaya: `<cellXfs>${Array.from({ length: 300_000 }, (_, i) => `<xf numFmtId="${(i * 7919) % 99_991}"/>`).join('')}</cellXfs>` }), harap: baris, sama: [['halo', 1.5]] },
  { ihwal: 'lembar tersembunyi', berkas: 'sembunyi.xlsx', isi: () => xlsx({ buku: '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" state="veryHidden" r:id="rId1"/></sheets></workbook>' }), harap: (b) => b.lembar[0]?.tersembunyi, sama: true },
  { ihwal: 'CDATA dan komentar', berkas: 'cdata.xlsx', isi: () => satu('<!-- <c r="A1"> --><c r="A1" t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c>'), harap: baris, sama: [['<b>&amp;']] },
  { ihwal: 'tanpa satu sel', berkas: 'tanpa.xlsx', isi: () => xlsx({ lembar: lembarXml('') }), harap: 'tanpa-isi' },
  { ihwal: 'tabel dalam tabel', berkas: 'sarang.ods', isi: () => tabel('<table:table table:name="b"/>'), harap: 'rusak' },
]
