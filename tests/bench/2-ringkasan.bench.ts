import pg from 'pg'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { bergiliran, kali, masuk, ms, muat, RINGKASAN, SUM_TANGAN } from './alat'

/** The whole answer of Ringkasan, session and HTML included, against the sum by hand. Aim: <= 5x. */
export default async function bench({ connectionString, baseUrl }: BenchContext): Promise<BenchResult> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const cookie = await masuk(baseUrl, 'bupati')
  const { tangan, halaman, kosong } = await bergiliran(25, {
    tangan: () => client.query(SUM_TANGAN),
    halaman: () => muat(`${baseUrl}${RINGKASAN}`, cookie, '38,28'),
    kosong: () => muat(`${baseUrl}/bantuan`, cookie, 'Bantuan'),
  })
  await client.end()
  return {
    name: 'Waktu server Ringkasan (sasaran <= 5x SUM)',
    rows: [['SUM dengan tangan lewat pg', ms(tangan)], ['Ringkasan', ms(halaman)], ['halaman Bantuan, sebagai pembanding', ms(kosong)], ['Ringkasan / SUM', kali(halaman / tangan)]],
  }
}
