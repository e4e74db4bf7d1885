// The reader's side of the talk: rows go out in pieces, and only one piece is on its way while the next is being made.
import { Tolak } from './sebab.mjs'
import { bersihTeks, tempatSel } from './nilai.mjs'

const BARIS_SEKALI = 200
const SEL_SEKALI = 8_000
/** characters of one piece: a text that many cells share is written out for each of them on its way */
const HURUF_SEKALI = 500_000
/** more is no row that a person wrote */
const MAKS_HURUF_BARIS = 1_048_576
export const MAKS_LEMBAR = 60

/** @param {number} n */
const angka = (n) => n.toLocaleString('id-ID')

/** @param {readonly import('./types').NilaiBaca[]} sel */
function hurufSel(sel) {
  let huruf = 0
  for (const satu of sel) if (typeof satu === 'string') huruf += satu.length
  return huruf
}

/**
 * A list in pieces of a bounded weight; one that is too heavy alone goes alone.
 * @template T @param {readonly T[]} daftar @param {(satu: T) => [sel: number, huruf: number]} timbang @returns {Generator<T[]>}
 */
function* potongan(daftar, timbang) {
  /** @type {T[]} */
  let kini = []
  let sel = 0
  let huruf = 0
  for (const satu of daftar) {
    const [s, h] = timbang(satu)
    if (kini.length > 0 && (sel + s > SEL_SEKALI || huruf + h > HURUF_SEKALI)) {
      yield kini
      kini = []
      sel = 0
      huruf = 0
    }
    kini.push(satu)
    sel += s
    huruf += h
  }
  if (kini.length > 0) yield kini
}

/**
 * @typedef {import('./types').NilaiBaca} NilaiBaca
 * @typedef {import('./pesan').KabarPekerja} KabarPekerja
 * @typedef {import('./pesan').TugasPekerja['batas']} Batas
 */
export class Pengirim {
  /** @param {{ postMessage(kabar: KabarPekerja): void, on(nama: 'message', fn: () => void): unknown }} pintu @param {Batas} batas */
  constructor(pintu, batas) {
    this.pintu = pintu
    this.batas = batas
    /** @type {import('./pesan').BarisBaca[]} */
    this.baris = []
    /** @type {import('./types').SelRumus[]} */
    this.rumus = []
    this.sel = 0
    this.huruf = 0
    this.semuaSel = 0
    this.semuaHuruf = 0
    this.jumlahBaris = 0
    this.jumlahLembar = 0
    /** @type {number | null} 0..1 */
    this.bagian = null
    /** @type {Promise<void>} */
    this.siap = Promise.resolve()
    this.lanjut = () => {}
    pintu.on('message', () => this.lanjut())
  }

  /** @param {KabarPekerja} kabar */
  async kabarkan(kabar) {
    await this.siap
    this.siap = new Promise((resolve) => {
      this.lanjut = resolve
    })
    this.pintu.postMessage(kabar)
  }

  /** @param {string} nama @param {boolean} tersembunyi */
  async mulaiLembar(nama, tersembunyi) {
    if (++this.jumlahLembar > MAKS_LEMBAR) throw new Tolak('lembar-banyak', String(MAKS_LEMBAR))
    await this.kabarkan({ jenis: 'lembar', nama: bersihTeks(nama.slice(0, 255), '') ?? `Lembar ${this.jumlahLembar}`, index: this.jumlahLembar - 1, tersembunyi })
  }

  /** Takes a row, 1-based; empty ones are left out. @param {number} nomor @param {NilaiBaca[]} sel @param {number[]} [persen] columns shown as percentages @param {boolean} [sembunyi] the workbook does not show the row */
  tambah(nomor, sel, persen, sembunyi) {
    while (sel.length > 0 && (sel[sel.length - 1] ?? null) === null) sel.pop()
    if (sel.length === 0) return
    if (sel.length > this.batas.maksKolom) throw new Tolak('kolom-banyak', String(this.batas.maksKolom))
    if (nomor > this.batas.maksBaris) throw new Tolak('baris-banyak', angka(this.batas.maksBaris))
    const huruf = hurufSel(sel)
    if (huruf > MAKS_HURUF_BARIS) throw new Tolak('baris-teks', String(nomor))
    this.hitung(sel.length, huruf)
    this.jumlahBaris++
    /** @type {import('./pesan').BarisBaca} */
    const baris = persen !== undefined && persen.length > 0 ? { nomor, sel, persen } : { nomor, sel }
    if (sembunyi === true) baris.sembunyi = true
    this.baris.push(baris)
  }

  /** Counts what the taker will hold: every cell, and the text of every cell as if no other had it too. @param {number} sel @param {number} huruf */
  hitung(sel, huruf) {
    this.sel += sel
    this.semuaSel += sel
    this.huruf += huruf
    this.semuaHuruf += huruf
    if (this.semuaSel > this.batas.maksSel) throw new Tolak('sel-banyak', angka(this.batas.maksSel))
    if (this.semuaHuruf > this.batas.maksHuruf) throw new Tolak('teks-banyak', angka(this.batas.maksHuruf))
  }

  /** @param {number} nomor @param {number} kolom @param {string} rumus @param {boolean} [teksKosong] its stored value is an empty text */
  tambahRumus(nomor, kolom, rumus, teksKosong) {
    if (kolom >= this.batas.maksKolom) throw new Tolak('kolom-banyak', String(this.batas.maksKolom))
    if (nomor > this.batas.maksBaris) throw new Tolak('baris-banyak', angka(this.batas.maksBaris))
    this.hitung(1, rumus.length)
    const satu = { baris: nomor - 1, kolom, rumus: bersihTeks(rumus, tempatSel(nomor, kolom)) ?? '' }
    this.rumus.push(teksKosong === true ? { ...satu, teksKosong } : satu)
  }

  get penuh() {
    return this.baris.length >= BARIS_SEKALI || this.sel >= SEL_SEKALI || this.huruf >= HURUF_SEKALI
  }

  /** Sends what has gathered, in as many pieces as it takes: formulas first, then rows. */
  async lepas() {
    if (this.baris.length === 0 && this.rumus.length === 0) return
    const { baris, rumus, bagian } = this
    const kecil = this.huruf <= HURUF_SEKALI && this.sel <= SEL_SEKALI * 2
    this.baris = []
    this.rumus = []
    this.sel = 0
    this.huruf = 0
    if (kecil) return this.kabarkan({ jenis: 'baris', baris, rumus, bagian })
    for (const potong of potongan(rumus, ({ rumus: isi }) => [1, isi.length])) await this.kabarkan({ jenis: 'baris', baris: [], rumus: potong, bagian })
    for (const potong of potongan(baris, ({ sel }) => [sel.length, hurufSel(sel)])) await this.kabarkan({ jenis: 'baris', baris: potong, rumus: [], bagian })
  }

  /** @param {import('./types').LembarBaca['gabung']} gabung */
  async akhiriLembar(gabung) {
    await this.lepas()
    await this.kabarkan({ jenis: 'akhirLembar', gabung })
  }

  /** @param {import('./types').FormatBuku} format */
  async selesai(format) {
    if (this.jumlahBaris === 0) throw new Tolak('tanpa-isi')
    await this.siap
    this.pintu.postMessage({ jenis: 'selesai', format, lembar: this.jumlahLembar, baris: this.jumlahBaris })
  }
}
