/** How far a frozen position speaks of an aspect. */
export type Ketersediaan = 'ADA' | 'SEBAGIAN' | 'TIADA'

export interface Aspek {
  kunci: string
  nama: string
  /** begins of the codes of the series that measure it */
  indikator?: readonly string[]
  /** bidang urusan whose units work on it, by code; their spending says nothing of the result */
  urusan?: readonly string[]
  /** theme whose money and outcome speak of it */
  tema?: string
  /** what is not kept here, and has to be added by hand */
  kurang: string
}

/**
 * The ten aspects of the Inspektorat Jenderal's quarterly evaluation of acting regents, in the order in which the regency's press names
 * them. Only the names are known here: the sheet of the Inspektorat Jenderal itself (its indicators, weights, points) is no part of the product.
 */
export const ASPEK: readonly Aspek[] = [
  { kunci: 'inflasi', nama: 'Inflasi', tema: 'inflasi', indikator: ['inflasi'], kurang: 'Tingkat inflasi atau indeks perkembangan harga, dan langkah pengendaliannya.' },
  { kunci: 'stunting', nama: 'Stunting', tema: 'stunting', indikator: ['stunting'], urusan: ['1.02', '2.14'], kurang: 'Cakupan intervensi dan pengukuran tiap kecamatan.' },
  { kunci: 'kemiskinan-ekstrem', nama: 'Kemiskinan ekstrem', tema: 'kemiskinan-ekstrem', indikator: ['kemiskinan-ekstrem', 'miskin-ekstrem'], urusan: ['1.06'], kurang: 'Jumlah dan persentase penduduk miskin ekstrem menurut sumber resmi, dan intervensinya.' },
  { kunci: 'bumd', nama: 'BUMD', kurang: 'Kinerja keuangan, tingkat kesehatan, dan setoran BUMD.' },
  { kunci: 'pelayanan-publik', nama: 'Pelayanan publik', kurang: 'Nilai kepatuhan, indeks pelayanan publik, dan survei kepuasan masyarakat.' },
  { kunci: 'pengangguran', nama: 'Pengangguran', indikator: ['tpt', 'pengangguran'], urusan: ['2.07'], kurang: 'Tingkat pengangguran terbuka menurut sumber resmi, dan penempatan tenaga kerja.' },
  { kunci: 'kesehatan', nama: 'Kesehatan', indikator: ['spm-kesehatan', 'kesehatan'], urusan: ['1.02'], kurang: 'Capaian standar pelayanan minimal kesehatan dan kepesertaan jaminan kesehatan.' },
  { kunci: 'penyerapan-anggaran', nama: 'Penyerapan anggaran', kurang: 'Pendapatan daerah: posisi beku memuat belanja saja.' },
  { kunci: 'kegiatan-unggulan', nama: 'Kegiatan unggulan', tema: 'unggulan', kurang: 'Daftar kegiatan unggulan daerah; yang dihitung adalah sub-kegiatan yang ditandai tema itu.' },
  { kunci: 'perizinan', nama: 'Perizinan', indikator: ['perizinan'], urusan: ['2.18'], kurang: 'Jumlah dan waktu layanan perizinan, dan realisasi investasi.' },
]

export const SUMBER_ASPEK = 'Nama sepuluh aspek: pemberitaan Pemerintah Kabupaten Lampung Barat tentang evaluasi kinerja triwulanan penjabat bupati oleh Inspektorat Jenderal Kementerian Dalam Negeri. Bobot dan butir penilaian tidak termuat di aplikasi; cocokkan dengan lembar resmi sebelum dikirim.'
