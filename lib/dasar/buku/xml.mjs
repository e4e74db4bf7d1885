// A small reader of XML for parts of workbooks: pieces in, elements out, nothing held. It knows no DOCTYPE and no entity
// but the five of XML itself, refuses what is not nested rightly, and does not go deep.
import { StringDecoder } from 'node:string_decoder'
import { Tolak } from './sebab.mjs'

const MAKS_DALAM = 100
/** an element or a text that is longer is none of a workbook */
const MAKS_SISA = 1_048_576

/** @type {Readonly<Record<string, string>>} */
const ENTITAS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** @param {string} teks */
export function lepasEntitas(teks) {
  if (!teks.includes('&')) return teks
  return teks.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (semua, des, hex, nama) => {
    if (nama) return ENTITAS[nama] ?? semua
    const kode = des ? Number(des) : Number.parseInt(hex, 16)
    return kode > 0x10ffff ? '\ufffd' : String.fromCodePoint(kode)
  })
}

/** @param {number} c */
const spasi = (c) => c === 32 || c === 10 || c === 13 || c === 9

/** Value of an attribute by its local name, null when there is none. @param {string} mentah what stands between name and end @param {string} nama */
export function atribut(mentah, nama) {
  let i = 0
  const n = mentah.length
  while (i < n) {
    while (i < n && spasi(mentah.charCodeAt(i))) i++
    const sama = mentah.indexOf('=', i)
    if (sama < 0) return null
    let akhir = sama
    while (akhir > i && spasi(mentah.charCodeAt(akhir - 1))) akhir--
    let buka = sama + 1
    while (buka < n && spasi(mentah.charCodeAt(buka))) buka++
    const kutip = mentah.charAt(buka)
    if (kutip !== '"' && kutip !== "'") throw new Tolak('xml-rusak')
    const tutup = mentah.indexOf(kutip, buka + 1)
    if (tutup < 0) throw new Tolak('xml-rusak')
    const panjang = akhir - i
    const cocok = panjang === nama.length ? mentah.startsWith(nama, i) : panjang > nama.length && mentah.charCodeAt(akhir - nama.length - 1) === 58 && mentah.startsWith(nama, akhir - nama.length)
    if (cocok) return lepasEntitas(mentah.slice(buka + 1, tutup))
    i = tutup + 1
  }
  return null
}

/**
 * @typedef {{ buka(nama: string, atribut: string): void, tutup(nama: string): void, teks(isi: string): void }} Penerima
 * Names come without their prefix; text only while `ambil` is true.
 */
export class Xml {
  /** @param {Penerima} penerima */
  constructor(penerima) {
    this.penerima = penerima
    this.ambil = false
    /** @type {string[]} */
    this.tumpukan = []
    this.sisa = ''
    this.akar = false
    this.dekoder = new StringDecoder('utf8')
  }

  /** @param {Buffer} bita */
  bita(bita) {
    this.tulis(this.dekoder.write(bita))
  }

  /** @param {string} potong */
  tulis(potong) {
    const d = this.sisa === '' ? potong : this.sisa + potong
    const n = d.length
    let i = 0
    while (i < n) {
      const lt = d.indexOf('<', i)
      if (lt < 0) break
      if (lt > i && this.ambil) this.penerima.teks(lepasEntitas(d.slice(i, lt)))
      i = lt
      const akhir = this.satu(d, lt)
      if (akhir < 0) break
      i = akhir
    }
    this.sisa = i === 0 ? d : d.slice(i)
    if (this.sisa.length > MAKS_SISA) throw new Tolak(this.sisa.startsWith('<') ? 'xml-rusak' : 'sel-panjang')
  }

  /** Takes the element at `lt`; where it ends, or -1 when more is needed. @param {string} d @param {number} lt */
  satu(d, lt) {
    const c = d.charCodeAt(lt + 1)
    if (Number.isNaN(c)) return -1
    if (c === 47) {
      const gt = d.indexOf('>', lt + 2)
      if (gt < 0) return -1
      this.tutup(d.slice(lt + 2, gt).trimEnd())
      return gt + 1
    }
    if (c === 63) {
      const akhir = d.indexOf('?>', lt + 2)
      return akhir < 0 ? -1 : akhir + 2
    }
    if (c === 33) return this.tanda(d, lt)
    return this.buka(d, lt)
  }

  /** @param {string} d @param {number} lt */
  tanda(d, lt) {
    if (d.startsWith('<!--', lt)) {
      const akhir = d.indexOf('-->', lt + 4)
      return akhir < 0 ? -1 : akhir + 3
    }
    if (d.startsWith('<![CDATA[', lt)) {
      const akhir = d.indexOf(']]>', lt + 9)
      if (akhir < 0) return -1
      if (this.ambil) this.penerima.teks(d.slice(lt + 9, akhir))
      return akhir + 3
    }
    if (d.length - lt < 9 && ('<!--'.startsWith(d.slice(lt)) || '<![CDATA['.startsWith(d.slice(lt)))) return -1
    throw new Tolak('xml-berbahaya')
  }

  /** @param {string} d @param {number} lt */
  buka(d, lt) {
    const n = d.length
    let i = lt + 1
    let titik = i
    for (; i < n; i++) {
      const c = d.charCodeAt(i)
      if (c === 62 || c === 47 || c === 32 || c === 10 || c === 13 || c === 9) break
      if (c === 58) titik = i + 1
    }
    const ujungNama = i
    let kutip = 0
    for (; i < n; i++) {
      const c = d.charCodeAt(i)
      if (kutip !== 0) {
        if (c === kutip) kutip = 0
      } else if (c === 34 || c === 39) kutip = c
      else if (c === 62) break
      else if (c === 60) throw new Tolak('xml-rusak')
    }
    if (i >= n) return -1
    if (ujungNama === titik) throw new Tolak('xml-rusak')
    const nama = d.slice(titik, ujungNama)
    const kosong = d.charCodeAt(i - 1) === 47
    if (this.tumpukan.length >= MAKS_DALAM) throw new Tolak('xml-dalam')
    if (this.tumpukan.length === 0) {
      if (this.akar) throw new Tolak('xml-rusak')
      this.akar = true
    }
    this.tumpukan.push(nama)
    this.penerima.buka(nama, d.slice(ujungNama, kosong ? i - 1 : i))
    if (kosong) this.tutup(nama)
    return i + 1
  }

  /** @param {string} nama */
  tutup(nama) {
    const polos = nama.slice(nama.indexOf(':') + 1)
    if (this.tumpukan.pop() !== polos) throw new Tolak('xml-rusak')
    this.penerima.tutup(polos)
  }

  /** Says that nothing more comes. */
  selesai() {
    if (!this.akar || this.tumpukan.length > 0 || this.sisa.trim() !== '') throw new Tolak('xml-rusak')
  }
}
