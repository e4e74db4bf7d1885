// .ods, a piece at a time: content.xml holds every sheet.
import { bacaAngka, bersihTeks, MAKS_TEKS, tempatSel } from './nilai.mjs'
import { besarBagian, bukaBagian } from './jaga-zip.mjs'
import { Tolak } from './sebab.mjs'
import { atribut, Xml } from './xml.mjs'

/** what may stand inside a table and is none of its cells */
const ABAI = new Set(['annotation', 'shapes', 'frame', 'tracked-changes', 'named-expressions', 'dde-links', 'custom-shape', 'forms', 'database-ranges', 'content-validations'])
const MAKS_GABUNG = 10_000

/** @typedef {import('./types').NilaiBaca} NilaiBaca */
/** @typedef {{ jenis: 'mulai', nama: string, tersembunyi: boolean } | { jenis: 'akhir' }} Batas */

class PenerimaOds {
  /** @param {import('./kirim.mjs').Pengirim} kirim */
  constructor(kirim) {
    this.kirim = kirim
    this.xml = new Xml(this)
    /** @type {{ nama: string, tersembunyi: boolean, gabung: import('./types').LembarBaca['gabung'][number][], baris: { nomor: number, kali: number, sel: NilaiBaca[], rumus: [number, string, boolean][], persen: number[] }[], selesai: boolean }[]} */
    this.lembar = []
    /** @type {Set<string>} */
    this.gayaSembunyi = new Set()
    this.gaya = ''
    this.abai = 0
    this.dalamTabel = 0
    this.nomor = 0
    this.ulangBaris = 1
    /** @type {NilaiBaca[]} */
    this.sel = []
    /** @type {[number, string, boolean][]} */
    this.rumus = []
    /** @type {number[]} */
    this.persen = []
    this.kolom = 0
    this.mentah = ''
    this.isi = ''
    this.paragraf = 0
  }

  /** @param {string} nama @param {string} mentah */
  buka(nama, mentah) {
    if (this.abai > 0 || ABAI.has(nama)) {
      this.abai++
      return
    }
    switch (nama) {
      case 'style':
        this.gaya = atribut(mentah, 'family') === 'table' ? (atribut(mentah, 'name') ?? '') : ''
        break
      case 'table-properties':
        if (atribut(mentah, 'display') === 'false') this.gayaSembunyi.add(this.gaya)
        break
      case 'table':
        if (this.dalamTabel++ > 0) throw new Tolak('rusak')
        this.lembar.push({ nama: atribut(mentah, 'name') ?? '', tersembunyi: this.gayaSembunyi.has(atribut(mentah, 'style-name') ?? ''), gabung: [], baris: [], selesai: false })
        this.nomor = 0
        break
      case 'table-row':
        this.ulangBaris = ulang(atribut(mentah, 'number-rows-repeated'))
        this.sel = []
        this.persen = []
        this.rumus = []
        this.kolom = 0
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.mentah = mentah
        this.isi = ''
        this.paragraf = 0
        break
      case 'p':
        if (this.paragraf++ > 0) this.isi += '\n'
        this.xml.ambil = this.dalamTabel > 0
        break
      case 's':
        this.tambahTeks(' '.repeat(Math.min(ulang(atribut(mentah, 'c')), 1000)))
        break
      case 'tab':
      case 'line-break':
        this.isi += nama === 'tab' ? '\t' : '\n'
    }
  }

  /** @param {string} nama */
  tutup(nama) {
    if (this.abai > 0) {
      this.abai--
      return
    }
    switch (nama) {
      case 'p':
        this.xml.ambil = false
        break
      case 'table-cell':
        this.tutupSel()
        break
      case 'covered-table-cell':
        this.kolom += ulang(atribut(this.mentah, 'number-columns-repeated'))
        break
      case 'table-row':
        this.tutupBaris()
        break
      case 'table': {
        this.dalamTabel--
        const kini = this.lembar.at(-1)
        if (kini) kini.selesai = true
      }
    }
  }

  tutupSel() {
    const { mentah, kolom } = this
    const kali = ulang(atribut(mentah, 'number-columns-repeated'))
    this.kolom += kali
    const isi = this.susun(mentah, tempatSel(this.nomor + 1, kolom))
    const rumus = atribut(mentah, 'formula')
    const [lebar, tinggi] = [ulang(atribut(mentah, 'number-columns-spanned')), ulang(atribut(mentah, 'number-rows-spanned'))]
    const kini = this.lembar.at(-1)
    if (kini && (lebar > 1 || tinggi > 1) && kini.gabung.length < MAKS_GABUNG) {
      kini.gabung.push({ baris: this.nomor, kolom, sampaiBaris: this.nomor + tinggi - 1, sampaiKolom: kolom + lebar - 1 })
    }
    const { maksKolom } = this.kirim.batas
    if (rumus !== null && kolom >= maksKolom) throw new Tolak('kolom-banyak', String(maksKolom))
    if (rumus !== null) this.rumus.push([kolom, rumus.replace(/^\w+:=?|^=/, ''), isi === null && atribut(mentah, 'value-type') === 'string'])
    if (isi === null) return
    if (kolom + kali > maksKolom) throw new Tolak('kolom-banyak', String(maksKolom))
    while (this.sel.length < kolom) this.sel.push(null)
    for (let k = 0; k < kali; k++) this.sel.push(isi)
    if (typeof isi === 'number' && atribut(mentah, 'value-type') === 'percentage') for (let k = 0; k < kali; k++) this.persen.push(kolom + k)
  }

  /** @param {string} mentah @param {string} tempat @returns {NilaiBaca} */
  susun(mentah, tempat) {
    switch (atribut(mentah, 'value-type')) {
      case 'float':
      case 'percentage':
      case 'currency':
        // an error cell is stored as 0 with the error as its text
        if (/^(#|Err:)/.test(this.isi)) return bersihTeks(this.isi, tempat)
        return bacaAngka(atribut(mentah, 'value') ?? '')
      case 'date':
        return (atribut(mentah, 'date-value') ?? '').slice(0, 10) || null
      case 'boolean':
        return atribut(mentah, 'boolean-value') === 'true'
      default:
        return bersihTeks(this.isi || (atribut(mentah, 'string-value') ?? ''), tempat)
    }
  }

  tutupBaris() {
    const kini = this.lembar.at(-1)
    const { maksBaris } = this.kirim.batas
    if (kini && this.sel.length > 0) {
      if (this.nomor + this.ulangBaris > maksBaris) throw new Tolak('baris-banyak', maksBaris.toLocaleString('id-ID'))
      // told once with its count: written out a row at a time, when the taker is ready
      kini.baris.push({ nomor: this.nomor, kali: this.ulangBaris, sel: this.sel, rumus: this.rumus, persen: this.persen })
    }
    this.nomor += this.ulangBaris
  }

  /** @param {string} isi */
  teks(isi) {
    // white space in ODF runs together, as in HTML
    this.tambahTeks(isi.replace(/[ \t\r\n]+/g, ' '))
  }

  /** @param {string} isi */
  tambahTeks(isi) {
    this.isi += isi
    if (this.isi.length > MAKS_TEKS) throw new Tolak('sel-panjang', tempatSel(this.nomor + 1, this.kolom))
  }
}

/** @param {string | null} teks */
const ulang = (teks) => {
  const kali = Number(teks ?? 1)
  return Number.isInteger(kali) && kali > 0 ? Math.min(kali, 2 ** 31) : 1
}

/** @param {import('./jaga-zip.mjs').Paket} paket @param {import('./kirim.mjs').Pengirim} kirim */
export async function bacaOds(paket, kirim) {
  const aliran = await bukaBagian(paket, 'content.xml')
  if (!aliran) throw new Tolak('rusak')
  const penerima = new PenerimaOds(kirim)
  const semua = besarBagian(paket, 'content.xml')
  let sudah = 0
  let terbuka = 0
  const salurkan = async () => {
    for (let i = Math.max(0, terbuka - 1); i < penerima.lembar.length; i++) {
      const kini = penerima.lembar[i]
      if (!kini) continue
      if (i >= terbuka) {
        terbuka = i + 1
        await kirim.mulaiLembar(kini.nama, kini.tersembunyi)
      }
      for (const { nomor, kali, sel, rumus, persen } of kini.baris) {
        for (let k = 1; k <= kali; k++) {
          kirim.tambah(nomor + k, sel, persen)
          for (const [kolom, teks, kosong] of rumus) kirim.tambahRumus(nomor + k, kolom, teks, kosong)
          if (kirim.penuh) await kirim.lepas()
        }
      }
      kini.baris = []
      if (kini.selesai && i + 1 < penerima.lembar.length) await kirim.akhiriLembar(kini.gabung)
    }
  }
  for await (const potong of aliran) {
    penerima.xml.bita(/** @type {Buffer} */ (potong))
    sudah += /** @type {Buffer} */ (potong).length
    kirim.bagian = semua > 0 ? sudah / semua : null
    await salurkan()
  }
  penerima.xml.selesai()
  await salurkan()
  const akhir = penerima.lembar.at(-1)
  if (akhir) await kirim.akhiriLembar(akhir.gabung)
}
