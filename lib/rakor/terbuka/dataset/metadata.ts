import { bulanTahun, hariWib } from '@/lib/dasar/format/tanggal'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { batasBerjalan } from '@/lib/realisasi/rakor/batas'
import { PEMERINTAH, WILAYAH } from '@/lib/dasar/identitas/constants'
import { KATA_CONTOH, LISENSI } from '@/lib/rakor/terbuka/constants'
import { SATUAN_KOLOM } from './tulis'
import type { Dataset, JenisKolom } from './types'

/** What a publication says of itself, in each of its files. */
export interface KepalaTerbit {
  tahun: number
  bulan: number
  urutan: number
  asal: 'PERIODE' | 'RAPAT'
  /** "Rakor POP triwulan II 2023"; null: of a month */
  rapat: string | null
  contoh: boolean
  rekonsiliasi: boolean
  /** names of the versions that the figures are of */
  versiApbd: string | null
  versiKas: string | null
  /** ISO times */
  dibacaPada: string
  diterbitkanPada: string
  kontak: string
  kalimat: string
}

/** One set of data in the words of Satu Data Indonesia (Perpres 39/2019): standar data and metadata, with both codes of the place. */
export interface Metadata {
  contoh: boolean
  peringatan: string[]
  kunci: string
  judul: string
  definisi: string
  konsep: string
  satuan: string
  sumber: string
  frekuensi: string
  unitPengamatan: string
  cakupanWilayah: typeof WILAYAH
  periode: { tahun: number; bulan: number; mulai: string; sampai: string }
  terbitan: { nomor: number; posisi: string; dibacaPada: string; diterbitkanPada: string; versiApbd: string | null; versiAnggaranKas: string | null; rekonsiliasiBkad: boolean }
  penerbit: string
  kontak: string
  lisensi: typeof LISENSI
  kunciBaris: string[]
  kolom: { nama: string; judul: string; tipe: JenisKolom; satuan: string | null; bolehKosong: boolean; pilihan: string[] | null; definisi: string }[]
  jumlahBaris: number
}

/** What every reader has to know before she uses a figure. */
export function peringatan({ tahun, bulan, contoh, rekonsiliasi, asal, rapat, dibacaPada }: Pick<KepalaTerbit, 'tahun' | 'bulan' | 'contoh' | 'rekonsiliasi' | 'asal' | 'rapat' | 'dibacaPada'>): string[] {
  return [
    ...(contoh ? [KATA_CONTOH] : []),
    'Angka belum diaudit; laporan keuangan daerah yang diaudit BPK yang menentukan.',
    rekonsiliasi ? 'Angka bulan ini sudah direkonsiliasi dengan BKAD.' : 'Angka bulan ini belum direkonsiliasi seluruhnya dengan BKAD.',
    ...(asal === 'RAPAT' ? [`Posisi ini dibekukan untuk ${rapat ?? 'rapat'}; koreksi sesudahnya tidak ada di dalamnya.`] : []),
    // a meeting may be held in the last days of the month that it is about
    ...(batasBerjalan({ tahun, batasBulan: bulan }, hariWib(new Date(dibacaPada))) ? [`${bulanTahun(tahun, bulan)} belum berakhir ketika posisi ini dibaca, sehingga angkanya belum lengkap.`] : []),
  ]
}

export function susunMetadata(kepala: KepalaTerbit, dataset: Dataset, jumlahBaris: number): Metadata {
  const { tahun, bulan, urutan, asal, rapat, contoh, rekonsiliasi } = kepala
  const { kunci, judul, definisi, konsep, satuan, sumber, frekuensi, kunciBaris, kolom } = dataset
  return {
    contoh, peringatan: peringatan(kepala), kunci, judul: contoh ? `DATA CONTOH – ${judul}` : judul, definisi, konsep, satuan, sumber, frekuensi,
    unitPengamatan: definisi.split(/[.:]/)[0] ?? definisi,
    cakupanWilayah: WILAYAH,
    periode: { tahun, bulan, mulai: `${tahun}-01-01`, sampai: akhirBulan(tahun, bulan) },
    terbitan: {
      nomor: urutan, posisi: asal === 'RAPAT' ? `Posisi beku ${rapat ?? 'rapat'}` : 'Posisi akhir bulan yang terkunci', dibacaPada: kepala.dibacaPada, diterbitkanPada: kepala.diterbitkanPada,
      versiApbd: kepala.versiApbd, versiAnggaranKas: kepala.versiKas, rekonsiliasiBkad: rekonsiliasi,
    },
    penerbit: PEMERINTAH, kontak: kepala.kontak, lisensi: LISENSI, kunciBaris: [...kunciBaris],
    kolom: kolom.map(({ nama, judul: judulKolom, jenis, kosong, pilihan, definisi: arti }) => ({
      nama, judul: judulKolom, tipe: jenis, satuan: SATUAN_KOLOM[jenis] ?? null, bolehKosong: kosong === true, pilihan: pilihan === undefined ? null : [...pilihan], definisi: arti,
    })),
    jumlahBaris,
  }
}
