import type { BukuBaca } from '@/lib/dasar/buku/types'
import { aliranXlsBersama, ods, odsSel, ole, teksSel, xlsx } from './buku'
import type { BerkasJahat } from './jenis'

const deret = (jumlah: number, isi: (i: number) => string): string => Array.from({ length: jumlah }, (_, i) => isi(i)).join('')
/** Rows of cells that all name the same shared text. */
const bersama = (baris: number, kolom: number): string => deret(baris, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(kolom)}</row>`)
const panjang = (huruf: number): string => `<si><t>${'x'.repeat(huruf)}</t></si>`
const tabel = (isi: string): Buffer => ods({ tabel: `<table:table table:name="a">${isi}</table:table>` })
const ulang = (kolom: number, baris: number, isi: string): string =>
  `<table:table-row table:number-rows-repeated="${baris}"><table:table-cell table:number-columns-repeated="${kolom}" office:value-type="string"><text:p>${isi}</text:p></table:table-cell></table:table-row>`
/** letters that do not pack too well, so that what guards the archive lets them pass */
const acak = (huruf: number): string => {
  let state = 7
  return deret(huruf, () => String.fromCharCode(97 + ((state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 27) % 26))
}
const blok = acak(600)
/** so much of it that a part of some 15 MB does not look like a bomb */
const derau = `<!--${acak(140_000)}-->`
const lembarXlsx = (jumlah: number): Buffer =>
  xlsx({ buku: `<workbook xmlns:r="r"><sheets>${deret(jumlah, (i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`)}</sheets></workbook>` })
const jumlahBaris = (buku: BukuBaca): unknown => buku.lembar[0]?.baris.length

/** Small files that become large when they are read: what one word of them stands for is written out at every cell. */
export const BANYAK_JAHAT: readonly BerkasJahat[] = [
  { ihwal: 'satu teks panjang, 200.000 sel', berkas: 'bersama.xlsx', isi: () => xlsx({ sesudah: derau, bersama: panjang(32_767), data: bersama(10_000, 20) }), harap: 'teks-banyak' },
  { ihwal: 'satu teks panjang, satu baris penuh', berkas: 'bersama2.xlsx', isi: () => xlsx({ sesudah: derau, bersama: panjang(32_767), data: bersama(780, 256) }), harap: 'baris-teks' },
  { ihwal: 'teks pendek bersama tetap dibaca', berkas: 'bersama3.xlsx', isi: () => xlsx({ sesudah: derau, bersama: panjang(40), data: bersama(10_000, 20) }), harap: jumlahBaris, sama: 10_000 },
  { ihwal: 'sejuta bagian teks dalam satu sel', berkas: 'bagian.xlsx', isi: () => xlsx({ data: `<row><c t="inlineStr"><is>${deret(40_000, (i) => `<r><t>${i}</t></r>`)}</is></c></row>` }), harap: 'sel-panjang' },
  { ihwal: 'teks bersama dari banyak bagian', berkas: 'bagian2.xlsx', isi: () => xlsx({ bersama: `<si>${deret(40_000, (i) => `<r><t>${i}</t></r>`)}</si>` }), harap: 'sel-panjang' },
  { ihwal: 'teks panjang di setiap sel', berkas: 'sebaris.xlsx', isi: () => xlsx({ data: deret(450, (i) => `<row>${teksSel(`A${i + 1}`, `${i}${blok.repeat(54).slice(0, 32_000)}`)}</row>`) }), harap: 'teks-banyak' },
  { ihwal: 'rumus bersama di 800.000 sel', berkas: 'rumusbersama.xlsx', isi: () => xlsx({ sesudah: derau, data: deret(4_000, () => `<row>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(200)}</row>`) }), harap: 'sel-banyak' },
  { ihwal: 'rumus tanpa nilai di 1,6 juta sel', berkas: 'rumuskosong.xlsx', isi: () => xlsx({ sesudah: derau, data: deret(8_000, (i) => `<row>${`<c><f>${i}</f></c>`.repeat(200)}</row>`) }), harap: 'sel-banyak' },
  { ihwal: 'rumus panjang ods di 40.000 baris', berkas: 'rumus.ods', isi: () => tabel(`<table:table-row table:number-rows-repeated="40000"><table:table-cell table:formula="of:=${'A1+'.repeat(10_000)}1" office:value-type="float" office:value="1"/></table:table-row>`), harap: 'teks-banyak' },
  { ihwal: '5.000 lembar', berkas: 'lembar.xlsx', isi: () => lembarXlsx(5_000), harap: 'lembar-banyak' },
  { ihwal: '5.000 tabel html', berkas: 'tabel.xls', isi: () => Buffer.from(`<html>${'<table><tr><td>1</td></tr></table>'.repeat(5_000)}`), harap: 'lembar-banyak' },
  { ihwal: 'persen yang sama sejuta kali', berkas: 'persen.xlsx', isi: () => xlsx({ sesudah: derau, gaya: '<cellXfs><xf numFmtId="9"/></cellXfs>', data: `<row>${'<c r="A1" s="0"><v>1</v></c>'.repeat(300_000)}</row>` }), harap: (b) => b.lembar[0]?.persen?.get(1)?.length, sama: 256 },
  { ihwal: '16.384 x 1.048.576 ods', berkas: 'ulang.ods', isi: () => tabel(ulang(16_384, 1_048_576, 'x')), harap: 'kolom-banyak' },
  { ihwal: '256 x 50.000 ods', berkas: 'ulang2.ods', isi: () => tabel(ulang(256, 50_000, 'x')), harap: 'sel-banyak' },
  { ihwal: 'satu teks panjang, 40.000 baris ods', berkas: 'ulang3.ods', isi: () => tabel(ulang(20, 40_000, 'x'.repeat(32_000))), harap: 'teks-banyak' },
  { ihwal: 'sejuta spasi ods berkali-kali', berkas: 'spasi.ods', isi: () => tabel(`<table:table-row>${odsSel('<text:s text:c="1000"/>'.repeat(100_000))}</table:table-row>${derau}`), harap: 'sel-panjang' },
  { ihwal: 'tabel html bersarang 20.000 tingkat', berkas: 'sarang.xls', isi: () => Buffer.from(`<html>${'<table><tr><td>a'.repeat(20_000)}`), harap: (b) => [b.lembar.length, b.lembar[0]?.baris.length], sama: [1, 1] },
  { ihwal: 'rentang html 255 x 1.000 berkali-kali', berkas: 'rentang.xls', isi: () => Buffer.from(`<html><table>${'<tr><td colspan=200 rowspan=1000>a</td></tr>'.repeat(20_000)}</table>`), harap: 'kolom-banyak' },
  { ihwal: 'sel html 2 MB', berkas: 'selhtml.xls', isi: () => Buffer.from(`<html><table><tr><td>${'ab '.repeat(700_000)}</td></tr></table>`), harap: 'sel-panjang' },
  { ihwal: 'baris csv penuh teks', berkas: 'penuh.csv', isi: () => Buffer.from(`a;b\n${`${`${'x'.repeat(8_000)};`.repeat(120)}\n`.repeat(14)}`), harap: 'teks-banyak' },
  { ihwal: 'teks xls bersama panjang', berkas: 'bersama.xls', isi: () => ole('Workbook', aliranXlsBersama(32_000, 4_800)), harap: 'teks-banyak' },
  { ihwal: '2.000 lembar xls di satu tempat', berkas: 'lembar.xls', isi: () => ole('Workbook', aliranXlsBersama(20, 10, 2_000)), harap: 'lembar-banyak' },
  // the array of shared texts grows until the heap is full: what ended the whole server while it was read in a thread
  { ihwal: 'jutaan teks bersama kosong', berkas: 'kosong.xlsx', isi: () => xlsx({ bersama: `${'<si/>'.repeat(6_000_000)}${derau}${derau}` }), harap: 'memori', batas: { maksHeapMb: 40 } },
  { ihwal: 'nama bagian yang menunjuk dirinya 190 kali', berkas: 'bagian.xlsx', isi: () => xlsx({ tambahan: Array.from({ length: 190 }, (_, i) => ({ nama: `xl/x${i}.xml`, isi: '<a/>' })) }), harap: (b) => b.lembar[0]?.baris, sama: [['halo', 1.5]] },
]
