import { bilangan, persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { TanpaProyeksi } from '@/lib/lihat/proyeksi/types'
import { ALASAN } from '@/lib/realisasi/alasan'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { kurangi } from '@/lib/realisasi/rupiah'
import { NAMA_KOLAM } from '../proyeksi/kolam'
import { persen, teks, uang } from '../sel'
import type { DefinisiPanel, Panel } from '../types'
import type { DataPanelUnit } from './data'

const TANPA: Readonly<Record<TanpaProyeksi, NonNullable<Panel['kosong']>>> = {
  TANPA_RIWAYAT: { judul: 'Proyeksi belum dapat dihitung', isi: 'Proyeksi belajar dari tahun sebelumnya yang seluruh laporannya lengkap sampai Desember, dan tahun seperti itu belum ada.' },
  KOLAM_KECIL: { judul: 'Proyeksi tidak ditampilkan', isi: 'Sebagian riwayat yang dipakai berasal dari kurang dari tiga unit lain, sehingga angka unit lain dapat dihitung balik. Kantor dapat melihatnya pada Proyeksi.' },
}

/** Where this unit's year will end: its own figures, and from how many others the habit was learnt. */
export const panelProyeksiUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-proyeksi',
  susun: ({ proyeksi: isi, tahun, bulan, capaian }) => {
    if (bulan === 12 || capaian.posisi.pagu === 0n) return null
    const caption = `Proyeksi realisasi akhir TA ${tahun}`
    const dasar = { kunci: 'unit-proyeksi', rumus: [RUMUS.proyeksi] }
    const kolom = [{ kunci: 'nama', nama: 'Butir' }, { kunci: 'nilai', nama: 'Jumlah', satuan: 'Rp', angka: true }, { kunci: 'bagian', nama: 'Bagian', satuan: '% pagu', angka: true }]
    if (typeof isi === 'string') return { ...dasar, judul: 'Berapa realisasi pada akhir tahun?', tabel: { caption, kolom, baris: [] }, kosong: TANPA[isi] }
    const { proyeksi: { pagu, realisasi, akhir, bulan: sampai, berisiko }, belajar, kolam, lain } = isi
    const bagian = (nilai: typeof pagu) => persen(rasio(nilai, pagu, ALASAN.paguNol))
    return {
      ...dasar,
      judul: `Akhir ${tahun} diproyeksikan ${rupiahSingkat(akhir)} (${tulisPersen(rasio(akhir, pagu, ALASAN.paguNol))} dari pagu); ${rupiahSingkat(berisiko)} berisiko tidak terserap`,
      bacaan: `${sampai === 0 ? 'Belum ada laporan tahun ini.' : `Dari laporan terakhir, ${namaBulan(sampai)}.`} Riwayat terluas yang dipakai: ${NAMA_KOLAM[kolam]}${kolam === 'SENDIRI' ? '' : `, ${bilangan(lain)} unit lain`}, ${daftarKata([...belajar].sort((a, b) => a - b).map((satu) => `TA ${satu}`))}.`,
      tabel: {
        caption, kolom,
        baris: [
          { kunci: 'realisasi', sel: { nama: teks('Realisasi'), nilai: uang(realisasi), bagian: bagian(realisasi) } },
          { kunci: 'tambahan', sel: { nama: teks('Tambahan menurut kebiasaan'), nilai: uang(kurangi(akhir, realisasi)), bagian: bagian(kurangi(akhir, realisasi)) } },
          { kunci: 'sisa', sel: { nama: teks('Berisiko tidak terserap'), nilai: uang(berisiko), bagian: bagian(berisiko) } },
        ],
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Pagu'), nilai: uang(pagu), bagian: bagian(pagu) } },
      },
    }
  },
}
