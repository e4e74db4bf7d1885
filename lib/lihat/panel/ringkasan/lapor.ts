import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { temuanLapor } from '@/lib/dasar/format/temuan'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { bilangan, tanpa, teks, uang } from '../sel'
import { hrefUnit } from '../tautan'
import type { DefinisiPanel } from '../types'
import { kataLapor, namaSebut } from '../umum/lapor'
import type { DataRingkasan } from './data'

/** Who has not reported, by category, what their anggaran kas is, and how old the figures are. */
export const panelLapor: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-lapor',
  susun: ({ unit, tahun, bulan, kabupaten, tenggat, laporTerakhir, namaSingkat, kueri }) => {
    const wajib = unit.filter(({ posisi }) => posisi.jumlahUnit > 0)
    const belum = wajib.filter(({ melapor }) => !melapor)
    const { diperbarui } = kabupaten.posisi
    return {
      kunci: 'ringkasan-lapor',
      judul: temuanLapor(belum.length, wajib.length, bulanTahun(tahun, bulan)),
      bacaan: `${diperbarui ? `Entri terbaru ${waktuWib(diperbarui)}.` : 'Belum ada entri.'}${tenggat ? ` Tenggat laporan ${waktuWib(tenggat)}.` : ''}`,
      tabel: {
        caption: `Unit yang belum melapor ${bulanTahun(tahun, bulan)}`,
        kolom: [
          { kunci: 'nama', nama: 'Kategori dan unit' },
          { kunci: 'jumlah', nama: 'Unit', angka: true },
          { kunci: 'terakhir', nama: 'Laporan terakhir' },
          { kunci: 'angkas', nama: 'Anggaran kas', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: KATEGORI.flatMap((kategori) => {
          const daftar = belum.filter(({ posisi }) => posisi.kategori === kategori)
          if (daftar.length === 0) return []
          return [
            { kunci: kategori, tingkat: 0, sel: { nama: teks(NAMA_KATEGORI[kategori]), jumlah: bilangan(daftar.length) } },
            ...daftar.map((capaian) => ({
              kunci: capaian.posisi.kunci, tingkat: 1, href: hrefUnit(kueri, capaian.posisi.kunci),
              sel: { nama: teks(namaSebut(capaian, namaSingkat)), terakhir: tanpa(kataLapor(capaian, laporTerakhir) ?? ''), angkas: uang(capaian.posisi.angkas) },
            })),
          ]
        }),
      },
      bagan: { jenis: 'kelompok', nilai: 'jumlah' },
      rumus: [],
      kosong: { judul: wajib.length === 0 ? 'Belum ada unit dengan pagu' : 'Semua unit sudah melapor' },
    }
  },
}
