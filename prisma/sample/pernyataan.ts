/** What sample units say of the third quarter of 2023, and what the office thinks of them: made up, no person's words. */
export interface PernyataanContoh {
  unit: string
  dukungan: string | null
  rencana: string | null
  /** percent of pagu at the year's end, how sure, why */
  proyeksi: readonly [persen: string, keyakinan: 'TINGGI' | 'SEDANG' | 'RENDAH', alasan: string] | null
}

export const PERNYATAAN: readonly PernyataanContoh[] = [
  { unit: 'dpupr', dukungan: 'Percepatan reviu HPS dan penayangan tender ruas jalan DAK bersama UKPBJ.', rencana: 'Seluruh kontrak fisik ditandatangani pada Agustus, termin I ditagih pada September.', proyeksi: ['94.50', 'SEDANG', 'Kontrak besar baru berjalan pada triwulan III, cuaca masih menentukan.'] },
  { unit: 'koperindag', dukungan: 'Penyelesaian status lahan sentra industri kopi bersama bagian tata pemerintahan dan BPN.', rencana: 'Tender ulang gedung sentra dan pelatihan penyedia lokal e-katalog.', proyeksi: ['88.00', 'RENDAH', 'Bergantung pada hasil tender ulang dan status lahan.'] },
  { unit: 'dp2kbp3a', dukungan: 'Penetapan PPK pengganti bagi kegiatan BOKB.', rencana: 'Pelatihan kader dijadwalkan ulang pada Agustus dan September.', proyeksi: ['93.00', 'SEDANG', 'Pergeseran menu BOKB sudah diusulkan.'] },
  { unit: 'kesbangpol', dukungan: 'Pembahasan NPHD hibah pemilihan bersama TAPD dua kali sebulan.', rencana: null, proyeksi: ['97.00', 'TINGGI', 'Hibah dicairkan sekaligus setelah NPHD ditandatangani.'] },
  { unit: 'dinkes', dukungan: null, rencana: 'Pengajuan salur BOK tahap berikutnya setelah laporan 15 puskesmas lengkap.', proyeksi: ['95.25', 'TINGGI', 'Belanja rutin dan BLUD berjalan sesuai jadwal.'] },
  { unit: 'disporapar', dukungan: 'Pendampingan UKPBJ untuk tender ulang penataan daya tarik wisata.', rencana: 'Kontrak hasil tender ulang ditandatangani sebelum batas DAK.', proyeksi: null },
]

/** The office's judgement of the same year-end: unit, percent of pagu, how sure, why. */
export const PENILAIAN: readonly (readonly [unit: string, persen: string, keyakinan: 'TINGGI' | 'SEDANG' | 'RENDAH', alasan: string])[] = [
  ['dpupr', '89.00', 'SEDANG', 'Laju realisasi dua triwulan pertama di bawah anggaran kas; kontrak fisik menumpuk di akhir tahun.'],
  ['koperindag', '80.00', 'RENDAH', 'Dua kali tender gagal dan lahan belum selesai.'],
  ['dp2kbp3a', '93.00', 'SEDANG', 'Sejalan dengan perkiraan unit selama pergeseran ditetapkan pada Agustus.'],
  ['kesbangpol', '90.00', 'RENDAH', 'NPHD belum ditandatangani; pencairan dapat bergeser ke tahun berikutnya.'],
]

/** What was done about obstacles, in turn, on the days of the month after. */
export const LANGKAH = [
  'Rapat bersama pihak terkait; pembagian tugas dan jadwal penyelesaian disepakati.',
  'Dokumen yang kurang dilengkapi dan diserahkan kembali untuk diproses.',
  'Peninjauan lapangan; hasilnya menjadi dasar perubahan jadwal pelaksanaan.',
] as const
