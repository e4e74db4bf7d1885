import { tanggal } from '@/lib/dasar/format/tanggal'
import { panelBerikut } from '../dak/berikut'
import type { DefinisiPanel } from '../types'
import type { DataRingkasan } from './data'

/** What of DAK Fisik lapses next, and on which day that was counted: it is not always the month's last. Nothing in a year without allocations or rules, or once all of it has come. */
export const panelDakBerikut: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-dak-berikut',
  susun: ({ dak }) => {
    if (dak.aturan === null || dak.alokasi.every(({ berikut, gerbang }) => berikut === null && gerbang.every(({ status }) => status !== 'lewat'))) return null
    const panel = panelBerikut.susun(dak)
    return panel === null ? null : { ...panel, kunci: 'ringkasan-dak-berikut', judul: `${panel.judul} (per ${tanggal(dak.hari)})`, lanjut: { nama: 'DAK Fisik tiap bidang', href: `/dak?${dak.kueri}` } }
  },
}
