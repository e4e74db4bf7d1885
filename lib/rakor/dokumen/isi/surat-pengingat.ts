import { dasarDokumen, pihak } from '../bersama'
import { belumLapor } from '../medan/bantu'
import { alineaDari, blokDari } from '../naskah/isi'
import { TEKS_PENGINGAT } from '../naskah/teks/surat'
import { tulisAlinea } from '../utils'
import type { BahanDokumen, Blok, DefinisiDokumen, Dokumen } from '../types'
import { bulanTahun, hariWib } from '@/lib/dasar/format/tanggal'
import { kataLapor } from '@/lib/lihat/panel/umum/lapor'
import { tanpa, teks } from '@/lib/lihat/panel/sel'

function lampiran(bahan: BahanDokumen): Blok[] {
  const { data } = bahan.ringkasan
  return [
    { jenis: 'halamanBaru' },
    { jenis: 'judul', tingkat: 2, isi: 'Lampiran' },
    { jenis: 'tabel', tabel: {
      caption: `Unit yang belum menyampaikan laporan ${bulanTahun(data.tahun, data.bulan)}`,
      kolom: [{ kunci: 'nomor', nama: 'No' }, { kunci: 'unit', nama: 'Unit' }, { kunci: 'terakhir', nama: 'Laporan terakhir' }],
      baris: belumLapor(bahan).map((capaian, i) => ({ kunci: capaian.posisi.kunci, sel: { nomor: teks(String(i + 1)), unit: teks(capaian.posisi.nama), terakhir: tanpa(kataLapor(capaian, data.laporTerakhir) ?? '') } })),
    } },
  ]
}

const susun = (bahan: BahanDokumen): Dokumen => {
  const ada = belumLapor(bahan).length > 0
  const isi = blokDari(TEKS_PENGINGAT, bahan, ['pembuka', 'akibat', 'minta', 'nihil', 'tanpa-unit', 'penutup'])
  const blok: Blok[] = ada ? [...isi, { jenis: 'tandaTangan', pihak: [pihak(bahan, 'pejabat')], elektronik: true }, ...lampiran(bahan)] : [{ jenis: 'judul', tingkat: 1, isi: 'Surat pengingat laporan' }, ...isi]
  return dasarDokumen(bahan, 'surat-pengingat', 'Surat Pengingat Laporan', blok, ada ? {
    surat: {
      nomor: null, sifat: 'Segera', lampiran: 'Satu lampiran', hal: `Penyampaian Laporan ${bulanTahun(bahan.rapat.tahun, bahan.rapat.batasBulan)}`,
      tanggal: hariWib(new Date(bahan.bekuan.dibacaPada)), kepada: ['Pimpinan unit sebagaimana daftar terlampir'], tembusan: [bahan.rapat.pemimpinJabatan],
    },
  } : {})
}

const pesan = (bahan: BahanDokumen): string => `${alineaDari(TEKS_PENGINGAT, bahan, belumLapor(bahan).length > 0 ? ['pesan'] : ['nihil', 'tanpa-unit']).map(tulisAlinea).join('\n\n').replaceAll('\u00a0', ' ')}\n`

export const suratPengingat: DefinisiDokumen = {
  kunci: 'surat-pengingat', nama: 'Surat pengingat laporan', guna: 'Untuk unit yang belum melapor pada batas data; ada juga sebagai pesan singkat.', format: ['docx', 'pdf'], susun, pesan,
}
