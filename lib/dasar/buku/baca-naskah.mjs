// Running text from outside: Word, PDF, plain text. The same guards as workbooks; a paragraph is a row of one cell.
import { bacaDocx } from './baca-docx.mjs'
import { bacaPdf } from './baca-pdf.mjs'
import { bukaPaket } from './jaga-zip.mjs'
import { Tolak } from './sebab.mjs'

const NAMA_BOLEH = /\.(docx|pdf|txt)$/i

/** @param {Buffer} isi */
function bacaTeks(isi) {
  const utf16 = isi[0] === 0xff && isi[1] === 0xfe ? 'utf-16le' : isi[0] === 0xfe && isi[1] === 0xff ? 'utf-16be' : null
  if (utf16 !== null) return new TextDecoder(utf16).decode(isi)
  if (isi.includes(0)) throw new Tolak('bukan-naskah')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi)
  } catch {
    return new TextDecoder('windows-1252').decode(isi)
  }
}

/** @param {string} nama @param {Buffer} isi @param {import('./kirim.mjs').Pengirim} kirim @returns {Promise<import('./types').FormatBuku>} */
export async function bacaNaskah(nama, isi, kirim) {
  if (!NAMA_BOLEH.test(nama.trim())) throw new Tolak('nama-naskah')
  const awal = isi.toString('latin1', 0, 8)
  if (awal.startsWith('%PDF-')) {
    await bacaPdf(isi, kirim)
    return 'pdf'
  }
  if (awal.startsWith('PK\u0003\u0004')) {
    // a document of ours carries the numbers of its charts as workbooks: weighed like all parts, and never opened
    await bacaDocx(await bukaPaket(isi, true), kirim)
    return 'docx'
  }
  if (!/\.txt$/i.test(nama.trim())) throw new Tolak('bukan-naskah')
  await kirim.mulaiLembar('naskah', false)
  bacaTeks(isi).replace(/^\ufeff/, '').split(/\r\n?|\n/).forEach((baris, i) => kirim.tambah(i + 1, baris.trim() === '' ? [] : [baris]))
  await kirim.akhiriLembar([])
  return 'txt'
}
