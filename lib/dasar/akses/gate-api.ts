import 'server-only'
import { hitungLaju } from '@/lib/dasar/batas/data-laju'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { catatGagalServer } from '@/lib/dasar/database/sehat'
import { catatTolak } from '@/lib/dasar/keamanan/tolak'
import { LUAR_BERKAS } from './constants'
import { requireAsal } from './gate-asal'
import { AppError, PESAN, statusHttp } from './galat'
import { readPenggunaToken } from './kunci-api'
import { scopeBaca } from './scope'
import { readSesi } from './sesi'
import type { OpdScope, Pengguna } from './types'
import { tertahan } from './utils'

/**
 * Who calls the API: an API token (`Authorization: Bearer rpop_...`) or the session's cookie. A token never falls back to
 * the cookie. Counted for the person before anything is done, whichever of the two it is.
 * @throws AppError TIDAK_MASUK, TOKEN_TIDAK_SAH, WAJIB_GANTI_SANDI, WAJIB_FAKTOR_KEDUA, TERLALU_SERING
 */
export async function requireApi(request: Request): Promise<{ pengguna: Pengguna; scope: OpdScope }> {
  const otorisasi = request.headers.get('authorization')
  const pengguna = otorisasi === null ? await readSesi(request.headers) : await penggunaToken(otorisasi)
  if (pengguna === null) throw new AppError('TIDAK_MASUK', { pesan: 'Masuk dulu, atau sertakan token: Authorization: Bearer rpop_…' })
  tahan(pengguna)
  await hitungLaju('api', pengguna.id)
  return { pengguna, scope: scopeBaca(pengguna) }
}

/**
 * Who is signed in with a session, for what a page asks by itself in the background: no token, and no activity either. Counted for the
 * person before anything is done.
 * @throws AppError TIDAK_MASUK, WAJIB_GANTI_SANDI, TERLALU_SERING
 */
export async function requireSesiApi(request: Request): Promise<Pengguna> {
  const pengguna = await penggunaSesi(request, false)
  await hitungLaju('api', pengguna.id)
  return pengguna
}

/** The same, asked again by the server itself while a line stays open: nobody asked for anything, so it is not counted. */
export const requireSesiLagi = (request: Request): Promise<Pengguna> => penggunaSesi(request, false)

/**
 * Who sends a file by a plain form. A session only: an API token reads, it never writes. And a form of our own pages: that the
 * browser adds the session's cookie to another site's form is no consent. What is sent in is counted by the door that takes it (lib/dasar/unggah).
 * @throws AppError TIDAK_BERHAK for a form of another site, TIDAK_MASUK, WAJIB_GANTI_SANDI
 */
export async function requireUnggah(request: Request): Promise<Pengguna> {
  await requireAsal(request.headers)
  return penggunaSesi(request, true)
}

async function penggunaSesi(request: Request, catat: boolean): Promise<Pengguna> {
  const pengguna = await readSesi(request.headers, { catat })
  if (pengguna === null) throw new AppError('TIDAK_MASUK')
  tahan(pengguna)
  return pengguna
}

function tahan(pengguna: Pengguna): void {
  const sebab = tertahan(pengguna)
  if (sebab !== null) throw new AppError(sebab)
}

/** Whether an upload says that it is larger than allowed, or does not say its size: then it is not read at all. */
export const terlaluBesar = (request: Request, maksByte: number): boolean =>
  !(Number(request.headers.get('content-length') ?? Number.NaN) <= maksByte + LUAR_BERKAS)

/** After a form was posted: on to a page, by GET. */
export const alihkan = (alamat: string): Response => new Response(null, { status: 303, headers: { Location: alamat, 'Cache-Control': 'no-store' } })

async function penggunaToken(otorisasi: string): Promise<Pengguna> {
  const token = /^Bearer\s+(\S+)$/i.exec(otorisasi)?.[1] ?? ''
  const pengguna = await readPenggunaToken(token)
  if (pengguna === null) throw new AppError('TOKEN_TIDAK_SAH')
  return pengguna
}

/** What a loader shared with a page throws where there is nothing (`notFound()`). */
const tiada = (error: unknown): boolean => error instanceof Error && 'digest' in error && error.digest === 'NEXT_HTTP_ERROR_FALLBACK;404'

/** The JSON answer of a refused call: `{ galat: { kode, pesan } }` with the status that says the same. */
export function balasGalat(error: unknown): Response {
  const kode = error instanceof AppError ? error.kode : tiada(error) ? 'TIDAK_DITEMUKAN' : (galatDatabase(error) ?? 'GANGGUAN')
  if (kode === 'GANGGUAN') console.error(error)
  else catatGagalServer(kode, error)
  void catatTolak(kode)
  const pesan = error instanceof AppError ? error.message : PESAN[kode]
  const tunggu = error instanceof AppError ? (error.tunggu ?? (statusHttp(kode) === 429 ? 60 : undefined)) : undefined
  const headers = { 'Cache-Control': 'no-store', ...(statusHttp(kode) === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}), ...(tunggu === undefined ? {} : { 'Retry-After': String(tunggu) }) }
  return Response.json({ galat: { kode, pesan } }, { status: statusHttp(kode), headers })
}
