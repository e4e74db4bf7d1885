import type { Penyiapan } from './types'

/** A unit's entry page is about an opened month; before one is open its lines come by import alone. */
export function alamatUnit({ setelan: { tahun }, bulan }: Penyiapan, unitId: number, bagian: 'pagu' | 'anggaran-kas' | 'fisik'): string | null {
  const buka = bulan.find(({ status }) => status === 'TERBUKA') ?? bulan.findLast(({ status }) => status === 'TERKUNCI')
  return buka ? `/entri/${unitId}?tahun=${tahun}&bulan=${buka.bulan}&bagian=${bagian}` : null
}

/** Where files of the year are imported. */
export const alamatImpor = ({ setelan: { tahun } }: Penyiapan): string => `/impor?tahun=${tahun}`
