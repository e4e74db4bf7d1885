import { bilangan, persen } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { tanggalAkhirBulan } from '@/lib/dasar/format/tanggal'
import { temuanKelompok } from '@/lib/dasar/format/temuan'
import { teks } from '../sel'
import { hrefUnit } from '../tautan'
import type { DefinisiPanel } from '../types'
import { barisJumlah, selCapaian, selZona, tampak } from '../umum/capaian'
import { panelKelompok } from '../umum/kelompok'
import type { DataPanelUnit } from './data'

export const panelJenisUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-jenis-belanja',
  susun: ({ jenisBelanja, capaian }) => panelKelompok({
    kunci: 'unit-jenis-belanja', judul: temuanKelompok(jenisBelanja, 'Untuk apa belanja dipakai?'), bacaan: 'Menurut jenis belanja.', kolom: 'Jenis belanja', daftar: jenisBelanja, seluruh: capaian,
  }),
}

export const panelSumberUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-sumber-dana',
  susun: ({ sumberDana, capaian }) => panelKelompok({
    kunci: 'unit-sumber-dana', judul: temuanKelompok(sumberDana, 'Dari mana belanja dibiayai?'), bacaan: 'Menurut sumber dana.', kolom: 'Sumber dana', daftar: sumberDana, seluruh: capaian,
  }),
}

/** The units under this one: a figure of the whole only where one of them has reported. */
export const panelAnak: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-anak',
  susun: ({ anak, unit, tahun, bulan, kueri }) => (anak === null ? null : {
    kunci: 'unit-anak',
    judul: `Bersama ${bilangan(anak.daftar.length)} unit di bawahnya: ${anak.gabungan.melapor ? `${persen(anak.gabungan.serapanAngkas)} dari anggaran kas` : 'belum ada laporan bulan ini'}`,
    bacaan: `Jumlah ${unit.namaSingkat} sendiri dan unit di bawahnya per ${tanggalAkhirBulan(tahun, bulan)}.${kalimatCakupan(anak.gabungan)}`,
    tabel: {
      caption: `Unit di bawah ${unit.nama}; jumlah termasuk ${unit.namaSingkat} sendiri. Deviasi dan selisih negatif berarti tertinggal`,
      kolom: [{ kunci: 'nama', nama: 'Unit' }, ...tampak('pagu', 'angkas', 'realisasi', 'serapanAngkas', 'selisih'), { kunci: 'zona', nama: 'Zona' }],
      baris: anak.daftar.map((item) => ({ kunci: item.posisi.kunci, href: hrefUnit(kueri, item.posisi.kunci), sel: { nama: teks(item.posisi.nama), ...selCapaian(item), zona: selZona(item) } })),
      jumlah: barisJumlah(anak.gabungan, teks('Jumlah'), { zona: selZona(anak.gabungan) }),
    },
    rumus: [],
  }),
}
