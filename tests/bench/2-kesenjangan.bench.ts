import type { BenchResult } from '@/lib/dasar/launcher/bench-run'
import { queryPosisi } from '@/lib/posisi/data'
import type { ParamPosisi } from '@/lib/posisi/types'
import { scopeUji } from '@/tests/support/lingkungan'
import { bergiliran, kali, ms } from './alat'

const DASAR = { tahun: 2023, bulan: 6, versi: 'berlaku' } as const
/** The queries of the page of the gap: from the kept sums, and from the entries where something is left out or the level is below the unit. */
const KUERI: Readonly<Record<string, Pick<ParamPosisi, 'per' | 'filter'>>> = {
  kabupaten: { per: 'kabupaten' },
  'per Asisten': { per: 'asisten' },
  'unit tiap bulan (peta 12 bulan)': { per: 'unitBulan' },
  'per sub-kegiatan': { per: 'subKegiatan' },
  'kabupaten tanpa gaji, transfer, BTT': { per: 'kabupaten', filter: { tanpa: ['gaji', 'transfer', 'btt'] } },
  'unit tiap bulan tanpa gaji, transfer, BTT': { per: 'unitBulan', filter: { tanpa: ['gaji', 'transfer', 'btt'] } },
}

/** What the page of the gap asks of the database, as ratios to the position of the kabupaten. */
export default async function bench(): Promise<BenchResult> {
  const hasil = await bergiliran(15, Object.fromEntries(Object.entries(KUERI).map(([nama, param]) => [nama, () => queryPosisi(scopeUji('*'), { ...DASAR, ...param })])))
  const acuan = hasil.kabupaten ?? 1
  return { name: 'Kueri halaman Kesenjangan terhadap kueri kabupaten', rows: Object.entries(hasil).map(([nama, lama]) => [nama, `${ms(lama)} (${kali(lama / acuan)})`]) }
}
