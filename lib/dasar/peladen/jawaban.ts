import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib'
import { kebijakanSidik } from './kebijakan'
import { pilihSandi } from './sandi'
import { susunHalaman } from './susun'
import type { Tampungan } from './tampungan'

const kempiskan = promisify(gzip)
const kembangkan = promisify(gunzip)
const brotli = promisify(brotliCompress)

/** Of one connection or one sending, never of the page. */
const BUKAN_MILIK = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length', 'content-encoding', 'cache-control', 'etag', 'vary', 'content-security-policy', 'x-powered-by'])

/** One whole answer as it is kept: compressed once, sent to many. */
export class Jawaban {
  #brotli: Buffer | undefined

  private constructor(readonly etag: string, private readonly kepala: OutgoingHttpHeaders, private readonly gzip: Buffer) {}

  get ukuran(): number {
    return this.gzip.length + (this.#brotli?.length ?? 0) + 2_000
  }

  /** @returns null for an answer that must not be kept: no page, a fault, a cookie, a redirect */
  static async dari(tampungan: Tampungan, kunci: string): Promise<Jawaban | null> {
    const { statusCode, kepala } = tampungan
    if (statusCode !== 200 || kepala['set-cookie'] !== undefined || !String(kepala['content-type']).startsWith('text/html')) return null
    const halaman = susunHalaman(tampungan.isi.toString('utf8'))
    if (halaman === null) return null
    const vary = [...new Set([...String(kepala.vary ?? '').split(/,\s*/).filter((nama) => nama !== ''), 'Accept-Encoding', 'Cookie'])].join(', ')
    const tetap = Object.fromEntries(Object.entries(kepala).filter(([nama]) => !BUKAN_MILIK.has(nama)))
    const etag = `W/"${createHash('sha256').update(kunci).digest('base64url').slice(0, 32)}"`
    return new Jawaban(etag, { ...tetap, vary, 'content-security-policy': kebijakanSidik(halaman.sidik) }, await kempiskan(halaman.html))
  }

  /** Sends it, or says that what the browser has is still the same. */
  async kirim(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const kepala = { ...this.kepala, etag: this.etag, 'cache-control': 'private, no-cache' }
    if (request.headers['if-none-match']?.split(/,\s*/).includes(this.etag)) {
      response.writeHead(304, kepala).end()
      return
    }
    const [sandi, isi] = await this.#isi(request.headers['accept-encoding'])
    if (response.destroyed) return
    response.writeHead(200, { ...kepala, ...(sandi === null ? {} : { 'content-encoding': sandi }), 'content-length': isi.length })
    response.end(isi)
  }

  async #isi(terima: string | string[] | undefined): Promise<[string | null, Buffer]> {
    const sandi = pilihSandi(terima)
    if (sandi === null) return [null, await kembangkan(this.gzip)]
    if (sandi === 'gzip') return [sandi, this.gzip]
    this.#brotli ??= await brotli(await kembangkan(this.gzip), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    return [sandi, this.#brotli]
  }
}
