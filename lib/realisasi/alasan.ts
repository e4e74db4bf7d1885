/** Why a figure is n/a. Shown to the reader where the figure would stand. */
export const ALASAN = {
  paguNol: 'Pagu nol',
  angkasKosong: 'Anggaran kas belum dientri',
  angkasNol: 'Anggaran kas s.d. bulan ini nol',
  angkasNegatif: 'Anggaran kas s.d. bulan ini negatif',
  diLuarAngkas: 'Ada realisasi tanpa anggaran kas s.d. bulan ini',
  realisasiKosong: 'Realisasi belum dientri',
  fisikKosong: 'Progres fisik belum dilaporkan',
  targetFisikKosong: 'Target fisik belum dientri',
  fisikTanpaPasangan: 'Tidak ada sub-kegiatan yang memiliki progres dan target fisik',
  belumLapor: 'Laporan bulan ini belum dikirim',
  tanpaSelisih: 'Secara keseluruhan tidak tertinggal dari anggaran kas',
  tanpaLaju: 'Laju realisasi tidak tersedia atau nol',
} as const
