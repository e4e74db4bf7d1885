import 'server-only'
import type { DeretIndikator } from '@/lib/lapor/indikator/types'

/** Outcomes that are published per kecamatan, as known at the end of the cut-off month. */
// eslint-disable-next-line @typescript-eslint/require-await -- the series come with their own room
export async function loadDeretPeta(_cutOff: { tahun: number; bulan: number }): Promise<readonly DeretIndikator[]> {
  return []
}
