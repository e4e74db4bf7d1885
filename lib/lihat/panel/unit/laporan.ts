import { daftarKata } from '@/lib/dasar/format/kalimat'
import { namaBulan, tanggal as tulisTanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_BELUM_MULAI, NAMA_STATUS } from '@/lib/lapor/pelaporan/utils'
import type { BulanRiwayat } from '@/lib/lihat/perangkat-daerah/types'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { persen, tanpa, teks, zona } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataPanelUnit } from './data'

/** "Laporan terlambat pada Maret dan Mei" */
function temuanLaporan(riwayat: readonly BulanRiwayat[]): string {
  const dibuka = riwayat.filter((item) => item.laporan.periode !== 'BELUM_DIBUKA')
  if (dibuka.length === 0) return 'Kapan laporan dikirim?'
  const terlambat = dibuka.filter((item) => item.laporan.terlambat).map((item) => namaBulan(item.laporan.bulan))
  return terlambat.length === 0 ? 'Laporan selalu dikirim sebelum tenggat' : `Laporan terlambat atau tidak dikirim pada ${daftarKata(terlambat)}`
}

/** Month by month: what the report went through, when it was due, and the zona at that month's own cut-off. */
export const panelLaporan: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-laporan',
  susun: ({ riwayat, unit, tahun }) => ({
    kunci: 'unit-laporan',
    judul: temuanLaporan(riwayat),
    bacaan: 'Terlambat dinilai dari saat laporan pertama kali sampai di kantor.',
    tabel: {
      caption: `Laporan ${unit.nama} TA ${tahun}`,
      kolom: [
        { kunci: 'nama', nama: 'Bulan' }, { kunci: 'zona', nama: 'Zona' }, { kunci: 'angkas', nama: 'Serapan', satuan: '% anggaran kas', angka: true }, { kunci: 'pagu', nama: 'Serapan', satuan: '% pagu', angka: true },
        { kunci: 'laporan', nama: 'Laporan' }, { kunci: 'sampai', nama: 'Sampai di kantor' }, { kunci: 'tenggat', nama: 'Tenggat' },
      ],
      baris: riwayat.map(({ laporan, capaian }) => ({
        kunci: String(laporan.bulan),
        sel: {
          nama: teks(namaBulan(laporan.bulan)),
          ...(capaian ? { zona: zona(capaian.zona, capaian.alasanZona) } : {}),
          ...(capaian?.melapor ? { angkas: persen(capaian.serapanAngkas), pagu: persen(capaian.serapanPagu) } : {}),
          laporan: laporan.periode === 'BELUM_DIBUKA' ? tanpa('belum dibuka') : teks(laporan.status === null ? NAMA_BELUM_MULAI : NAMA_STATUS[laporan.status], ...(laporan.terlambat ? ['terlambat'] : [])),
          sampai: teks(laporan.diajukanPada ? waktuWib(laporan.diajukanPada) : ''), tenggat: teks(waktuWib(laporan.tenggat)),
        },
      })),
    },
    rumus: [],
    kosong: { judul: `Belum ada periode laporan TA ${tahun}` },
  }),
}

/** Every name a unit has had, with the days on which it held. */
export const panelMasa: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-masa',
  susun: ({ masa }) => ({
    kunci: 'unit-masa',
    judul: masa.length > 1 ? 'Unit ini pernah bernama lain' : 'Nama dan kedudukan',
    tabel: {
      caption: 'Nama dan kedudukan unit menurut masanya',
      kolom: [{ kunci: 'nama', nama: 'Nama' }, { kunci: 'kategori', nama: 'Kategori' }, { kunci: 'masa', nama: 'Masa' }],
      baris: masa.map((item) => ({
        kunci: item.mulai,
        sel: { nama: teks(item.nama, ...(item.induk === null ? [] : [`di bawah ${item.induk}`])), kategori: teks(NAMA_KATEGORI[item.kategori]), masa: teks(`${tulisTanggal(item.mulai)} ${item.sampai ? `sampai ${tulisTanggal(item.sampai)}` : 'sampai sekarang'}`) },
      })),
    },
    rumus: [],
  }),
}
