import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { bulanTahun, namaBulan } from '@/lib/dasar/format/tanggal'
import { jumlah } from '@/lib/realisasi/rupiah'
import { bilangan, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { berjalan, hrefDaftar, hrefPaket, type DataPengadaan } from './data'
import { NAMA_METODE, NAMA_TAHAP } from './nama'

const TAMPIL = 5

/** Packages whose choice of a provider was planned up to the month and has not begun, largest first. */
export const panelTerlambat: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-terlambat',
  susun: ({ paket, tahun, bulan, kueri }) => {
    const jalan = berjalan(paket)
    if (jalan.length === 0) return null
    const terlambat = jalan.filter((satu) => satu.terlambatMulai).sort((a, b) => (a.pagu === b.pagu ? a.id - b.id : a.pagu > b.pagu ? -1 : 1))
    const tanpaRencana = jalan.filter((satu) => satu.rencanaPemilihan === null && satu.kontrak === null).length
    const total = jumlah(terlambat.map(({ pagu }) => pagu))
    return {
      kunci: 'pengadaan-terlambat',
      judul: terlambat.length === 0 ? `Tidak ada paket yang melewati bulan rencana pemilihannya s.d. ${bulanTahun(tahun, bulan)}` : `${awalBesar(bilanganKata(terlambat.length))} paket, ${rupiahSingkat(total)}, belum mulai dipilih walau bulan rencananya sudah tiba`,
      ...(tanpaRencana === 0 ? {} : { bacaan: `${tulis(tanpaRencana)} paket lain belum berkontrak dan tidak mencatat bulan rencana, jadi tidak dapat dinilai.` }),
      tabel: {
        caption: 'Paket yang belum tayang, diundang, atau dipesan sesudah bulan rencananya, pagu terbesar dahulu',
        tampil: TAMPIL,
        kolom: [
          { kunci: 'nama', nama: 'Paket' },
          { kunci: 'pagu', nama: 'Pagu paket', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'rencana', nama: 'Rencana pemilihan' },
          { kunci: 'lewat', nama: 'Lewat', satuan: 'bulan', angka: true },
          { kunci: 'tahap', nama: 'Tahap sekarang', lebar: true },
          { kunci: 'metode', nama: 'Metode', lebar: true },
        ],
        baris: terlambat.map((satu) => ({
          kunci: String(satu.id), href: hrefPaket(kueri, satu.id), utama: true,
          sel: {
            nama: teks(satu.nama, satu.unit), pagu: uang(satu.pagu), rencana: teks(namaBulan(satu.rencanaPemilihan ?? bulan)),
            lewat: bilangan(bulan - (satu.rencanaPemilihan ?? bulan)), tahap: teks(NAMA_TAHAP[satu.kedudukan.tahap]), metode: teks(NAMA_METODE[satu.metode]),
          },
        })),
        ...(terlambat.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), pagu: uang(total) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'pagu' },
      rumus: [],
      kosong: { judul: 'Tidak ada paket yang terlambat dimulai' },
      ...(terlambat.length > TAMPIL ? { lanjut: { nama: `Semua ${tulis(terlambat.length)} paket`, href: hrefDaftar(kueri, 'tanda=terlambat') } } : {}),
    }
  },
}
