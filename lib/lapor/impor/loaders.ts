import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { notFound } from 'next/navigation'
import { PERAN_KANTOR, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { loadPosisi } from '@/lib/posisi/loaders'
import { bandingkanKontrol } from './beda/banding-kontrol'
import { HANYA_KONTROL, PER_HALAMAN_KODE, type JenisImpor } from './constants'
import { queryAsal, queryAsing, queryBatch, queryDaftarBatch, queryJumlahAsing, queryKeadaan, type BarisAsal } from './data'
import { db } from './data-baca'
import { queryLewat } from './beda/data-batas'
import { queryBeda, queryJumlahBeda } from './beda/data-beda'
import { queryJenisUnit, queryVersiBerlaku } from './baca/data-jenis'
import { queryKontrol } from './beda/data-kontrol'
import { queryJumlahRusak, queryJumlahUnit, queryKoreksiLama, queryRusak } from './terap/data-putusan'
import { queryIsiFisik } from './fisik/data-fisik'
import { isFisik } from './fisik/jenis'
import type { IsiFisik } from './fisik/types'
import { lewatBatas } from './beda/lewat-batas'
import { loadPaham, type Paham } from './tanya/loaders-paham'
import { rapikanBatch } from './baca/mutations-baca'
import type { SaringImpor } from './schema'
import type { Asing, BandingKontrol, Batch, Beda, JumlahBeda, JumlahKeadaan, LewatBatas } from './types'
import type { BarisRusak, JumlahRusak, JumlahUnit, KoreksiLama } from './terap/types'

export { loadPetaDikenal, loadUnitDikenal } from './tanya/loaders-dikenal'

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

/** A page of the rows that could not be read, and all of them in one line. */
export interface DaftarRusak extends JumlahRusak {
  daftar: BarisRusak[]
  halaman: number
  terakhir: number
}
const TANPA_RUSAK: DaftarRusak = { daftar: [], baris: 0, nilai: '0.00', tanda: '', halaman: 1, terakhir: 1 }

async function loadRusak(id: number, scope: OpdScope, { halamanRusak }: SaringImpor): Promise<DaftarRusak> {
  const jumlah = await queryJumlahRusak(db(), id)
  if (jumlah.baris === 0) return TANPA_RUSAK
  const terakhir = Math.max(1, Math.ceil(jumlah.baris / PER_HALAMAN_KODE))
  const halaman = Math.min(halamanRusak, terakhir)
  return { ...jumlah, daftar: await queryRusak(db(), id, scope, halaman), halaman, terakhir }
}

export interface IsiImpor {
  batch: Batch
  /** the reader is of the office, and maps codes */
  kantor: boolean
  /** the reader sets up years */
  admin: boolean
  keadaan: JumlahKeadaan[]
  rusak: DaftarRusak
  asing: DaftarAsing
  /** of a control file: each figure beside the unit's own sums */
  kontrol: BandingKontrol[] | null
  /** what would stand above its pagu or below nought once the file is applied */
  lewat: LewatBatas[]
  /** of a file of percentages: counts and ranges in the place of sums */
  fisik: IsiFisik | null
  beda: { jumlah: JumlahBeda[]; tanda: string; bulan: number[]; baris: Beda[]; semua: number; unit: JumlahUnit[]; koreksi: KoreksiLama[] } | null
  paham: Paham
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

/** Every figure that the file is about, with what is to be decided about them before it is applied. */
async function loadBeda(batch: Batch, saring: SaringImpor): Promise<IsiImpor['beda']> {
  const siap = batch.status === 'SIAP'
  const [jumlah, isi, unit, koreksi] = await Promise.all([
    queryJumlahBeda(db(), batch), queryBeda(db(), batch, saring), siap ? queryJumlahUnit(db(), batch) : [], siap ? queryKoreksiLama(db(), batch) : [],
  ])
  return { ...jumlah, baris: isi.baris, semua: isi.jumlah, unit, koreksi }
}

/** A batch with its preview, or what it has applied. null: no such batch */
export async function loadImpor(id: number, saring: SaringImpor): Promise<IsiImpor | null> {
  const { scope, kantor } = await requireImpor()
  await rapikanBatch()
  const batch = await queryBatch(db(), id, scope)
  if (!batch) return null
  const paham = await loadPaham(batch, scope)
  const admin = scope.peran === 'ADMIN'
  if (batch.status !== 'SIAP' && batch.status !== 'DITERAPKAN' && batch.status !== 'DIBATALKAN') {
    return { batch, kantor, admin, keadaan: [], rusak: TANPA_RUSAK, asing: TANPA_ASING, kontrol: null, lewat: [], fisik: null, beda: null, paham }
  }
  const tanpaBeda = batch.jenis === null || HANYA_KONTROL.includes(batch.jenis)
  const fisik = isFisik(batch.jenis)
  const siap = batch.status === 'SIAP'
  const [keadaan, rusak, asing, beda, kontrol, lewat, isiFisik] = await Promise.all([
    queryKeadaan(db(), id, scope), loadRusak(id, scope, saring), siap ? loadAsing(id, scope, saring, fisik) : TANPA_ASING,
    tanpaBeda ? null : loadBeda(batch, saring), kantor && tanpaBeda ? loadKontrol(batch) : null, tanpaBeda || fisik || !siap ? [] : queryLewat(db(), batch),
    fisik ? queryIsiFisik(db(), batch, scope, siap) : null,
  ])
  return { batch, kantor, admin, keadaan, rusak, asing, kontrol, lewat: lewatBatas(lewat), fisik: isiFisik, beda, paham }
}

/** The rows of the file behind one figure of a batch. */
export async function loadAsal(id: number, barisId: number, bulan: number): Promise<BarisAsal[]> {
  const { scope } = await requireImpor()
  if (!(await queryBatch(db(), id, scope))) return []
  return queryAsal(db(), id, barisId, bulan)
}
