// Which characters the type has, and what stands for the others: a sign that nobody drew would stop the document, and another machine's
// fonts would give it other bytes.

/** What stands for a character that the type has not. */
export const PENGGANTI = '□'

/**
 * The characters of a TrueType font, from its table of the whole range (format 12) or of the first plane (format 4).
 * @param {Buffer} font @returns {Set<number>}
 */
export function bacaCakupan(font) {
  const banyak = font.readUInt16BE(4)
  let awal = -1
  for (let i = 0; i < banyak; i++) if (font.toString('latin1', 12 + i * 16, 16 + i * 16) === 'cmap') awal = font.readUInt32BE(20 + i * 16)
  if (awal < 0) throw new Error('Huruf tanpa tabel cmap')
  /** @type {Set<number>} */
  const ada = new Set()
  for (let i = 0; i < font.readUInt16BE(awal + 2); i++) {
    const tabel = awal + font.readUInt32BE(awal + 8 + i * 8)
    const bentuk = font.readUInt16BE(tabel)
    if (bentuk === 12) bacaBentuk12(font, tabel, ada)
    else if (bentuk === 4) bacaBentuk4(font, tabel, ada)
  }
  return ada
}

/** @param {Buffer} font @param {number} tabel @param {Set<number>} ada */
function bacaBentuk12(font, tabel, ada) {
  for (let i = 0; i < font.readUInt32BE(tabel + 12); i++) {
    const letak = tabel + 16 + i * 12
    for (let kode = font.readUInt32BE(letak); kode <= font.readUInt32BE(letak + 4); kode++) ada.add(kode)
  }
}

/** @param {Buffer} font @param {number} tabel @param {Set<number>} ada */
function bacaBentuk4(font, tabel, ada) {
  const dua = font.readUInt16BE(tabel + 6)
  for (let i = 0; i < dua; i += 2) {
    const akhir = font.readUInt16BE(tabel + 14 + i)
    const mulai = font.readUInt16BE(tabel + 16 + dua + i)
    const geser = font.readUInt16BE(tabel + 16 + 2 * dua + i)
    const letak = tabel + 16 + 3 * dua + i
    const jarak = font.readUInt16BE(letak)
    for (let kode = mulai; kode <= akhir && kode !== 0xffff; kode++) {
      const glif = jarak === 0 ? (kode + geser) & 0xffff : font.readUInt16BE(letak + jarak + 2 * (kode - mulai))
      if (glif !== 0) ada.add(kode)
    }
  }
}

/** Signs that steer writing and have no shape: directions, joiners, marks of order, and what no text may hold. */
const TANPA_BENTUK = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A word longer than this may be broken anywhere: no line is as long. */
const KATA_PANJANG = /\S{36}(?=\S)/g

/**
 * Text as the type can set it: composed, without signs that have no shape, others replaced, endless words made breakable.
 * @param {string} teks @param {ReadonlySet<number>} cakupan @returns {string}
 */
export function layakkan(teks, cakupan) {
  const bersih = teks.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(TANPA_BENTUK, '')
  let hasil = ''
  for (const satu of bersih) hasil += satu === '\n' || cakupan.has(satu.codePointAt(0) ?? 0) ? satu : PENGGANTI
  return hasil.replace(KATA_PANJANG, '$&\u200b')
}

/**
 * The same over everything that a document says. What it carries in its files is left as it is: it is not set.
 * @template T @param {T} nilai @param {ReadonlySet<number>} cakupan @returns {T}
 */
export function layakkanSemua(nilai, cakupan) {
  if (typeof nilai === 'string') return /** @type {T} */ (layakkan(nilai, cakupan))
  if (Array.isArray(nilai)) return /** @type {T} */ (nilai.map((satu) => layakkanSemua(satu, cakupan)))
  if (typeof nilai !== 'object' || nilai === null) return nilai
  return /** @type {T} */ (Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, kunci === 'lampiran' || kunci === 'd' ? isi : layakkanSemua(isi, cakupan)])))
}
