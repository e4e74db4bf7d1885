import 'server-only'
import { notFound } from 'next/navigation'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { BAHAN_TAHUN } from '@/lib/lihat/halaman/loaders'
import { PERAN_LKPJ } from '@/lib/lihat/lkpj/loaders'
import type { DataLkpj } from '@/lib/lihat/panel/lkpj/data'
import { uraiBahan } from '@/lib/rakor/bekuan/loaders'
import type { IsiBahan } from '@/lib/rakor/bekuan/types'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { queryBahanTutup, queryPenutupan } from './data'
import { bacaKesiapan } from './mutations'
import type { Butir, Penutupan } from './types'

/** A year before its closing: what is ready, what was proposed, by whom; for the office. */
export interface HalamanTutup {
  tahun: number
  daftarTahun: number[]
  kesiapan: Butir[]
  tanda: string
  /** newest first */
  riwayat: Penutupan[]
  /** waits for a second person, or is in force; null: neither */
  kini: Penutupan | null
  penggunaId: string
}

/** For the office. 404 for a year that is not there. */
export async function loadTutup(teksTahun: string): Promise<HalamanTutup> {
  const { id: penggunaId } = await requirePeran('ADMIN', 'ANALIS')
  if (!/^20\d\d$/.test(teksTahun)) notFound()
  const { tahun, daftarTahun } = await loadPeriode({ tahun: teksTahun })
  const [{ kesiapan, tanda }, riwayat] = await Promise.all([bacaKesiapan(tahun), queryPenutupan(tahun)])
  return { tahun, daftarTahun, kesiapan, tanda, riwayat, kini: riwayat.find(({ keadaan }) => keadaan === 'DIUSULKAN' || keadaan === 'DITUTUP') ?? null, penggunaId }
}

/** The closing of a year that is in force; null: the year is open. For those who see all units. */
export async function loadPenutupan(tahun: number): Promise<Penutupan | null> {
  await requirePeran(...PERAN_LKPJ)
  return (await queryPenutupan(tahun)).find(({ keadaan }) => keadaan === 'DITUTUP') ?? null
}

/** The LKPJ as it was when a year was closed. */
export async function loadLkpjBeku({ id }: Pick<Penutupan, 'id'>): Promise<IsiBahan<DataLkpj>> {
  await requirePeran(...PERAN_LKPJ)
  const halaman = BAHAN_TAHUN.lkpj
  if (halaman === undefined) throw new Error('LKPJ tidak dibekukan')
  return uraiBahan<DataLkpj>(await queryBahanTutup(id, 'lkpj'), halaman)
}
