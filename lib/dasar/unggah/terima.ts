import { readFile, rm } from 'node:fs/promises'
import { LUAR_BERKAS } from '@/lib/dasar/akses/constants'
import { AppError } from '@/lib/dasar/akses/galat'
import { GILIRAN_UNGGAH, GILIRAN_UTUH, UNGGAH_DIAM_MS, UNGGAH_MAKS_MS } from '@/lib/dasar/batas/constants'
import { hitungLaju } from '@/lib/dasar/batas/data-laju'
import { giliranBernama, isPenuh } from '@/lib/dasar/batas/giliran'
import { berdenyut } from './denyut'
import { KirimanDitolak, lewatiSisa, terimaKiriman, type Kiriman } from './kiriman'
import { bacaRingkas } from './ringkas'

const RAMAI = 'Banyak berkas sedang diunggah. Coba lagi sebentar.'
const SENDIRI = 'Berkas Anda yang lain masih dibaca. Tunggu sampai selesai, lalu unggah lagi.'

async function dalamGiliran<T>(nama: string, batas: typeof GILIRAN_UNGGAH | typeof GILIRAN_UTUH, penggunaId: string, sinyal: AbortSignal, kerja: () => Promise<T>): Promise<T> {
  try {
    return await giliranBernama(nama, batas).jalankan(penggunaId, kerja, sinyal)
  } catch (error) {
    if (isPenuh(error)) throw new AppError('TERLALU_SERING', error.sebab === 'orang' ? { pesan: SENDIRI, tunggu: 10 } : { pesan: RAMAI, tunggu: 30 })
    throw error
  }
}

/** The body of a request while it comes in, given to `kerja`. What is too large is left unread from the first byte too many on. */
async function denganAliran<T>(request: Request, maks: number, kerja: (aliran: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> {
  if (!request.body) throw new KirimanDitolak('rusak')
  try {
    if (Number(request.headers.get('content-length') ?? 0) > maks + LUAR_BERKAS) throw new KirimanDitolak('besar')
    // not cancelled: that would cut the line before the answer is on it
    return await kerja(berdenyut(request.body.values({ preventCancel: true }), { diamMs: UNGGAH_DIAM_MS, maksMs: UNGGAH_MAKS_MS }))
  } catch (error) {
    if (error instanceof KirimanDitolak && error.sebab !== 'lambat') void lewatiSisa(request.body, maks * 4)
    throw error
  }
}

/**
 * Takes a form with a file in, by whichever door: counted for the person, in her turn, onto the disk while it comes. The file is the
 * caller's to remove.
 * @throws AppError TERLALU_SERING, KirimanDitolak, or what broke the line
 */
export async function terimaFormulir(request: Request, penggunaId: string, maks: number): Promise<Kiriman> {
  await hitungLaju('unggah', penggunaId)
  return dalamGiliran('unggah', GILIRAN_UNGGAH, penggunaId, request.signal, () =>
    denganAliran(request, maks, (aliran) => terimaKiriman(aliran, request.headers.get('content-type'), { nama: 'berkas', maks })))
}

/**
 * Takes a small form in whole, in memory: pictures, which are many and need no disk. Counted for the person by itself, in her turn like all uploads.
 * @throws AppError TERLALU_SERING, KirimanDitolak, or what broke the line
 */
export async function terimaRingkas(request: Request, penggunaId: string, maks: number): Promise<FormData> {
  await hitungLaju('foto', penggunaId)
  return dalamGiliran('unggah', GILIRAN_UNGGAH, penggunaId, request.signal, () => denganAliran(request, maks, (aliran) => bacaRingkas(aliran, request.headers.get('content-type'), maks)))
}

/** As `terimaFormulir`, for a workbook that is read whole: `kerja` in its turn, a few at a time in the process, and the file gone in the end. */
export async function denganBerkas<T>(request: Request, penggunaId: string, maks: number, kerja: (isian: Record<string, string>, berkas: File | null) => Promise<T>): Promise<T> {
  const { isian, berkas } = await terimaFormulir(request, penggunaId, maks)
  try {
    return await dalamGiliran('utuh', GILIRAN_UTUH, penggunaId, request.signal, async () => kerja(isian, berkas ? new File([new Uint8Array(await readFile(berkas.jalur))], berkas.nama) : null))
  } finally {
    if (berkas) await rm(berkas.jalur, { force: true })
  }
}

/**
 * A workbook that came by an action, or is read once more, in its turn like those of the doors.
 * @param kiriman whether it was sent now, and is counted @throws AppError TERLALU_SERING
 */
export async function denganBuku<T>(penggunaId: string, kiriman: boolean, kerja: () => Promise<T>): Promise<T> {
  if (kiriman) await hitungLaju('unggah', penggunaId)
  return dalamGiliran('utuh', GILIRAN_UTUH, penggunaId, new AbortController().signal, kerja)
}

/** What the page of a door says (`?galat=`) of an upload that was not taken in; null: something else went wrong. */
export function galatUnggah(error: unknown): 'besar' | 'isian' | 'sering' | 'lambat' | null {
  if (error instanceof KirimanDitolak) return error.sebab === 'rusak' ? 'isian' : error.sebab
  return error instanceof AppError && error.kode === 'TERLALU_SERING' ? 'sering' : null
}
