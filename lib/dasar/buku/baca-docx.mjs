// The words of a Word document, a paragraph a row. Charts, pictures and what is embedded are not read; headers and footers are no text of it.
import { bukaBagian } from './jaga-zip.mjs'
import { Tolak } from './sebab.mjs'
import { Xml } from './xml.mjs'

/** What is not part of the words as they stand: what was struck out by "track changes", instructions of fields, drawings. */
const LEWATI = new Set(['del', 'moveFrom', 'instrText', 'delText', 'drawing', 'pict', 'object'])

/** Collects paragraphs; cells of a table's row stand in one row, parted by tabs. */
class Penampung {
  /** @param {(nomor: number, teks: string) => void} terima */
  constructor(terima) {
    this.terima = terima
    this.nomor = 0
    this.teks = ''
    this.lewat = 0
    this.sel = 0
    this.ambil = false
  }

  /** @param {string} nama */
  buka(nama) {
    if (LEWATI.has(nama)) this.lewat++
    if (nama === 'tc') this.sel++
    if (nama === 't') this.ambil = true
    if (this.lewat > 0) return
    if (nama === 'tab' || nama === 'br' || nama === 'cr') this.teks += nama === 'tab' ? '\t' : ' '
    if (nama === 'noBreakHyphen') this.teks += '-'
  }

  /** @param {string} nama */
  tutup(nama) {
    if (LEWATI.has(nama)) this.lewat--
    if (nama === 't') this.ambil = false
    if (nama === 'tc') {
      this.sel--
      this.teks += '\t'
    }
    if (nama === 'p' && this.sel > 0) this.teks += ' '
    if ((nama === 'p' && this.sel === 0) || nama === 'tr') this.lepas()
  }

  /** @param {string} isi */
  isi(isi) {
    if (this.ambil && this.lewat === 0) this.teks += isi
  }

  lepas() {
    if (this.teks.trim() !== '') this.terima(++this.nomor, this.teks.replace(/[ \t]*\t[ \t]*/g, '\t').trim())
    this.teks = ''
  }
}

/** @param {import('./jaga-zip.mjs').Paket} paket @param {import('./kirim.mjs').Pengirim} kirim */
export async function bacaDocx(paket, kirim) {
  const aliran = await bukaBagian(paket, 'word/document.xml')
  if (!aliran) throw new Tolak('bukan-naskah')
  await kirim.mulaiLembar('naskah', false)
  const penampung = new Penampung((nomor, teks) => kirim.tambah(nomor, [teks]))
  const xml = new Xml({ buka: (nama) => penampung.buka(nama), tutup: (nama) => penampung.tutup(nama), teks: (isi) => penampung.isi(isi) })
  xml.ambil = true
  for await (const potong of aliran) {
    xml.bita(/** @type {Buffer} */ (potong))
    if (kirim.penuh) await kirim.lepas()
  }
  xml.selesai()
  await kirim.akhiriLembar([])
}
