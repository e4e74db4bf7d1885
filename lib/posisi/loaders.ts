import 'server-only'
import { cache } from 'react'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import { bekukanUji } from '@/lib/dasar/database/hanya-baca'
import { perVersi } from '@/lib/dasar/database/per-versi'
import { sekaliPadaSaat } from '@/lib/dasar/database/konteks-saat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { kelompokLapor, satuKelompok, seragam, type KelompokLapor } from '@/lib/realisasi/kelompok-lapor'
import type { Posisi } from '@/lib/realisasi/posisi'
import type { SelTahun } from '@/lib/realisasi/proyeksi/pola'
import { bulanPosisi } from './baca'
import { queryAturanZona } from './data-aturan'
import { queryLaporTerakhir } from './data-lapor'
import { queryPaguBulan, querySel } from './data-sel'
import { querySerapSumber } from './data-serap'
import { queryPosisiTersimpan, rapikanFilter } from './data-tersimpan'
import type { CutOff, PaguBulan, ParamPosisi } from './types'

/** The zona limits of a year, read once until the next save. */
export const loadAturanZona = (tahun: number): ReturnType<typeof queryAturanZona> => perVersi(`aturan ${tahun}`, () => queryAturanZona(tahun))

/** React's cache compares by identity, so the parameters travel as one text. */
const muat = cache(async (kunci: string): Promise<Posisi[]> => {
  const scope = scopeBaca(await requirePengguna())
  return sekaliPadaSaat(`posisi ${scope.pelaku} ${kunci}`, () => queryPosisiTersimpan(scope, JSON.parse(kunci) as ParamPosisi))
})

/**
 * The position for the page's reader, within her scope; the same parameters are read once per request.
 * See `queryPosisi` for what each grouping gives.
 */
export function loadPosisi({ tahun, bulan, versi, per, filter, dariBulan }: ParamPosisi): Promise<Posisi[]> {
  return muat(JSON.stringify({ tahun, bulan, versi, per, filter: rapikanFilter(filter), dariBulan }))
}

/** Positions with their results by the year's zona limits. Grouped by month, each month is its own cut-off. */
export async function loadCapaian(param: ParamPosisi): Promise<Capaian[]> {
  const [posisi, aturan] = await Promise.all([loadPosisi(param), loadAturanZona(param.tahun)])
  return hitungCapaian(posisi, param, aturan)
}

/**
 * The units of a view by the last month that each has reported: what the year's pace and needs are reckoned from. They are read apart only
 * where some of them are late; else the whole's own months say it.
 */
export async function loadKelompokLapor(param: Omit<ParamPosisi, 'per' | 'dariBulan'>): Promise<KelompokLapor[]> {
  const perBulan = await loadPosisi({ ...param, per: 'bulan' })
  return seragam(perBulan, param.bulan) ? satuKelompok(perBulan, param.bulan) : kelompokLapor(await loadPosisi({ ...param, per: 'unitBulan' }), param.bulan)
}

/** The same for a caller that brings its own proof of scope: the API. */
export async function loadCapaianUntuk(scope: OpdScope, param: ParamPosisi): Promise<Capaian[]> {
  const [posisi, aturan] = await Promise.all([queryPosisiTersimpan(scope, param), queryAturanZona(param.tahun)])
  return hitungCapaian(posisi, param, aturan)
}

/** The latest month that each of the reader's units has reported up to the cut-off, by unit id as text. */
export async function loadLaporTerakhir(cutOff: Pick<CutOff, 'tahun' | 'bulan'>): Promise<ReadonlyMap<string, number>> {
  return queryLaporTerakhir(scopeBaca(await requirePengguna()), cutOff)
}

/** The same for a caller that brings its own proof of scope. */
export const loadLaporTerakhirUntuk = (scope: OpdScope, cutOff: Pick<CutOff, 'tahun' | 'bulan'>): Promise<ReadonlyMap<string, number>> => queryLaporTerakhir(scope, cutOff)

/** What was reckoned of a position that is kept, until the limits change. */
const terhitung = new WeakMap<Posisi, { bulan: number; limit: string; capaian: Capaian }>()

function hitungCapaian(posisi: readonly Posisi[], param: ParamPosisi, aturan: Awaited<ReturnType<typeof queryAturanZona>>): Capaian[] {
  const limit = JSON.stringify(aturan)
  return posisi.map((item) => {
    const bulan = bulanPosisi(param, item)
    const ada = terhitung.get(item)
    if (ada !== undefined && ada.bulan === bulan && ada.limit === limit) return ada.capaian
    const capaian = bekukanUji(computeCapaian(item, { aturan, bulan }))
    terhitung.set(item, { bulan, limit, capaian })
    return capaian
  })
}

/** Units x jenis belanja of a cut-off and of finished years, for the page's reader, within her scope. */
export async function loadSel(cutOff: CutOff, tahunLalu: readonly number[]): Promise<SelTahun[]> {
  return querySel(scopeBaca(await requirePengguna()), cutOff, tahunLalu)
}

/** The same for a caller that brings its own proof of scope. */
export const loadSelUntuk = (scope: OpdScope, cutOff: CutOff, tahunLalu: readonly number[]): Promise<SelTahun[]> => querySel(scope, cutOff, tahunLalu)

/** Pagu as it was in force at the end of each month of some years, for the page's reader, within her scope. */
export async function loadPaguBulan(tahun: readonly number[]): Promise<PaguBulan[]> {
  return queryPaguBulan(scopeBaca(await requirePengguna()), tahun)
}

/** Sources of funds over the months of a year. The caller has proven that its reader answers for each of them (see `querySerapSumber`). */
export const loadSerapSumber = querySerapSumber
