// One sheet of an .xlsx: rows, stored values, which cells have formulas, merged areas.
import { bacaAngka, bersihTeks, hariSerial, kolomRujukan, lepasGarisX, MAKS_TEKS, tempatSel } from './nilai.mjs'
import { Tolak } from './sebab.mjs'
import { atribut, Xml } from './xml.mjs'

/** told, not all of them when somebody made a million */
const MAKS_GABUNG = 10_000

/** @typedef {{ teks: string[], hari: boolean[], persen: boolean[], sejak1904: boolean }} Bersama */
/** @typedef {import('./types').NilaiBaca} NilaiBaca */

class PenerimaLembar {
  /** @param {Bersama} bersama @param {import('./kirim.mjs').Pengirim} kirim */
  constructor(bersama, kirim) {
    this.bersama = bersama
    this.kirim = kirim
    this.xml = new Xml(this)
    /** @type {import('./types').LembarBaca['gabung'][number][]} */
    this.gabung = []
    this.dalamData = false
    this.nomor = 0
    this.kolom = -1
    /** @type {NilaiBaca[]} */
    this.sel = []
    /** @type {number[]} */
    this.persen = []
    this.sembunyi = false
    this.jenis = ''
    this.gaya = 0
    /** @type {string | null} */
    this.nilai = null
    /** @type {string | null} */
    this.rumus = null
    this.isi = ''
    this.abai = 0
  }

  /** @param {string} nama @param {string} mentah */
  buka(nama, mentah) {
    switch (nama) {
      case 'c':
        if (this.dalamData) this.bukaSel(mentah)
        break
      case 'v':
      case 't':
        this.xml.ambil = this.dalamData && this.abai === 0
        this.isi = ''
        break
      case 'f':
        this.xml.ambil = this.dalamData
        this.isi = ''
        break
      case 'row':
        if (this.dalamData) this.bukaBaris(mentah)
        break
      case 'rPh':
        this.abai++
        break
      case 'sheetData':
        this.dalamData = true
        break
      case 'mergeCell':
        this.tambahGabung(atribut(mentah, 'ref') ?? '')
    }
  }

  /** @param {string} mentah */
  bukaBaris(mentah) {
    const r = atribut(mentah, 'r')
    const nomor = r === null ? this.nomor + 1 : Number(r)
    if (!Number.isInteger(nomor) || nomor <= this.nomor) throw new Tolak('rusak')
    this.nomor = nomor
    this.sembunyi = mentah.includes('hidden') && /^(?:1|true|on)$/i.test(atribut(mentah, 'hidden') ?? '')
    this.kolom = -1
    this.sel = []
    this.persen = []
  }

  /** @param {string} mentah */
  bukaSel(mentah) {
    const r = atribut(mentah, 'r')
    const kolom = r === null ? this.kolom + 1 : kolomRujukan(r)
    if (kolom < 0) throw new Tolak('rusak')
    this.kolom = kolom
    this.jenis = atribut(mentah, 't') ?? 'n'
    this.gaya = Number(atribut(mentah, 's') ?? 0)
    this.nilai = null
    this.rumus = null
  }

  /** @param {string} nama */
  tutup(nama) {
    switch (nama) {
      case 'v':
      case 't':
        if (this.xml.ambil) this.nilai = this.gabungTeks(nama)
        this.xml.ambil = false
        break
      case 'f':
        this.rumus = this.isi
        this.xml.ambil = false
        break
      case 'c':
        if (this.dalamData) this.tutupSel()
        break
      case 'row':
        if (this.dalamData) this.kirim.tambah(this.nomor, this.sel, this.persen, this.sembunyi)
        this.sel = []
        this.persen = []
        break
      case 'rPh':
        this.abai--
        break
      case 'sheetData':
        this.dalamData = false
    }
  }

  /** A text in several parts is one. @param {string} nama */
  gabungTeks(nama) {
    const teks = nama === 't' && this.nilai !== null ? this.nilai + this.isi : this.isi
    if (teks.length > MAKS_TEKS) throw new Tolak('sel-panjang', tempatSel(this.nomor, this.kolom))
    return teks
  }

  tutupSel() {
    const { kolom, nomor, kirim } = this
    const isi = this.nilai === null ? null : this.susun(this.nilai)
    if (isi === null && this.rumus === null) return
    if (kolom >= kirim.batas.maksKolom) throw new Tolak('kolom-banyak', String(kirim.batas.maksKolom))
    if (this.rumus !== null) kirim.tambahRumus(nomor, kolom, this.rumus, isi === null && this.nilai !== null && this.jenis === 'str')
    while (this.sel.length < kolom) this.sel.push(null)
    this.sel[kolom] = isi
  }

  /** @param {string} nilai @returns {NilaiBaca} */
  susun(nilai) {
    const { bersama } = this
    switch (this.jenis) {
      case 's': {
        const teks = bersama.teks[Number(nilai)]
        if (teks === undefined) throw new Tolak('teks-bersama', tempatSel(this.nomor, this.kolom))
        return teks === '' ? null : teks
      }
      case 'n': {
        const angka = bacaAngka(nilai)
        if (typeof angka === 'number' && bersama.persen[this.gaya] === true && this.persen.length < this.kirim.batas.maksKolom) this.persen.push(this.kolom)
        return typeof angka === 'number' && bersama.hari[this.gaya] === true ? hariSerial(angka, bersama.sejak1904) : angka
      }
      case 'b':
        return nilai.trim() === '1' || nilai.trim() === 'true'
      case 'd':
        return /^\d{4}-\d\d-\d\d/.test(nilai) ? nilai.slice(0, 10) : bersihTeks(nilai, tempatSel(this.nomor, this.kolom))
      default:
        return bersihTeks(lepasGarisX(nilai), tempatSel(this.nomor, this.kolom))
    }
  }

  /** @param {string} ref */
  tambahGabung(ref) {
    const cocok = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(ref)
    if (!cocok || this.gabung.length >= MAKS_GABUNG) return
    const [, kolom = '', baris, sampaiKolom = '', sampaiBaris] = cocok
    this.gabung.push({ baris: Number(baris) - 1, kolom: kolomRujukan(kolom), sampaiBaris: Number(sampaiBaris) - 1, sampaiKolom: kolomRujukan(sampaiKolom) })
  }

  /** @param {string} isi */
  teks(isi) {
    this.isi += isi
    if (this.isi.length > MAKS_TEKS) throw new Tolak('sel-panjang', tempatSel(this.nomor, this.kolom))
  }
}

/** @param {Bersama} bersama @param {import('./kirim.mjs').Pengirim} kirim */
export const bacaLembarXlsx = (bersama, kirim) => new PenerimaLembar(bersama, kirim)
