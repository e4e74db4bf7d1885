import { ejaPersen, ejaSingkat } from '../ejaan'
import { kabupaten } from '../medan/bantu'
import { alineaDari, blokDari, butirDari } from '../naskah/isi'
import { TEKS_ARAHAN } from '../naskah/teks/arahan'
import { dasarDokumen } from '../bersama'
import type { BahanDokumen, Blok, DefinisiDokumen, Dokumen } from '../types'
import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { tanggalAkhirBulan } from '@/lib/dasar/format/tanggal'
import { persen, teks, uang } from '@/lib/lihat/panel/sel'
import type { Sel } from '@/lib/lihat/panel/types'
import type { Rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'

/** Every figure of the speech, what it is of, and how it is said: the speaker reads it before she stands up. */
function tabelBaca(bahan: BahanDokumen): Blok[] {
  const { posisi, serapanPagu, target, serapanAngkas, fisik, selisih, melapor } = kabupaten(bahan)
  const { tahun, batasBulan } = bahan.rapat
  const per = `per ${tanggalAkhirBulan(tahun, batasBulan)}`
  const rupiah = (nama: string, dasar: string, nilai: Sen | null): [string, string, Sel, string][] => (nilai === null ? [] : [[nama, dasar, uang(nilai), `${rupiahSingkat(nilai)}: ${ejaSingkat(nilai)}`]])
  const rasio = (nama: string, dasar: string, nilai: Rasio): [string, string, Sel, string][] => (nilai.ada ? [[nama, dasar, persen(nilai), ejaPersen(nilai)]] : [])
  const baris = [
    ...rupiah('Pagu APBD', `TA ${tahun}`, posisi.pagu),
    ...rupiah('Anggaran kas', per, posisi.angkas),
    ...(melapor ? [
      ...rupiah('Realisasi', per, posisi.realisasi), ...rasio('Realisasi', `terhadap pagu, ${per}`, serapanPagu), ...rasio('Target', `anggaran kas terhadap pagu, ${per}`, target),
      ...rasio('Serapan', `terhadap anggaran kas, ${per}`, serapanAngkas), ...rupiah('Selisih', `realisasi dikurangi anggaran kas, ${per}`, selisih), ...rasio('Fisik tertimbang', per, fisik),
    ] : rasio('Target', `anggaran kas terhadap pagu, ${per}`, target)),
  ]
  if (baris.length === 0) return []
  return [
    { jenis: 'halamanBaru' },
    { jenis: 'judul', tingkat: 2, isi: 'Cara membaca angka' },
    { jenis: 'tabel', tabel: {
      caption: 'Angka dalam naskah, dasarnya, dan bacaannya',
      kolom: [{ kunci: 'nama', nama: 'Angka' }, { kunci: 'dasar', nama: 'Dasar' }, { kunci: 'nilai', nama: 'Nilai', satuan: 'Rp atau %', angka: true }, { kunci: 'baca', nama: 'Dibaca' }],
      baris: baris.map(([nama, dasar, nilai, baca], i) => ({ kunci: String(i), sel: { nama: teks(nama), dasar: teks(dasar), nilai, baca: teks(baca) } })),
    } },
  ]
}

const susun = (bahan: BahanDokumen): Dokumen => {
  const isi = (...kunci: string[]): Blok[] => blokDari(TEKS_ARAHAN, bahan, kunci)
  const salam = alineaDari(TEKS_ARAHAN, bahan, ['salam-akhir'])
  return dasarDokumen(bahan, 'naskah-arahan', 'Naskah Arahan', [
    { jenis: 'judul', tingkat: 1, isi: 'Arahan' },
    { jenis: 'alinea', rata: 'tengah', isi: [`${bahan.rapat.pemimpinJabatan} pada Rapat Koordinasi Pengendalian Operasional Pembangunan`] },
    ...isi('salam', 'hormat', 'pembuka', 'tujuan', 'dasar'),
    ...isi('posisi-tertinggal', 'posisi-tercapai', 'posisi-tanpa-target', 'tanpa-posisi', 'kas', 'belum-lapor', 'semua-lapor', 'merah', 'tanpa-merah', 'kuning', 'penyumbang', 'fisik', 'nol', 'dak', 'dak-terancam', 'sebab', 'hasil', 'arahan'),
    ...butirDari(TEKS_ARAHAN, bahan, ['arahan-kas', 'arahan-pengadaan', 'arahan-dak', 'arahan-nol', 'arahan-lapor', 'arahan-keputusan']),
    ...isi('penutup'), ...salam.map((satu): Blok => ({ jenis: 'alinea', isi: satu })),
    ...tabelBaca(bahan),
  ], { kop: null })
}

export const naskahArahan: DefinisiDokumen = {
  kunci: 'naskah-arahan', nama: 'Naskah arahan pimpinan', guna: 'Dibacakan saat pembukaan; setiap angka menyebut dasar dan batas datanya, dan cara membacanya.', format: ['docx', 'pdf'], susun,
}
