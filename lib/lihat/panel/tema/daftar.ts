import type { DataSatuTema, DataTema } from '@/lib/lihat/tema/types'
import { susunPanel } from '../susun'
import type { DefinisiPanel, Panel } from '../types'
import { panelDeret } from './deret'
import { panelKecamatan } from './kecamatan'
import { panelKendala } from './kendala'
import { panelPaket } from './paket'
import { panelPosisi } from './posisi'
import { panelBelum, panelSemua } from './semua'
import { panelSub } from './sub'
import { panelTerumumkan } from './terumumkan'
import { panelUnit } from './unit'

/** The findings about all themes side by side. */
export const PANEL_TEMA: readonly DefinisiPanel<DataTema>[] = [panelSemua, panelBelum]

/** The findings about one theme, in its page's order; each panel's key names the theme. */
export const PANEL_SATU_TEMA: readonly DefinisiPanel<DataSatuTema>[] = [panelPosisi, panelDeret, panelTerumumkan, panelUnit, panelKecamatan, panelKendala, panelPaket, panelSub]

/** The findings about one theme; none where its details were not loaded. */
export function panelSatuTema({ tema: daftar, ...data }: DataTema, kode: string): Panel[] {
  const tema = daftar.find((satu) => satu.kode === kode)
  return tema === undefined || tema.rinci === null ? [] : susunPanel(PANEL_SATU_TEMA, { ...data, tema: { ...tema, rinci: tema.rinci } })
}

/**
 * All themes side by side, then each of those whose details are there: one frozen part holds them together, since a theme shares its
 * sub-kegiatan with others. A theme without anything confirmed has no findings of its own there.
 */
export const panelTema = (data: DataTema): Panel[] =>
  [...susunPanel(PANEL_TEMA, data), ...data.tema.flatMap(({ kode, seluruh, rinci }) => (rinci === null || (seluruh === null && data.tema.filter((satu) => satu.rinci !== null).length > 1) ? [] : panelSatuTema(data, kode)))]
