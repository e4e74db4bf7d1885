// What a file is, by what stands in it. Its name only tells what it must not be.
import { Tolak } from './sebab.mjs'

const NAMA_BOLEH = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i
const mulai = (/** @type {Buffer} */ isi, /** @type {string} */ hex) => isi.subarray(0, hex.length / 2).toString('hex') === hex

/** @type {readonly (readonly [string, string, string])[]} first bytes, code, what it is */
const TANDA = [
  ['4d5a', 'program', ''], ['7f454c46', 'program', ''], ['cafebabe', 'program', ''], ['cffaedfe', 'program', ''], ['2321', 'program', ''],
  ['25504446', 'bukan-buku', 'berkas PDF'], ['89504e47', 'bukan-buku', 'gambar'], ['ffd8ff', 'bukan-buku', 'gambar'], ['47494638', 'bukan-buku', 'gambar'],
  ['52617221', 'bukan-buku', 'arsip RAR'], ['377abcaf', 'bukan-buku', 'arsip 7z'], ['1f8b', 'bukan-buku', 'arsip gzip'], ['7b5c727466', 'bukan-buku', 'dokumen RTF'],
  ['0904', 'xls-lama', ''], ['0902', 'xls-lama', ''], ['09080800', 'xls-lama', ''], ['09081000', 'xls-lama', ''],
]

/** @param {string} nama */
export function periksaNamaBerkas(nama) {
  if (!NAMA_BOLEH.test(nama.trim())) throw new Tolak('nama-berkas')
}

/** @param {Buffer} isi @returns {'zip' | 'ole' | 'csv' | 'html'} */
export function kenali(isi) {
  if (mulai(isi, '504b0304') || mulai(isi, '504b0506')) return 'zip'
  if (mulai(isi, 'd0cf11e0a1b11ae1')) return 'ole'
  for (const [hex, kode, rinci] of TANDA) if (mulai(isi, hex)) throw new Tolak(kode, rinci)
  const utf16 = mulai(isi, 'fffe') || mulai(isi, 'feff')
  const awal = (utf16 ? new TextDecoder(mulai(isi, 'fffe') ? 'utf-16le' : 'utf-16be').decode(isi.subarray(0, 4096)) : isi.toString('latin1', 0, 4096))
    .replace(/^(\ufeff|\u00ef\u00bb\u00bf)/, '').trimStart()
  // a workbook in Office's own HTML is one too: its page says so in its first tag
  if (/^<(!doctype\s+html|html|head|body|table|meta|style|div|title|center|font|h\d|p|b|tr)\b/i.test(awal)) return 'html'
  if (/^(?:<\?xml[^>]{0,300}>|<!--[\s\S]{0,3000}?-->)\s*<(!doctype\s+html|html|table)\b/i.test(awal)) return 'html'
  if (/^MIME-Version:/i.test(awal)) throw new Tolak('html')
  if (/schemas-microsoft-com:office:spreadsheet/.test(awal)) throw new Tolak('xml-lama')
  if (/^<(\?xml|!DOCTYPE|[a-z]+[\s>:])/i.test(awal)) throw new Tolak('bukan-buku', 'berkas XML')
  if (/^[[{]/.test(awal)) throw new Tolak('bukan-buku', 'berkas JSON')
  return 'csv'
}

/** Which workbook a zip holds. @param {import('./jaga-zip.mjs').Paket} paket @param {string} jenisMime @param {string} manifes @returns {'xlsx' | 'ods'} */
export function kenaliPaket(paket, jenisMime, manifes) {
  const ada = (/** @type {string} */ nama) => paket.bagian.has(nama)
  if (ada('content.xml') && ada('meta-inf/manifest.xml')) {
    if (/encryption-data/.test(manifes)) throw new Tolak('sandi')
    if (!jenisMime.startsWith('application/vnd.oasis.opendocument.spreadsheet')) throw new Tolak('bukan-buku', 'dokumen OpenDocument lain')
    return 'ods'
  }
  if (ada('xl/workbook.bin')) throw new Tolak('xlsb')
  if (ada('word/document.xml')) throw new Tolak('bukan-buku', 'dokumen Word')
  if (ada('ppt/presentation.xml')) throw new Tolak('bukan-buku', 'salindia PowerPoint')
  if (ada('[content_types].xml')) return 'xlsx'
  throw new Tolak('bukan-buku', 'arsip ZIP biasa')
}
