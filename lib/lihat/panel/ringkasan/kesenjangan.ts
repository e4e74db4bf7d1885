import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { bacaanPareto, temuanPareto } from '@/lib/dasar/format/temuan'
import { pareto } from '@/lib/realisasi/kesenjangan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, teks, uang } from '../sel'
import { hrefUnit } from '../tautan'
import type { DefinisiPanel, Kolom } from '../types'
import { kataLapor, namaSebut } from '../umum/lapor'
import type { DataRingkasan } from './data'

const TAMPIL = 5

const KOLOM: readonly Kolom[] = [
  { kunci: 'nama', nama: 'Unit' },
  { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true },
  { kunci: 'bagian', nama: 'Bagian', satuan: '% bersih', angka: true },
  { kunci: 'kumulatif', nama: 'Kumulatif', satuan: '% bersih', angka: true, lebar: true },
  { kunci: 'namaLengkap', nama: 'Nama lengkap', rinci: true },
  { kunci: 'dariTertinggal', nama: 'Bagian', satuan: '% dari yang tertinggal', angka: true, rinci: true },
  { kunci: 'kumulatifTertinggal', nama: 'Kumulatif', satuan: '% dari yang tertinggal', angka: true, rinci: true },
  { kunci: 'serapan', nama: 'Serapan', satuan: '% anggaran kas', angka: true, rinci: true },
]

/** Who causes the gap: units by rupiah behind the anggaran kas, because a percentage hides who matters. */
export const panelKesenjangan: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-kesenjangan',
  susun: ({ unit, laporTerakhir, namaSingkat, tahun, bulan, kueri, kabupaten }) => {
    if (!kabupaten.melapor) return null
    const baris = pareto(unit)
    return {
      kunci: 'ringkasan-kesenjangan',
      judul: temuanPareto(baris, unit, TAMPIL),
      bacaan: `${bacaanPareto(unit)}${kalimatCakupan(kabupaten)}`,
      tabel: {
        caption: `Kekurangan terhadap anggaran kas ${sampaiBulan(tahun, bulan)}, terbesar dahulu`,
        kolom: KOLOM,
        tampil: TAMPIL,
        baris: baris.map(({ capaian, kurang, bagian, kumulatif, dariTertinggal, kumulatifTertinggal }, index) => {
          const belum = kataLapor(capaian, laporTerakhir)
          return {
            kunci: capaian.posisi.kunci, href: hrefUnit(kueri, capaian.posisi.kunci), utama: index < TAMPIL,
            sel: {
              nama: teks(namaSebut(capaian, namaSingkat), ...(belum === null ? [] : [belum])), namaLengkap: teks(capaian.posisi.nama), kurang: uang(kurang),
              bagian: persen(bagian), kumulatif: persen(kumulatif), dariTertinggal: persen(dariTertinggal), kumulatifTertinggal: persen(kumulatifTertinggal),
              serapan: persen(capaian.serapanAngkas),
            },
          }
        }),
      },
      bagan: { jenis: 'batang', nilai: 'kurang' },
      rumus: [RUMUS.selisih, RUMUS.kesenjangan],
      lanjut: { nama: 'Kesenjangan menurut unit, program, dan sub-kegiatan', href: `/kesenjangan?${kueri}` },
      kosong: { judul: 'Tidak ada kekurangan untuk diurutkan' },
    }
  },
}
