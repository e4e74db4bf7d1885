import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { readFolderUnggahan } from '@/lib/env/env'
import { FormulirRusak, pembatasFormulir, uraiFormulir } from './urai-formulir'

/** An uploaded file as it lies in the data folder. */
export interface BerkasUnggah {
  jalur: string
  ukuran: number
  /** SHA-256 of what was written */
  sidik: string
}

/** An upload that is not taken in: too large, or no form that can be read. Nothing of it is left on disk. */
export class KirimanDitolak extends Error {
  constructor(readonly sebab: 'besar' | 'rusak') {
    super(sebab)
  }
}

const SEJAM = 3_600_000
/** Room for the other fields of the form, in bytes. */
export const LUAR_BERKAS = 10_000
const hidup = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Removes uploads that nobody reads any more: those of processes that are gone, and all that are older than an hour. Files carry the
 * number of the process that took them in; at its start they cannot be its own.
 */
export async function sapuUnggahan({ mulai = false } = {}): Promise<void> {
  const folder = readFolderUnggahan()
  for (const nama of await readdir(folder).catch(() => [])) {
    const jalur = path.join(folder, nama)
    const isi = await stat(jalur).catch(() => null)
    const pid = Number(/^(\d+)-/.exec(nama)?.[1] ?? 0)
    const milik = pid === process.pid ? !mulai : pid > 0 && hidup(pid)
    if (isi && (!milik || Date.now() - isi.mtimeMs > SEJAM)) await rm(jalur, { force: true })
  }
}

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
async function* batasi(aliran: AsyncIterable<Uint8Array>, maks: number): AsyncGenerator<Uint8Array> {
  let dibaca = 0
  for await (const potong of aliran) {
    dibaca += potong.byteLength
    if (dibaca > maks) throw new KirimanDitolak('besar')
    yield potong
  }
}

/**
 * Writes the file of a form into the data folder while it comes in, and stops the moment it is larger than allowed, whatever the
 * sender said before. When anything goes wrong, a line that broke among it, no file is left.
 * @param nama of the field with the file @throws KirimanDitolak, or what broke the line
 */
export async function terimaKiriman(aliran: AsyncIterable<Uint8Array>, jenisIsi: string | null, { nama, maks }: { nama: string; maks: number }): Promise<Kiriman> {
  const pembatas = pembatasFormulir(jenisIsi)
  if (pembatas === null) throw new KirimanDitolak('rusak')
  const isian: Record<string, string> = {}
  const sidik = createHash('sha256')
  let berkas: { nama: string; jalur: string; pegangan: FileHandle; ukuran: number } | null = null
  let lain = 0
  let kini: { bidang: string } | 'berkas' | 'lewat' = 'lewat'
  try {
    for await (const kabar of uraiFormulir(batasi(aliran, maks + LUAR_BERKAS), pembatas)) {
      if (kabar.jenis === 'bagian') {
        kini = kabar.berkas === null ? { bidang: kabar.nama } : kabar.nama === nama && kabar.berkas !== '' && berkas === null ? 'berkas' : 'lewat'
        if (kini === 'berkas') berkas = { nama: kabar.berkas ?? '', ...(await berkasBaru()), ukuran: 0 }
        else if (kini !== 'lewat') isian[kini.bidang] = ''
      } else if (kini === 'berkas' && berkas) {
        berkas.ukuran += kabar.isi.length
        if (berkas.ukuran > maks) throw new KirimanDitolak('besar')
        sidik.update(kabar.isi)
        await berkas.pegangan.writeFile(kabar.isi)
      } else if (kini !== 'lewat' && kini !== 'berkas') {
        lain += kabar.isi.length
        if (lain > LUAR_BERKAS) throw new KirimanDitolak('rusak')
        isian[kini.bidang] = `${isian[kini.bidang] ?? ''}${kabar.isi.toString('utf8')}`
      }
    }
    await berkas?.pegangan.close()
    if (berkas?.ukuran === 0) await rm(berkas.jalur, { force: true })
    return { isian, berkas: berkas && berkas.ukuran > 0 ? { nama: berkas.nama, jalur: berkas.jalur, ukuran: berkas.ukuran, sidik: sidik.digest('hex') } : null }
  } catch (error) {
    await berkas?.pegangan.close().catch(() => undefined)
    if (berkas) await rm(berkas.jalur, { force: true })
    throw error instanceof FormulirRusak ? new KirimanDitolak('rusak') : error
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
