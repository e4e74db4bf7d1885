import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import tar from 'tar-stream'
import { Refusal } from '../options.mjs'
import { apakahTersandi } from './berkas.mjs'
import { membuka, menyandi } from './sandi.mjs'

/** The container of a copy: a gzipped tar, encrypted as a whole where a passphrase is given; its manifest is the last entry. */
export const MANIFES = 'manifes.json'
const MIB = 1 << 20

/** @typedef {{ name: string, size: number, type?: 'file' | 'directory' }} Kepala */

/**
 * Begins a container.
 * @param {string} berkas
 * @param {string | undefined} sandi
 */
export function tulisWadah(berkas, sandi) {
  const pak = tar.pack()
  const keluar = createWriteStream(berkas, { flags: 'wx', mode: 0o600 })
  const padat = createGzip({ level: 1, chunkSize: MIB })
  const selesai = sandi === undefined ? pipeline(Readable.from(pak), padat, keluar) : pipeline(Readable.from(pak), padat, menyandi(sandi), keluar)
  const gagal = selesai.then(() => new Promise(() => {}))
  gagal.catch((error) => pak.destroy(error))
  pak.on('error', () => {}) // `gagal` says it, and is asked first below: what is begun after it fails because of it
  /** @type {Record<string, [number, string]>} */
  const isi = {}

  /** @param {Kepala} kepala @param {AsyncIterable<Buffer>} sumber */
  async function masukkan(kepala, sumber) {
    const hash = createHash('sha256')
    const selesaiSatu = new Promise((jadi, batal) => {
      const masuk = pak.entry({ name: kepala.name, size: kepala.size, mode: 0o600 }, (error) => (error ? batal(error) : jadi(undefined)))
      // a full disk ends the entry from the other side; unheard, that would end this process, which is the launcher at night
      masuk.on('error', batal)
      tuang(sumber, masuk, hash).catch(batal)
    })
    selesaiSatu.catch(() => {}) // the race may be over
    await Promise.race([gagal, selesaiSatu])
    isi[kepala.name] = [kepala.size, hash.digest('hex')]
  }

  return {
    isi,
    masukkan,
    /** @param {string} name @param {Buffer} data */
    masukkanIsi: (name, data) => masukkan({ name, size: data.length }, Readable.from([data])),
    /** @param {string} name */
    folder: (name) => Promise.race([gagal, new Promise((jadi) => pak.entry({ name, type: 'directory', mode: 0o700 }, jadi))]),
    /** @param {object} manifes */
    async tutup(manifes) {
      const data = Buffer.from(JSON.stringify({ ...manifes, berkas: isi }))
      await Promise.race([gagal, new Promise((jadi) => pak.entry({ name: MANIFES, mode: 0o600 }, data, jadi))])
      pak.finalize()
      await selesai
    },
    async batal() {
      pak.destroy(new Error('dibatalkan'))
      await selesai.catch(() => {})
    },
  }
}

/**
 * The entries of a container, in order; each must be read before the next is asked for.
 * @param {string} berkas
 * @param {string | undefined} sandi
 * @returns {AsyncGenerator<{ nama: string, folder: boolean, isi: AsyncIterable<Buffer> }>}
 * @throws {Refusal} when it is encrypted and no or a wrong passphrase is given, or when it is not what was written
 */
export async function* bacaWadah(berkas, sandi) {
  const buka = tar.extract()
  const tersandi = apakahTersandi(berkas)
  if (tersandi && sandi === undefined) throw new Refusal('Cadangan ini tersandi: atur SANDI_CADANG (variabel lingkungan atau .env) ke kata sandinya.')
  const mentah = createReadStream(berkas, { highWaterMark: MIB })
  const gunzip = createGunzip({ chunkSize: MIB })
  const ke = (/** @type {AsyncIterable<Buffer>} */ sumber) => tuang(sumber, buka)
  const alir = tersandi ? pipeline(mentah, membuka(/** @type {string} */ (sandi)), gunzip, ke) : pipeline(mentah, gunzip, ke)
  alir.catch((error) => buka.destroy(error))
  try {
    for await (const satu of buka) {
      yield { nama: satu.header.name, folder: satu.header.type === 'directory', isi: /** @type {AsyncIterable<Buffer>} */ (/** @type {unknown} */ (satu)) }
    }
    await alir // what follows the last entry must be sound too
  } catch (error) {
    throw galatBaca(error)
  } finally {
    buka.destroy(new Error('selesai'))
    mentah.destroy()
    await alir.catch(() => {})
  }
}

/** A fault of the container as a sentence; other errors as they are. @param {unknown} error */
export function galatBaca(error) {
  if (error instanceof Refusal || !(error instanceof Error)) return error
  const rusak = ('code' in error && String(error.code).startsWith('Z_')) || /end of data|tar header|premature close/i.test(error.message)
  return rusak ? new Refusal(`Cadangan ini rusak atau terpotong, tidak dapat dibaca sampai akhir (${error.message}).`) : error
}

/**
 * Pours a source into a stream of tar-stream (which is none of node's own), no faster than it takes, and ends it.
 * @param {AsyncIterable<Buffer>} sumber
 * @param {{ write: (data: Buffer) => boolean, on: (kejadian: string, fn: () => void) => unknown, end: Function, destroyed?: boolean }} tujuan
 * @param {import('node:crypto').Hash} [hash]
 */
async function tuang(sumber, tujuan, hash) {
  let lanjut = () => {}
  for (const kejadian of ['drain', 'close']) tujuan.on(kejadian, () => lanjut())
  for await (const data of sumber) {
    hash?.update(data)
    if (tujuan.write(data)) continue
    await new Promise((jadi) => { lanjut = () => jadi(undefined) })
    if (tujuan.destroyed === true) return
  }
  tujuan.end()
}
