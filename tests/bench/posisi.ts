import pg from 'pg'
import { queryPosisi } from '@/lib/posisi/data'
import { senFromText, type Sen } from '@/lib/realisasi/rupiah'
import { scopeUji } from '@/tests/support/lingkungan'
import { bergiliran, SUM_TANGAN } from './alat'

interface BarisTangan { unit_id: number; pagu: string | null; angkas: string | null; realisasi: string | null }
const sen = (teks: string | null): Sen | null => (teks === null ? null : senFromText(teks))

/** Posisi per unit through the product, and the sum by hand through `pg`; both must say the same. Milliseconds. */
export async function ukurPosisi(connectionString: string, kali: number): Promise<{ tangan: number; posisi: number }> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const posisi = () => queryPosisi(scopeUji('*'), { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit' })
  const tangan = async () => (await client.query<BarisTangan>(SUM_TANGAN)).rows
  const milik = new Map((await posisi()).map((p) => [Number(p.kunci), p]))
  const rows = await tangan()
  const beda = rows.filter((row) => {
    const p = milik.get(row.unit_id)
    return !p || p.pagu !== (sen(row.pagu) ?? 0n) || p.angkas !== sen(row.angkas) || p.realisasi !== sen(row.realisasi)
  })
  if (beda.length > 0 || rows.length !== milik.size) throw new Error(`posisi dan SUM berbeda: ${JSON.stringify(beda.slice(0, 3))}`)
  const hasil = await bergiliran(kali, { tangan, posisi })
  await client.end()
  return hasil
}
