import type { JenisLanjut } from './types'

export const NAMA_LANJUT: Readonly<Record<JenisLanjut, { judul: string; akibat: string; kosong: string }>> = {
  UNIT: { judul: 'Unit yang berakhir', akibat: 'Penerusnya menerima apa yang ditinggalkan unit itu di bawah ini. Nama unit yang berganti tanpa berganti unit tidak perlu diputus.', kosong: 'Semua unit yang beranggaran masih ada pada tahun berikut.' },
  KENDALA: { judul: 'Kendala yang masih terbuka', akibat: 'Ditulis sebagai kendala Januari unit itu, dengan sebab, uraian, dan rencana yang sama.', kosong: 'Tidak ada kendala terbuka pada akhir tahun.' },
  PAKET: { judul: 'Paket yang belum selesai', akibat: 'Dibuat sebagai paket baru tahun berikut dengan pagu sebesar sisanya dan lokasi yang sama; sub-kegiatannya ditautkan bila kode dan namanya sama.', kosong: 'Tidak ada paket yang belum selesai dan masih ada sisanya.' },
  PUTUS: { judul: 'Kontrak yang putus', akibat: 'Bila dibawa, sisa pekerjaannya dibuat sebagai paket baru tahun berikut dengan pagu sebesar nilai kontrak yang belum dibayar.', kosong: 'Tidak ada kontrak yang putus.' },
  UTANG: { judul: 'Pekerjaan selesai yang belum lunas', akibat: 'Dicatat dengan rupiahnya sebagai kewajiban untuk dianggarkan; tidak menulis pagu.', kosong: 'Tidak ada kontrak selesai yang belum lunas.' },
  DAK: { judul: 'DAK Fisik yang salur tetapi belum terserap', akibat: 'Dicatat dengan rupiahnya; tidak menulis pagu.', kosong: 'Tidak ada sisa DAK Fisik yang dapat dihitung.' },
  TEMA: { judul: 'Penandaan tema', akibat: 'Putusan pada versi terakhir APBD tahun ini ditulis pada versi pertama APBD tahun berikut, untuk sub-kegiatan yang kode dan namanya sama. Rupiahnya pagu tahun ini; tema tumpang tindih, jadi tidak dijumlahkan.', kosong: 'Tidak ada penandaan tema.' },
  TEMPAT: { judul: 'Tempat sub-kegiatan', akibat: 'Ditulis pada sub-kegiatan yang kode dan namanya sama. Kecamatan dan pekon yang sudah berakhir tidak ikut.', kosong: 'Tidak ada tempat sub-kegiatan yang tercatat.' },
  KINERJA: { judul: 'Indikator kinerja', akibat: 'Uraian, rumus, dan target akhir Renstra ikut; capaian setahun yang lengkap menjadi realisasi sampai tahun lalu. Target dan capaian tahun berikut kosong.', kosong: 'Tidak ada indikator kinerja.' },
}

/** Kinds of which a row of the later year lives on by itself: not taken back from here. */
export const TETAP_LANJUT: ReadonlySet<JenisLanjut> = new Set(['KENDALA', 'PAKET', 'PUTUS'])
/** Kinds whose rupiah overlap, or that hang on the same rupiah: never added up. */
export const TANPA_JUMLAH: ReadonlySet<JenisLanjut> = new Set(['UNIT', 'TEMA', 'TEMPAT', 'KINERJA'])
/** How many things one press decides at most. */
export const MAKS_LANJUT = 2_000
