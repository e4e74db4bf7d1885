import 'server-only'
import { loadDeret } from '@/lib/lapor/indikator/loaders'
import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import { akhirBulan } from '@/lib/realisasi/bulan'

/** Outcomes that are published per kecamatan, as known at the end of the cut-off month. */
export async function loadDeretPeta({ tahun, bulan }: { tahun: number; bulan: number }): Promise<readonly DeretIndikator[]> {
  const semua = await loadDeret({ sampai: akhirBulan(tahun, bulan), perWilayah: true })
  return semua.filter(({ titik }) => titik.some(({ wilayahId }) => wilayahId !== null))
}
