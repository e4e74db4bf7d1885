import 'server-only'
import { hariWib } from '@/lib/dasar/format/tanggal'
import { loadDeret } from '@/lib/lapor/indikator/loaders'
import { isTerumumkan } from '@/lib/lapor/indikator/utils'
import { hariPandang } from '@/lib/lihat/dak/loaders'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { panelIndikator, panelPerDeret } from '@/lib/lihat/panel/indikator/daftar'
import type { DataIndikator } from '@/lib/lihat/panel/indikator/data'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'

/**
 * The day that outcomes are told from, on every page and in every part of a meeting alike: the meeting's own, else the day that the month's page
 * looks at. One page never knows more of a series than another of the same moment.
 */
export const hariHasil = (periode: Pick<Periode, 'tahun' | 'bulan' | 'versi' | 'daftarBulan'>, hari: string | null): string => hari ?? hariPandang(periode).hari

/** Outcome series as they were known on a day ("YYYY-MM-DD"), for whoever is signed in. */
export const loadDataIndikatorPada = async (hari: string): Promise<DataIndikator> => ({ hari, deret: await loadDeret({ sampai: hari }) })

/**
 * The page of outcomes: what is known today. They go on from year to year, so no period of the budget narrows them. `uang`: series of what was
 * published of themes, which the page lists and counts nowhere.
 */
export async function loadIndikator(): Promise<{ data: DataIndikator; uang: DataIndikator['deret']; panel: Panel[] }> {
  const hari = hariWib(new Date())
  const semua = await loadDeret({ sampai: hari, uang: true })
  const [data, uang] = [{ hari, deret: semua.filter((satu) => !isTerumumkan(satu)) }, semua.filter(isTerumumkan)]
  return { data, uang, panel: panelIndikator(data, uang) }
}

/** The same for a file of one of its tables, or of a table on the page of a series, whichever it is of. */
export async function loadPanelIndikator(cari: SearchParams): Promise<IsiHalaman> {
  const [{ panel, uang }, periode] = await Promise.all([loadIndikator(), loadPeriode(cari)])
  return { panel: [...panel, ...panelPerDeret(uang)], periode }
}
