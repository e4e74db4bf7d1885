import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { idDari } from '@/lib/dasar/akses/scope'
import { BAHAN, BAHAN_UNIT } from '@/lib/lihat/halaman/loaders'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import type { Periode } from '@/lib/tahun/periode/types'
import { bacaBahan, bacaPeriode } from './baca'
import { kunciUnit, PERAN_BEKUAN } from './constants'
import { queryBagianUnit, queryBekuan, queryBekuanAkhir, queryKemajuan, queryRapatBeku } from './data'
import type { Bekuan, IsiBahan, Kemajuan } from './types'

export { uraiBahan } from './baca'
export { loadBekuanUnit, loadLembarUnit } from './loaders-unit'

const RINGKASAN = 'ringkasan'
/** Frozen positions of a meeting, the one that counts first. For those who see all units. */
export async function loadBekuan(rapatId: number): Promise<Bekuan[]> {
  await requirePeran(...PERAN_BEKUAN)
  return queryBekuan(rapatId)
}

/** What a frozen position is of: year, month, versions, limits, as they were. null: the part is missing, damaged or of another shape. */
export async function loadPeriodeBeku({ id }: Pick<Bekuan, 'id'>): Promise<Periode | null> {
  await requirePeran(...PERAN_BEKUAN)
  return bacaPeriode(id)
}

/** The frozen panels of a page; `halaman` "unit" with the unit's id in digits. */
export async function loadHalamanBeku({ id }: Pick<Bekuan, 'id'>, halaman: string, unitId = ''): Promise<IsiBahan> {
  await requirePeran(...PERAN_BEKUAN)
  if (halaman === 'unit') return idDari(unitId) === 0 ? { keadaan: 'TIADA' } : bacaBahan(id, kunciUnit(unitId), BAHAN_UNIT)
  const isi = Object.hasOwn(BAHAN, halaman) ? BAHAN[halaman] : undefined
  return isi === undefined ? { keadaan: 'TIADA' } : bacaBahan(id, halaman, isi)
}

/** The frozen figures of the regency and of its units: what meetings are compared by. */
export async function loadRingkasanBeku({ id }: Pick<Bekuan, 'id'>): Promise<IsiBahan<DataRingkasan>> {
  await requirePeran(...PERAN_BEKUAN)
  const isi = BAHAN[RINGKASAN]
  if (isi === undefined) throw new Error('Ringkasan tidak dibekukan')
  return bacaBahan<DataRingkasan>(id, RINGKASAN, isi)
}

/** The frozen sub-kegiatan with the unit of each: what two meetings' difference is explained by. */
export async function loadSubBeku({ id }: Pick<Bekuan, 'id'>): Promise<DataKesenjangan['sub'] | null> {
  await requirePeran(...PERAN_BEKUAN)
  const halaman = BAHAN.kesenjangan
  if (halaman === undefined) throw new Error('Kesenjangan tidak dibekukan')
  const isi = await bacaBahan<DataKesenjangan>(id, 'kesenjangan', { ...halaman, susun: () => [] })
  return isi.keadaan === 'ADA' ? isi.data.sub : null
}

/** The frozen position that counts of every meeting, oldest first. */
export async function loadBekuanAkhir(): Promise<Bekuan[]> {
  await requirePeran(...PERAN_BEKUAN)
  return queryBekuanAkhir()
}

/** Pages that can be looked at frozen, by the name in addresses, in their order. */
export const HALAMAN_BEKU: readonly { kunci: string; nama: string }[] = [...Object.entries(BAHAN).map(([kunci, { nama }]) => ({ kunci, nama })), { kunci: 'unit', nama: BAHAN_UNIT.nama }]

/** For the one who waits; null: no freezing is under way. @throws AppError TIDAK_DITEMUKAN where there is no such meeting */
export async function loadKemajuan(rapatId: number): Promise<Kemajuan | null> {
  await requirePeran('ADMIN', 'ANALIS')
  if ((await queryRapatBeku(rapatId)) === null) throw new AppError('TIDAK_DITEMUKAN')
  return queryKemajuan(rapatId)
}

/** Ids of the units that have a frozen page. For those who see all units. */
export async function loadBagianBekuan({ id }: Pick<Bekuan, 'id'>): Promise<string[]> {
  await requirePeran(...PERAN_BEKUAN)
  return queryBagianUnit(id)
}
