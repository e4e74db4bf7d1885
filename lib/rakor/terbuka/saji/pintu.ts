import type { IncomingMessage, ServerResponse } from 'node:http'
import { jawabTerbuka, type BalasUmum, type MintaUmum } from './jawab'
import { milikTerbuka } from './rute'

const satu = (nilai: string | string[] | undefined): string => (Array.isArray(nilai) ? nilai.join(',') : (nilai ?? ''))
const jalurDari = (url: string): string => url.split(/[?#]/, 1)[0] ?? '/'

function kirim({ status, kepala, isi }: BalasUmum, response: ServerResponse, metode: string): void {
  if (response.destroyed) return
  response.writeHead(status, kepala)
  response.end(metode === 'HEAD' || isi === null ? undefined : isi)
}

/**
 * Before Next and its pages: an address of the public site is answered here.
 * @returns false: it is none of ours; true or a promise: it is answered
 */
export function jawabUmum(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean> {
  const { method: metode = 'GET', url = '/', headers } = request
  const jalur = jalurDari(url)
  if (!milikTerbuka(jalur)) return false
  const minta: MintaUmum = { metode, jalur, terima: satu(headers['accept-encoding']), punya: satu(headers['if-none-match']), alamat: satu(headers['x-forwarded-for']) }
  const balas = jawabTerbuka(minta)
  if (balas instanceof Promise) return balas.then((isi) => { kirim(isi, response, metode); return true })
  kirim(balas, response, metode)
  return true
}

/** The same for a route of Next: where there is no server of our own before it (development, tests). */
export async function balasTerbuka(request: Request): Promise<Response> {
  const { headers, method: metode, url } = request
  const minta: MintaUmum = { metode, jalur: new URL(url).pathname, terima: '', punya: headers.get('if-none-match') ?? '', alamat: headers.get('x-forwarded-for') ?? '' }
  const { status, kepala, isi } = await jawabTerbuka(minta)
  return new Response(metode === 'HEAD' || isi === null ? null : typeof isi === 'string' ? isi : new Uint8Array(isi), { status, headers: kepala })
}
