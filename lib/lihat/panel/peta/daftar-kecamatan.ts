import type { DataKecamatan } from '@/lib/lihat/peta/types'
import type { DefinisiPanel } from '../types'
import { panelKecamatanHasil } from './hasil'
import { panelKecamatanKendala, panelKecamatanPaket, panelKecamatanPekon, panelKecamatanSub, panelKecamatanUnit, panelPaketLain, panelSubLain } from './kecamatan'

/** One kecamatan, in its order: money, what others do there (for its camat), packages, obstacles, outcomes, sub-kegiatan, pekon. */
export const PANEL_KECAMATAN: readonly DefinisiPanel<DataKecamatan>[] = [
  panelKecamatanUnit, panelPaketLain, panelKecamatanPaket, panelKecamatanKendala, panelKecamatanHasil, panelKecamatanSub, panelSubLain, panelKecamatanPekon,
]
