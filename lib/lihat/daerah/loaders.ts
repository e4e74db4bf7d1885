import 'server-only'
import { KABUPATEN } from '@/lib/dasar/identitas/constants'
import { loadDaerahTahun } from '@/lib/lapor/daerah/loaders'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { PANEL_DAERAH } from '@/lib/lihat/panel/daerah/daftar'
import type { DataDaerah } from '@/lib/lihat/panel/daerah/data'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadCapaian } from '@/lib/posisi/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'

/** Other regencies beside our own, for those who see the whole of ours. */
export async function loadDataDaerah(periode: Periode): Promise<DataDaerah> {
  const { tahun, bulan, versi, contoh } = periode
  const daerah = await loadDaerahTahun(tahun)
  const sendiri = await loadCapaian({ tahun, bulan, versi, per: 'bulan' })
  return { tahun, bulan, kueri: alamatPeriode(periode), nama: KABUPATEN, daerah, sendiri, contoh }
}

export const panelDaerah = (data: DataDaerah): Panel[] => susunPanel(PANEL_DAERAH, data)

/** The findings from the page's address: for a file of one of them. */
export async function loadPanelDaerah(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  return { panel: panelDaerah(await loadDataDaerah(periode)), periode }
}
