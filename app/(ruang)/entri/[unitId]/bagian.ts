import type { Loncatan } from '@/components/lapor/grid/bilah-alat'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import type { Parameter } from '@/lib/lapor/pelaporan/schema'

/** The tabs of the page: the worksheet that holds every figure, what stands in the way, handing in, and the lines themselves. */
export const TAB = ['lembar', 'kendala', 'kirim', 'baris'] as const
export type Tab = (typeof TAB)[number]
export const NAMA_TAB: Record<Tab, string> = { lembar: 'Lembar kerja', kendala: 'Kendala', kirim: 'Kirim', baris: 'Baris anggaran' }

/** Parts that had a tab of their own once: their addresses lead to the same columns of the worksheet. */
const DI_LEMBAR: Readonly<Record<string, Loncatan>> = { realisasi: 'realisasi', fisik: 'fisik', pagu: 'pagu', 'anggaran-kas': 'kas', 'target-fisik': 'target' }

/** What an address shows: a tab, and in the worksheet the part to begin at. */
export function bacaBagian({ bagian, hapus }: Parameter): { tab: Tab; mulaiDi: Loncatan | null } {
  const nama = typeof bagian === 'string' ? bagian : ''
  if (nama === 'pagu' && hapus !== undefined) return { tab: 'baris', mulaiDi: null }
  return { tab: TAB.find((satu) => satu === nama) ?? 'lembar', mulaiDi: DI_LEMBAR[nama] ?? null }
}

/** The address of a tab of this unit and month. */
export function alamatBagian({ unit, periode }: Pick<LembarUnit, 'unit' | 'periode'>, tab: Tab): string {
  return `/entri/${unit.id}?tahun=${periode.tahun}&bulan=${periode.bulan}&bagian=${tab}`
}

/** The worksheet opened at a cell. */
export const alamatSelDi = (lembar: Pick<LembarUnit, 'unit' | 'periode'>, kunci: string): string => `${alamatBagian(lembar, 'lembar')}&sel=${encodeURIComponent(kunci)}`
