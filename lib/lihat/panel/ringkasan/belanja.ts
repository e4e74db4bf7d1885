import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { temuanDak, temuanKelompok } from '@/lib/dasar/format/temuan'
import type { DefinisiPanel } from '../types'
import { panelKelompok } from '../umum/kelompok'
import type { DataRingkasan } from './data'

/** What the money is for. */
export const panelJenis: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-jenis-belanja',
  susun: ({ kabupaten, jenisBelanja, tahun, bulan }) => (kabupaten.melapor ? panelKelompok({
    kunci: 'ringkasan-jenis-belanja', judul: temuanKelompok(jenisBelanja, 'Untuk apa belanja dipakai?'), kolom: 'Jenis belanja',
    bacaan: `Bagian pagu, serapan dan target tiap jenis belanja ${sampaiBulan(tahun, bulan)}.`, daftar: jenisBelanja, seluruh: kabupaten,
  }) : null),
}

/** Where it comes from. */
export const panelSumber: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-sumber-dana',
  susun: ({ kabupaten, sumberDana, tahun, bulan }) => (kabupaten.melapor ? panelKelompok({
    kunci: 'ringkasan-sumber-dana', judul: temuanKelompok(sumberDana, 'Dari mana belanja dibiayai?'), kolom: 'Sumber dana',
    bacaan: `Bagian pagu, serapan dan target tiap sumber dana ${sampaiBulan(tahun, bulan)}.`, daftar: sumberDana, seluruh: kabupaten,
  }) : null),
}

/** DAK Fisik by bidang: what has been spent of it. */
export const panelDakFisik: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-dak-fisik',
  susun: ({ kabupaten, dakFisik, dakFisikSeluruh, tahun, bulan }) => (kabupaten.melapor ? panelKelompok({
    kunci: 'ringkasan-dak-fisik', judul: temuanDak(dakFisikSeluruh), kolom: 'Bidang DAK Fisik',
    bacaan: dakFisikSeluruh ? `Pagu ${rupiahSingkat(dakFisikSeluruh.posisi.pagu)} menurut bidang ${sampaiBulan(tahun, bulan)}.` : `DAK Fisik menurut bidang ${sampaiBulan(tahun, bulan)}.`,
    daftar: dakFisik, seluruh: dakFisikSeluruh,
  }) : null),
}
