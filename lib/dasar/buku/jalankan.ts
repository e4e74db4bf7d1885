import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { giliranBernama, isPenuh } from '@/lib/dasar/batas/giliran'
import { BACA_ANTRE, BACA_BERSAMA, BATAS_BUKU } from './batas'
import type { KabarPekerja, TugasPekerja } from './pesan'
import { kalimatTolak } from './sebab.mjs'
import { BukuDitolak, type BatasBuku, type FormatBuku } from './types'

export interface PerintahBaca {
  namaBerkas: string
  sumber: TugasPekerja['sumber']
  batas?: BatasBuku | undefined
  /** running text instead of a workbook */
  naskah?: boolean
  sinyal?: AbortSignal | undefined
  /** takes one piece of news; the reader goes on when it is done */
  onKabar(kabar: Exclude<KabarPekerja, { jenis: 'selesai' | 'ditolak' }>): Promise<void> | void
}

export interface HasilBaca {
  format: FormatBuku
  lembar: number
  baris: number
}

const HEAP_MUDA_MB = 16

/** so that several large files at once do not take the memory of the machine: the others wait their turn */
const giliran = giliranBernama('baca', { bersama: BACA_BERSAMA, antre: BACA_ANTRE, perOrang: Infinity })

/**
 * Reads a file in a process of its own, with a limit of memory and time: a file that goes beyond ends that process and nothing else. Every
 * piece is answered before the next one comes, so a slow taker slows the reader down; the taker's time does not count against the file.
 * @throws BukuDitolak what is wrong with the file; or the error of `onKabar`, or the reason of `sinyal`
 */
export async function jalankanPekerja(perintah: PerintahBaca): Promise<HasilBaca> {
  try {
    return await giliran.jalankan(null, () => jalankan(perintah), perintah.sinyal)
  } catch (error) {
    if (isPenuh(error)) throw new BukuDitolak('sibuk', kalimatTolak('sibuk', perintah.namaBerkas))
    throw error
  }
}

/** Not a thread: one whose heap is full while an array grows takes the whole process with it. It knows no secret of the server either. */
function nyalakan(maksHeapMb: number): ChildProcess {
  const { SystemRoot } = process.env
  return fork(path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/dasar/buku/pekerja.mjs'), [], {
    execArgv: [`--max-old-space-size=${maksHeapMb}`, `--max-semi-space-size=${HEAP_MUDA_MB}`, '--stack-size=2000'],
    env: { NODE_ENV: 'production', ...(SystemRoot === undefined ? {} : { SystemRoot }) },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

/** How a reader ends that needs more memory than it may have: of itself, or by the kernel's hand. */
const kehabisan = (kode: number | null, sinyal: NodeJS.Signals | null): boolean => sinyal === 'SIGABRT' || sinyal === 'SIGKILL' || sinyal === 'SIGTRAP' || sinyal === 'SIGILL' || kode === 134

function jalankan({ namaBerkas, sumber, batas, naskah = false, sinyal, onKabar }: PerintahBaca): Promise<HasilBaca> {
  const tugas: TugasPekerja = { namaBerkas, sumber, naskah, batas: { ...BATAS_BUKU, ...batas } }
  const tolak = (kode: string): BukuDitolak => new BukuDitolak(kode, kalimatTolak(kode, namaBerkas))
  const pekerja = nyalakan(tugas.batas.maksHeapMb)
  const habis = once(pekerja, 'exit').catch(() => undefined)
  return new Promise<HasilBaca>((resolve, reject) => {
    let selesai = false
    let keluhan = ''
    const tutup = (akhir: () => void): void => {
      if (selesai) return
      selesai = true
      clearTimeout(waktu)
      sinyal?.removeEventListener('abort', batal)
      pekerja.kill('SIGKILL')
      void (pekerja.pid === undefined ? Promise.resolve() : habis).then(akhir)
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
    pekerja.stderr?.on('data', (isi: Buffer) => {
      if (keluhan.length < 2_000) keluhan += isi.toString('utf8')
    })
    pekerja.on('error', gagal)
    pekerja.on('exit', (kode, oleh) => {
      if (selesai) return
      const memori = kehabisan(kode, oleh)
      if (!memori) console.error('Membaca berkas:', kode ?? oleh, keluhan)
      gagal(tolak(memori ? 'memori' : 'rusak'))
    })
    pekerja.on('message', async (isi) => {
      const kabar = isi as KabarPekerja
      if (selesai) return
      if (kabar.jenis === 'ditolak') return gagal(new BukuDitolak(kabar.kode, kabar.pesan))
      if (kabar.jenis === 'selesai') return tutup(() => resolve({ format: kabar.format, lembar: kabar.lembar, baris: kabar.baris }))
      jeda()
      try {
        await onKabar(kabar)
        if (selesai) return
        hitung()
        pekerja.send('lanjut', lepasGagal)
      } catch (sebab) {
        gagal(sebab)
      }
    })
    pekerja.send(tugas, lepasGagal)
  })
}

/** A message to a reader that is gone: its end says why. */
const lepasGagal = (): void => undefined
