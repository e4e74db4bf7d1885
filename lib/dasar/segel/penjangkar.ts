import { appendFile, readFile } from 'node:fs/promises'
import { readEnv } from '@/lib/dasar/env/env'
import { kepalaPenuh } from './data'
import { bacaJangkar, tulisJangkar } from './jangkar'
import type { Jangkar, Temuan } from './types'

const PUTARAN_MS = 15 * 60_000
const PERTAMA_MS = 30_000
const holder = globalThis as typeof globalThis & { rakorPenjangkar?: NodeJS.Timeout; rakorJangkarLalu?: string }

const isAlamat = (tujuan: string): boolean => /^https?:\/\//.test(tujuan)

/** Writes the head of the chain where JANGKAR says, if it has grown since the last time: a line in a file, or a POST of the same line. */
export async function jangkarkan(tujuan: string): Promise<boolean> {
  const kepala = await kepalaPenuh()
  if (kepala === null || holder.rakorJangkarLalu === kepala.kepala) return false
  const baris = tulisJangkar(kepala)
  if (isAlamat(tujuan)) {
    const jawaban = await fetch(tujuan, { method: 'POST', headers: { 'content-type': 'application/json' }, body: baris, signal: AbortSignal.timeout(20_000), redirect: 'error' })
    if (!jawaban.ok) throw new Error(`alamat jangkar menjawab ${jawaban.status}`)
  } else {
    await appendFile(tujuan, baris, { mode: 0o600, flush: true })
  }
  holder.rakorJangkarLalu = kepala.kepala
  return true
}

/** Anchors the chain every quarter of an hour where JANGKAR is set; a place that cannot be reached is said and tried again. */
export function mulaiPenjangkar(): void {
  const { jangkar } = readEnv()
  if (jangkar === undefined || holder.rakorPenjangkar !== undefined) return
  const putaran = (): void => void jangkarkan(jangkar).catch((error: unknown) => console.error('Jangkar segel belum tertulis:', error instanceof Error ? error.message : error))
  setTimeout(putaran, PERTAMA_MS).unref()
  holder.rakorPenjangkar = setInterval(putaran, PUTARAN_MS)
  holder.rakorPenjangkar.unref()
}

/** The witnesses of the file that JANGKAR names; of an address only its keeper can read them. A file that cannot be read is a finding. */
export async function saksiJangkar(): Promise<{ jangkar: Jangkar[]; rusak: Temuan[] }> {
  const { jangkar } = readEnv()
  if (jangkar === undefined || isAlamat(jangkar)) return { jangkar: [], rusak: [] }
  try {
    return bacaJangkar(await readFile(jangkar, 'utf8'))
  } catch (error) {
    const arti = 'Selama berkas ini tidak ada, riwayat yang dipotong atau dibangun ulang hanya ketahuan dari kertas.'
    return { jangkar: [], rusak: [{ jenis: 'jangkar-rusak', apa: 'Berkas jangkar tidak dapat dibaca.', di: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'berkasnya tidak ada' : 'berkas yang disebut JANGKAR', arti }] }
  }
}
