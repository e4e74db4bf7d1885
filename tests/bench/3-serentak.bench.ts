import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { kali, masuk, RINGKASAN, SUM_TANGAN } from './alat'

const KONEKSI = 100
const DETIK = 8
const HALAMAN = 400
/** Four office accounts share the API's calls, each below its limit per minute. */
const KANTOR = ['admin', 'analis', 'bupati', 'inspektorat']
const PANGGILAN_API = KANTOR.length * 500

async function telanjang(connectionString: string): Promise<{ url: string; stop: () => void }> {
  const anak = spawn(process.execPath, [fileURLToPath(new URL('./telanjang.mjs', import.meta.url))], {
    env: { ...process.env, DATABASE_URL: connectionString, BENCH_SQL: SUM_TANGAN }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) => anak.stdout.once('data', (teks: Buffer) => resolve(teks.toString().trim())))
  return { url: `http://127.0.0.1:${port}/`, stop: () => anak.kill() }
}

interface Hasil { perDetik: number; p99: number; gagal: number }

async function tembak(options: Parameters<typeof autocannon>[0]): Promise<Hasil> {
  const { requests, latency, errors, non2xx, duration } = await autocannon({ connections: KONEKSI, timeout: 60, ...options })
  return { perDetik: (requests.total - non2xx) / duration, p99: latency.p99, gagal: errors + non2xx }
}

const baris = ({ perDetik, p99, gagal }: Hasil): string => `${perDetik.toFixed(0)}/s, p99 ${p99} ms, gagal ${gagal}`

/** Requests per second at 100 connections: a bare server with the sum by hand, the API's rows, the whole page. */
export default async function bench({ connectionString, baseUrl }: BenchContext): Promise<BenchResult> {
  const cookies = await Promise.all(KANTOR.map((username) => masuk(baseUrl, username)))
  const bare = await telanjang(connectionString)
  const tangan = await tembak({ url: bare.url, duration: DETIK })
  bare.stop()
  const api = await tembak({
    url: baseUrl, amount: PANGGILAN_API,
    requests: cookies.map((cookie) => ({ path: '/api/v1/posisi?tahun=2023&bulan=6&per=unit', headers: { cookie } })),
  })
  const halaman = await tembak({ url: `${baseUrl}${RINGKASAN}`, amount: HALAMAN, headers: { cookie: cookies[0] ?? '' } })
  return {
    name: `Permintaan per detik, ${KONEKSI} koneksi`,
    rows: [
      ['node:http + pg, SUM dengan tangan', baris(tangan)], ['/api/v1/posisi per unit', baris(api)], ['Ringkasan', baris(halaman)],
      ['API / telanjang', kali(api.perDetik / tangan.perDetik)], ['Ringkasan / telanjang', kali(halaman.perDetik / tangan.perDetik)],
    ],
  }
}
