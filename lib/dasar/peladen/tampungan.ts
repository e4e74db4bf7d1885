import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'

type Panggilan = (error?: Error | null) => void

/** A request that no visitor sent: a page asked for by this process, with nothing of the visitor but the session's cookie. */
export function permintaanDalam(alamat: string, header: Readonly<Record<string, string>>): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = alamat
  request.httpVersion = '1.1'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 1
  request.headers = { ...header }
  request.rawHeaders = Object.entries(header).flat()
  request.complete = true
  request.push(null)
  return request
}

/** An answer that is gathered in memory in place of being sent. */
export class Tampungan extends ServerResponse {
  readonly #isi: Buffer[] = []

  override write(chunk: unknown, encoding?: BufferEncoding | Panggilan, panggil?: Panggilan): boolean {
    this.#simpan(chunk, typeof encoding === 'string' ? encoding : undefined)
    const selesai = typeof encoding === 'function' ? encoding : panggil
    if (selesai) queueMicrotask(() => selesai())
    return true
  }

  override end(chunk?: unknown, encoding?: unknown, panggil?: unknown): this {
    if (this.finished) return this
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.#simpan(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : undefined)
    else if (!this.headersSent) this.writeHead(this.statusCode)
    this.finished = true
    const selesai = [chunk, encoding, panggil].find((satu) => typeof satu === 'function') as (() => void) | undefined
    queueMicrotask(() => {
      this.emit('finish')
      this.emit('close')
      selesai?.()
    })
    return this
  }

  /** Next sets its headers before; whoever gives them here finds them in `kepala` too. */
  override writeHead(status: number, ...lain: unknown[]): this {
    const kepala = lain.find((satu) => typeof satu === 'object' && satu !== null && !Array.isArray(satu)) as OutgoingHttpHeaders | undefined
    for (const [nama, nilai] of Object.entries(kepala ?? {})) if (nilai !== undefined) this.setHeader(nama, nilai)
    return super.writeHead(status)
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode)
  }

  get isi(): Buffer {
    return Buffer.concat(this.#isi)
  }

  get kepala(): OutgoingHttpHeaders {
    return this.getHeaders()
  }

  /** Nobody waits for it any more: Next stops as it does when a visitor's connection closes. */
  batal(): void {
    if (this.finished) return
    this.destroyed = true
    this.emit('close')
  }

  #simpan(chunk: unknown, encoding?: BufferEncoding): void {
    if (!this.headersSent) this.writeHead(this.statusCode)
    this.#isi.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk as Uint8Array))
  }
}
