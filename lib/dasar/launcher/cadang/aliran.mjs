import { Readable } from 'node:stream'

/**
 * A command whose answer is a stream of copied data (COPY ... TO STDOUT, BASE_BACKUP), as a query that node-pg can run.
 * The socket is held back while the reader is slower than the server.
 * @typedef {{ pause: () => void, resume: () => void }} Soket
 * @typedef {{ query: (text: string) => void, stream: Soket }} Sambungan
 */
export class AliranSalin extends Readable {
  /** @type {Soket | undefined} */
  #soket
  /** Rows that the server sent beside the data. @type {(string | null)[][]} */
  baris = []

  /**
   * @param {string} perintah
   * @param {(pesan: Buffer) => Buffer | null} [pilih] what of a message belongs to the data; all of it by default
   */
  constructor(perintah, pilih = (pesan) => pesan) {
    super({ highWaterMark: 1 << 20 })
    this.perintah = perintah
    this.pilih = pilih
  }

  /** @param {Sambungan} sambungan */
  submit(sambungan) {
    this.#soket = sambungan.stream
    sambungan.query(this.perintah)
    return null
  }

  /** @override */
  _read() {
    this.#soket?.resume()
  }

  /** @override @param {Error | null} error @param {(error: Error | null) => void} selesai */
  _destroy(error, selesai) {
    this.#soket?.resume() // whoever stops reading must not leave the connection stuck
    this.#soket = undefined
    selesai(error)
  }

  handleRowDescription() {}
  handleCommandComplete() {}
  handlePortalSuspended() {}
  handleEmptyQuery() {}

  /** @param {{ fields: (string | Buffer | null)[] }} pesan */
  handleDataRow({ fields }) {
    this.baris.push(fields.map((nilai) => (nilai === null ? null : String(nilai))))
  }

  /** @param {{ chunk: Buffer }} pesan */
  handleCopyData({ chunk }) {
    if (this.destroyed) return
    const isi = this.pilih(chunk)
    // node-pg reuses the buffer that the message lies in
    if (isi !== null && !this.push(Buffer.from(isi))) this.#soket?.pause()
  }

  /** @param {Error} error */
  handleError(error) {
    this.destroy(error)
  }

  handleReadyForQuery() {
    if (!this.destroyed) this.push(null)
  }
}
