import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, teks, uang } from '../sel'
import { selHasil } from '../tema/hasil'
import { hrefTema, KALIMAT_IRISAN } from '../tema/kata'
import type { DefinisiPanel } from '../types'
import { dilaporkan } from '../umum/dilaporkan'
import type { DataRingkasan } from './data'

/** What the money is for: themes by pagu, beside what came of them. Nothing where no sub-kegiatan was confirmed. */
export const panelTema: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-tema',
  susun: ({ tema = [], tahun, bulan, kueri, kabupaten }) => {
    const urut = [...tema].sort((a, b) => (a.seluruh.posisi.pagu === b.seluruh.posisi.pagu ? 0 : a.seluruh.posisi.pagu > b.seluruh.posisi.pagu ? -1 : 1))
    const [teratas] = urut
    if (!teratas || !kabupaten.melapor) return null
    return {
      kunci: 'ringkasan-tema',
      judul: `Untuk apa uangnya? Terbesar ${teratas.nama}, ${rupiahSingkat(teratas.seluruh.posisi.pagu)}`,
      bacaan: `${KALIMAT_IRISAN}${kalimatCakupan(kabupaten)}`,
      tabel: {
        caption: `Tema ${sampaiBulan(tahun, bulan)}, pagu terbesar dahulu`,
        tampil: 5,
        kolom: [
          { kunci: 'nama', nama: 'Tema' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'target', nama: 'Target', satuan: '% pagu', angka: true, lebar: true }, { kunci: 'hasil', nama: 'Hasil terakhir', angka: true },
          { kunci: 'tujuan', nama: 'Target hasil', angka: true, lebar: true },
        ],
        baris: urut.map(({ kode, nama, seluruh, deret }, i) => ({
          kunci: kode, href: hrefTema(kueri, kode), utama: i === 0,
          sel: { nama: teks(nama), pagu: uang(seluruh.posisi.pagu), realisasi: dilaporkan(seluruh, uang(seluruh.posisi.realisasi)), serapan: dilaporkan(seluruh, persen(seluruh.serapanPagu)), target: persen(seluruh.target), ...selHasil(deret, tahun) },
        })),
      },
      rumus: [RUMUS.serapanPagu, RUMUS.target],
      lanjut: { nama: 'Semua tema', href: `/tema?${kueri}` },
    }
  },
}
