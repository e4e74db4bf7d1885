import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { giliranBernama, isPenuh } from '@/lib/dasar/batas/giliran'
import type { NaskahCetak } from './types'

/** A document that cannot be set: the process ran out of memory or time, or too many wait. */
export class CetakGagal extends Error {
  constructor(readonly sebab: 'sibuk' | 'waktu' | 'mati' | 'naskah', pesan: string) {
    super(pesan)
    this.name = 'CetakGagal'
  }
}

const MAKS_HEAP_MB = 384
/** longest for one document: a parcel of all units in one file takes some seconds */
const MAKS_WAKTU_MS = 60_000
/** the process goes when nobody has asked for so long */
const DIAM_MS = 30_000
/** and after so many documents, or when it holds so much, so that what the compiler keeps does not grow for ever */
const MAKS_NASKAH = 400
const MAKS_RSS = 512 * 1024 * 1024
/** characters of one document's data: the sheets of 70 units in one file are 1,5 million */
const MAKS_DATA = 24_000_000

interface Pekerja {
  proses: ChildProcess
  sisa: number
  diam: NodeJS.Timeout | undefined
}
interface Kabar { nomor: number; ok: boolean; isi?: Uint8Array; pesan?: string; rss: number }

// pages and routes are built apart; the process is one for both
const wadah = globalThis as typeof globalThis & { rakorCetak?: Pekerja | undefined }
const giliran = giliranBernama('cetak', { bersama: 1, antre: 200, perOrang: Infinity })
let nomorAkhir = 0

/** Not a thread: what the compiler needs lies outside the heap, and where it fails it takes its process with it. It knows no secret of the server. */
function nyalakan(): Pekerja {
  const { SystemRoot } = process.env
  const proses = fork(path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/dasar/typst/pekerja.mjs'), [], {
    execArgv: [`--max-old-space-size=${MAKS_HEAP_MB}`],
    env: { NODE_ENV: 'production', ...(SystemRoot === undefined ? {} : { SystemRoot }) },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  proses.once('exit', () => {
    if (wadah.rakorCetak?.proses === proses) wadah.rakorCetak = undefined
  })
  // its end says why; an error that nobody waits for is none of the server's
  proses.on('error', () => undefined)
  // it never keeps a process alive that has nothing else to do
  proses.unref()
  return { proses, sisa: MAKS_NASKAH, diam: undefined }
}

function akhiri({ proses, diam }: Pekerja): void {
  clearTimeout(diam)
  proses.kill('SIGKILL')
  if (wadah.rakorCetak?.proses === proses) wadah.rakorCetak = undefined
}

/** Keeps the process for the next document, or lets it go. */
function simpan(pekerja: Pekerja, rss: number): void {
  pekerja.sisa -= 1
  if (pekerja.sisa <= 0 || rss > MAKS_RSS) return akhiri(pekerja)
  pekerja.proses.channel?.unref()
  pekerja.diam = setTimeout(() => akhiri(pekerja), DIAM_MS).unref()
}

function kerjakan(naskah: NaskahCetak): Promise<Uint8Array> {
  const data = JSON.stringify(naskah)
  if (data.length > MAKS_DATA) return Promise.reject(new CetakGagal('naskah', 'Dokumen terlalu besar untuk satu berkas PDF.'))
  const pekerja = (wadah.rakorCetak ??= nyalakan())
  const { proses } = pekerja
  clearTimeout(pekerja.diam)
  proses.channel?.ref()
  const nomor = ++nomorAkhir
  return new Promise((resolve, reject) => {
    const tutup = (akhir: () => void): void => {
      clearTimeout(waktu)
      proses.off('message', terima)
      proses.off('exit', mati)
      proses.off('error', mati)
      akhir()
    }
    const gagal = (sebab: CetakGagal): void => tutup(() => { akhiri(pekerja); reject(sebab) })
    const mati = (): void => gagal(new CetakGagal('mati', 'Proses penyusun dokumen berhenti sebelum selesai.'))
    const terima = (pesan: unknown): void => {
      const kabar = pesan as Kabar
      if (kabar.nomor !== nomor) return
      tutup(() => {
        simpan(pekerja, kabar.rss)
        if (kabar.ok && kabar.isi) resolve(kabar.isi)
        else reject(new CetakGagal('naskah', `Dokumen tidak dapat disusun: ${kabar.pesan ?? ''}`))
      })
    }
    const waktu = setTimeout(() => gagal(new CetakGagal('waktu', 'Dokumen terlalu lama disusun.')), MAKS_WAKTU_MS)
    proses.on('message', terima)
    proses.once('exit', mati)
    proses.once('error', mati)
    proses.send({ nomor, data }, (sebab) => { if (sebab) mati() })
  })
}

/**
 * Sets a document as PDF (PDF/UA-1: tagged, its type within), one after the other in a process of its own. Equal documents give equal bytes.
 * @throws CetakGagal where it cannot; the reason of `sinyal` while it waits its turn
 */
export async function cetakPdf(naskah: NaskahCetak, sinyal?: AbortSignal): Promise<Uint8Array> {
  try {
    return await giliran.jalankan(null, () => kerjakan(naskah), sinyal)
  } catch (error) {
    if (isPenuh(error)) throw new CetakGagal('sibuk', 'Banyak dokumen sedang disusun. Coba lagi sebentar.')
    throw error
  }
}
