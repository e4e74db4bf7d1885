/** The meeting of the second quarter of 2023: its day, place and purpose as published; hours, agenda and lengths are made up. */
export const RAPAT = {
  triwulan: 2, tanggal: '2023-07-12', mulai: '08:30', selesai: '12:30', tempat: 'Aula Kagungan Sekretariat Daerah', pemimpin: 'Penjabat Bupati Lampung Barat', batas: 6,
} as const

/** Title, minutes, and whose turn it is: an Asisten, or a unit by its slug. */
export const ACARA: readonly (readonly [judul: string, menit: number, giliran: string | null])[] = [
  ['Pembukaan dan arahan pimpinan', 20, null],
  ['Tindak lanjut rakor sebelumnya', 15, null],
  ['Evaluasi kinerja dan penyerapan APBD menurut anggaran kas', 40, null],
  ['Perangkat daerah bidang pemerintahan dan kesra', 35, 'Asisten I'],
  ['Perangkat daerah bidang ekonomi dan pembangunan', 35, 'Asisten II'],
  ['Percepatan pengadaan dan DAK Fisik infrastruktur', 30, 'dpupr'],
  ['Perangkat daerah bidang administrasi umum', 25, 'Asisten III'],
  ['Kesimpulan dan keputusan', 25, null],
]

/** Offices outside the regency's own: kinds of offices that a regency invites, by office and post alone. */
export const UNDANGAN_LUAR: readonly (readonly [instansi: string, jabatan: string])[] = [
  ['Badan Pusat Statistik Kabupaten', 'Kepala'], ['Kantor Pertanahan Kabupaten', 'Kepala'], ['Kejaksaan Negeri', 'Kepala'], ['Komando Distrik Militer', 'Komandan'], ['Kepolisian Resor', 'Kepala'],
]
