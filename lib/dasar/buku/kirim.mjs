// The worker's side of the talk: rows go out in pieces, and only one piece is on its way while the next is being made.
import { Tolak } from './sebab.mjs'
import { bersihTeks, tempatSel } from './nilai.mjs'

const BARIS_SEKALI = 200
const SEL_SEKALI = 8_000
/** more filled cells than any export of a regency has */
const MAKS_SEL = 12_000_000
const MAKS_LEMBAR = 60

/**
 * @typedef {import('./types').NilaiBaca} NilaiBaca
 * @typedef {import('./pesan').KabarPekerja} KabarPekerja
 * @typedef {import('./pesan').TugasPekerja['batas']} Batas
 */
export class Pengirim {
  /** @param {import('node:worker_threads').MessagePort} pintu @param {Batas} batas */
  constructor(pintu, batas) {
    this.pintu = pintu
    this.batas = batas
    /** @type {import('./pesan').BarisBaca[]} */
    this.baris = []
    /** @type {import('./types').SelRumus[]} */
    this.rumus = []
    this.sel = 0
    this.semuaSel = 0
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
    if (nomor > this.batas.maksBaris) throw new Tolak('baris-banyak', this.batas.maksBaris.toLocaleString('id-ID'))
    this.sel += sel.length
    this.semuaSel += sel.length
    if (this.semuaSel > MAKS_SEL) throw new Tolak('baris-banyak', `${MAKS_SEL / 1e6} juta sel dalam semua`)
    this.jumlahBaris++
    /** @type {import('./pesan').BarisBaca} */
    const baris = persen !== undefined && persen.length > 0 ? { nomor, sel, persen } : { nomor, sel }
    if (sembunyi === true) baris.sembunyi = true
    this.baris.push(baris)
  }

  /** @param {number} nomor @param {number} kolom @param {string} rumus @param {boolean} [teksKosong] its stored value is an empty text */
  tambahRumus(nomor, kolom, rumus, teksKosong) {
    const satu = { baris: nomor - 1, kolom, rumus: bersihTeks(rumus, tempatSel(nomor, kolom)) ?? '' }
    this.rumus.push(teksKosong === true ? { ...satu, teksKosong } : satu)
  }

  get penuh() {
    return this.baris.length >= BARIS_SEKALI || this.sel >= SEL_SEKALI || this.rumus.length >= SEL_SEKALI
  }

  async lepas() {
    if (this.baris.length === 0 && this.rumus.length === 0) return
    const { baris, rumus, bagian } = this
    this.baris = []
    this.rumus = []
    this.sel = 0
    await this.kabarkan({ jenis: 'baris', baris, rumus, bagian })
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
