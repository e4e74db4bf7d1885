import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { aksi, kali, masuk, ms, muat, RINGKASAN } from './alat'

const PER_DETIK = 1_000
const DETIK = 10
/** windows without and with readers, in turns, so that a busy moment of the machine meets both */
const PUTARAN = 3
const UMUM = ['/terbuka', '/terbuka/2023/6/1/posisi-unit.csv', '/terbuka/2023/6/1/posisi-unit.json', '/terbuka/2023/6/1/posisi-unit']
/** a page that is kept, and one that is made each time */
const KANTOR = { 'Ringkasan (tersimpan)': [RINGKASAN, 'Ringkasan'], 'Kendala (dibuat tiap kali)': ['/kendala?tahun=2023&bulan=6', 'endala'] } as const

interface Pembaca { kirim: number; ok: number; sama: number; lain: number; gagal: number; p50: number; p95: number; detik: number }

function pembaca(baseUrl: string): Promise<Pembaca> {
  return new Promise((beres, gagal) => {
    const anak = spawn(process.execPath, [fileURLToPath(new URL('./pembaca-umum.mjs', import.meta.url)), baseUrl, String(PER_DETIK), String(DETIK), ...UMUM], { stdio: ['ignore', 'pipe', 'inherit'] })
    let teks = ''
    anak.stdout.on('data', (potong: Buffer) => { teks += potong.toString() })
    anak.once('error', gagal)
    anak.once('close', () => { try { beres(JSON.parse(teks) as Pembaca) } catch (error) { gagal(error instanceof Error ? error : new Error(String(error))) } })
  })
}

/** The same bytes, given by a server that is nothing else: what its readers take from the office is taken by the machine, not by the product. */
async function telanjang(baseUrl: string): Promise<{ url: string; stop: () => void }> {
  const anak = spawn(process.execPath, [fileURLToPath(new URL('./berkas-telanjang.mjs', import.meta.url)), baseUrl, ...UMUM], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((resolve) => anak.stdout.once('data', (teks: Buffer) => resolve(teks.toString().trim())))
  return { url: `http://127.0.0.1:${port}`, stop: () => anak.kill() }
}

/** Somebody of the office who looks at one page after the other, with a breath between them, until it is over. */
async function bekerja(baseUrl: string, cookie: string, lama: Map<string, number[]>, sampai: Promise<unknown>): Promise<void> {
  let terus = true
  void sampai.finally(() => { terus = false })
  while (terus) {
    for (const [nama, [alamat, memuat]] of Object.entries(KANTOR)) {
      const mulai = performance.now()
      await muat(`${baseUrl}${alamat}`, cookie, memuat)
      lama.set(nama, [...(lama.get(nama) ?? []), performance.now() - mulai])
      await new Promise((lanjut) => setTimeout(lanjut, 40))
    }
  }
}
const ke = (lama: readonly number[], bagian: number): number => [...lama].sort((a, b) => a - b)[Math.floor(lama.length * bagian)] ?? NaN

/**
 * A thousand readers a second of the public site: what the office at work feels of them. Readers, office and server share this machine:
 * the same readers at a bare server beside it show what the machine alone takes.
 */
export default async function bench({ baseUrl }: BenchContext): Promise<BenchResult> {
  const cookie = await masuk(baseUrl, 'analis')
  await aksi(baseUrl, cookie, 'lib/rakor/terbuka/actions.ts#terbitkanTerbuka', { sumber: '2023-6', urutan: '1', paham: 'ya' })
  await aksi(baseUrl, cookie, 'lib/rakor/terbuka/actions.ts#aturTerbuka', { menyala: 'ya', kontak: 'Kantor uji bench', versi: '0' })
  for (const jalur of UMUM) { const jawab = await fetch(`${baseUrl}${jalur}`); if (jawab.status !== 200) throw new Error(`${jalur}: ${jawab.status}`) }
  const [tenang, mesin, ramai] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()]
  const bare = await telanjang(baseUrl)
  await bekerja(baseUrl, cookie, new Map(), new Promise((lanjut) => setTimeout(lanjut, 3_000)))
  const hasil: Pembaca[] = []
  for (let i = 0; i < PUTARAN; i += 1) {
    await bekerja(baseUrl, cookie, tenang, new Promise((lanjut) => setTimeout(lanjut, DETIK * 1_000)))
    const lain = pembaca(bare.url)
    await bekerja(baseUrl, cookie, mesin, lain)
    await lain
    const umum = pembaca(baseUrl)
    await bekerja(baseUrl, cookie, ramai, umum)
    hasil.push(await umum)
  }
  bare.stop()
  const jumlah = (ambil: (satu: Pembaca) => number): number => hasil.reduce((n, satu) => n + ambil(satu), 0)
  const rows: [string, string][] = Object.keys(KANTOR).flatMap((nama): [string, string][] => {
    const [a, m, b] = [tenang.get(nama) ?? [], mesin.get(nama) ?? [], ramai.get(nama) ?? []]
    return [
      [`${nama}, tanpa pembaca umum`, `p50 ${ms(ke(a, 0.5))}, p95 ${ms(ke(a, 0.95))} (${a.length})`],
      [`${nama}, pembaca yang sama di server telanjang`, `p50 ${ms(ke(m, 0.5))}, p95 ${ms(ke(m, 0.95))} (${m.length})`],
      [`${nama}, dengan ${PER_DETIK} pembaca/s`, `p50 ${ms(ke(b, 0.5))}, p95 ${ms(ke(b, 0.95))} (${b.length})`],
      [`${nama}, p95 dengan / tanpa (sasaran <= 1,20x)`, kali(ke(b, 0.95) / ke(a, 0.95))],
      [`${nama}, p95 dengan / server telanjang`, kali(ke(b, 0.95) / ke(m, 0.95))],
    ]
  })
  rows.push(
    ['Pembaca umum dijawab (200, 304, lain, gagal)', `${jumlah(({ ok }) => ok)}, ${jumlah(({ sama }) => sama)}, ${jumlah(({ lain }) => lain)}, ${jumlah(({ gagal }) => gagal)}`],
    ['Pembaca umum per detik', (jumlah(({ kirim }) => kirim) / jumlah(({ detik }) => detik)).toFixed(0)],
    ['Pembaca umum, p50 dan p95 (terburuk dari putaran)', `${ms(Math.max(...hasil.map(({ p50 }) => p50)))}, ${ms(Math.max(...hasil.map(({ p95 }) => p95)))}`],
  )
  return { name: 'Data terbuka: pembaca umum dan kantor', rows }
}
