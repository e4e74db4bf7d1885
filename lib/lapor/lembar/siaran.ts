import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { querySiaran } from './data'
import { pusatSiaran } from './data-siaran'
import type { AlamatLembar } from './types'

/** A sign of life on a quiet line, and the sign-in asked again. */
const DETAK_MS = 20_000
const PERIKSA_MS = 60_000

interface BahanSiaran {
  alamat: AlamatLembar
  sejak: string | null
  pengguna: Pengguna
  /** asks again who listens; rejects when the sign-in has ended */
  scope: () => Promise<OpdScope>
  signal: AbortSignal
}

const peristiwa = (nama: string, isi: unknown, id?: string): string => `${id === undefined ? '' : `id: ${id}\n`}event: ${nama}\ndata: ${JSON.stringify(isi)}\n\n`

/**
 * The stream of one open grid as Server-Sent Events: `sel` (cells stored by others, the id is where to go on), `hadir` (who
 * else has the grid open), `selesai` (the sign-in has ended: do not come back by yourself). The scope is asked again
 * before every reading and every minute.
 * @returns null when the process has listeners enough
 */
export async function bukaSiaran({ alamat, sejak, pengguna, scope, signal }: BahanSiaran): Promise<ReadableStream<Uint8Array> | null> {
  const pusat = pusatSiaran()
  const ruang = `${alamat.unitId}/${alamat.tahun}/${alamat.bulan}`
  const enkoder = new TextEncoder()
  let kendali: ReadableStreamDefaultController<Uint8Array> | null = null
  let keluar: (() => void) | null = null
  let jam: NodeJS.Timeout[] = []
  let ujung = sejak
  /** readings one after the other; the next one begins at the lowest row that was announced meanwhile */
  let antre: { dari: string | null; lanjut: boolean } | null = null
  let membaca = false

  const tutup = (alasan?: string): void => {
    keluar?.()
    keluar = null
    for (const satu of jam) clearInterval(satu)
    jam = []
    const kini = kendali
    kendali = null
    try {
      if (alasan !== undefined) kini?.enqueue(enkoder.encode(peristiwa('selesai', { alasan })))
      kini?.close()
    } catch {
      // the reader has gone already
    }
  }
  const kirim = (teks: string): void => {
    try {
      kendali?.enqueue(enkoder.encode(teks))
    } catch {
      tutup()
    }
  }
  const gagal = (error: unknown): void => {
    if (error instanceof AppError) tutup(error.kode)
    else {
      console.error('Siaran lembar:', error instanceof Error ? error.message : error)
      tutup()
    }
  }
  const baca = async (dari: string | null, lanjut: boolean): Promise<void> => {
    antre = antre === null ? { dari, lanjut } : { dari: lebihAwal(antre.dari, dari), lanjut: antre.lanjut || lanjut }
    if (membaca) return
    membaca = true
    try {
      while (antre !== null && kendali !== null) {
        const { dari: mulai, lanjut: mundur }: { dari: string | null; lanjut: boolean } = antre
        antre = null
        const siaran = await querySiaran(await scope(), alamat, mulai, mundur)
        ujung = siaran.id
        kirim(peristiwa('sel', siaran.perubahan, siaran.id))
      }
    } catch (error) {
      gagal(error)
    } finally {
      membaca = false
    }
  }
  const hadir = (): void => kirim(peristiwa('hadir', pusat.hadir(ruang, pengguna.id)))

  const aliran = new ReadableStream<Uint8Array>({
    start: (c) => {
      kendali = c
    },
    cancel: () => tutup(),
  })
  keluar = await pusat.masuk({
    unitId: alamat.unitId, ruang, orang: pengguna,
    onKabar: (kabar) => void (kabar.tahun === alamat.tahun && baca(kabar.dari, false)),
    onSambungLagi: () => void baca(ujung, true),
    onHadir: hadir,
  })
  if (keluar === null) return null
  signal.addEventListener('abort', () => tutup(), { once: true })
  if (signal.aborted) tutup()
  jam = [setInterval(() => kirim(': detak\n\n'), DETAK_MS), setInterval(() => void scope().catch(gagal), PERIKSA_MS)]
  kirim('retry: 2000\n\n')
  hadir()
  void baca(sejak, true)
  return aliran
}

/** The lower of two rows; null, "the last minutes", loses against a number. */
const lebihAwal = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || BigInt(a) < BigInt(b) ? a : b)
