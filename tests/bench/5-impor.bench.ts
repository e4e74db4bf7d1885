import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { streamXlsxRows } from 'hucre/xlsx'
import { alirkanBuku } from '@/lib/dasar/buku/alirkan'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { tulisRealisasiBesar } from '@/tests/support/berkas-sipd'
import { kali, ms } from './alat'
import { ukurPratinjau } from './impor-pratinjau'

const BARIS = 50_000
const MB = 1024 * 1024

interface Ukuran {
  lama: number
  /** the longest that the main thread was held up, ms */
  tahan: number
  /** highest resident memory, MB */
  rss: number
}

/** Time, the longest stall of this thread and the highest memory while something runs. */
export async function ukur(fn: () => Promise<unknown>): Promise<Ukuran> {
  const tunda = monitorEventLoopDelay({ resolution: 5 })
  let rss = process.memoryUsage.rss()
  const intip = setInterval(() => (rss = Math.max(rss, process.memoryUsage.rss())), 20)
  tunda.enable()
  const mulai = performance.now()
  try {
    await fn()
  } finally {
    clearInterval(intip)
    tunda.disable()
  }
  return { lama: performance.now() - mulai, tahan: Math.max(0, tunda.max / 1e6), rss: rss / MB }
}

/** A SIPD export of 50.000 rows x 45 columns: guarded reading in its thread, the library alone and unguarded, and upload to preview. */
export default async function bench({ connectionString }: BenchContext): Promise<BenchResult> {
  const map = await mkdtemp(path.join(tmpdir(), 'bench-impor-'))
  try {
    const jalur = path.join(map, 'realisasi.xlsx')
    await tulisRealisasiBesar(jalur, BARIS)
    let baris = 0
    const baca = await ukur(() => alirkanBuku(jalur, 'realisasi.xlsx', { onBaris: async (piece) => void (baris += piece.length) }))
    if (baris !== BARIS + 1) throw new Error(`Terbaca ${baris} baris`)
    const polos = await ukur(async () => {
      for await (const row of streamXlsxRows(await readFile(jalur))) void row
    })
    const pratinjau = await ukurPratinjau(connectionString, path.join(map, 'cocok.xlsx'), BARIS, ukur)
    const orang = (nama: string, { lama, tahan, rss }: Ukuran): [string, string] => [nama, `${ms(lama)}, utas utama tertahan paling lama ${ms(tahan)}, RSS ${rss.toFixed(0)} MB`]
    return {
      name: `Impor realisasi SIPD ${BARIS} baris x 45 kolom (${((await stat(jalur)).size / MB).toFixed(1)} MB)`,
      rows: [
        orang('membaca dengan penjaga, di utas sendiri', baca),
        orang('pustaka saja, tanpa penjaga, di utas utama', polos),
        ['membaca / pustaka saja', kali(baca.lama / polos.lama)],
        orang('unggah sampai pratinjau', pratinjau),
        ['pratinjau / membaca', kali(pratinjau.lama / baca.lama)],
      ],
    }
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}
