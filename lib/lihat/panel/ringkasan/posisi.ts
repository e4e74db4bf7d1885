import type { DefinisiPanel } from '../types'
import { panelBin as susunBin } from '../umum/bin'
import { panelKurva as susunKurva } from '../umum/kurva'
import { panelPosisi as susunPosisi, panelRupiah as susunRupiah } from '../umum/posisi'
import type { DataRingkasan } from './data'

/** The sentence that the regent reads first, and its three bars. Of a month without reports the sentence alone. */
export const panelPosisi: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-posisi',
  susun: ({ kabupaten, tahun }) => (kabupaten.melapor ? susunPosisi('ringkasan-posisi', kabupaten, tahun) : null),
}

export const panelRupiah: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-rupiah',
  susun: ({ kabupaten }) => susunRupiah('ringkasan-rupiah', kabupaten),
}

export const panelKurva: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-kurva',
  susun: (data) => susunKurva('ringkasan-kurva', data),
}

export const panelBin: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-bin',
  susun: ({ kabupaten, kueri }) => (kabupaten.melapor ? susunBin('ringkasan-bin', kabupaten, (bin) => `/kesenjangan/sub-kegiatan?${kueri}&bin=${bin}`) : null),
}
