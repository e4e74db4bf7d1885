import type { IncomingMessage, ServerResponse } from 'node:http'
import { BADAN_MAKS } from './constants'

/**
 * Addresses that take files. They bound and time what comes by themselves (lib/dasar/unggah). The proxy passes by the same ones (its
 * matcher must be written out there); a test holds both against the routes that take files.
 */
const PINTU_BERKAS = /^\/api\/(impor|rekonsiliasi\/unggah|kodefikasi|cek-angka|pengadaan\/impor|pengadaan\/\d+\/foto|entri\/\d+\/templat|rakor\/\d+\/terbitan\/\d+|tindak-lanjut\/\d+\/langkah)$/
const METODE_HALAMAN = ['GET', 'HEAD', 'POST']
const METODE = [...METODE_HALAMAN, 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

export interface Tolakan {
  status: 400 | 404 | 405 | 411 | 413
  kata: string
  boleh?: string
}

function terurai(jalur: string): boolean {
  try {
    decodeURIComponent(jalur)
    return true
  } catch {
    return false
  }
}

/**
 * What no part of the product ever asks for, refused before anything of it is kept: a method that nothing here answers (a page made by
 * one would pass by the queue of pages), an address that cannot be read, a body larger than a form (Next keeps it in memory before
 * anybody has asked who sent it).
 * @returns null: it may go on
 */
export function tolakanGerbang({ method = 'GET', url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Tolakan | null {
  const jalur = url.split(/[?#]/, 1)[0] ?? '/'
  if (!/^(\/|https?:\/\/)/i.test(url)) return { status: 400, kata: 'Permintaan ini tidak dapat dibaca.' }
  if (!terurai(jalur)) return { status: 404, kata: 'Alamat ini tidak ada.' }
  const boleh = /^\/(api|_next)\//.test(jalur) ? METODE : [...METODE_HALAMAN, 'OPTIONS']
  if (!boleh.includes(method)) return { status: 405, kata: 'Cara meminta ini tidak dikenal.', boleh: boleh.join(', ') }
  if (PINTU_BERKAS.test(jalur)) return null
  if (Number(headers['content-length'] ?? 0) > BADAN_MAKS) return { status: 413, kata: 'Kiriman ini terlalu besar. Berkas dikirim lewat halaman unggahannya; isian formulir paling besar 1 MB.' }
  // a browser always says how much it sends; who does not could send without end
  if (headers['transfer-encoding'] !== undefined) return { status: 411, kata: 'Kiriman ini tidak menyebut besarnya.' }
  return null
}

/** Answers a refused request, and reads on without keeping anything so that the sender comes to see it; one without an end is cut off. */
export function jawabTolakan({ status, kata, boleh }: Tolakan, request: IncomingMessage, response: ServerResponse): void {
  let dibaca = 0
  request.on('data', (potong: Buffer) => {
    dibaca += potong.length
    if (dibaca > 20 * BADAN_MAKS) request.destroy()
  })
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'", ...(boleh === undefined ? {} : { allow: boleh }),
  })
  response.end(request.method === 'HEAD' ? undefined : kata)
}
