import 'server-only'
import { loadDeret } from '@/lib/lapor/indikator/loaders'
import type { DeretIndikator } from '@/lib/lapor/indikator/types'

/** Outcomes that are published per kecamatan, as known on a day. */
export async function loadDeretPeta(hari: string): Promise<readonly DeretIndikator[]> {
  const semua = await loadDeret({ sampai: hari, perWilayah: true })
  return semua.filter(({ titik }) => titik.some(({ wilayahId }) => wilayahId !== null))
}
