import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '@/lib/dasar/database/embedded/cluster.mjs'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { startWeb } from '@/lib/dasar/launcher/web.mjs'
import { hitungBasi } from '@/tests/support/basi'
import { masuk, RINGKASAN } from './alat'

/** Looks over two servers on one database while it is saved. Aim: none stale. `BASI=200` for a short run. */
const LIHAT = Number(process.env.BASI ?? 10_000)
/** looks at each server a save: each save makes the page anew on both, which is what takes the time */
const PER_SIMPAN = 5

export default async function bench({ connectionString, baseUrl }: BenchContext): Promise<BenchResult> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rakor-dua-'))
  const port = await freePort()
  const { BETTER_AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = process.env
  const dua = await startWeb({ command: 'start', folder, port, host: '127.0.0.1', env: { DATABASE_URL: connectionString, RAKOR_DATA: folder, BETTER_AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } })
  try {
    const alamat = [baseUrl, `http://127.0.0.1:${port}`].map((satu) => `${satu}${RINGKASAN}`)
    const mulai = performance.now()
    const { kali, dilihat, basi } = await hitungBasi({ connectionString, alamat, cookie: await masuk(baseUrl, 'bupati'), kali: Math.ceil(LIHAT / alamat.length / PER_SIMPAN), perSimpan: PER_SIMPAN })
    if (basi > 0) process.exitCode = 1
    return {
      name: 'Jawaban lama di bawah simpanan, dua server',
      rows: [['simpanan, dilihat', `${kali}, ${dilihat} dalam ${((performance.now() - mulai) / 1000).toFixed(0)} s`], ['lebih lama daripada yang sudah disimpan (sasaran 0)', String(basi)]],
    }
  } finally {
    await dua.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
