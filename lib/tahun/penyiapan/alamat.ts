import type { Penyiapan } from './types'

type Bagian = 'pagu' | 'anggaran-kas' | 'fisik'

/** Where files of this part are imported, the last version of it chosen: the one that the steps speak of. */
export function alamatImpor({ setelan: { tahun }, apbd, kas }: Penyiapan, bagian: Bagian): string {
  const versi = bagian === 'pagu' ? apbd.at(-1) : bagian === 'anggaran-kas' ? kas.at(-1) : undefined
  return `/impor?tahun=${tahun}${versi ? `&${bagian === 'pagu' ? 'apbd' : 'kas'}=${versi.id}` : ''}`
}

/** A unit's entry page is about an opened month; before one is open its lines come by import alone, so there is none yet. */
export function alamatUnit({ setelan: { tahun }, bulan }: Penyiapan, unitId: number, bagian: Bagian): string | null {
  const buka = bulan.find(({ status }) => status === 'TERBUKA') ?? bulan.findLast(({ status }) => status === 'TERKUNCI')
  return buka ? `/entri/${unitId}?tahun=${tahun}&bulan=${buka.bulan}&bagian=${bagian}` : null
}
