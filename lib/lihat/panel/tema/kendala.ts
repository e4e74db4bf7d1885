import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataSatuTema } from '@/lib/lihat/tema/types'
import { kekuranganDari } from '@/lib/realisasi/rupiah-kendala'
import { RUMUS } from '@/lib/realisasi/rumus'
import { tanggal, tanpa, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { bacaanCakupan } from '../umum/lapor'
import { hrefRantai } from '../kendala/hitung'

/** What stands in the theme's way: open obstacles on its sub-kegiatan, most rupiah behind first. */
export const panelKendala: DefinisiPanel<DataSatuTema> = {
  kunci: 'kendala',
  susun: ({ tema, tahun, bulan, kueri }) => {
    const { kendala } = tema.rinci
    const lewat = kendala.filter((satu) => satu.lewat).length
    return {
      kunci: `tema-${tema.kode}-kendala`,
      judul: kendala.length === 0 ? 'Apa yang menghambat?' : `${tulis(kendala.length)} kendala terbuka pada sub-kegiatannya, ${lewat === 0 ? 'tidak ada yang' : tulis(lewat)} lewat tenggat`,
      ...(tema.seluruh === null || kendala.length === 0 ? {} : bacaanCakupan(tema.seluruh)),
      tabel: {
        caption: `Kendala terbuka pada sub-kegiatan ${tema.nama} ${sampaiBulan(tahun, bulan)}, kekurangan terbesar dahulu`,
        tampil: 4,
        kolom: [{ kunci: 'nama', nama: 'Kendala' }, { kunci: 'sebab', nama: 'Penyebab', lebar: true }, { kunci: 'tenggat', nama: 'Tenggat', lebar: true }, { kunci: 'kekurangan', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true }],
        baris: kendala.map((satu) => ({
          kunci: String(satu.asalId), href: hrefRantai({ kueri }, satu.asalId),
          sel: { nama: teks(satu.uraian, `${satu.unit} · ${satu.sub}`), sebab: teks(satu.sebab), tenggat: satu.tenggat === null ? tanpa('belum ditulis') : tanggal(satu.tenggat), kekurangan: uang(kekuranganDari(satu.selisih)) },
        })),
      },
      rumus: [RUMUS.selisih],
      kosong: { judul: 'Tidak ada kendala terbuka yang menyebut sub-kegiatan tema ini' },
    }
  },
}
