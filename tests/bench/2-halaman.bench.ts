import { prisma } from '@/lib/dasar/database/client'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { queryDakTahun } from '@/lib/lapor/dak/data'
import { queryIndukSub, queryNamaSaringan } from '@/lib/lihat/kesenjangan/data'
import { queryDeret } from '@/lib/lapor/indikator/data'
import { queryKinerjaTahun } from '@/lib/lapor/kinerja/data'
import { queryAnggotaTema, querySubTema, queryTanda, queryTema } from '@/lib/lapor/tema/data'
import { queryPutusan } from '@/lib/lapor/tindak-lanjut/data'
import { queryRegister, queryUnit } from '@/lib/lihat/kendala/data'
import { queryJalur } from '@/lib/lihat/kinerja/data'
import { queryTempat } from '@/lib/lihat/lkpj/data'
import { queryTempatPaketTahun, queryTempatSubTahun } from '@/lib/lihat/peta/data'
import { queryPaket, queryTempatSub } from '@/lib/lihat/pengadaan/data'
import { queryPosisi } from '@/lib/posisi/data'
import { queryLaporTerakhir } from '@/lib/posisi/data-lapor'
import { querySel } from '@/lib/posisi/data-sel'
import { querySerapSumber } from '@/lib/posisi/data-serap'
import type { CutOff, ParamPosisi } from '@/lib/posisi/types'
import type { Per } from '@/lib/realisasi/posisi'
import { JENIS_PENGADAAN_BELANJA } from '@/lib/realisasi/pengadaan/rup'
import { queryNamaSingkat } from '@/lib/tahun/unit/data'
import { queryKecamatan } from '@/lib/tahun/wilayah/data'
import { scopeUji } from '@/tests/support/lingkungan'
import { bergiliran, kali, masuk, ms } from './alat'
import { ANALISIS, muatBaru } from './halaman-analisis'

const DASAR = { tahun: 2023, bulan: 6, versi: 'berlaku' } as const
const SEMUA = scopeUji('*')
const filter = { jenisKodes: JENIS_PENGADAAN_BELANJA }

const HARI = '2023-06-30'
const LAMA = { ...DASAR, bulan: 5 } as const
const TANPA_SARINGAN = { unit: null, kategori: null, asisten: null, program: null, jenis: null, sumber: null, tanpa: [] }
const per = (apa: Per, dasar: CutOff = DASAR): Promise<unknown> => queryPosisi(SEMUA, { ...dasar, per: apa })
/** every unit at the end of each month: a run of months for each version of its year, as the map of the gap reads it */
const peta = (tahun: number, run: readonly (readonly [number, number])[]): Promise<unknown>[] =>
  run.map(([dariBulan, bulan]) => queryPosisi(SEMUA, { tahun, bulan, versi: 'berlaku', per: 'unitBulan', dariBulan }))

/** what the register of problems asks, which pages of themes and places show a part of */
const kendala = (): Promise<unknown>[] => [queryRegister(SEMUA, DASAR), queryUnit(SEMUA, DASAR), per('subKegiatan')]
const kinerja = (): Promise<unknown>[] => [per('unit'), per('subKegiatan'), queryJalur(SEMUA, 2023), queryKinerjaTahun(prisma(), SEMUA, 2023)]
/** the version in force at the cut-off, the sample's first */
const VERSI = { tahun: 2023, urutan: 0 }
const tema = async (): Promise<unknown[]> => {
  const versi = await prisma().apbdVersi.findFirstOrThrow({ where: VERSI, select: { id: true } })
  return Promise.all([
    queryTema(), per('tema'), per('kabupaten'), per('subKegiatan'), queryNamaSingkat(SEMUA, HARI), queryLaporTerakhir(SEMUA, DASAR),
    queryAnggotaTema(SEMUA, versi.id), queryDeret(prisma(), { sampai: HARI }), querySubTema(SEMUA, 2023), queryTanda(SEMUA, VERSI),
  ])
}
const saring = (apa: Per, filter: NonNullable<ParamPosisi['filter']>): Promise<unknown> => queryPosisi(SEMUA, { ...DASAR, per: apa, filter })
const GOLONGAN = ['kabupaten', 'urusan', 'bidang', 'program', 'kegiatan', 'subKegiatan', 'unit', 'jenisBelanja', 'sumberDana'] as const satisfies readonly Per[]

/**
 * What each page asks of the database for its own findings, side by side as its loader asks: every statement, and each once. What all pages
 * ask (session, period) and what is kept from one save to the next (years, versions, zona limits, years that ended) is not in it.
 */
const KUERI: Readonly<Record<keyof typeof ANALISIS, () => Promise<unknown>>> = {
  kesenjangan: () => Promise.all([
    per('kabupaten'), per('unit'), per('kabupaten', LAMA), per('unit', LAMA), per('bulan'), per('subKegiatan'), queryIndukSub(SEMUA, 2023, HARI),
    ...peta(2022, [[1, 9], [10, 12]]), ...peta(2023, [[1, 4], [5, 6]]), queryNamaSaringan(SEMUA, 2023, HARI, TANPA_SARINGAN), queryLaporTerakhir(SEMUA, DASAR), queryNamaSingkat(SEMUA, HARI),
  ]),
  kendala: () => Promise.all(kendala()),
  pengadaan: () => Promise.all([
    queryPaket(SEMUA, DASAR), queryTempatSub(SEMUA, DASAR), per('unit'),
    queryPosisi(SEMUA, { ...DASAR, per: 'unit', filter }), queryPosisi(SEMUA, { ...DASAR, per: 'subKegiatan', filter }),
  ]),
  proyeksi: () => Promise.all([
    querySel(SEMUA, DASAR, []), queryLaporTerakhir(SEMUA, DASAR), per('kabupaten'), queryNamaSingkat(SEMUA, HARI), per('unitBulan'), queryPaket(SEMUA, DASAR),
  ]),
  banding: () => Promise.all([5, 6].flatMap((bulan) => (['kabupaten', 'unit'] as const).map((per) => queryPosisi(SEMUA, { ...DASAR, bulan, per })))),
  dak: async () => {
    const dak = await queryDakTahun(prisma(), SEMUA, 2023)
    return querySerapSumber(2023, [...new Set(dak.alokasi.map(({ sumberDana }) => sumberDana.id))])
  },
  indikator: () => queryDeret(prisma(), { sampai: '2024-12-31' }),
  kinerja: () => Promise.all(kinerja()),
  tema,
  temaSatu: () => Promise.all([tema(), ...kendala(), queryPaket(SEMUA, DASAR), saring('unit', { tema: 'stunting' }), saring('kecamatan', { tema: 'stunting' })]),
  peta: () => Promise.all([
    queryKecamatan(prisma()), per('kecamatan'), per('kabupaten'), queryPaket(SEMUA, DASAR), queryTempatPaketTahun(SEMUA, 2023), queryTempatSubTahun(SEMUA, 2023),
    ...kendala(), queryDeret(prisma(), { sampai: HARI, perWilayah: true }),
  ]),
  lkpj: async () => {
    const jenis = await queryPosisi(SEMUA, { ...DASAR, per: 'jenisBelanja' })
    const dak = await queryDakTahun(prisma(), SEMUA, 2023)
    return Promise.all([
      ...GOLONGAN.flatMap((apa) => [per(apa), per(apa, { ...DASAR, versi: 0 })]), ...jenis.map(({ kunci }) => saring('unit', { jenisKode: kunci })),
      ...kendala(), ...kinerja(), queryTempat(2023, HARI), queryPaket(SEMUA, DASAR), queryPutusan(SEMUA, { tahun: 2023 }), queryDeret(prisma(), { sampai: '9999-12-31' }),
      querySerapSumber(2023, [...new Set(dak.alokasi.map(({ sumberDana }) => sumberDana.id))]),
    ])
  },
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
