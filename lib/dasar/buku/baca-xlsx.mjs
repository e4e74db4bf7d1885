// .xlsx, a piece at a time. Stored values are taken as they are: nothing is calculated, nothing outside the package followed.
import { bersihTeks, formatHari, formatPersen, lepasGarisX, MAKS_TEKS } from './nilai.mjs'
import { besarBagian, bukaBagian } from './jaga-zip.mjs'
import { MAKS_LEMBAR } from './kirim.mjs'
import { bacaLembarXlsx } from './baca-xlsx-lembar.mjs'
import { Tolak } from './sebab.mjs'
import { atribut, Xml } from './xml.mjs'

/** formats beyond are of no workbook that a person made */
const MAKS_GAYA = 65_536

/** @typedef {import('./jaga-zip.mjs').Paket} Paket */

/** Reads one part through to the end; false when there is none. @param {Paket} paket @param {string} nama @param {(xml: Xml) => void} pasang @param {import('./xml.mjs').Penerima} penerima */
async function baca(paket, nama, pasang, penerima) {
  const aliran = await bukaBagian(paket, nama)
  if (!aliran) return false
  const xml = new Xml(penerima)
  pasang(xml)
  for await (const potong of aliran) xml.bita(/** @type {Buffer} */ (potong))
  xml.selesai()
  return true
}

const diam = () => {}

/** Relations of a part: id -> type and target inside the package. @param {Paket} paket @param {string} nama @param {string} map */
async function bacaHubungan(paket, nama, map) {
  /** @type {Map<string, { jenis: string, sasaran: string }>} */
  const hasil = new Map()
  await baca(paket, nama, diam, {
    buka(elemen, mentah) {
      if (elemen !== 'Relationship' || atribut(mentah, 'TargetMode')?.toLowerCase() === 'external') return
      const sasaran = atribut(mentah, 'Target') ?? ''
      const jenis = (atribut(mentah, 'Type') ?? '').split('/').at(-1) ?? ''
      // resolved by hand and only looked up in the list of parts: it can lead nowhere else
      hasil.set(atribut(mentah, 'Id') ?? '', { jenis, sasaran: rapikan(sasaran.startsWith('/') ? sasaran.slice(1) : `${map}${sasaran}`) })
    },
    tutup: diam,
    teks: diam,
  })
  return hasil
}

/** @param {string} jalur */
function rapikan(jalur) {
  /** @type {string[]} */
  const hasil = []
  for (const bagian of jalur.split('/')) {
    if (bagian === '..') hasil.pop()
    else if (bagian !== '.' && bagian !== '') hasil.push(bagian)
  }
  return hasil.join('/')
}

/** @param {Paket} paket @param {string} nama @returns {Promise<string[]>} */
async function bacaTeksBersama(paket, nama) {
  /** @type {string[]} */
  const daftar = []
  let kini = ''
  let abai = 0
  /** @type {Xml | null} */
  let xml = null
  await baca(paket, nama, (x) => (xml = x), {
    buka(elemen) {
      if (elemen === 'si') kini = ''
      else if (elemen === 'rPh') abai++
      else if (elemen === 't' && xml) xml.ambil = abai === 0
    },
    tutup(elemen) {
      if (elemen === 't' && xml) xml.ambil = false
      else if (elemen === 'rPh') abai--
      else if (elemen === 'si') daftar.push(bersihTeks(lepasGarisX(kini), `teks bersama ${daftar.length + 1}`) ?? '')
    },
    teks(isi) {
      kini += isi
      if (kini.length > MAKS_TEKS) throw new Tolak('sel-panjang', `teks bersama ${daftar.length + 1}`)
    },
  })
  return daftar
}

/** Which cell formats show a day, and which a percentage. @param {Paket} paket @param {string} nama @returns {Promise<{ hari: boolean[], persen: boolean[] }>} */
async function bacaGaya(paket, nama) {
  /** @type {Map<number, string>} */
  const kode = new Map()
  /** @type {boolean[]} */
  const hari = []
  /** @type {boolean[]} */
  const persen = []
  let dalam = false
  await baca(paket, nama, diam, {
    buka(elemen, mentah) {
      if (elemen === 'numFmt' && kode.size < MAKS_GAYA) kode.set(Number(atribut(mentah, 'numFmtId')), atribut(mentah, 'formatCode') ?? '')
      else if (elemen === 'cellXfs') dalam = true
      else if (elemen === 'xf' && dalam && hari.length < MAKS_GAYA) {
        const id = Number(atribut(mentah, 'numFmtId') ?? 0)
        hari.push(formatHari(id, kode.get(id)))
        persen.push(formatPersen(id, kode.get(id)))
      }
    },
    tutup(elemen) {
      if (elemen === 'cellXfs') dalam = false
    },
    teks: diam,
  })
  return { hari, persen }
}

/** @param {Paket} paket @param {string} nama */
async function bacaDaftarLembar(paket, nama) {
  /** @type {{ nama: string, id: string, tersembunyi: boolean }[]} */
  const lembar = []
  let sejak1904 = false
  const ada = await baca(paket, nama, diam, {
    buka(elemen, mentah) {
      if (elemen === 'workbookPr') sejak1904 = /^(1|true)$/.test(atribut(mentah, 'date1904') ?? '')
      // r:id by its own prefix or any other; sheetId ends in the same letters but has another name
      else if (elemen === 'sheet') lembar.push({ nama: atribut(mentah, 'name') ?? '', id: atribut(mentah, 'id') ?? '', tersembunyi: (atribut(mentah, 'state') ?? 'visible') !== 'visible' })
    },
    tutup: diam,
    teks: diam,
  })
  if (!ada) throw new Tolak('rusak')
  return { lembar, sejak1904 }
}

/** @param {Paket} paket @param {import('./kirim.mjs').Pengirim} kirim */
export async function bacaXlsx(paket, kirim) {
  const akar = await bacaHubungan(paket, '_rels/.rels', '')
  const buku = [...akar.values()].find((satu) => satu.jenis === 'officeDocument')?.sasaran ?? 'xl/workbook.xml'
  const map = buku.slice(0, buku.lastIndexOf('/') + 1)
  const hubungan = await bacaHubungan(paket, `${map}_rels/${buku.slice(map.length)}.rels`, map)
  const { lembar, sejak1904 } = await bacaDaftarLembar(paket, buku)
  /** @param {string} jenis @param {string} lazim */
  const sasaran = (jenis, lazim) => [...hubungan.values()].find((satu) => satu.jenis === jenis)?.sasaran ?? `${map}${lazim}`
  const tunjuk = lembar.map((satu) => ({ ...satu, ...hubungan.get(satu.id) })).filter((satu) => satu.jenis === undefined || satu.jenis === 'worksheet')
  if (tunjuk.length > MAKS_LEMBAR) throw new Tolak('lembar-banyak', String(MAKS_LEMBAR))
  for (const satu of tunjuk) {
    if (satu.sasaran === undefined || besarBagian(paket, satu.sasaran) === 0) throw new Tolak('lembar-hilang', bersihTeks(satu.nama.slice(0, 60), '') ?? '')
  }
  const bersama = { teks: await bacaTeksBersama(paket, sasaran('sharedStrings', 'sharedStrings.xml')), ...(await bacaGaya(paket, sasaran('styles', 'styles.xml'))), sejak1904 }
  const semua = tunjuk.reduce((jumlah, satu) => jumlah + besarBagian(paket, satu.sasaran ?? ''), 0)
  let sudah = 0
  for (const satu of tunjuk) {
    await kirim.mulaiLembar(satu.nama, satu.tersembunyi)
    const aliran = await bukaBagian(paket, satu.sasaran ?? '')
    if (!aliran) throw new Tolak('lembar-hilang', satu.nama)
    const pembaca = bacaLembarXlsx(bersama, kirim)
    for await (const potong of aliran) {
      pembaca.xml.bita(/** @type {Buffer} */ (potong))
      sudah += /** @type {Buffer} */ (potong).length
      kirim.bagian = sudah / semua
      if (kirim.penuh) await kirim.lepas()
    }
    pembaca.xml.selesai()
    await kirim.akhiriLembar(pembaca.gabung)
  }
}
