import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataSatuTema } from '@/lib/lihat/tema/types'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { barisJumlah, KOLOM_CAPAIAN, selCapaian } from '../umum/capaian'
import { bacaanCakupan } from '../umum/lapor'

/** Groups that are no kecamatan: several, none. */
const BUKAN = new Set(['-1', '0'])
const SUDAH = new Set(['pagu', 'realisasi', 'serapanPagu'])

/** Where the theme's money is spent, as far as places were given. Money in several kecamatan is divided among none. */
export const panelKecamatan: DefinisiPanel<DataSatuTema> = {
  kunci: 'kecamatan',
  susun: ({ tema, tahun, bulan }) => {
    const { kecamatan } = tema.rinci
    const diketahui = kecamatan.filter(({ posisi }) => !BUKAN.has(posisi.kunci)).sort((a, b) => (a.posisi.pagu === b.posisi.pagu ? 0 : a.posisi.pagu > b.posisi.pagu ? -1 : 1))
    const belum = kecamatan.find(({ posisi }) => posisi.kunci === '0')
    const [teratas] = diketahui
    const bagian = belum && tema.seluruh ? rasio(belum.posisi.pagu, tema.seluruh.posisi.pagu, 'Pagu belum dientri.') : null
    // without any place the table would say nothing but that
    const baris = teratas ? [...diketahui, ...kecamatan.filter(({ posisi }) => BUKAN.has(posisi.kunci))] : []
    return {
      kunci: `tema-${tema.kode}-kecamatan`,
      judul: teratas ? `Terbesar di ${teratas.posisi.nama}: ${rupiahSingkat(teratas.posisi.pagu)}` : 'Di kecamatan mana uangnya dibelanjakan?',
      ...(teratas && belum && tema.seluruh && bagian?.ada ? { bacaan: `${rupiahSingkat(belum.posisi.pagu)} (${tulisPersen(bagian)}) belum ditempatkan. Yang di beberapa kecamatan tidak dibagi.${kalimatCakupan(tema.seluruh)}` } : tema.seluruh ? bacaanCakupan(tema.seluruh) : {}),
      tabel: {
        caption: `${tema.nama} menurut kecamatan ${sampaiBulan(tahun, bulan)}, pagu terbesar dahulu`,
        tampil: 6,
        kolom: [
          { kunci: 'nama', nama: 'Kecamatan' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'serapanPagu', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'bagian', nama: 'Bagian', satuan: '% pagu tema', angka: true, rinci: true }, ...KOLOM_CAPAIAN.filter(({ kunci }) => !SUDAH.has(kunci)),
        ],
        baris: baris.map((satu, i) => ({
          kunci: `k${satu.posisi.kunci}`, ...(i === 0 ? { utama: true } : {}),
          sel: { ...selCapaian(satu), nama: teks(satu.posisi.nama), ...(tema.seluruh ? { bagian: persen(rasio(satu.posisi.pagu, tema.seluruh.posisi.pagu, 'Pagu belum dientri.')) } : {}) },
        })),
        ...(tema.seluruh === null || !teratas ? {} : { jumlah: barisJumlah(tema.seluruh, teks('Seluruh tema'), selCapaian(tema.seluruh)) }),
      },
      bagan: { jenis: 'batang', nilai: 'pagu' },
      rumus: [RUMUS.serapanPagu],
      kosong: { judul: 'Belum ada sub-kegiatan tema ini yang ditempatkan', isi: 'Unit menuliskan kecamatan atau pekon sub-kegiatannya pada halaman Tempat.' },
    }
  },
}
