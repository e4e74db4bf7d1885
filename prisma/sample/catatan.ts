/** What the product says of each sample year, on every page (tahun_anggaran.catatan). */
export const CATATAN: Readonly<Record<number, string>> = {
  2022: 'Data contoh. Seluruh angka TA 2022 adalah karangan, kecuali besar DAK Fisik (sekitar Rp96,1 miliar); dipakai untuk menunjukkan kurva tahun lalu dan APBD perubahan pada Oktober.',
  2023: [
    'Data contoh. Sesuai publikasi: total pagu Rp984.959.704.911; realisasi s.d. Mei, s.d. Juni (38,28%), dan s.d. Juli; anggaran kas s.d. Juni (53,29%) dan s.d. Juli;',
    'sebaran fisik 1.673 sub-kegiatan pada Juli; pagu dan realisasi Mei dari Diskominfo, BKPSDM, RSUD, Kecamatan Belalau, Kebun Tebu, dan Batu Ketulis; total DAK Fisik Rp54.382.467.276 dengan rencana per bidang, salur DAK Fisik per bidang 6 Desember.',
    'Selebihnya karangan yang dibuat serasi: pagu unit lain, rincian per baris, bulan lain, progres fisik, laporan, kendala, kontrak dan surat DAK Fisik, dan pergantian nama DPMP.',
    'Asumsi: publikasi 12 Juli 2023 mencetak 88,53% dari anggaran kas Rp24.847.798.262. Angka itu tidak mungkin milik seluruh APBD (serapan seluruhnya 71,84%); dalam contoh ini angka itu ditempatkan sebagai posisi kategori Bagian Setda s.d. Juni. Penempatan ini asumsi, bukan fakta.',
  ].join(' '),
  2024: 'Data contoh. TA 2024 belum memiliki anggaran, realisasi, maupun laporan; disediakan untuk melihat halaman tanpa data.',
}
