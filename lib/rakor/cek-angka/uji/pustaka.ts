import { faktaPanel, labelPanel, periksaTeks, Pustaka } from '../utils'
import type { HasilPeriksa } from '../types'
import { PANEL, PANEL_UNIT } from './contoh'

const label = labelPanel(PANEL, PANEL_UNIT.flatMap(({ nama }) => nama))

export const PUSTAKA = new Pustaka([...faktaPanel(PANEL, null, label), ...PANEL_UNIT.flatMap((satu) => faktaPanel(satu.panel, satu, label))], label)
export const periksa = (teks: string): HasilPeriksa => periksaTeks(teks, PUSTAKA, { tahun: 2023, bulan: 6, daerah: 'Lampung Barat' })
