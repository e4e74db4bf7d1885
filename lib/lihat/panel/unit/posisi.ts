import { namaBulanPendek } from '@/lib/dasar/format/tanggal'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, tanpa, teks, zona } from '../sel'
import type { DefinisiPanel } from '../types'
import { panelBin } from '../umum/bin'
import { panelKurva } from '../umum/kurva'
import { panelPosisi, panelRupiah } from '../umum/posisi'
import type { DataPanelUnit } from './data'

export const panelPosisiUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-posisi',
  susun: ({ capaian, tahun }) => (capaian.melapor ? panelPosisi('unit-posisi', capaian, tahun) : null),
}

export const panelRupiahUnit: DefinisiPanel<DataPanelUnit> = { kunci: 'unit-rupiah', susun: ({ capaian }) => panelRupiah('unit-rupiah', capaian) }

export const panelKurvaUnit: DefinisiPanel<DataPanelUnit> = { kunci: 'unit-kurva', susun: (data) => panelKurva('unit-kurva', { ...data, akhirTahun: typeof data.proyeksi === 'string' ? null : data.proyeksi.proyeksi }) }

export const panelBinUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-bin',
  susun: ({ capaian, unit, kueri }) => panelBin('unit-bin', capaian, (bin) => `/kesenjangan/sub-kegiatan?${kueri}&unit=${unit.id}&bin=${bin}`),
}

/** The zona of each month at its own cut-off, so that a change is seen at a glance. */
export const panelZonaUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-zona',
  susun: ({ riwayat, tahun }) => ({
    kunci: 'unit-zona',
    judul: 'Bagaimana zonanya dari bulan ke bulan?',
    bacaan: 'Dihitung pada akhir tiap bulan, dengan versi APBD yang berlaku saat itu.',
    tabel: {
      caption: `Zona tiap bulan TA ${tahun}`,
      kolom: [{ kunci: 'nama', nama: 'Bulan' }, { kunci: 'zona', nama: 'Zona' }, { kunci: 'serapan', nama: 'Serapan', satuan: '% anggaran kas', angka: true }],
      baris: riwayat.flatMap(({ laporan, capaian }) => (capaian ? [{
        kunci: String(laporan.bulan),
        sel: { nama: teks(namaBulanPendek(laporan.bulan)), zona: zona(capaian.zona, capaian.alasanZona, capaian.sementara), serapan: capaian.melapor ? persen(capaian.serapanAngkas) : tanpa('belum lapor') },
      }] : [])),
    },
    bagan: { jenis: 'deret-zona', zona: 'zona', nilai: 'serapan' },
    rumus: [RUMUS.zona, RUMUS.serapanAngkas],
    kosong: { judul: `Belum ada periode laporan TA ${tahun}` },
  }),
}
