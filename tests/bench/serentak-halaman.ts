import { existsSync, readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import pg from 'pg'
import { median, ms } from './alat'

export const KONEKSI = 100

export interface Hasil { perDetik: number; p99: number; gagal: number }

/** So many connections at once; `gagal` counts what is neither 2xx nor an answer. */
export async function tembak(options: Parameters<typeof autocannon>[0]): Promise<Hasil> {
  const { requests, latency, errors, non2xx, duration } = await autocannon({ connections: KONEKSI, timeout: 60, ...options })
  return { perDetik: (requests.total - non2xx) / duration, p99: latency.p99, gagal: errors + non2xx }
}

/** A save every second while `kerja` runs, as an operator's would be: the data version is another each time. */
export async function sambilMenyimpan<T>(connectionString: string, kerja: () => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'sistem', false)")
  const { rows: [semula] } = await db.query<{ catatan: string | null }>('SELECT catatan FROM tahun_anggaran WHERE tahun = 2023')
  let urut = 0
  const jam = setInterval(() => void db.query('UPDATE tahun_anggaran SET catatan = $1 WHERE tahun = 2023', [`uji ${urut++}`]), 1_000)
  try {
    return await kerja()
  } finally {
    clearInterval(jam)
    await db.query('UPDATE tahun_anggaran SET catatan = $1 WHERE tahun = 2023', [semula?.catatan ?? null])
    await db.end()
  }
}

/** Milliseconds of processor that the web process has used, all its threads; null where the system does not say. */
function prosesor(): number | null {
  const berkas = `/proc/${process.env.BENCH_WEB_PID ?? ''}/stat`
  if (!existsSync(berkas)) return null
  const [, sesudahNama = ''] = readFileSync(berkas, 'utf8').split(') ')
  const kolom = sesudahNama.split(' ')
  return (Number(kolom[11]) + Number(kolom[12])) * 10 // a hundred ticks a second
}

/** How often a page is made for its cost. */
const KALI = 60

/**
 * A page made anew, one after the other on a server that does nothing else: processor time of the web process (which hardly hears what else
 * the machine does), time on the clock, and kB of the HTML before it is compressed.
 */
export async function dibuatBaru(alamat: string, cookie: string): Promise<string> {
  let urut = 0
  const buat = async () => { await (await fetch(`${alamat}&x=${urut++}`, { headers: { cookie } })).text() }
  for (let i = 0; i < KALI; i++) await buat() // until the engine has compiled what it runs
  const awal = prosesor()
  const lama = await median(KALI, buat)
  const akhir = prosesor()
  const isi = await (await fetch(alamat, { headers: { cookie } })).text()
  // the median warms up with three of its own
  return `${awal === null || akhir === null ? 'CPU tidak terbaca' : `${ms((akhir - awal) / (KALI + 3))} CPU`}, ${ms(lama)}, ${(Buffer.byteLength(isi) / 1000).toFixed(0)} kB`
}

/** Share of 304 when everybody has the page already. */
export async function sudahPunya(alamat: string, cookie: string): Promise<number> {
  const etag = (await fetch(alamat, { headers: { cookie } })).headers.get('etag') ?? ''
  const jawab = await Promise.all(Array.from({ length: 50 }, () => fetch(alamat, { headers: { cookie, 'if-none-match': etag } })))
  return jawab.filter(({ status }) => status === 304).length / jawab.length
}
