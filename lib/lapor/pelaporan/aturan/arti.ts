/** What each rule asks, in one sentence for the help page; by the rule's code. A test holds this complete. */
export const ARTI_ATURAN: Readonly<Record<string, string>> = {
  KOREKSI_TANPA_ALASAN: 'Koreksi angka bulan lalu (misalnya setoran kembali) ditulis dengan alasannya.',
  KOREKSI_TANPA_NILAI: 'Baris yang dikoreksi juga diisi realisasi bulan ini; 0 bila memang tidak ada belanja.',
  REALISASI_NEGATIF: 'Koreksi tidak boleh lebih besar daripada yang sudah dibelanjakan pada kanal yang sama.',
  REALISASI_MELEBIHI_PAGU: 'Realisasi sampai bulan ini tidak melebihi pagu per rekening dan sumber dana.',
  REALISASI_MENDAHULUI_KAS: 'Realisasi sampai bulan ini dibandingkan dengan anggaran kas sampai bulan yang sama; yang lebih disebut mendahului.',
  REALISASI_TANPA_PAGU: 'Baris dengan realisasi seharusnya punya pagu pada versi APBD yang berlaku.',
  REALISASI_KOSONG: 'Laporan tanpa satu pun realisasi bulan ini tidak dapat dikirim; nol ditulis 0.',
  REALISASI_BELUM_DIISI: 'Setiap baris berpagu diisi; kosong berarti belum dilaporkan, bukan nol.',
  TANPA_PAGU: 'Unit tanpa pagu belum dapat melapor.',
  KAS_BELUM_DIISI: 'Setiap baris berpagu punya anggaran kas.',
  KAS_BEDA_PAGU: 'Jumlah anggaran kas dua belas bulan sama dengan pagu setiap rekening dan sumber dana.',
  FISIK_DI_LUAR_BATAS: 'Progres fisik ditulis 0 sampai 100.',
  ALASAN_TANPA_FISIK: 'Alasan koreksi hanya berarti bila progres fisiknya diisi.',
  FISIK_MUNDUR: 'Progres fisik bersifat kumulatif dan tidak turun, kecuali dikoreksi.',
  FISIK_MUNDUR_TANPA_ALASAN: 'Koreksi progres fisik ke bawah disertai alasan.',
  TARGET_FISIK_DI_LUAR_BATAS: 'Target fisik dua belas bulan ditulis 0 sampai 100.',
  TARGET_FISIK_MUNDUR: 'Target fisik bersifat kumulatif dan tidak turun dari bulan ke bulan.',
  TARGET_FISIK_BELUM_PENUH: 'Target fisik Desember 100%, kecuali pekerjaan yang berlanjut ke tahun berikutnya.',
  UANG_TANPA_FISIK: 'Ada realisasi keuangan, pasti ada realisasi fisik; uang muka dijelaskan di kendala.',
  KEUANGAN_MENDAHULUI_FISIK: 'Serapan terhadap pagu tidak lebih dari 20 poin di atas progres fisik; uang muka dijelaskan di kendala.',
  RUTIN_TIDAK_SEJALAN_BULAN: 'Gaji serta jasa telepon, air, dan listrik berjalan menurut bulan; selisih lebih dari 15 poin ditanyakan.',
  FISIK_BELUM_DIISI: 'Progres fisik setiap sub-kegiatan berpagu diisi untuk bulan laporan.',
  KENDALA_SUB_NOL: 'Setelah triwulan I, sub-kegiatan yang masih 0% wajib punya kendala sendiri atau kendala untuk seluruh unit.',
  KENDALA_ZONA_MERAH: 'Unit di zona merah wajib menulis kendala dan rencana penyelesaiannya.',
}

/** Rules that no form can break, or that are watched elsewhere; and those that wait for their data. */
export const ATURAN_LAIN: readonly string[] = [
  'Jumlah menurut sumber dana sama dengan pagu: pagu disimpan per rekening dan sumber dana, jadi keduanya selalu angka yang sama.',
  'Kelompok progres fisik (0, 1–50, 51–75, 76–100) berjumlah sama dengan banyaknya sub-kegiatan: dihitung dari satu sumber.',
  'Laporan yang sampai di kantor lewat tenggat ditandai terlambat, juga bila yang ditunggu persetujuan kepala; yang ditarik kembali sebelum diperiksa dianggap belum sampai; perubahan setelah penguncian hanya mungkin lewat pembukaan kembali dan selalu tercatat.',
  'Catatan pemeriksa pada sel ditanggapi sebelum laporan dikirim lagi.',
  'Impor menghitung baris dan jumlah rupiah sebelum dan sesudah; kode yang tidak dikenal didaftar, tidak dibuang.',
  'Belum diperiksa: kontrak terhadap HPS dan pagu paket, serta jumlah paket terhadap pagu sub-kegiatan. Data paket pengadaan belum dikelola di sini.',
]
