import { loadSerapSumber } from '@/lib/posisi/loaders'
import type { AlokasiDak } from '@/lib/realisasi/dak/types'
import type { AlokasiDakTercatat } from './types'

/** The allocations with what was spent of their sources. The caller has proven that its reader answers for each of them. */
export async function denganSerap(tahun: number, alokasi: readonly AlokasiDakTercatat[]): Promise<(AlokasiDak & { alokasi: AlokasiDakTercatat })[]> {
  const sumber = await loadSerapSumber(tahun, [...new Set(alokasi.map(({ sumberDana }) => sumberDana.id))])
  const serap = new Map(sumber.map((satu) => [satu.sumberDanaId, new Map(satu.bulan.map(({ bulan, realisasi }) => [bulan, realisasi]))]))
  return alokasi.map((satu) => ({ alokasi: satu, mekanisme: satu.mekanisme, pagu: satu.pagu, catatan: satu.catatan, serap: serap.get(satu.sumberDana.id) ?? new Map() }))
}
