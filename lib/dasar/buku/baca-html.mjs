// An HTML table under the name of a workbook, as many government systems write it: rows of cells and nothing else. Every value stays text.
// No script, style or address is followed; tags are found by plain search, so that no file can make the search slow.
import { bersihTeks, tempatSel } from './nilai.mjs'
import { dekodeTeks } from './baca-csv.mjs'
import { Tolak } from './sebab.mjs'
import { lepasEntitas } from './xml.mjs'

const MAKS_TAG = 65_536
const MAKS_RENTANG = 1_000
/** what stands between these is no content */
const LEWATI = new Set(['script', 'style', 'head', 'title', 'noscript', 'xml'])
/** @type {Readonly<Record<string, string>>} */
const NAMA = { nbsp: ' ', ndash: '–', mdash: '—', minus: '−', rsquo: '’', lsquo: '‘', hellip: '…' }

/** @param {string} teks */
const lepas = (teks) => lepasEntitas(teks.includes('&') ? teks.replace(/&(nbsp|ndash|mdash|minus|rsquo|lsquo|hellip);/gi, (_, nama) => NAMA[String(nama).toLowerCase()] ?? ' ') : teks)

/** A number in an attribute, 1 when there is none. @param {string} tag @param {string} nama */
function rentang(tag, nama) {
  const cocok = new RegExp(`\\b${nama}\\s{0,5}=\\s{0,5}["']?(\\d{1,4})`, 'i').exec(tag.slice(0, 2_000))
  return Math.min(MAKS_RENTANG, Math.max(1, Number(cocok?.[1] ?? 1)))
}

class PenerimaHtml {
  /** @param {import('./kirim.mjs').Pengirim} kirim */
  constructor(kirim) {
    this.kirim = kirim
    /** depth of tables; rows of inner ones are part of the cell in which they stand */
    this.dalam = 0
    this.lembar = 0
    this.nomor = 0
    /** @type {(string | null)[] | null} */
    this.sel = null
    /** @type {string[] | null} */
    this.isi = null
    this.lebar = 1
    this.tinggi = 1
    /** columns that a cell further up still covers, and for how many rows @type {Map<number, number>} */
    this.tertutup = new Map()
    /** @type {import('./types').LembarBaca['gabung'][number][]} */
    this.gabung = []
  }

  /** @param {string} nama @param {string} tag */
  async buka(nama, tag) {
    if (nama === 'table') {
      if (this.dalam++ === 0) {
        await this.kirim.mulaiLembar(`Tabel ${++this.lembar}`, false)
        this.nomor = 0
        this.tertutup.clear()
        this.gabung = []
      }
      return
    }
    if (nama === 'br' || nama === 'p' || nama === 'div' || nama === 'li') this.isi?.push(' ')
    if (this.dalam !== 1) return
    if (nama === 'tr') await this.mulaiBaris()
    else if (nama === 'td' || nama === 'th') {
      if (this.sel === null) await this.mulaiBaris()
      this.akhirSel()
      this.isi = []
      this.lebar = rentang(tag, 'colspan')
      this.tinggi = rentang(tag, 'rowspan')
    }
  }

  /** @param {string} nama */
  async tutup(nama) {
    if (nama === 'table' && this.dalam > 0) {
      if (this.dalam === 1) {
        await this.akhirBaris()
        await this.kirim.akhiriLembar(this.gabung)
      }
      this.dalam--
      return
    }
    if (this.dalam !== 1) return
    if (nama === 'td' || nama === 'th') this.akhirSel()
    else if (nama === 'tr') await this.akhirBaris()
  }

  async mulaiBaris() {
    await this.akhirBaris()
    this.nomor++
    this.sel = []
  }

  /** Cells that a taller one above covers stay empty. */
  lompati() {
    const { sel } = this
    if (sel === null) return
    for (let sisa = this.tertutup.get(sel.length); sisa !== undefined; sisa = this.tertutup.get(sel.length)) {
      if (sisa > 1) this.tertutup.set(sel.length, sisa - 1)
      else this.tertutup.delete(sel.length)
      sel.push(null)
    }
  }

  akhirSel() {
    const { sel, isi } = this
    if (sel === null || isi === null) return
    this.isi = null
    this.lompati()
    const kolom = sel.length
    if (kolom + this.lebar > this.kirim.batas.maksKolom) throw new Tolak('kolom-banyak', String(this.kirim.batas.maksKolom))
    sel.push(bersihTeks(lepas(isi.join('')).replace(/[\s\u00a0]+/g, ' ').trim(), tempatSel(this.nomor, kolom)))
    for (let k = 1; k < this.lebar; k++) sel.push(null)
    if (this.tinggi > 1) for (let k = 0; k < this.lebar; k++) this.tertutup.set(kolom + k, this.tinggi - 1)
    if ((this.lebar > 1 || this.tinggi > 1) && this.gabung.length < 10_000) this.gabung.push({ baris: this.nomor - 1, kolom, sampaiBaris: this.nomor + this.tinggi - 2, sampaiKolom: kolom + this.lebar - 1 })
  }

  async akhirBaris() {
    if (this.sel === null) return
    this.akhirSel()
    this.lompati()
    this.kirim.tambah(this.nomor, this.sel)
    this.sel = null
    if (this.kirim.penuh) await this.kirim.lepas()
  }
}

/** @param {Buffer} isi @param {import('./kirim.mjs').Pengirim} kirim */
export async function bacaHtml(isi, kirim) {
  const teks = dekodeTeks(isi)
  const penerima = new PenerimaHtml(kirim)
  const n = teks.length
  for (let i = 0; i < n; ) {
    const lt = teks.indexOf('<', i)
    if (penerima.isi !== null) penerima.isi.push(teks.slice(i, lt < 0 ? n : lt))
    if (lt < 0) break
    const komentar = teks.startsWith('<!--', lt)
    const gt = teks.indexOf(komentar ? '-->' : '>', lt + 1)
    if (gt < 0) break
    i = gt + (komentar ? 3 : 1)
    if (komentar) continue
    if (gt - lt > MAKS_TAG) throw new Tolak('xml-rusak')
    const tag = teks.slice(lt, gt + 1)
    const cocok = /^<(\/?)([a-z][a-z0-9]{0,15})/i.exec(tag)
    if (!cocok) continue
    const nama = (cocok[2] ?? '').toLowerCase()
    if (cocok[1] === '/') await penerima.tutup(nama)
    else {
      await penerima.buka(nama, tag)
      if (LEWATI.has(nama) && !tag.endsWith('/>')) {
        const cari = new RegExp(`</${nama}`, 'gi')
        cari.lastIndex = i
        const akhir = cari.exec(teks)
        if (akhir === null) break
        i = akhir.index
      }
    }
    kirim.bagian = i / n
  }
  while (penerima.dalam > 0) await penerima.tutup('table')
  if (penerima.lembar === 0) throw new Tolak('html')
}
