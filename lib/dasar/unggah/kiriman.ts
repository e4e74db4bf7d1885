import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, open, readdir, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { LUAR_BERKAS } from '@/lib/dasar/akses/constants'
import { readFolderUnggahan } from '@/lib/dasar/env/env'

/** An uploaded file as it lies in the data folder. */
export interface BerkasUnggah {
  jalur: string
  ukuran: number
  /** SHA-256 of what was written */
  sidik: string
}

/** An upload that is not taken in: too large, no form that can be read, or too slow. Nothing of it is left on disk. */
export class KirimanDitolak extends Error {
  constructor(readonly sebab: 'besar' | 'rusak' | 'lambat') {
    super(sebab)
  }
}

const SEJAM = 3_600_000
/** Days for which an upload waits for the answers to its questions. */
export const HARI_TAHAN = 7
/** how the names of uploads begin that wait */
const TAHAN = 'tahan-'
/** Most fields, and most files, of one form. */
const MAKS_BAGIAN = 20
const hidup = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Removes uploads that nobody reads any more: those of processes that are gone, and all that are older than an hour. Files carry the
 * number of the process that took them in; at its start they cannot be its own. Those of which something is asked stay for seven days.
 */
export async function sapuUnggahan({ mulai = false } = {}): Promise<void> {
  const folder = readFolderUnggahan()
  for (const nama of await readdir(folder).catch(() => [])) {
    const jalur = path.join(folder, nama)
    const isi = await stat(jalur).catch(() => null)
    if (nama.startsWith(TAHAN)) {
      if (isi && Date.now() - isi.mtimeMs > HARI_TAHAN * 24 * SEJAM) await rm(jalur, { force: true })
      continue
    }
    const pid = Number(/^(\d+)-/.exec(nama)?.[1] ?? 0)
    const milik = pid === process.pid ? !mulai : pid > 0 && hidup(pid)
    if (isi && (!milik || Date.now() - isi.mtimeMs > SEJAM)) await rm(jalur, { force: true })
  }
}

/** Keeps an upload beyond its reading, because an answer means reading it again. @returns the name by which it is found */
export async function tahanUnggahan(jalur: string): Promise<string> {
  const lama = path.basename(jalur)
  const nama = lama.startsWith(TAHAN) ? lama : `${TAHAN}${randomUUID()}`
  if (nama !== lama) await rename(jalur, jalurTahanan(nama))
  await utimes(jalurTahanan(nama), new Date(), new Date())
  return nama
}

/** Where a kept upload lies; its name alone counts, it leads nowhere else. */
export const jalurTahanan = (nama: string): string => path.join(readFolderUnggahan(), path.basename(nama))

/** A kept upload that is decided. */
export const buangTahanan = (nama: string): Promise<void> => rm(jalurTahanan(nama), { force: true })

/** A new file in the folder of uploads, readable by this user alone, outside of everything that the web server gives out. */
async function berkasBaru(): Promise<{ jalur: string; pegangan: FileHandle }> {
  await mkdir(readFolderUnggahan(), { recursive: true, mode: 0o700 })
  const jalur = path.join(readFolderUnggahan(), `${process.pid}-${randomUUID()}`)
  return { jalur, pegangan: await open(jalur, 'wx', 0o600) }
}

export interface Kiriman {
  isian: Record<string, string>
  /** null: no file was chosen */
  berkas: (BerkasUnggah & { nama: string }) | null
}

/** Ends a count at the limit: nothing beyond is read. */
export async function* batasi(aliran: AsyncIterable<Uint8Array>, maks: number): AsyncGenerator<Uint8Array> {
  let dibaca = 0
  for await (const potong of aliran) {
    dibaca += potong.byteLength
    if (dibaca > maks) throw new KirimanDitolak('besar')
    yield potong
  }
}

/** A reader of the form; it keeps no file in memory. @throws KirimanDitolak for what says to be no form with a file */
function bacaFormulir(jenisIsi: string | null, maks: number): BusboyInstance {
  if (!/^multipart\/form-data\s*;/i.test(jenisIsi ?? '')) throw new KirimanDitolak('rusak')
  try {
    return new Busboy({
      headers: { 'content-type': jenisIsi ?? '' },
      limits: { files: MAKS_BAGIAN, fields: MAKS_BAGIAN, fieldSize: LUAR_BERKAS, fileSize: maks, headerSize: LUAR_BERKAS },
    })
  } catch {
    throw new KirimanDitolak('rusak')
  }
}

/** Writes a file of the form to disk as it comes in. @throws what the disk says, and what breaks off the form */
async function simpan(isi: BusboyFileStream, pegangan: FileHandle): Promise<{ ukuran: number; sidik: string }> {
  const sidik = createHash('sha256')
  let ukuran = 0
  for await (const potong of isi as AsyncIterable<Buffer>) {
    ukuran += potong.length
    sidik.update(potong)
    await pegangan.writeFile(potong)
  }
  return { ukuran, sidik: sidik.digest('hex') }
}

/**
 * Writes the file of a form into the data folder while it comes in, and stops the moment it is larger than allowed, whatever the
 * sender said before. When anything goes wrong, a line that broke among it, no file is left.
 * @param nama of the field with the file @throws KirimanDitolak, or what broke the line
 */
export async function terimaKiriman(aliran: AsyncIterable<Uint8Array>, jenisIsi: string | null, { nama, maks }: { nama: string; maks: number }): Promise<Kiriman> {
  const formulir = bacaFormulir(jenisIsi, maks)
  const { jalur, pegangan } = await berkasBaru()
  const isian: Record<string, string> = {}
  let berkas: { nama: string; isi: BusboyFileStream; hasil: Promise<{ ukuran: number; sidik: string }> } | null = null
  let gagal = false
  let batalkan: (sebab: unknown) => void = () => undefined
  const selesai = new Promise<undefined>((terima, tolak) => {
    formulir.once('finish', () => terima(undefined))
    batalkan = (sebab) => {
      gagal = true
      tolak(sebab)
    }
  })
  selesai.catch(() => undefined)
  formulir.on('error', () => batalkan(new KirimanDitolak('rusak')))
  formulir.on('fieldsLimit', () => batalkan(new KirimanDitolak('rusak')))
  formulir.on('field', (bidang, nilai, _, terpotong) => {
    if (terpotong) batalkan(new KirimanDitolak('rusak'))
    else isian[bidang] = nilai
  })
  formulir.on('file', (bidang, isi, namaBerkas) => {
    // a form that breaks off says so by itself, above; unheard, its file would stop the whole server
    isi.on('error', () => undefined)
    if (bidang !== nama || !namaBerkas || berkas !== null) return void isi.resume()
    isi.once('limit', () => batalkan(new KirimanDitolak('besar')))
    berkas = { nama: namaBerkas.replace(/%22/g, '"'), isi, hasil: simpan(isi, pegangan) }
    berkas.hasil.catch((error: unknown) => batalkan(error))
  })
  try {
    for await (const potong of batasi(aliran, maks + LUAR_BERKAS)) {
      if (!formulir.write(potong)) await Promise.race([once(formulir, 'drain'), selesai])
      if (gagal) break
    }
    formulir.end()
    await selesai
    const utuh = berkas as { nama: string; hasil: Promise<{ ukuran: number; sidik: string }> } | null
    const hasil = await utuh?.hasil
    await pegangan.close()
    if (!utuh || !hasil || hasil.ukuran === 0) await rm(jalur, { force: true })
    return { isian, berkas: utuh && hasil && hasil.ukuran > 0 ? { nama: utuh.nama, jalur, ...hasil } : null }
  } catch (error) {
    const sisa = berkas as { isi: BusboyFileStream; hasil: Promise<unknown> } | null
    sisa?.isi.destroy()
    await sisa?.hasil.catch(() => undefined)
    await pegangan.close().catch(() => undefined)
    await rm(jalur, { force: true })
    throw error
  }
}

/**
 * Reads on without keeping anything, so that a browser that still sends comes to the end and sees the answer. A body without an end is
 * cut off instead.
 */
export async function lewatiSisa(aliran: ReadableStream<Uint8Array>, maks: number): Promise<void> {
  try {
    let dibaca = 0
    for await (const potong of aliran) {
      dibaca += potong.byteLength
      if (dibaca > maks) break
    }
  } catch {
    // the line broke: there is nothing left to read
  }
}
