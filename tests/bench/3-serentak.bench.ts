import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { kali, masuk, RINGKASAN, SUM_TANGAN } from './alat'
import { dibuatBaru, KONEKSI, sambilMenyimpan, sudahPunya, tembak, type Hasil } from './serentak-halaman'

const DETIK = 8
/** Four office accounts share the API's calls, each below its limit per minute. */
const KANTOR = ['admin', 'analis', 'bupati', 'inspektorat']
const PANGGILAN_API = KANTOR.length * 500
const DAFTAR = '/perangkat-daerah?tahun=2023&bulan=6&versi=berlaku'
const UNIT = '/perangkat-daerah/3?tahun=2023&bulan=6&versi=berlaku'

async function telanjang(connectionString: string): Promise<{ url: string; stop: () => void }> {
  const anak = spawn(process.execPath, [fileURLToPath(new URL('./telanjang.mjs', import.meta.url))], {
    env: { ...process.env, DATABASE_URL: connectionString, BENCH_SQL: SUM_TANGAN }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) => anak.stdout.once('data', (teks: Buffer) => resolve(teks.toString().trim())))
  return { url: `http://127.0.0.1:${port}/`, stop: () => anak.kill() }
}

const baris = ({ perDetik, p99, gagal }: Hasil): string => `${perDetik.toFixed(0)}/s, p99 ${p99} ms, gagal ${gagal}`

/** At 100 connections: a bare server with the sum by hand, the API's rows, and the pages, unchanged and with a save every second. */
export default async function bench({ connectionString, baseUrl }: BenchContext): Promise<BenchResult> {
  const cookies = await Promise.all(KANTOR.map((username) => masuk(baseUrl, username)))
  const [cookie = ''] = cookies
  const bare = await telanjang(connectionString)
  const tangan = await tembak({ url: bare.url, duration: DETIK })
  bare.stop()
  const halaman = (alamat: string) => tembak({ url: `${baseUrl}${alamat}`, duration: DETIK, headers: { cookie, 'accept-encoding': 'gzip' } })
  const rows: [string, string][] = [['node:http + pg, SUM dengan tangan', baris(tangan)]]
  for (const [nama, alamat] of [['Ringkasan', RINGKASAN], ['Daftar unit', DAFTAR], ['Halaman unit', UNIT]] as const) {
    const baru = await dibuatBaru(`${baseUrl}${alamat}`, cookie)
    const tetap = await halaman(alamat)
    const berubah = await sambilMenyimpan(connectionString, () => halaman(alamat))
    rows.push(
      [`${nama}, data tetap`, baris(tetap)], [`${nama}, data tetap / telanjang (sasaran >= 3x, p99 <= 500 ms)`, kali(tetap.perDetik / tangan.perDetik)],
      [`${nama}, tiap detik ada simpanan`, baris(berubah)], [`${nama}, dengan simpanan / telanjang (sasaran >= 1x)`, kali(berubah.perDetik / tangan.perDetik)],
      [`${nama}, dibuat baru (sasaran <= 60 ms CPU, <= 250 kB)`, baru],
      [`${nama}, 304 bila tidak berubah (sasaran 100%)`, `${(100 * (await sudahPunya(`${baseUrl}${alamat}`, cookie))).toFixed(0)}%`],
    )
  }
  for (const nama of ['kesenjangan', 'proyeksi', 'pengadaan']) rows.push([`/${nama}, dibuat baru`, await dibuatBaru(`${baseUrl}/${nama}?tahun=2023&bulan=6&versi=berlaku`, cookie)])
  const api = await tembak({
    url: baseUrl, amount: PANGGILAN_API,
    requests: cookies.map((satu) => ({ path: '/api/v1/posisi?tahun=2023&bulan=6&per=unit', headers: { cookie: satu } })),
  })
  return { name: `Permintaan per detik, ${KONEKSI} koneksi`, rows: [...rows, ['/api/v1/posisi per unit', baris(api)], ['API / telanjang', kali(api.perDetik / tangan.perDetik)]] }
}
