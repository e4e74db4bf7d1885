// The guard before every zip: what the package says of itself is checked against what it holds before anything reads it.
import { createRequire } from 'node:module'
import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { Tolak } from './sebab.mjs'

/** Required, not imported: to import a CommonJS package starts the parser of its exports, a quarter of what a reading process costs to start. @type {typeof import('yauzl')} */
const yauzl = createRequire(import.meta.url)('yauzl')

const MAKS_BAGIAN = 200
const MAKS_MENGEMBANG = 150 * 1024 * 1024
const MAKS_RASIO = 200
const BESAR = '150 MB'
const POTONG = 128 * 1024
/** below this a part may be packed as tightly as it likes */
const RASIO_DARI = 1024 * 1024
const MAKRO = /(^|\/)vbaProject|(^|\/)macrosheets\/|^Basic\/|^Scripts\/|(^|\/)vbaData/i
const ARSIP = /\.(zip|rar|7z|gz|xlsx|xlsm|xlsb|xls|docx?|pptx?|ods|odt|exe|dll|jar|js|vbs|bat|cmd|scr|lnk)$/i
const AWAL_ARSIP = ['504b0304', 'd0cf11e0', '52617221', '377abcaf', '4d5a9000'].map((hex) => Buffer.from(hex, 'hex'))
const XML = /\.(xml|rels|vml|rdf)$/i

/** @typedef {{ zip: import('yauzl').ZipFile, bagian: Map<string, import('yauzl').Entry> }} Paket */

/** @param {unknown} sebab @returns {never} */
function gagal(sebab) {
  if (sebab instanceof Tolak) throw sebab
  const teks = sebab instanceof Error ? sebab.message : ''
  if (/relative path|absolute path|invalid characters/i.test(teks)) throw new Tolak('zip-nama')
  if (/too many bytes|not enough bytes|size mismatch|compressed.*uncompressed/i.test(teks)) throw new Tolak('zip-palsu')
  if (/encrypt/i.test(teks)) throw new Tolak('zip-sandi')
  throw new Tolak('zip-rusak')
}

/** @param {import('yauzl').Entry} satu @param {Map<string, import('yauzl').Entry>} bagian @param {boolean} sisipan */
function periksaNama(satu, bagian, sisipan) {
  const nama = satu.fileName
  if (/[\u0000-\u001f\\]|^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(nama) || nama.length > 255) throw new Tolak('zip-nama')
  if (bagian.has(nama.toLowerCase())) throw new Tolak('zip-ganda')
  if (satu.isEncrypted()) throw new Tolak('zip-sandi')
  if (MAKRO.test(nama)) throw new Tolak('makro')
  if (!sisipan && ARSIP.test(nama)) throw new Tolak('arsip-bersarang')
}

/** The unpacked bytes of one part, in pieces that are worth their way. @param {import('yauzl').ZipFile} zip @param {import('yauzl').Entry} satu */
async function alirBagian(zip, satu) {
  if (satu.compressionMethod !== 8) return zip.openReadStreamPromise(satu)
  const padat = await zip.openReadStreamPromise(satu, { decodeFileData: false })
  // an error reaches whoever reads the last stream
  return pipeline(padat, createInflateRaw({ chunkSize: POTONG }), () => {})
}

/** Unpacks one part to nowhere, counting. @param {Paket} paket @param {import('yauzl').Entry} satu @param {number} sisa how many bytes are left for it @param {boolean} sisipan */
async function timbang({ zip }, satu, sisa, sisipan) {
  const aliran = await alirBagian(zip, satu)
  let jumlah = 0
  let crc = 0
  let ekor = ''
  const xml = XML.test(satu.fileName)
  for await (const potong of aliran) {
    const bita = /** @type {Buffer} */ (potong)
    if (jumlah === 0) {
      if (!sisipan && AWAL_ARSIP.some((awal) => bita.subarray(0, 4).equals(awal))) throw new Tolak('arsip-bersarang')
      // UTF-16 would hide from the search below; no office program writes it
      if (xml && (bita[0] === 0xfe || bita[0] === 0xff || bita[0] === 0 || bita[1] === 0)) throw new Tolak('xml-berbahaya')
    }
    jumlah += bita.length
    crc = crc32(bita, crc)
    if (jumlah > RASIO_DARI && jumlah > satu.compressedSize * MAKS_RASIO) throw new Tolak('zip-bom')
    if (jumlah > satu.uncompressedSize) throw new Tolak('zip-palsu')
    if (jumlah > sisa) throw new Tolak('zip-besar', BESAR)
    if (xml) ekor = cariTanda(bita, ekor)
  }
  if (jumlah !== satu.uncompressedSize) throw new Tolak('zip-palsu')
  if (crc !== satu.crc32) throw new Tolak('zip-rusak')
  return jumlah
}

/** Refuses DOCTYPE and ENTITY, also across pieces. @param {Buffer} bita @param {string} ekor */
function cariTanda(bita, ekor) {
  if (ekor !== '' && /<!(DOCTYPE|ENTITY)/i.test(ekor + bita.toString('latin1', 0, 10))) throw new Tolak('xml-berbahaya')
  for (let i = bita.indexOf('<!'); i >= 0; i = bita.indexOf('<!', i + 2)) {
    if (/^<!(DOCTYPE|ENTITY)/i.test(bita.toString('latin1', i, i + 9))) throw new Tolak('xml-berbahaya')
  }
  return bita.toString('latin1', Math.max(0, bita.length - 9))
}

/**
 * Opens a zip after looking at every part of it: how many, their names, how far they unfold, whether they are what they say.
 * @param {Buffer} isi
 * @param {boolean} [sisipan] embedded files may lie in it: the reader leaves them shut
 * @returns {Promise<Paket>}
 */
export async function bukaPaket(isi, sisipan = false) {
  try {
    const zip = await yauzl.fromBufferPromise(isi, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true })
    if (zip.entryCount > MAKS_BAGIAN) throw new Tolak('zip-banyak', String(MAKS_BAGIAN))
    /** @type {Paket} */
    const paket = { zip, bagian: new Map() }
    let jumlah = 0
    for await (const satu of zip.eachEntry()) {
      periksaNama(satu, paket.bagian, sisipan)
      paket.bagian.set(satu.fileName.toLowerCase(), satu)
      // told sizes first: a file that admits to be a bomb is not unpacked at all
      if (satu.uncompressedSize > MAKS_MENGEMBANG) {
        throw satu.uncompressedSize > satu.compressedSize * MAKS_RASIO ? new Tolak('zip-bom') : new Tolak('zip-besar', BESAR)
      }
      jumlah += await timbang(paket, satu, MAKS_MENGEMBANG - jumlah, sisipan)
      // parts that share their bytes: each looks modest, together they unfold without end
      if (jumlah > RASIO_DARI && jumlah > isi.length * MAKS_RASIO) throw new Tolak('zip-bom')
    }
    return paket
  } catch (sebab) {
    gagal(sebab)
  }
}

/** Pieces of one part; null when there is none. @param {Paket} paket @param {string} nama */
export async function bukaBagian(paket, nama) {
  const satu = paket.bagian.get(nama.toLowerCase())
  return satu ? alirBagian(paket.zip, satu) : null
}

/** How large a part is when unpacked; 0 when there is none. @param {Paket} paket @param {string} nama */
export const besarBagian = (paket, nama) => paket.bagian.get(nama.toLowerCase())?.uncompressedSize ?? 0
