import type { DefinisiPanel } from '../types'
import { panelBerikut } from './berikut'
import type { DataDak } from './data'
import { panelGerbang } from './gerbang'
import { panelLewat } from './lewat'
import { panelRantai } from './rantai'
import { panelSisa } from './sisa'
import { panelSumberDak } from './sumber'

/** The findings of DAK Fisik, in its order: what lapses next, what has lapsed, how far each is, where each payment stands. */
export const PANEL_DAK: readonly DefinisiPanel<DataDak>[] = [panelBerikut, panelLewat, panelRantai, panelGerbang, panelSisa, panelSumberDak]
