// The old container of Microsoft (.xls, and what has a password): only its list of names is looked at here.
import { Tolak } from './sebab.mjs'

const BOF = 0x0809
const FILEPASS = 0x002f

/** @param {Buffer} isi @param {string} nama whether a folder entry has that name */
function adaNama(isi, nama) {
  const cari = Buffer.from(`${nama}\0`, 'utf16le')
  // entries are 128 bytes, in sectors of 512: text in a cell that reads the same does not count by chance
  for (let i = isi.indexOf(cari); i >= 0; i = isi.indexOf(cari, i + 2)) {
    if (i % 128 === 0 && i + 68 <= isi.length && isi.readUInt16LE(i + 64) === cari.length) return true
  }
  return false
}

/** Where the workbook's records begin: its stream starts at a sector, with BOF. @param {Buffer} isi */
function letakBof(isi) {
  for (let i = 512; i + 8 < isi.length; i += 64) {
    if (isi.readUInt16LE(i) === BOF && isi.readUInt16LE(i + 2) >= 8 && isi.readUInt16LE(i + 6) === 5) return i
  }
  return -1
}

/** Refuses what is no readable workbook in an OLE container. @param {Buffer} isi */
export function periksaOle(isi) {
  if (isi.length < 1536) throw new Tolak('rusak')
  if (adaNama(isi, 'EncryptedPackage') || adaNama(isi, 'EncryptionInfo')) throw new Tolak('sandi')
  if (adaNama(isi, 'WordDocument')) throw new Tolak('bukan-buku', 'dokumen Word')
  if (adaNama(isi, 'PowerPoint Document')) throw new Tolak('bukan-buku', 'salindia PowerPoint')
  if (adaNama(isi, '_VBA_PROJECT_CUR') || adaNama(isi, '_VBA_PROJECT')) throw new Tolak('makro')
  if (!adaNama(isi, 'Workbook')) {
    if (adaNama(isi, 'Book')) throw new Tolak('xls-lama')
    throw new Tolak('bukan-buku', 'wadah berkas Office yang tidak dikenal')
  }
  const bof = letakBof(isi)
  if (bof < 0) return
  let i = bof
  for (let k = 0; k < 8 && i + 4 <= isi.length; k++) {
    if (isi.readUInt16LE(i) === FILEPASS) throw new Tolak('sandi')
    i += 4 + isi.readUInt16LE(i + 2)
  }
}
