import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataKendala } from '@/lib/lihat/kendala/types'
import { bilangan, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefRegister, kelompokkan } from './hitung'

const KUNCI = 'kendala-pendukung'

/** What helps, by the same list of factors, most often named first. */
export const panelPendukung: DefinisiPanel<DataKendala> = {
  kunci: KUNCI,
  susun: (data) => {
    const dukungan = data.semua.filter(({ sifat }) => sifat === 'DUKUNGAN')
    const faktor = kelompokkan(dukungan, ({ kategori }) => kategori.kode).map((satu) => ({ ...satu, nama: satu.daftar[0]?.kategori.nama ?? satu.kunci, urutan: satu.daftar[0]?.kategori.urutan ?? 0 }))
      .sort((a, b) => b.daftar.length - a.daftar.length || a.urutan - b.urutan)
    const [teratas] = faktor
    return {
      kunci: KUNCI,
      judul: teratas ? `${tulis(dukungan.length)} faktor pendukung dicatat; paling sering ${teratas.nama}` : 'Apa yang mendukung?',
      ...(teratas ? { bacaan: `Ditulis unit ${sampaiBulan(data.tahun, data.bulan)}.` } : {}),
      tabel: {
        caption: 'Faktor pendukung, terbanyak dahulu',
        tampil: 6,
        kolom: [{ kunci: 'nama', nama: 'Faktor' }, { kunci: 'jumlah', nama: 'Dicatat', angka: true }, { kunci: 'unit', nama: 'Unit', angka: true }],
        baris: faktor.map((satu, index) => ({
          kunci: satu.kunci, href: hrefRegister(data, { sifat: 'DUKUNGAN', sebab: satu.kunci }), utama: index === 0,
          sel: { nama: teks(satu.nama), jumlah: bilangan(satu.daftar.length), unit: bilangan(satu.jumlahUnit) },
        })),
      },
      rumus: [],
      kosong: { judul: 'Belum ada faktor pendukung yang dicatat', isi: 'Unit menuliskannya pada halaman Entri, bagian Kendala, sebagai dukungan.' },
    }
  },
}
