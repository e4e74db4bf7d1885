import { createHash } from 'node:crypto'
import { chownSync, closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../options.mjs'
import { bacaWadah, galatBaca, MANIFES } from './wadah.mjs'

/**
 * What a copy says about itself.
 * @typedef {object} Manifes
 * @property {1} format
 * @property {'basis' | 'logis'} cara
 * @property {import('./berkas.mjs').Jenis} jenis
 * @property {string} program version of the program
 * @property {string} postgres version of the server
 * @property {string[]} migrasi names of those applied, in order
 * @property {string} mulai
 * @property {string} waktu the moment that it holds
 * @property {import('./total.mjs').Total | null} total null before the first migration
 * @property {{ nama: string, lsn: string, garis: number }} [titik] the restore point at which the totals were taken
 * @property {Record<string, [number, string]>} berkas size and SHA-256 of every entry
 */

/**
 * Reads a copy to its end and holds every byte against its manifest, and every file of the cluster against the list that
 * the server itself made while sending it.
 * @param {string} berkas
 * @param {string | undefined} sandi
 * @param {{ ke?: string, pemilik?: number, satu?: (nama: string, isi: AsyncIterable<Buffer>) => Promise<void> }} [pilihan]
 *   ke: unpacks the cluster's files there (must exist, empty), owned by `pemilik`
 * @returns {Promise<Manifes>}
 * @throws {Refusal} which names what is wrong
 */
export async function periksaCadangan(berkas, sandi, { ke, pemilik, satu } = {}) {
  /** @type {Map<string, [number, string]>} */
  const ada = new Map()
  /** @type {Manifes | undefined} */
  let manifes
  /** @type {import('./basis.mjs').DaftarServer | undefined} */
  let server
  for await (const entri of bacaWadah(berkas, sandi)) {
    if (entri.folder) {
      if (ke !== undefined) buatFolder(ke, entri.nama, pemilik)
      await habiskan(entri.isi)
      continue
    }
    const simpan = entri.nama === MANIFES || entri.nama === 'backup_manifest'
    /** @type {Buffer[]} */
    const potongan = []
    const tulis = ke === undefined || simpan ? undefined : bukaTujuan(ke, entri.nama, pemilik)
    const hash = createHash('sha256')
    let ukuran = 0
    const lewat = async function* () {
      for await (const data of entri.isi) {
        hash.update(data)
        ukuran += data.length
        if (simpan) potongan.push(data)
        if (tulis !== undefined) writeSync(tulis, data)
        yield data
      }
    }
    try {
      if (satu !== undefined && !simpan) await satu(entri.nama, lewat())
      else await habiskan(lewat())
    } catch (error) {
      throw galatBaca(error)
    } finally {
      if (tulis !== undefined) closeSync(tulis)
    }
    if (entri.nama === MANIFES) manifes = JSON.parse(Buffer.concat(potongan).toString('utf8'))
    else ada.set(entri.nama, [ukuran, hash.digest('hex')])
    if (entri.nama === 'backup_manifest') server = JSON.parse(Buffer.concat(potongan).toString('utf8'))
  }
  if (manifes === undefined) throw new Refusal('Cadangan ini terpotong: daftar isinya (manifes) tidak ada.')
  const rusak = bandingkan(manifes, ada, server)
  if (rusak.length > 0) throw new Refusal(`Cadangan ini rusak, ${rusak.length} isinya tidak seperti saat dibuat:\n- ${rusak.slice(0, 10).join('\n- ')}`)
  return manifes
}

/**
 * @param {Manifes} manifes
 * @param {Map<string, [number, string]>} ada
 * @param {import('./basis.mjs').DaftarServer | undefined} server
 */
function bandingkan(manifes, ada, server) {
  const rusak = Object.entries(manifes.berkas).flatMap(([nama, [ukuran, sidik]]) => {
    const satu = ada.get(nama)
    if (satu === undefined) return [`${nama}: tidak ada`]
    return satu[0] === ukuran && satu[1] === sidik ? [] : [`${nama}: isinya berubah`]
  })
  for (const { Path, Size, Checksum } of server?.Files ?? []) {
    const satu = ada.get(`pg/${Path}`)
    if (satu === undefined) rusak.push(`${Path}: disebut Postgres, tidak ada di cadangan`)
    else if (satu[0] !== Size || (Checksum !== undefined && satu[1] !== Checksum)) rusak.push(`${Path}: tidak seperti yang dikirim Postgres`)
  }
  if (manifes.cara === 'basis' && server === undefined) rusak.push('backup_manifest: tidak ada')
  return rusak
}

/** @param {string} ke @param {string} nama */
function tempat(ke, nama) {
  const tujuan = path.resolve(ke, nama)
  if (tujuan !== path.resolve(ke) && !tujuan.startsWith(path.resolve(ke) + path.sep)) throw new Refusal(`Cadangan ini menyebut tempat di luar foldernya: ${nama}`)
  return tujuan
}

/** @param {string} ke @param {string} nama @param {number | undefined} pemilik */
function buatFolder(ke, nama, pemilik) {
  const tujuan = tempat(ke, nama)
  const pertama = mkdirSync(tujuan, { recursive: true, mode: 0o700 })
  if (pertama === undefined || pemilik === undefined) return
  for (let di = tujuan; di.length >= pertama.length; di = path.dirname(di)) chownSync(di, pemilik, pemilik)
}

/** @param {string} ke @param {string} nama @param {number | undefined} pemilik */
function bukaTujuan(ke, nama, pemilik) {
  buatFolder(ke, path.dirname(nama), pemilik)
  const tujuan = tempat(ke, nama)
  const fd = openSync(tujuan, 'wx', 0o600)
  if (pemilik !== undefined) chownSync(tujuan, pemilik, pemilik)
  return fd
}

/** Reads to the end. @param {AsyncIterable<unknown>} isi */
async function habiskan(isi) {
  const satu = isi[Symbol.asyncIterator]()
  while ((await satu.next()).done !== true);
}
