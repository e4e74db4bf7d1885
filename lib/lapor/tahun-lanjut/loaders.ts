import 'server-only'
import { notFound } from 'next/navigation'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { loadPosisi } from '@/lib/posisi/loaders'
import { sisaPagu } from '@/lib/realisasi/selisih'
import type { Sen } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { queryTahunSebelum } from './data'
import { muatSisa } from './muat'
import type { Sisa } from './types'

export interface HalamanLanjut {
  ke: number
  /** null: there is no year before */
  dari: number | null
  daftarTahun: number[]
  sisa: Sisa[]
  /** pagu minus realisasi of the year before at its end; shown, written nowhere as a budget. null: not reported */
  tidakTerserap: Sen | null
}

/** What the year before leaves for a year, for the office. 404 for a year that is not there. */
export async function loadLanjut(teksTahun: string): Promise<HalamanLanjut> {
  await requirePeran('ADMIN', 'ANALIS')
  if (!/^20\d\d$/.test(teksTahun)) notFound()
  const { tahun: ke, daftarTahun } = await loadPeriode({ tahun: teksTahun })
  const dari = await queryTahunSebelum(ke)
  if (dari === null) return { ke, dari, daftarTahun, sisa: [], tidakTerserap: null }
  const [sisa, [kabupaten]] = await Promise.all([muatSisa(dari, ke), loadPosisi({ tahun: dari, bulan: 12, versi: 'berlaku', per: 'kabupaten' })])
  return { ke, dari, daftarTahun, sisa, tidakTerserap: kabupaten === undefined ? null : sisaPagu(kabupaten) }
}
