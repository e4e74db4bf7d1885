import 'server-only'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { SesiSekali } from '@/lib/dasar/akses/data-sesi'
import { readSesiSekali, type SesiBerkuki } from '@/lib/dasar/akses/sesi-sekali'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { papan } from '@/lib/dasar/metrik/papan'
import { ALAMAT_PRIBADI, BAGIAN_SEKALI, SIMPANAN_BYTE } from './constants'
import { jawabTolakan, tolakanGerbang } from './gerbang'
import type { Jawaban } from './jawaban'
import { renderLangsung, renderSekali, type KeNext } from './render'
import { Simpanan } from './simpanan'
import { denganTertulis } from './tertulis'
import { tolakAsal } from './tolak-asal'

/** What the floors above say about their pages. */
export interface Layanan {
  /** whether the answer of this address may be kept, for whoever asks */
  tersimpan: (pathname: string, search: URLSearchParams) => boolean
  /** what the frame of a page shows to this person alone, besides her name */
  pribadi: (penggunaId: string) => Promise<{ belumDibaca: number }>
  /** what is for everybody, without a session: whether the address is one of those, and then its answer. false: it is not */
  umum?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>
}

const simpanan = new Simpanan<Jawaban>(SIMPANAN_BYTE, BAGIAN_SEKALI)
/** Bytes that kept answers take. */
export const byteSimpanan = (): number => simpanan.byte
export const bangunan = (): string => readFileSync(path.join(process.cwd(), '.next/BUILD_ID'), 'utf8').trim()

/**
 * What an answer depends on: the build, who may see what (role and units; accounts of the sample say so), the address, the data, and
 * the day in Lampung. Nothing of the person herself: what is hers comes apart.
 */
export const kunciJawaban = (build: string, { peran, unitIds, contoh, versiData }: SesiSekali, alamat: string, hari: string): string =>
  JSON.stringify([build, peran, unitIds, contoh, alamat, versiData, hari])

/** Whether two looks at a session give the same right to see. */
const hakSama = (a: SesiSekali | null, b: SesiSekali | null): boolean =>
  a !== null && b !== null && kunciJawaban('', { ...a, versiData: '' }, '', '') === kunciJawaban('', { ...b, versiData: '' }, '', '')

/** A request for a document that a browser opens, as opposed to a piece of a page, a form or a file. */
const dokumen = ({ method, headers }: IncomingMessage): boolean => method === 'GET' && headers.rsc === undefined && headers['next-action'] === undefined && headers.range === undefined

/** What needs no page made: files of the build, and routes, which bound themselves. */
const bukanHalaman = (alamat: string): boolean => /^\/(_next|api)\/|^\/[^/?]+\.(svg|ico|txt|png)$/.test(alamat)

/** A session that can be served at once; whatever is wrong (also with the database) is left to the page. */
const sesiDari = (cookie: string | undefined, catat: boolean): Promise<SesiBerkuki | null> => readSesiSekali(cookie, { catat }).catch(() => null)

/**
 * Puts itself before Next: answers from what is kept where session, scope and data version allow it, and lets a few pages at a time be
 * made where not.
 */
export function pasangLayanan({ tersimpan, pribadi, umum }: Layanan): void {
  const build = bangunan()
  const layani = async (request: IncomingMessage, response: ServerResponse, keNext: KeNext): Promise<boolean> => {
    const tolakan = tolakanGerbang(request)
    if (tolakan !== null) {
      jawabTolakan(tolakan, request, response)
      return true
    }
    const publik = umum?.(request, response) ?? false
    if (publik !== false) return publik
    const alamat = request.url ?? '/'
    if (alamat === ALAMAT_PRIBADI && request.method === 'GET') {
      const sesi = await sesiDari(request.headers.cookie, false)
      if (sesi === null) return false
      const isi = JSON.stringify({ nama: sesi.nama, ...(await pribadi(sesi.penggunaId)) })
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
      response.end(isi)
      return true
    }
    if (request.method === 'POST' && !bukanHalaman(alamat)) return tolakAsal(request, response)
    if ((request.method !== 'GET' && request.method !== 'HEAD') || bukanHalaman(alamat)) return false
    const url = URL.canParse(alamat, 'http://sini.invalid') && alamat.startsWith('/') ? new URL(alamat, 'http://sini.invalid') : null
    if (url === null || !dokumen(request)) {
      await renderLangsung(request, response, keNext)
      return true
    }
    const buat: KeNext = (minta, jawab) => denganTertulis(() => keNext(minta, jawab))
    if (!tersimpan(url.pathname, url.searchParams)) {
      await renderLangsung(request, response, buat)
      return true
    }
    const sesi = await sesiDari(request.headers.cookie, true)
    if (response.destroyed) return true
    const kunci = sesi === null ? null : kunciJawaban(build, sesi, alamat, tanggal(new Date()))
    const ada = kunci === null ? undefined : simpanan.ambil(kunci)
    papan().simpanan.inc({ hasil: ada === undefined ? 'luput' : 'kena' })
    // of all that the visitor's cookies say, only the session that the key was made of: a second one among them, which Next might take
    // for hers, would put its page under this key
    const kuki = sesi?.kuki ?? ''
    const masihSama = async (): Promise<boolean> => hakSama(sesi, await sesiDari(kuki, false))
    const jawaban = kunci === null ? null
      : (ada ?? (await renderSekali({ kunci, alamat, kuki, keNext: buat, masihSama }, response, (baru) => simpanan.taruh(kunci, baru))))
    if (jawaban === null) await renderLangsung(request, response, buat)
    else if (!response.destroyed) await jawaban.kirim(request, response)
    return true
  }
  globalThis.rakorSebelumNext = layani
}
