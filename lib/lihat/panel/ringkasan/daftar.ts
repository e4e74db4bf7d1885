import type { DefinisiPanel } from '../types'
import { panelAkhirTahun } from './akhir-tahun'
import { panelDakFisik, panelJenis, panelSumber } from './belanja'
import { panelDakBerikut } from './dak-berikut'
import type { DataRingkasan } from './data'
import { panelIndikator } from './indikator'
import { panelSebab } from './kendala'
import { panelKeputusan } from './keputusan'
import { panelKesenjangan } from './kesenjangan'
import { panelLapor } from './lapor'
import { panelPeringkat, panelPeringkatPagu } from './peringkat'
import { panelBin, panelKurva, panelPosisi, panelRupiah } from './posisi'
import { panelTema } from './tema'
import { panelZona } from './zona'

/** The findings of Ringkasan, in its order: what, who, since when, what of, what stands in the way. */
export const PANEL_RINGKASAN: readonly DefinisiPanel<DataRingkasan>[] = [
  panelPosisi,
  panelRupiah,
  panelAkhirTahun,
  panelDakBerikut,
  panelZona,
  panelKesenjangan,
  panelKeputusan,
  panelKurva,
  panelJenis,
  panelSumber,
  panelDakFisik,
  panelBin,
  panelPeringkat,
  panelPeringkatPagu,
  panelTema,
  panelLapor,
  panelIndikator,
  panelSebab,
]
