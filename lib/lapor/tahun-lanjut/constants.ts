import type { JenisLanjut } from './types'

export const NAMA_LANJUT: Readonly<Record<JenisLanjut, { judul: string; akibat: string; kosong: string }>> = {
  KENDALA: { judul: 'Kendala yang masih terbuka', akibat: 'Ditulis sebagai kendala Januari unit itu, dengan sebab, uraian, dan rencana yang sama.', kosong: 'Tidak ada kendala terbuka pada akhir tahun.' },
  PAKET: { judul: 'Paket yang belum selesai', akibat: 'Dibuat sebagai paket baru tahun berikut dengan pagu sebesar sisanya; sub-kegiatannya ditautkan bila kode dan namanya sama.', kosong: 'Tidak ada paket yang belum selesai dan masih ada sisanya. Paket yang sudah dibayar penuh tetapi belum diserahterimakan tidak dibawa dari sini.' },
  UTANG: { judul: 'Pekerjaan selesai yang belum lunas', akibat: 'Dicatat dengan rupiahnya sebagai kewajiban untuk dianggarkan; tidak menulis pagu.', kosong: 'Tidak ada kontrak selesai yang belum lunas.' },
  DAK: { judul: 'DAK Fisik yang salur tetapi belum terserap', akibat: 'Dicatat dengan rupiahnya; tidak menulis pagu.', kosong: 'Tidak ada sisa DAK Fisik yang dapat dihitung.' },
}
