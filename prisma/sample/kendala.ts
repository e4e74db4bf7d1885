/** A kendala or dukungan of the sample: unit, sub-kegiatan (null = the unit as a whole), month, words. Made up, after the
 * causes that officers and leaders name in public sources. */
export interface KendalaContoh {
  unit: string
  sub: string | null
  bulan: number
  kategori: string
  uraian: string
  rencana?: string
  penanggungJawab?: string
  tenggat?: string
  selesai?: true
}

const k = (bulan: number, unit: string, sub: string | null, kategori: string, uraian: string, rencana: string, penanggungJawab: string, tenggat: string, selesai?: true): KendalaContoh => ({ bulan, unit, sub, kategori, uraian, rencana, penanggungJawab, tenggat, selesai })
const d = (bulan: number, unit: string, sub: string | null, kategori: string, uraian: string): KendalaContoh => ({ bulan, unit, sub, kategori, uraian })

const PPTK = 'PPTK sub-kegiatan'
const KADIS = 'Kepala dinas'

/**
 * A report cannot be handed in while sub-kegiatan stand at 0 % without a word: these units have said theirs for July once, for the
 * unit as a whole, in turn.
 */
const BELUM_MULAI_JULI = [
  'disdikbud', 'dinkes', 'dpupr', 'satpolpp', 'dinsos', 'dkp', 'dlh', 'dpmp', 'dishub', 'dpmptsp', 'disporapar', 'dtph', 'disbunnak', 'bpbd',
  'setda', 'setwan', 'bappeda', 'bpkd', 'bkpsdm', 'balitbang', 'inspektorat', 'bagiankesra', 'bagianperekonomian', 'bagianumum', 'bagianorganisasi',
  'kecbalikbukit', 'kecsukau', 'keclumbokseminung', 'kecbatubrak', 'kecbatuketulis', 'kecsumberjaya', 'kecwaytenong', 'kecgedungsurian',
  'keckebuntebu', 'kecairhitam', 'pkmbuaynyerupa', 'pkmlumbokseminung', 'pkmbatubrak', 'pkmbakhu', 'pkmairhitam', 'pkmkebuntebu', 'pkmgedungsurian',
  'pkmsuoh',
] as const
const SEBAB_BELUM_MULAI = [
  ['PBJ_PERENCANAAN', 'Sebagian kegiatan penunjang belum dimulai karena rencana pengadaannya bergeser ke triwulan III.', 'Pengadaan langsung diselesaikan pada Agustus.'],
  ['ADMINISTRASI_SPJ', 'Kegiatan yang belum berjalan menunggu SPJ bulan sebelumnya selesai.', 'SPJ diselesaikan dengan pendampingan, kegiatan dimulai pada Agustus.'],
  ['PERGESERAN_PERUBAHAN_APBD', 'Sub-kegiatan yang belum berjalan menunggu pergeseran anggaran.', 'Pelaksanaan dimulai setelah pergeseran ditetapkan.'],
] as const
const belumMulaiJuli = (): KendalaContoh[] => BELUM_MULAI_JULI.map((unit, i) => {
  const [kategori, uraian, rencana] = SEBAB_BELUM_MULAI[i % SEBAB_BELUM_MULAI.length] ?? SEBAB_BELUM_MULAI[0]
  return k(7, unit, null, kategori, uraian, rencana, 'Sekretaris atau kepala subbagian perencanaan', '2023-08-31')
})

export const KENDALA: readonly KendalaContoh[] = [
  k(2, 'disdikbud', '1.01.02.2.01.29', 'REGULASI_JUKNIS', 'Juknis BOSP 2023 terbit terlambat sehingga RKAS belum dapat disahkan.', 'Pengesahan RKAS serentak per kecamatan setelah juknis diterima.', 'Manajer BOS kabupaten', '2023-03-31', true),
  k(3, 'bpkd', '5.02.02.2.04.08', 'TRANSFER_BELUM_SALUR', 'Dana Desa tahap I belum masuk untuk 38 pekon karena APBPekon belum ditetapkan.', 'Pendampingan penyelesaian APBPekon bersama DPMP, pengajuan salur bertahap setiap minggu.', 'Kepala bidang perbendaharaan', '2023-04-28', true),
  k(4, 'dpupr', '1.03.10.2.01.09', 'PBJ_PERENCANAAN', 'Dokumen perencanaan teknis dan HPS ruas DAK Jalan belum selesai direviu.', 'Reviu HPS dipercepat bersama UKPBJ, tayang tender paling lambat pertengahan Mei.', 'PPK bidang bina marga', '2023-05-15', true),
  k(4, 'koperindag', '3.31.02.2.01.04', 'LAHAN_PERIZINAN', 'Sertifikat lahan sentra industri kopi belum atas nama pemerintah daerah.', 'Penyelesaian balik nama bersama BPN dan bagian tata pemerintahan.', KADIS, '2023-06-15'),
  k(5, 'kesbangpol', '8.01.03.2.01.03', 'HIBAH_BANSOS_VERIFIKASI', 'Hibah pemilihan belum dapat dicairkan, NPHD masih dibahas dengan penyelenggara.', 'Pembahasan NPHD dijadwalkan dua kali sebulan bersama TAPD.', 'Kepala badan', '2023-08-31'),
  k(5, 'dp2kbp3a', '2.14.03.2.01.06', 'REGULASI_JUKNIS', 'Juknis BOKB berubah, rincian menu harus disesuaikan melalui pergeseran.', 'Usulan pergeseran menu BOKB diajukan ke BPKD.', 'Sekretaris dinas', '2023-06-20'),
  k(5, 'disporapar', '3.26.02.2.03.05', 'PBJ_GAGAL_LELANG', 'Tender penataan daya tarik wisata gagal, tidak ada penawar yang lulus evaluasi teknis.', 'Perbaikan KAK dan tender ulang dengan pendampingan UKPBJ.', 'PPK destinasi', '2023-07-14'),
  k(6, 'dpupr', '1.03.10.2.01.09', 'TRANSFER_BELUM_SALUR', 'DAK Fisik Jalan belum disalurkan karena daftar kontrak belum lengkap di OMSPAN, batas 21 Juli.', 'Unggah seluruh kontrak dan reviu APIP selesai sebelum 18 Juli.', 'Kepala bidang bina marga', '2023-07-18'),
  k(6, 'dpupr', '1.03.10.2.01.05', 'CUACA_BENCANA', 'Longsor di ruas Suoh menghambat mobilisasi alat dan material.', 'Pengalihan mobilisasi lewat ruas Sekincau, tambahan alat berat dari UPTD.', 'PPK bidang bina marga', '2023-08-10'),
  k(6, 'dpupr', '1.03.02.2.02.14', 'PBJ_PERENCANAAN', 'Paket rehabilitasi irigasi masih dalam reviu kelompok kerja pemilihan.', 'Penyelesaian reviu dan penayangan tender minggu ketiga Juli.', 'PPK sumber daya air', '2023-07-21'),
  k(6, 'koperindag', '3.31.02.2.01.04', 'PBJ_GAGAL_LELANG', 'Tender gedung sentra IKM gagal, nilai penawaran melebihi HPS.', 'Evaluasi HPS dan tender ulang sebelum batas daftar kontrak DAK.', KADIS, '2023-07-20'),
  k(6, 'koperindag', '2.17.08.2.01.01', 'EKATALOG', 'Penyedia lokal belum tayang di e-katalog sehingga bahan pelatihan tidak dapat dipesan.', 'Pendampingan 12 penyedia lokal mendaftar e-katalog bersama bagian PBJ.', PPTK, '2023-07-31'),
  k(6, 'dp2kbp3a', '2.14.04.2.01.04', 'SDM_PPK_BERSERTIFIKAT', 'PPK bersertifikat mutasi, kegiatan pelatihan kader menunggu penetapan PPK baru.', 'Usulan penunjukan PPK dari bagian PBJ dan percepatan pelatihan pada Agustus.', 'Sekretaris dinas', '2023-07-25'),
  k(6, 'dp2kbp3a', null, 'ADMINISTRASI_SPJ', 'SPJ balai penyuluhan KB terlambat, GU berikutnya belum dapat diajukan.', 'Batas SPJ setiap tanggal 25, verifikasi keliling per wilayah.', 'Kasubbag keuangan', '2023-07-28'),
  k(6, 'dinsos', '1.06.05.2.02.03', 'HIBAH_BANSOS_VERIFIKASI', 'Data penerima bantuan belum padan dengan DTKS hasil pemutakhiran.', 'Verifikasi lapangan bersama pendamping dan operator pekon.', 'Kepala bidang perlindungan sosial', '2023-08-04'),
  k(6, 'diskan', '3.25.04.2.04.02', 'PBJ_PERENCANAAN', 'Spesifikasi prasarana budidaya belum disepakati kelompok penerima.', 'Musyawarah kelompok dan penetapan spesifikasi, pengadaan langsung pada Agustus.', PPTK, '2023-08-11'),
  k(6, 'disporapar', '3.26.02.2.03.05', 'TRANSFER_BELUM_SALUR', 'DAK Pariwisata belum salur karena kontrak hasil tender ulang belum ditandatangani.', 'Penandatanganan kontrak dan unggah OMSPAN sebelum 21 Juli.', 'PPK destinasi', '2023-07-20'),
  k(6, 'dinkes', '1.02.02.2.02.15', 'TRANSFER_BELUM_SALUR', 'BOK gizi masyarakat tahap berikutnya menunggu laporan realisasi tahap I.', 'Rekonsiliasi laporan 15 puskesmas dan pengajuan salur.', 'Kepala bidang kesehatan masyarakat', '2023-07-20'),
  k(6, 'dinkes', '1.02.02.2.01.02', 'PBJ_GAGAL_LELANG', 'Tender pembangunan puskesmas diulang karena dokumen penawaran tidak lengkap.', 'Tender ulang, penyesuaian masa pelaksanaan 120 hari.', 'PPK sarana kesehatan', '2023-07-31'),
  k(6, 'kecsuoh', null, 'CUACA_BENCANA', 'Akses jalan terputus, petugas tidak dapat menyampaikan SPJ tepat waktu.', 'Pengiriman dokumen secara elektronik, pendampingan kecamatan.', 'Sekretaris kecamatan', '2023-07-31'),
  k(6, 'bpbd', '1.05.03.2.02.06', 'EKATALOG', 'Peralatan kesiapsiagaan tidak tersedia di e-katalog lokal.', 'Pengadaan melalui e-katalog nasional, permintaan penawaran ulang.', PPTK, '2023-08-18'),
  k(6, 'kesbangpol', '8.01.03.2.01.03', 'RAK_TIDAK_REALISTIS', 'Anggaran kas hibah pemilihan ditempatkan pada triwulan II, pencairan baru mungkin triwulan IV.', 'Usulan penyesuaian anggaran kas bersama BPKD.', 'Kasubbag perencanaan', '2023-07-31'),
  k(6, 'dlh', '2.11.11.2.01.05', 'PERGESERAN_PERUBAHAN_APBD', 'Anggaran sarana persampahan baru tersedia setelah pergeseran Mei.', 'Pengadaan bak kontainer melalui e-purchasing pada Agustus.', PPTK, '2023-08-25'),
  k(7, 'dpupr', '1.03.10.2.01.09', 'PENYEDIA_TIDAK_MENAGIH', 'Penyedia belum mengajukan termin walau progres fisik sudah di atas 30 persen.', 'Surat permintaan penagihan termin I, asistensi kelengkapan dokumen.', 'PPK bidang bina marga', '2023-08-18'),
  k(7, 'dpupr', '1.03.10.2.01.12', 'PENYEDIA_WANPRESTASI', 'Penyedia jembatan terlambat mobilisasi lebih dari 21 hari.', 'Rapat pembuktian keterlambatan pertama, peringatan tertulis.', 'PPK bidang bina marga', '2023-08-15'),
  k(7, 'koperindag', '3.31.02.2.01.04', 'CUACA_BENCANA', 'Pekerjaan pondasi sentra IKM tertunda karena curah hujan.', 'Penambahan jam kerja dan tenaga, jadwal kejar disepakati.', KADIS, '2023-09-08'),
  k(7, 'disdikbud', '1.01.02.2.01.08', 'PBJ_PERENCANAAN', 'Paket rehabilitasi ruang kelas masih pada tahap pengadaan langsung konsultan pengawas.', 'Penyelesaian pengadaan konsultan dan tanda tangan kontrak fisik.', 'PPK sarana prasarana SD', '2023-08-21'),
  k(7, 'bagiankesra', '4.01.02.2.02.01', 'HIBAH_BANSOS_VERIFIKASI', 'Proposal hibah lembaga keagamaan belum lengkap.', 'Verifikasi faktual tim hibah, penetapan SK penerima tahap II.', 'Kepala bagian', '2023-08-31'),
  k(7, 'dtph', '3.27.03.2.02.05', 'LAHAN_PERIZINAN', 'Surat pernyataan hibah lahan dari petani belum lengkap untuk jaringan irigasi usaha tani.', 'Penyelesaian surat pernyataan bersama peratin dan penyuluh.', PPTK, '2023-08-31'),
  k(7, 'setwan', '4.02.02.2.04.02', 'SIPD_SISTEM', 'Input realisasi perjalanan dinas tertunda karena kendala teknis SIPD.', 'Koordinasi dengan admin SIPD, input ulang setelah perbaikan.', 'Kasubbag keuangan', '2023-08-11'),
  k(7, 'bagianpbj', null, 'EFISIENSI_SISA_TENDER', 'Sisa tender paket layanan pengadaan, belanja lebih rendah dari anggaran.', 'Sisa diusulkan digeser pada perubahan APBD.', 'Kepala bagian', '2023-09-15'),
  k(7, 'pkmsuoh', '1.02.02.2.02.33', 'ADMINISTRASI_SPJ', 'SPJ BOK semester I belum lengkap.', 'Pendampingan bendahara oleh dinas kesehatan.', 'Kepala puskesmas', '2023-08-18'),
  k(7, 'koperindag', null, 'PBJ_PERENCANAAN', 'Empat belas sub-kegiatan penunjang belum berjalan karena jadwal pengadaan bergeser ke triwulan III.', 'Pengadaan langsung dan e-purchasing dijadwalkan serentak pada Agustus.', 'Sekretaris dinas', '2023-08-31'),
  k(7, 'dp2kbp3a', null, 'PERGESERAN_PERUBAHAN_APBD', 'Sub-kegiatan penunjang menunggu pergeseran anggaran sebelum dapat dilaksanakan.', 'Pelaksanaan dimulai setelah DPA pergeseran terbit.', 'Sekretaris dinas', '2023-08-31'),
  k(7, 'kesbangpol', null, 'PBJ_PERENCANAAN', 'Pengadaan mebel dan pemeliharaan gedung belum dimulai karena spesifikasi belum ditetapkan.', 'Penetapan spesifikasi dan pengadaan langsung pada Agustus.', 'Sekretaris badan', '2023-08-31'),
  k(7, 'kecsekincau', null, 'ADMINISTRASI_SPJ', 'Kegiatan penunjang kecamatan belum berjalan, SPJ bulan sebelumnya belum selesai.', 'Penyelesaian SPJ dengan pendampingan BPKD.', 'Sekretaris kecamatan', '2023-08-31'),
  k(7, 'pkmpagardewa', null, 'TRANSFER_BELUM_SALUR', 'Kegiatan BLUD dan pelayanan penyakit menular menunggu penyaluran dana.', 'Pengajuan salur setelah laporan tahap I diterima.', 'Kepala puskesmas', '2023-08-31'),
  k(7, 'diskan', null, 'PBJ_PERENCANAAN', 'Kegiatan penunjang dan pendampingan kelompok menunggu penetapan rencana kerja.', 'Pelaksanaan serentak mulai Agustus.', 'Sekretaris dinas', '2023-08-31'),
  k(7, 'kecbandarnegerisuoh', null, 'CUACA_BENCANA', 'Kegiatan di pekon tertunda karena akses jalan terputus.', 'Jadwal ulang kegiatan pekon pada Agustus.', 'Sekretaris kecamatan', '2023-08-31'),
  d(6, 'disdukcapil', null, 'LAINNYA', 'Blangko KTP-el tersedia cukup dan pelayanan jemput bola berjalan sesuai jadwal.'),
  d(6, 'diskominfo', '2.16.02.2.01.05', 'PBJ_PERENCANAAN', 'Kontrak media ditandatangani sejak Februari dengan pembayaran bulanan.'),
  d(6, 'bkpsdm', null, 'ADMINISTRASI_SPJ', 'SPJ selesai sebelum tanggal 25 setiap bulan.'),
  d(6, 'rsud', null, 'TRANSFER_BELUM_SALUR', 'Klaim BPJS dibayar tepat waktu sehingga belanja BLUD lancar.'),
  d(6, 'bagianadpem', '4.01.03.2.02.02', 'LAINNYA', 'Monitoring lapangan berjalan setiap bulan sesuai jadwal.'),
  d(7, 'disdikbud', '1.01.02.2.01.29', 'TRANSFER_BELUM_SALUR', 'BOS tahap II diterima seluruh sekolah pada Juli.'),
  d(7, 'inspektorat', null, 'LAINNYA', 'Reviu DAK Fisik selesai sebelum batas penyaluran tahap I.'),
  ...belumMulaiJuli(),
]
