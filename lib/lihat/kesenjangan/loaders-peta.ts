import 'server-only'
import { loadVersi } from '@/lib/tahun/periode/loaders'
import type { Periode } from '@/lib/tahun/periode/types'
import { versiPada } from '@/lib/tahun/periode/utils'
import { loadCapaian } from '@/lib/posisi/loaders'
import type { FilterPosisi, PilihanVersi } from '@/lib/posisi/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { TahunPeta } from './types'
import { runVersi } from './utils'

/**
 * Every unit at the end of each month of one year, with the versions in force then: one statement for each run of months with the same
 * versions (two or three a year), never one a unit or a month. A version that was chosen stands for the whole year.
 */
async function loadTahunPeta(tahun: number, sampai: number, versi: PilihanVersi, filter: FilterPosisi): Promise<TahunPeta> {
  const { apbd, kas } = await loadVersi(tahun)
  const kunci = (bulan: number): string => {
    if (versi !== 'berlaku') return ''
    const { apbdVersi, kasVersi } = versiPada({ tahun, bulan, versi }, apbd, kas)
    return `${apbdVersi?.id}/${kasVersi?.id}`
  }
  const bagian = await Promise.all(runVersi(sampai, kunci).map((run) =>
    loadCapaian({ tahun, bulan: run.sampai, versi, per: 'unitBulan', filter, dariBulan: run.dari })))
  const unit = new Map<string, (Capaian | null)[]>()
  for (const capaian of bagian.flat()) {
    const id = capaian.posisi.kunci.split('/')[0] ?? ''
    const deret = unit.get(id) ?? Array.from({ length: 12 }, () => null)
    deret[capaian.bulan - 1] = capaian
    unit.set(id, deret)
  }
  return { tahun, sampai, unit }
}

/** The year before, where there is one with figures, and this year up to the cut-off. */
export async function loadPeta({ tahun, bulan, versi, daftarTahun }: Periode, filter: FilterPosisi): Promise<TahunPeta[]> {
  const [lalu, kini] = await Promise.all([
    daftarTahun.includes(tahun - 1) ? loadTahunPeta(tahun - 1, 12, 'berlaku', filter) : null,
    loadTahunPeta(tahun, bulan, versi, filter),
  ])
  return lalu !== null && lalu.unit.size > 0 ? [lalu, kini] : [kini]
}
