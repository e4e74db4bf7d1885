import { prisma } from '@/lib/dasar/database/client'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { queryDakTahun } from '@/lib/lapor/dak/data'
import { queryDeret } from '@/lib/lapor/indikator/data'
import { queryRegister, queryUnit } from '@/lib/lihat/kendala/data'
import { queryPaket, queryTempatSub } from '@/lib/lihat/pengadaan/data'
import { queryPosisi } from '@/lib/posisi/data'
import { querySel } from '@/lib/posisi/data-sel'
import { JENIS_PENGADAAN_BELANJA } from '@/lib/realisasi/pengadaan/rup'
import { scopeUji } from '@/tests/support/lingkungan'
import { bergiliran, kali, masuk, ms } from './alat'
import { ANALISIS, muatBaru } from './halaman-analisis'

const DASAR = { tahun: 2023, bulan: 6, versi: 'berlaku' } as const
const SEMUA = scopeUji('*')
const filter = { jenisKodes: JENIS_PENGADAAN_BELANJA }

/** What each page asks of the database, side by side as its loader asks. */
const KUERI: Readonly<Record<keyof typeof ANALISIS, () => Promise<unknown>>> = {
  kesenjangan: () => Promise.all((['kabupaten', 'unit', 'asisten', 'unitBulan'] as const).map((per) => queryPosisi(SEMUA, { ...DASAR, per }))),
  kendala: () => Promise.all([queryRegister(SEMUA, DASAR), queryUnit(SEMUA, DASAR), queryPosisi(SEMUA, { ...DASAR, per: 'subKegiatan' })]),
  pengadaan: () => Promise.all([
    queryPaket(SEMUA, DASAR), queryTempatSub(SEMUA, DASAR), queryPosisi(SEMUA, { ...DASAR, per: 'unit' }),
    queryPosisi(SEMUA, { ...DASAR, per: 'unit', filter }), queryPosisi(SEMUA, { ...DASAR, per: 'subKegiatan', filter }),
  ]),
  proyeksi: () => Promise.all([querySel(SEMUA, DASAR, [2022]), queryPosisi(SEMUA, { ...DASAR, per: 'kabupaten' })]),
  dak: () => queryDakTahun(prisma(), SEMUA, 2023),
  indikator: () => queryDeret(prisma(), { sampai: '2024-12-31' }),
}

/** Each analysis page made anew, session and HTML included, against what it asks of the database. Aim: <= 5x. */
export default async function bench({ baseUrl }: BenchContext): Promise<BenchResult> {
  const cookie = await masuk(baseUrl, 'bupati')
  const rows: [string, string][] = []
  for (const [nama, alamat] of Object.entries(ANALISIS) as [keyof typeof ANALISIS, string][]) {
    const { kueri, halaman } = await bergiliran(15, { kueri: KUERI[nama], halaman: () => muatBaru(`${baseUrl}${alamat}`, cookie) })
    rows.push([alamat.split('?')[0] ?? nama, `kueri ${ms(kueri)}, halaman ${ms(halaman)} (${kali(halaman / kueri)})`])
  }
  return { name: 'Waktu server halaman analisis terhadap kuerinya (sasaran <= 5x)', rows }
}
