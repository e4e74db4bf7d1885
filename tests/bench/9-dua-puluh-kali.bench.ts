import pg from 'pg'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { kali, masuk, median, ms, muat, RINGKASAN } from './alat'
import { ANALISIS, muatBaru } from './halaman-analisis'
import { lipatkan } from './lipat'
import { ukurPosisi } from './posisi'

/** Last of all files by its name: the others measure the sample as it is, and what is multiplied here stays. */
const LIPAT = 20

async function jumlahBaris(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    'SELECT ((SELECT count(*) FROM pagu) + (SELECT count(*) FROM anggaran_kas) + (SELECT count(*) FROM realisasi) + (SELECT count(*) FROM realisasi_fisik))::int AS n')
  return rows[0]?.n ?? 0
}

/**
 * The same page on 20 times the rows of the same years. Aim: page time <= 2x. It is the last file of the bench, because
 * the sample is not the sample any more after it.
 */
export default async function bench({ connectionString, baseUrl }: BenchContext): Promise<BenchResult> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const cookie = await masuk(baseUrl, 'bupati')
  const halaman = () => median(15, () => muat(`${baseUrl}${RINGKASAN}`, cookie, '38,28'))
  const analisis = async (): Promise<Record<string, number>> => {
    const lama: Record<string, number> = {}
    for (const [nama, alamat] of Object.entries(ANALISIS)) lama[nama] = await median(3, () => muatBaru(`${baseUrl}${alamat}`, cookie))
    return lama
  }
  const sebelum = { baris: await jumlahBaris(client), halaman: await halaman(), analisis: await analisis(), ...(await ukurPosisi(connectionString, 15)) }
  await lipatkan(client, LIPAT)
  const sesudah = { baris: await jumlahBaris(client), halaman: await halaman(), analisis: await analisis(), ...(await ukurPosisi(connectionString, 9)) }
  await client.end()
  return {
    name: `Baris ${LIPAT} kali lipat (sasaran halaman <= 2x)`,
    rows: [
      ['entri', `${sebelum.baris} -> ${sesudah.baris}`],
      ['SUM dengan tangan', `${ms(sebelum.tangan)} -> ${ms(sesudah.tangan)}`],
      ['queryPosisi per unit', `${ms(sebelum.posisi)} -> ${ms(sesudah.posisi)} (${kali(sesudah.posisi / sebelum.posisi)})`],
      ['Ringkasan', `${ms(sebelum.halaman)} -> ${ms(sesudah.halaman)} (${kali(sesudah.halaman / sebelum.halaman)})`],
      ...Object.entries(sebelum.analisis).map(([nama, lama]): [string, string] => {
        const kini = sesudah.analisis[nama] ?? 0
        return [`/${nama}, dibuat baru`, `${ms(lama)} -> ${ms(kini)} (${kali(kini / lama)})`]
      }),
    ],
  }
}
