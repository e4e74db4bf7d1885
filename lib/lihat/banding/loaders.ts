import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, scopeBaca, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { PERAN_UNIT } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { loadCakupan, loadSub } from '@/lib/lihat/kesenjangan/loaders'
import { loadCapaian } from '@/lib/posisi/loaders'
import type { CutOff, FilterPosisi } from '@/lib/posisi/types'
import { hurufNama, type BagianBanding } from '@/lib/realisasi/banding/pasang'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { loadDasar, loadPeriode, loadVersi } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadNamaSingkat, loadNamaUnit } from '@/lib/tahun/unit/loaders'
import { BATAS_URAI, type PerBanding } from './constants'
import { queryBuku } from './data'
import { parseBanding, type Lingkup, type MintaBanding, type MintaSisi } from './schema'
import type { DataBanding, PilihanSisi, SisiBanding } from './types'
import { alamatDua, filterSisi, labelSisi, seunit } from './utils'

/** A frozen side, read by the room of the meetings, which lies above this one. null: no such position, or it cannot be read. */
export type MuatBeku = (rapatId: number, urutan: number, per: PerBanding) => Promise<SisiBanding | null>

/** Who reads, and what she may put on a side: somebody of a unit her own units alone; 404 for another's. */
function bolehLingkup(pengguna: Pengguna, minta: Lingkup): Lingkup {
  const milik = PERAN_UNIT.includes(pengguna.peran)
  const [satu, ...lain] = pengguna.unitIds
  if (minta.jenis === 'unit') scopeUnitHalaman(pengguna, minta.unitId, 'baca')
  if (!milik || minta.jenis === 'unit') return minta
  if (minta.jenis !== 'kabupaten') notFound()
  // of several units of hers the whole is their sum, which her scope narrows it to
  return satu !== undefined && lain.length === 0 ? { jenis: 'unit', unitId: satu } : minta
}

/** The side that an address means, over what it does not say. 404 for a year or version that is not there: another's figures would be taken for it. */
async function pilih(pengguna: Pengguna, minta: MintaSisi | null, bawaan: PilihanSisi, daftarTahun: readonly number[]): Promise<PilihanSisi> {
  const lingkup = bolehLingkup(pengguna, minta?.lingkup ?? bawaan.lingkup)
  const pilihan: PilihanSisi = { lingkup, tahun: minta?.tahun ?? bawaan.tahun, bulan: minta?.bulan ?? bawaan.bulan, versi: minta?.versi ?? bawaan.versi }
  if (lingkup.jenis === 'beku') return pilihan
  if (!daftarTahun.includes(pilihan.tahun)) notFound()
  // a form that changes the year keeps the number of the other year's version
  const { apbd } = await loadVersi(pilihan.tahun)
  return pilihan.versi !== 'berlaku' && !apbd.some(({ urutan }) => urutan === pilihan.versi) ? { ...pilihan, versi: 'berlaku' } : pilihan
}

async function muatBagian(scope: OpdScope, cutOff: CutOff, per: PerBanding, filter: FilterPosisi): Promise<BagianBanding[]> {
  if (per !== 'subKegiatan') return (await loadCapaian({ ...cutOff, per, filter })).map(({ posisi }) => ({ posisi, unit: null }))
  return (await loadSub(scope, cutOff, filter)).map(({ capaian: { posisi }, unitId, unit }) => ({ posisi, unit: { id: String(unitId), nama: unit } }))
}

async function namaLingkup(scope: OpdScope, { lingkup, tahun, bulan }: PilihanSisi): Promise<string> {
  if (lingkup.jenis === 'kategori') return NAMA_KATEGORI[lingkup.kategori]
  // on a day on which it had no name yet, or none any more, a unit is called what it is called now
  if (lingkup.jenis === 'unit') return (await loadNamaSingkat(scope, akhirBulan(tahun, bulan))).get(String(lingkup.unitId)) ?? (await loadNamaUnit(scope)).get(lingkup.unitId) ?? notFound()
  return scope.units === '*' ? 'Kabupaten' : 'Unit saya'
}

async function muatHidup(scope: OpdScope, sisi: PilihanSisi, minta: MintaBanding, per: PerBanding): Promise<SisiBanding> {
  const { tahun, bulan, versi } = sisi
  const cutOff: CutOff = { tahun, bulan, versi }
  const filter = filterSisi(sisi.lingkup, minta)
  const [nama, dasar, [capaian], bagian] = await Promise.all([
    namaLingkup(scope, sisi), loadDasar(cutOff), loadCapaian({ ...cutOff, per: 'kabupaten', filter }), muatBagian(scope, cutOff, per, filter),
  ])
  const versiNama = dasar?.apbdVersi?.nama ?? null
  return { ...sisi, nama, label: labelSisi(nama, sisi, versiNama), versiNama, kueri: alamatPeriode(cutOff), beku: null, capaian: capaian ?? notFound(), bagian }
}

/** The month before the right side's, of the same thing: what a page without an address holds against. */
function bawaanKiri(kanan: PilihanSisi, daftarTahun: readonly number[]): PilihanSisi {
  if (kanan.bulan > 1) return { ...kanan, bulan: kanan.bulan - 1 }
  return daftarTahun.includes(kanan.tahun - 1) ? { ...kanan, tahun: kanan.tahun - 1, bulan: 12, versi: 'berlaku' } : kanan
}

/** What both sides are narrowed to, in words; names that the right side's book does not have are their codes. */
async function kataCakupan(scope: OpdScope, { program, jenis, sumber }: MintaBanding, kanan: PilihanSisi): Promise<string[]> {
  if (program === null && jenis === null && sumber === null) return []
  return (await loadCakupan(scope, kanan, { tanpa: [], unit: null, kategori: null, asisten: null, program, jenis, sumber })).map(({ nama }) => nama)
}

/** Two sides, chosen by the address, with what explains their difference. Within the reader's scope; 404 for what is not hers. */
export async function loadDua(periode: Periode, params: SearchParams, muatBeku: MuatBeku, batas: number | null = BATAS_URAI): Promise<DataBanding> {
  const pengguna = await requirePengguna()
  const scope = scopeBaca(pengguna)
  const diminta = parseBanding(params)
  // a frozen position is whole: nothing narrows it, so nothing narrows what stands beside it
  const beku = [diminta.kiri, diminta.kanan].some((sisi) => sisi?.lingkup.jenis === 'beku')
  const minta: MintaBanding = beku ? { ...diminta, program: null, jenis: null, sumber: null } : diminta
  const { daftarTahun } = periode
  const kanan = await pilih(pengguna, minta.kanan, { lingkup: { jenis: 'kabupaten' }, tahun: periode.tahun, bulan: periode.bulan, versi: periode.versi }, daftarTahun)
  const kiri = await pilih(pengguna, minta.kiri, kanan.lingkup.jenis === 'beku' ? { ...kanan, lingkup: { jenis: 'kabupaten' } } : bawaanKiri(kanan, daftarTahun), daftarTahun)
  const bersama = seunit(kiri.lingkup, kanan.lingkup) && kiri.lingkup.jenis !== 'unit' && kanan.lingkup.jenis !== 'unit'
  const per = minta.per ?? (bersama ? 'unit' : 'program')
  const muat = async (sisi: PilihanSisi): Promise<SisiBanding> =>
    sisi.lingkup.jenis === 'beku' ? (await muatBeku(sisi.lingkup.rapatId, sisi.lingkup.urutan, per)) ?? notFound() : muatHidup(scope, sisi, minta, per)
  const [a, b, buku] = await Promise.all([muat(kiri), muat(kanan), queryBuku()])
  return {
    kiri: a, kanan: b, per, ukur: minta.ukur ?? 'realisasi', program: minta.program, jenis: minta.jenis, sumber: minta.sumber,
    batas, cakupan: await kataCakupan(scope, minta, b), bukuLain: buku.get(a.tahun) !== buku.get(b.tahun), alamat: alamatDua({ kiri: a, kanan: b }, { ukur: minta.ukur }),
  }
}

const kategori = KATEGORI.map((satu) => ({ nilai: `kategori-${satu}`, nama: NAMA_KATEGORI[satu] }))

export interface PilihanDua {
  unit: { id: number; nama: string }[]
  /** the reader sees all units */
  semua: boolean
  /** what can stand on a side, as the address names it */
  lingkup: { nilai: string; nama: string }[]
  /** APBD versions of either side's year */
  versi: (data: Pick<DataBanding, 'kiri' | 'kanan'>) => Promise<Record<'kiri' | 'kanan', { nilai: string; nama: string }[]>>
}

async function versiTahun(tahun: number): Promise<{ nilai: string; nama: string }[]> {
  const { apbd } = await loadVersi(tahun)
  return [{ nilai: 'berlaku', nama: 'Yang berlaku' }, ...apbd.map(({ urutan, nama }) => ({ nilai: String(urutan), nama }))]
}

/** What the reader can put on a side: units by name, as they are called on the right side's day. */
export async function loadPilihanDua(params: SearchParams): Promise<PilihanDua> {
  const scope = scopeBaca(await requirePengguna())
  const { tahun, bulan } = await loadPeriodeBanding(params)
  const unit = [...(await loadNamaSingkat(scope, akhirBulan(tahun, bulan)))].map(([id, nama]) => ({ id: Number(id), nama })).sort((a, b) => bandingkanTeks(hurufNama(a.nama), hurufNama(b.nama)))
  const semua = scope.units === '*'
  return {
    unit, semua,
    lingkup: [...(semua ? [{ nilai: 'kabupaten', nama: 'Kabupaten' }, ...kategori] : unit.length > 1 ? [{ nilai: 'kabupaten', nama: 'Unit saya' }] : []), ...unit.map(({ id, nama }) => ({ nilai: `unit-${id}`, nama }))],
    versi: async ({ kiri, kanan }) => ({ kiri: await versiTahun(kiri.tahun), kanan: await versiTahun(kanan.tahun) }),
  }
}

/** The period that the page's address begins with: of the right side where it says one. */
export const loadPeriodeBanding = (params: SearchParams): Promise<Periode> => {
  const { kanan } = parseBanding(params)
  return loadPeriode({ ...params, ...(kanan?.tahun ? { tahun: String(kanan.tahun) } : {}), ...(kanan?.bulan ? { bulan: String(kanan.bulan) } : {}) })
}
