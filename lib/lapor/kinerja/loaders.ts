import 'server-only'
import { bolehUnit, requirePengguna, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { idDari, PERAN_KANTOR, scopeUnit } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { loadNamaUnit } from '@/lib/tahun/unit/loaders'
import { notFound } from 'next/navigation'
import { queryIndikator, queryKeadaan, queryKinerjaTahun, querySimpul } from './data'
import { db } from './data-baca'
import { susunTemplat } from './impor/templat'
import type { IndikatorKinerja, KeadaanTriwulan, KinerjaTahun, SimpulUnit } from './types'

/** Indicators, money of the Renstra and texts of a year, for a caller that brings its own proof of scope. */
export const loadKinerjaUntuk = (scope: OpdScope, tahun: number): Promise<KinerjaTahun> => queryKinerjaTahun(db(), scope, tahun)

/** Indicators of a year with their quarters, for a caller that brings its own proof of scope, and its transaction. */
export const loadIndikatorTahun = (scope: OpdScope, tahun: number, tx: Transaksi = db()): Promise<IndikatorKinerja[]> => queryIndikator(tx, scope, tahun)

export interface HalamanKinerja extends KinerjaTahun {
  unitId: number
  unit: string
  simpul: SimpulUnit[]
  /** by quarter, from the first */
  keadaan: KeadaanTriwulan[]
  bolehTulis: boolean
  /** the office: changes what is closed, with a reason, and writes as verifier */
  kantor: boolean
  /** indicators of the year before, to be carried over */
  lalu: number
}

/** The indicators of one unit for its reader; 404 alike for a bad id and another unit's. */
export async function loadKinerjaUnit(unitTeks: string, tahun: number): Promise<HalamanKinerja> {
  const pengguna = await requirePengguna()
  const unitId = idDari(unitTeks)
  const scope = scopeUnitHalaman(pengguna, unitId, 'baca')
  const unit = (await loadNamaUnit(scope)).get(unitId)
  if (unit === undefined) notFound()
  const [isi, simpul, keadaan, lalu] = await Promise.all([queryKinerjaTahun(db(), scope, tahun, unitId), querySimpul(db(), scope, unitId, tahun), queryKeadaan(db(), unitId, tahun), queryIndikator(db(), scope, tahun - 1, unitId)])
  return { ...isi, unitId, unit, simpul, keadaan, bolehTulis: bolehUnit(pengguna, unitId, 'tulis'), kantor: PERAN_KANTOR.includes(pengguna.peran), lalu: lalu.length }
}

/** The sheet of indicators that a unit fills in, as a workbook. @throws AppError TIDAK_BERHAK */
export async function loadTemplatKinerja(pengguna: Pengguna, unitTeks: string, tahun: number): Promise<Uint8Array> {
  const unitId = idDari(unitTeks)
  const scope = scopeUnit(pengguna, unitId, 'tulis')
  const [isi, simpul, nama] = await Promise.all([queryKinerjaTahun(db(), scope, tahun, unitId), querySimpul(db(), scope, unitId, tahun), loadNamaUnit(scope)])
  return writeBuku(susunTemplat({ unit: nama.get(unitId) ?? '', tahun, simpul }, isi))
}
