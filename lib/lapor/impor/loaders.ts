import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { notFound } from 'next/navigation'
import { PERAN_KANTOR, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { loadPosisi } from '@/lib/posisi/loaders'
import { bandingkanKontrol } from './banding-kontrol'
import { HANYA_KONTROL, PER_HALAMAN_KODE, type JenisImpor } from './constants'
import { queryAsal, queryAsing, queryBatch, queryDaftarBatch, queryJumlahAsing, queryKeadaan, queryRusak, type BarisAsal } from './data'
import { db } from './data-baca'
import { queryLewat } from './data-batas'
import { queryBeda, queryJumlahBeda } from './data-beda'
import { queryJenisUnit, queryVersiBerlaku } from './data-jenis'
import { queryKontrol } from './data-kontrol'
import { queryIsiFisik } from './fisik/data-fisik'
import { isFisik } from './fisik/jenis'
import type { IsiFisik } from './fisik/types'
import { lewatBatas } from './lewat-batas'
import { rapikanBatch } from './mutations-baca'
import type { SaringImpor } from './schema'
import type { Asing, BandingKontrol, Batch, Beda, JumlahBeda, JumlahKeadaan, LewatBatas } from './types'

/** What this person may import: the office everything, an operator for her own units. To the others the page does not exist. */
export async function requireImpor(): Promise<{ scope: OpdScope; kantor: boolean }> {
  const pengguna = await requirePeran(...PERAN_KANTOR, 'OPERATOR')
  if (pengguna.peran === 'OPERATOR' && pengguna.unitIds.length === 0) notFound()
  return { scope: scopeTulis(pengguna), kantor: pengguna.peran !== 'OPERATOR' }
}

/** What units import in a year, and the versions of the plan that their files are meant for unless another is chosen. */
export async function loadAturanUnit(tahun: number): Promise<{ jenis: readonly JenisImpor[]; berlaku: { apbd: number | null; kas: number | null } }> {
  await requireImpor()
  const [jenis, berlaku] = await Promise.all([queryJenisUnit(db(), tahun), queryVersiBerlaku(db(), tahun)])
  return { jenis, berlaku }
}

/** The year's batches that she may see, newest first. */
export async function loadDaftarImpor(tahun: number): Promise<Batch[]> {
  const { scope } = await requireImpor()
  await rapikanBatch()
  return queryDaftarBatch(db(), tahun, scope)
}

/** A page of the unknown codes; `semua`: in the file, `cocok`: that hold the text looked for. */
export interface DaftarAsing {
  daftar: Asing[]
  semua: number
  cocok: number
  cari: string
  halaman: number
  terakhir: number
}

async function loadAsing(id: number, scope: OpdScope, { cari, halamanKode }: SaringImpor, persen: boolean): Promise<DaftarAsing> {
  const { semua, cocok } = await queryJumlahAsing(db(), id, cari)
  const terakhir = Math.max(1, Math.ceil(cocok / PER_HALAMAN_KODE))
  // who maps the last code of the last page goes on with the one before it
  const halaman = Math.min(halamanKode, terakhir)
  const daftar = cocok > 0 ? await queryAsing(db(), id, scope, { cari, halaman }) : []
  // percentages have no sum
  return { daftar: persen ? daftar.map((satu) => ({ ...satu, nilai: null })) : daftar, semua, cocok, cari, halaman, terakhir }
}
const TANPA_ASING: DaftarAsing = { daftar: [], semua: 0, cocok: 0, cari: '', halaman: 1, terakhir: 1 }

export interface IsiImpor {
  batch: Batch
  /** the reader is of the office, and maps codes */
  kantor: boolean
  keadaan: JumlahKeadaan[]
  rusak: { nomor: number; sebab: string }[]
  asing: DaftarAsing
  /** of a control file: each figure beside the unit's own sums */
  kontrol: BandingKontrol[] | null
  /** what would stand above its pagu or below nought once the file is applied */
  lewat: LewatBatas[]
  /** of a file of percentages: counts and ranges in the place of sums */
  fisik: IsiFisik | null
  beda: { jumlah: JumlahBeda[]; tanda: string; bulan: number[]; baris: Beda[]; semua: number } | null
}

/** Control figures of a batch beside what the units have entered up to the same month. */
async function loadKontrol({ id, tahun }: Batch): Promise<BandingKontrol[]> {
  const angka = await queryKontrol(db(), id)
  const bulan = [...new Set(angka.map((satu) => satu.bulan))].filter((satu) => satu > 0)
  return bandingkanKontrol(angka, await Promise.all(bulan.map(async (satu) => {
    const cutOff = { tahun, bulan: satu, versi: 'berlaku' } as const
    const [posisi, [kabupaten = null]] = await Promise.all([loadPosisi({ ...cutOff, per: 'unit' }), loadPosisi({ ...cutOff, per: 'kabupaten' })])
    return { bulan: satu, posisi, kabupaten }
  })))
}

/** A batch with its preview, or what it has applied. null: no such batch */
export async function loadImpor(id: number, saring: SaringImpor): Promise<IsiImpor | null> {
  const { scope, kantor } = await requireImpor()
  await rapikanBatch()
  const batch = await queryBatch(db(), id, scope)
  if (!batch) return null
  if (batch.status !== 'SIAP' && batch.status !== 'DITERAPKAN' && batch.status !== 'DIBATALKAN') return { batch, kantor, keadaan: [], rusak: [], asing: TANPA_ASING, kontrol: null, lewat: [], fisik: null, beda: null }
  const fisik = isFisik(batch.jenis)
  const tanpaBeda = batch.jenis === null || HANYA_KONTROL.includes(batch.jenis)
  const [keadaan, rusak, asing, jumlah, beda, kontrol, lewat, isiFisik] = await Promise.all([
    queryKeadaan(db(), id, scope), queryRusak(db(), id, scope), batch.status === 'SIAP' ? loadAsing(id, scope, saring, fisik) : TANPA_ASING,
    tanpaBeda ? null : queryJumlahBeda(db(), batch), tanpaBeda ? null : queryBeda(db(), batch, saring), kantor && tanpaBeda ? loadKontrol(batch) : null,
    tanpaBeda || fisik || batch.status !== 'SIAP' ? [] : queryLewat(db(), batch), fisik ? queryIsiFisik(db(), batch, scope, batch.status === 'SIAP') : null,
  ])
  return { batch, kantor, keadaan, rusak, asing, kontrol, lewat: lewatBatas(lewat), fisik: isiFisik, beda: jumlah && beda ? { ...jumlah, baris: beda.baris, semua: beda.jumlah } : null }
}

/** The rows of the file behind one figure of a batch. */
export async function loadAsal(id: number, barisId: number, bulan: number): Promise<BarisAsal[]> {
  const { scope } = await requireImpor()
  if (!(await queryBatch(db(), id, scope))) return []
  return queryAsal(db(), id, barisId, bulan)
}
