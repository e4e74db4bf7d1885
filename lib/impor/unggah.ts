import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { OpdScope } from '@/lib/akses/types'
import { mulaiBatch, type BatchBaru } from './mutations-baca'
import { prosesBerkas } from './proses'

/** Uploads wait here while they are read, readable by this user alone. */
const folder = (): string => path.join(os.tmpdir(), `rakor-impor-${process.getuid?.() ?? 0}`)
const SEJAM = 3_600_000

/** Files that a dead server left behind. */
async function bersihkan(): Promise<void> {
  for (const nama of await readdir(folder())) {
    const jalur = path.join(folder(), nama)
    const isi = await stat(jalur).catch(() => null)
    if (isi && Date.now() - isi.mtimeMs > SEJAM) await rm(jalur, { force: true })
  }
}

/**
 * Takes a file in and begins to read it; the reading goes on after the answer.
 * @returns the batch to look at; `sudah`: this very file was applied before, and nothing is done
 */
export async function terimaImpor(scope: OpdScope, isi: Uint8Array, kiriman: Omit<BatchBaru, 'sidik' | 'ukuran'>): Promise<{ id: number; sudah: boolean; selesai: Promise<void> }> {
  const sidik = createHash('sha256').update(isi).digest('hex')
  const batch = await mulaiBatch(scope, { ...kiriman, sidik, ukuran: isi.byteLength })
  if (batch.sudah) return { ...batch, selesai: Promise.resolve() }
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  await bersihkan()
  const jalur = path.join(folder(), `${batch.id}-${sidik.slice(0, 16)}`)
  await writeFile(jalur, isi, { mode: 0o600 })
  return { ...batch, selesai: prosesBerkas(batch.id, jalur, kiriman.nama, { tahun: kiriman.tahun, bulan: kiriman.bulan }) }
}
