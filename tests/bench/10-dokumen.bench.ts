import { chromium } from '@playwright/test'
import pg from 'pg'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { findBrowser } from '@/lib/dasar/launcher/browser.mjs'
import { pasti } from '@/tests/support/pasti'
import { kali, masuk, median, ms } from './alat'

/** Seconds for all sheets, and for all documents with them; milliseconds for one sheet in a parcel. */
const SASARAN = { semuaDtk: 20, satuMs: 100 } as const

/** The sample's meeting, frozen as a person does it. */
async function bekukan({ connectionString, baseUrl }: BenchContext): Promise<{ id: number; lama: number }> {
  const db = new pg.Client({ connectionString })
  await db.connect()
  const { rows: [rapat] } = await db.query<{ id: number }>('SELECT id FROM rapat WHERE tahun = 2023 AND triwulan = 2')
  await db.end()
  const { id } = pasti(rapat)
  const { path, env } = await findBrowser()
  const peramban = await chromium.launch({ executablePath: path, env: { ...process.env, ...env } as Record<string, string>, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const konteks = await peramban.newContext({ extraHTTPHeaders: { cookie: await masuk(baseUrl, 'analis') } })
    const halaman = await konteks.newPage()
    await halaman.goto(`${baseUrl}/rakor/${id}`)
    const mulai = performance.now()
    await halaman.getByRole('button', { name: 'Bekukan posisi' }).click()
    await halaman.getByRole('link', { name: /^Ke-1, / }).waitFor({ timeout: 180_000 })
    return { id, lama: performance.now() - mulai }
  } finally {
    await peramban.close()
  }
}

/** Size of an answer that must be whole. */
async function unduh(alamat: string, cookie: string): Promise<number> {
  const jawaban = await fetch(alamat, { headers: { cookie } })
  if (!jawaban.ok) throw new Error(`${alamat}: ${jawaban.status} ${await jawaban.text()}`)
  return (await jawaban.arrayBuffer()).byteLength
}

async function sekali(kerja: () => Promise<number>): Promise<{ lama: number; byte: number }> {
  const mulai = performance.now()
  const byte = await kerja()
  return { lama: performance.now() - mulai, byte }
}

/** Documents of a meeting through the product itself, session and reading of the frozen position included. */
export default async function bench(konteks: BenchContext): Promise<BenchResult> {
  const { id, lama } = await bekukan(konteks)
  const cookie = await masuk(konteks.baseUrl, 'analis')
  const db = new pg.Client({ connectionString: konteks.connectionString })
  await db.connect()
  const { rows: unit } = await db.query<{ kunci: string }>("SELECT kunci FROM bekuan_bahan WHERE kunci LIKE 'unit/%' ORDER BY kunci")
  await db.end()
  const lembar = `${konteks.baseUrl}/api/rakor/${id}/lembar`
  const satu = await median(5, () => unduh(`${lembar}?unit=${pasti(unit[0]).kunci.slice('unit/'.length)}`, cookie))
  const zip = await sekali(() => unduh(`${lembar}/paket?kerja=bench1`, cookie))
  const gabung = await sekali(() => unduh(lembar, cookie))
  const dokumen = await sekali(() => unduh(`${konteks.baseUrl}/api/rakor/${id}/dokumen?kerja=bench2`, cookie))
  const semua = zip.lama + dokumen.lama
  const mb = (byte: number): string => `${(byte / 1024 / 1024).toFixed(1)} MB`
  return {
    name: `Dokumen rapat dari posisi beku ${unit.length} unit (sasaran: semua <= ${SASARAN.semuaDtk} s, satu lembar <= ${SASARAN.satuMs} ms)`,
    rows: [
      ['membekukan, dilihat dari peramban', ms(lama)],
      ['satu lembar diunduh sendiri, posisi beku dibaca utuh', ms(satu)],
      [`${unit.length} lembar sebagai zip`, `${ms(zip.lama)}, ${mb(zip.byte)}; ${ms(zip.lama / unit.length)} selembar (${kali(zip.lama / unit.length / SASARAN.satuMs)} sasaran)`],
      [`${unit.length} lembar dalam satu PDF`, `${ms(gabung.lama)}, ${mb(gabung.byte)}`],
      ['semua dokumen lain sebagai zip', `${ms(dokumen.lama)}, ${mb(dokumen.byte)}`],
      ['semua dokumen dan lembar', `${ms(semua)} (${kali(semua / 1000 / SASARAN.semuaDtk)} sasaran)`],
    ],
  }
}
