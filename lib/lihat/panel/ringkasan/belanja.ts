import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { temuanDak, temuanKelompok } from '@/lib/dasar/format/temuan'
import type { DefinisiPanel } from '../types'
import { panelKelompok, type Kelompok } from '../umum/kelompok'
import type { DataRingkasan } from './data'

/** A grouping of the kabupaten's money. Nothing of a month without reports: it would have no position. */
const panel = (kunci: string, isi: (data: DataRingkasan, sampai: string) => Omit<Kelompok, 'kunci'>): DefinisiPanel<DataRingkasan> => ({
  kunci,
  susun: (data) => (data.kabupaten.melapor ? panelKelompok({ kunci, ...isi(data, sampaiBulan(data.tahun, data.bulan)) }) : null),
})

/** What the money is for. */
export const panelJenis = panel('ringkasan-jenis-belanja', ({ kabupaten, jenisBelanja }, sampai) => ({
  judul: temuanKelompok(jenisBelanja, 'Untuk apa belanja dipakai?'), kolom: 'Jenis belanja',
  bacaan: `Bagian pagu, serapan dan target tiap jenis belanja ${sampai}.`, daftar: jenisBelanja, seluruh: kabupaten,
}))

/** Where it comes from. */
export const panelSumber = panel('ringkasan-sumber-dana', ({ kabupaten, sumberDana }, sampai) => ({
  judul: temuanKelompok(sumberDana, 'Dari mana belanja dibiayai?'), kolom: 'Sumber dana',
  bacaan: `Bagian pagu, serapan dan target tiap sumber dana ${sampai}.`, daftar: sumberDana, seluruh: kabupaten,
}))

/** DAK Fisik by bidang: what has been spent of it. */
export const panelDakFisik = panel('ringkasan-dak-fisik', ({ dakFisik, dakFisikSeluruh }, sampai) => ({
  judul: temuanDak(dakFisikSeluruh), kolom: 'Bidang DAK Fisik',
  bacaan: dakFisikSeluruh ? `Pagu ${rupiahSingkat(dakFisikSeluruh.posisi.pagu)} menurut bidang ${sampai}.` : `DAK Fisik menurut bidang ${sampai}.`,
  daftar: dakFisik, seluruh: dakFisikSeluruh,
}))
