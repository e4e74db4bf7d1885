import type { DefinisiPanel } from '../types'
import { panelPeringkat as susunPeringkat } from '../umum/peringkat'
import type { DataRingkasan } from './data'

export const panelPeringkat: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-peringkat',
  susun: (data) => (data.kabupaten.melapor ? susunPeringkat('ringkasan-peringkat', data.unit, 'angkas', data) : null),
}

export const panelPeringkatPagu: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-peringkat-pagu',
  susun: (data) => (data.kabupaten.melapor ? susunPeringkat('ringkasan-peringkat-pagu', data.unit, 'pagu', data) : null),
}
