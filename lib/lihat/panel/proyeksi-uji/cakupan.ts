import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { DataUji } from '@/lib/lihat/proyeksi/types'
import { ALASAN } from '@/lib/realisasi/alasan'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { anggotaUji } from '@/lib/realisasi/proyeksi/galat'
import { GALAT_MINIMUM, rentangKabupaten, rentangKategori, type Rentang } from '@/lib/realisasi/proyeksi/rentang'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, persen, poin, tanpa, teks } from '../sel'
import type { BarisTabel, DefinisiPanel } from '../types'
import { bulanUji, kataTahun } from './bersama'

function baris(kunci: string, nama: string, rentang: Rentang | null, banyak: number): BarisTabel {
  if (rentang === null) return { kunci, sel: { nama: teks(nama), banyak: bilangan(banyak), bawah: tanpa('tanpa rentang'), atas: tanpa(''), tercakup: tanpa(`galat kurang dari ${GALAT_MINIMUM}`) } }
  return {
    kunci,
    sel: {
      nama: teks(nama), banyak: bilangan(rentang.banyak), bawah: poin(rentang.bawah), atas: poin(rentang.atas), tercakup: teks(`${tulis(rentang.tercakup)} dari ${tulis(rentang.banyak)}`),
      bagian: persen(rasio(BigInt(rentang.tercakup), BigInt(rentang.banyak), ALASAN.paguNol)),
    },
  }
}

/** Where bands stand, how wide they are, and how often they held when they were made without the year's end that they judge. */
export const panelUjiRentang: DefinisiPanel<DataUji> = {
  kunci: 'uji-rentang',
  susun: ({ uji, ditahan, bulan: kini }) => {
    if (ditahan.length === 0) return null
    const bulan = bulanUji(kini)
    const [cari, kabupaten] = [rentangKategori(uji), rentangKabupaten(uji, () => bulan)]
    const anggota = anggotaUji(uji.filter((satu) => satu.bulan === bulan), 'UNIT').filter(({ pagu }) => pagu > 0n)
    const daftar = KATEGORI.map((kategori) => ({ kategori, rentang: cari(kategori, bulan), banyak: anggota.filter((satu) => satu.kategori === kategori).length })).filter(({ banyak }) => banyak > 0)
    const ada = daftar.flatMap(({ rentang }) => rentang ?? [])
    const jumlah = (ambil: (satu: Rentang) => number): number => ada.reduce((total, satu) => total + ambil(satu), 0)
    return {
      kunci: 'uji-rentang',
      judul: ada.length === 0 ? `Rentang belum dapat dibuat: galat tiap kategori kurang dari ${GALAT_MINIMUM}` : `Rentang unit mencakup ${tulis(jumlah(({ tercakup }) => tercakup))} dari ${tulis(jumlah(({ banyak }) => banyak))} akhir tahun yang tidak ikut membuatnya`,
      bacaan: `Dari akhir ${namaBulan(bulan)} ${kataTahun(ditahan)}. ${ditahan.length === 1 ? 'Satu tahun: unit meleset bersama-sama, jadi cakupannya cenderung terlalu baik.' : ''} Seluruh kabupaten memerlukan ${GALAT_MINIMUM} tahun yang ditahan; kini ${ditahan.length}.`.replace('  ', ' '),
      tabel: {
        caption: `Rentang galat unit menurut kategori, dari akhir ${namaBulan(bulan)}, dan cakupannya yang terukur`,
        kolom: [
          { kunci: 'nama', nama: 'Kategori' },
          { kunci: 'banyak', nama: 'Galat', angka: true },
          { kunci: 'bawah', nama: 'Bawah', satuan: 'poin pagu', angka: true, lebar: true },
          { kunci: 'atas', nama: 'Atas', satuan: 'poin pagu', angka: true, lebar: true },
          { kunci: 'tercakup', nama: 'Tercakup' },
          { kunci: 'bagian', nama: 'Cakupan', satuan: '%', angka: true, lebar: true },
        ],
        baris: [...daftar.map(({ kategori, rentang, banyak }) => baris(kategori, NAMA_KATEGORI[kategori], rentang, banyak)), baris('KABUPATEN', 'Seluruh kabupaten', kabupaten, ditahan.length)],
      },
      rumus: [RUMUS.rentang],
    }
  },
}
