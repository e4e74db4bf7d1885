import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { NAMA_RISIKO } from '@/lib/realisasi/pengadaan/risiko'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, kurangi } from '@/lib/realisasi/rupiah'
import { tanggal, tanpa, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { berjalan, hrefDaftar, hrefPaket, kataSampai, type DataPengadaan } from './data'
import { NAMA_TAHAP } from './nama'

const TAMPIL = 5

/** What may not be done, and so not be paid, before the year ends; most rupiah first. */
export const panelRisiko: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-akhir-tahun',
  susun: ({ paket, kueri, tahun, bulan, hari }) => {
    const jalan = berjalan(paket)
    if (jalan.length === 0) return null
    const daftar = jalan.flatMap((satu) => (satu.risiko === null ? [] : [{ satu, risiko: satu.risiko, sisa: kurangi(satu.kontrak?.nilai ?? satu.pagu, satu.dibayar) }]))
      .sort((a, b) => (a.sisa === b.sisa ? a.satu.id - b.satu.id : a.sisa > b.sisa ? -1 : 1))
    const total = jumlah(daftar.map(({ sisa }) => sisa))
    return {
      kunci: 'pengadaan-akhir-tahun',
      judul: daftar.length === 0 ? 'Tidak ada paket yang menurut catatannya melewati akhir tahun' : `${awalBesar(bilanganKata(daftar.length))} paket berisiko tidak selesai sebelum akhir tahun: ${rupiahSingkat(total)} belum dibayar`,
      tabel: {
        caption: `Paket yang berisiko melewati akhir tahun menurut catatan ${kataSampai({ tahun, bulan, hari })}, yang belum dibayar terbesar dahulu`,
        tampil: TAMPIL,
        kolom: [
          { kunci: 'nama', nama: 'Paket' },
          { kunci: 'sisa', nama: 'Belum dibayar', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'sebab', nama: 'Sebab' },
          { kunci: 'tahap', nama: 'Tahap', lebar: true },
          { kunci: 'selesai', nama: 'Akhir kontrak', lebar: true },
        ],
        baris: daftar.map(({ satu, risiko, sisa }) => ({
          kunci: String(satu.id), href: hrefPaket(kueri, satu.id), utama: true,
          sel: { nama: teks(satu.nama, satu.unit), sisa: uang(sisa), sebab: teks(awalBesar(NAMA_RISIKO[risiko])), tahap: teks(NAMA_TAHAP[satu.kedudukan.tahap]), selesai: satu.kontrak ? tanggal(satu.kontrak.selesai) : tanpa('belum berkontrak') },
        })),
        ...(daftar.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), sisa: uang(total) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'sisa' },
      rumus: [RUMUS.risikoPaket],
      kosong: { judul: 'Tidak ada paket berisiko' },
      ...(daftar.length > TAMPIL ? { lanjut: { nama: `Semua ${tulis(daftar.length)} paket`, href: hrefDaftar(kueri, 'tanda=risiko') } } : {}),
    }
  },
}
