import { Worker } from 'node:worker_threads'
import { BATAS_BUKU } from './batas'
import type { KabarPekerja, TugasPekerja } from './pesan'
import { kalimatTolak } from './sebab.mjs'
import { BukuDitolak, type BatasBuku, type FormatBuku } from './types'

export interface PerintahBaca {
  namaBerkas: string
  sumber: TugasPekerja['sumber']
  batas?: BatasBuku | undefined
  sinyal?: AbortSignal | undefined
  /** takes one piece of news; the worker goes on when it is done */
  onKabar(kabar: Exclude<KabarPekerja, { jenis: 'selesai' | 'ditolak' }>): Promise<void> | void
}

export interface HasilBaca {
  format: FormatBuku
  lembar: number
  baris: number
}

const HEAP_MUDA_MB = 32

/** so that several large files at once do not take the memory of the machine: the others wait their turn */
const MAKS_BERSAMA = 3
const antrean: (() => void)[] = []
let berjalan = 0

async function giliran<T>(kerja: () => Promise<T>, sinyal: AbortSignal | undefined): Promise<T> {
  if (berjalan >= MAKS_BERSAMA) await new Promise<void>((resolve) => antrean.push(resolve))
  else berjalan++
  try {
    sinyal?.throwIfAborted()
    return await kerja()
  } finally {
    // the place goes to the next in line, or is given back
    const berikut = antrean.shift()
    if (berikut) berikut()
    else berjalan--
  }
}

/**
 * Reads a file in a thread of its own, with a limit of memory and time: a file that goes beyond ends that thread and
 * nothing else. Every piece is answered before the next one comes, so a slow taker slows the reader down; the taker's time does
 * not count against the file.
 * @throws BukuDitolak what is wrong with the file; or the error of `onKabar`, or the reason of `sinyal`
 */
export function jalankanPekerja(perintah: PerintahBaca): Promise<HasilBaca> {
  return giliran(() => jalankan(perintah), perintah.sinyal)
}

function jalankan({ namaBerkas, sumber, batas, sinyal, onKabar }: PerintahBaca): Promise<HasilBaca> {
  const tugas: TugasPekerja = { namaBerkas, sumber, batas: { ...BATAS_BUKU, ...batas } }
  const tolak = (kode: string): BukuDitolak => new BukuDitolak(kode, kalimatTolak(kode, namaBerkas))
  const pekerja = new Worker(new URL('./pekerja.mjs', import.meta.url), {
    workerData: tugas,
    resourceLimits: { maxOldGenerationSizeMb: tugas.batas.maksHeapMb, maxYoungGenerationSizeMb: HEAP_MUDA_MB, stackSizeMb: 4 },
    stdout: false,
  })
  return new Promise<HasilBaca>((resolve, reject) => {
    let selesai = false
    const tutup = (akhir: () => void): void => {
      if (selesai) return
      selesai = true
      clearTimeout(waktu)
      sinyal?.removeEventListener('abort', batal)
      pekerja.terminate().then(akhir, akhir)
    }
    const gagal = (sebab: unknown): void => tutup(() => reject(sebab))
    const batal = (): void => gagal(sinyal?.reason)
    let sisa = tugas.batas.waktuMs
    let sejak = 0
    let waktu: NodeJS.Timeout | undefined
    const hitung = (): void => {
      sejak = performance.now()
      waktu = setTimeout(() => gagal(tolak('waktu')), sisa)
    }
    const jeda = (): void => {
      clearTimeout(waktu)
      sisa = Math.max(0, sisa - (performance.now() - sejak))
    }
    hitung()
    sinyal?.addEventListener('abort', batal)
    pekerja.on('error', (sebab: NodeJS.ErrnoException) => gagal(sebab.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tolak('memori') : sebab))
    pekerja.on('exit', () => gagal(tolak('rusak')))
    pekerja.on('message', async (kabar: KabarPekerja) => {
      if (selesai) return
      if (kabar.jenis === 'ditolak') return gagal(new BukuDitolak(kabar.kode, kabar.pesan))
      if (kabar.jenis === 'selesai') return tutup(() => resolve({ format: kabar.format, lembar: kabar.lembar, baris: kabar.baris }))
      jeda()
      try {
        await onKabar(kabar)
        if (selesai) return
        hitung()
        pekerja.postMessage('lanjut')
      } catch (sebab) {
        gagal(sebab)
      }
    })
  })
}
