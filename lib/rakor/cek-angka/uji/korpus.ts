/** Own sentences with figures of `contoh.ts`, each figure judged by hand. C: stands in the data (equal or rounded); N: not to be called wrong; X: wrong, with the right figure. */
type Hakim = 'C' | 'N' | readonly ['X', string]
export interface ButirKorpus { jenis: string; teks: string; harap: readonly Hakim[] }

const x = (benar: string): Hakim => ['X', benar]
const b = (jenis: string, teks: string, ...harap: Hakim[]): ButirKorpus => ({ jenis, teks, harap })

export const BENAR: readonly ButirKorpus[] = [
  b('benar', 'Sampai akhir Juni, realisasi belanja tercatat 38,28% terhadap pagu, sedangkan menurut rencana seharusnya 53,29%.', 'C', 'C'),
  b('benar', 'Pagu APBD tahun ini Rp984.959.704.911,00.', 'C'),
  b('benar', 'Anggaran kas s.d. Juni 2023 ditetapkan Rp524.847.798.262.', 'C'),
  b('benar', 'Realisasi keuangan Rp377.042.575.040 atau 71,84% dari anggaran kas.', 'C', 'C'),
  b('benar', 'Kita tertinggal 15,01 poin, setara Rp147.805.223.222.', 'C', 'C'),
  b('benar', 'Progres fisik tertimbang 41,24% dengan target fisik 50,00%.', 'C', 'C'),
  b('benar', 'Ada 280 sub-kegiatan yang masih 0% secara fisik.', 'C'),
  b('benar', 'Jumlah balita stunting turun dari 1.213 balita menjadi 1.058 balita.', 'C', 'C'),
  b('benar', 'Dinas PUPR baru menyerap 29,17% dari pagu, padahal seharusnya 57,38%.', 'C', 'C'),
  b('benar', 'Serapan terhadap anggaran kas Dinas Kesehatan 64,93% dan Dinas Pendidikan dan Kebudayaan 88,26%.', 'C', 'C'),
  b('benar', 'Pada Mei serapan pagu 28,61%, lalu naik menjadi 38,28% pada Juni.', 'C', 'C'),
  b('benar', 'Tujuh dari 8 unit sudah melapor; satu unit belum melapor.', 'C', 'C', 'C'),
  b('benar', 'Belanja Modal terserap 20,05% dari pagu Rp214.737.895.611.', 'C', 'C'),
  b('benar', 'Dua unit berada di zona merah dan tiga unit di zona kuning.', 'C', 'C'),
  b('benar', 'Terdapat 20 kendala terbuka.', 'C'),
  b('benar', 'Sisa pagu yang belum terserap Rp607.917.129.871 atau 61,72%.', 'C', 'C'),
  b('benar', 'Pagu sebesar Rp984.959.704.911 (sembilan ratus delapan puluh empat miliar sembilan ratus lima puluh sembilan juta tujuh ratus empat ribu sembilan ratus sebelas rupiah).', 'C', 'C'),
  b('benar', 'Kecamatan Belalau merealisasikan Rp251.884.280 dari pagu Rp652.125.600.', 'C', 'C'),
]

export const BULAT: readonly ButirKorpus[] = [
  b('dibulatkan', 'Pagu tahun ini Rp984,96 miliar dan realisasi Rp377,04 miliar.', 'C', 'C'),
  b('dibulatkan', 'Serapan terhadap pagu 38,3 persen, target 53,3 persen dari pagu.', 'C', 'C'),
  b('dibulatkan', 'Dari pagu 985 M, terealisasi 377 M.', 'C', 'C'),
  b('dibulatkan', 'Anggaran kas sampai Juni Rp524,85 miliar dan yang terserap 72% dari anggaran kas.', 'C', 'C'),
  b('dibulatkan', 'Selisih terhadap anggaran kas mencapai Rp147,8 miliar.', 'C'),
  b('dibulatkan', 'Realisasi fisik 41,2% sampai Juni.', 'C'),
  b('dibulatkan', 'Dinkes memiliki pagu Rp148,9 miliar dan terserap 35% dari pagu.', 'C', 'C'),
  b('dibulatkan', 'Pagu Diskominfo Rp6,93 miliar, realisasinya Rp3,47 miliar.', 'C', 'C'),
  b('dibulatkan', 'Pagu daerah kurang dari 1 triliun, tepatnya Rp0,98 triliun.', 'N', 'C'),
  b('dibulatkan', 'Serapan anggaran kas 71.84 % menurut catatan kami.', 'C'),
]

export const SALAH: readonly ButirKorpus[] = [
  b('digit hilang', 'Penyerapan menurut anggaran kas baru 71,84% dari Rp24.847.798.262.', 'C', x('Rp524.847.798.262')),
  b('digit hilang', 'Pagu APBD sebesar Rp98.959.704.911.', x('Rp984.959.704.911')),
  b('digit hilang', 'Realisasi belanja Rp377.042.57.040 sampai Juni.', x('Rp377.042.575.040')),
  b('digit lebih', 'Total belanja APBD Rp9.844.959.704.911.', x('Rp984.959.704.911')),
  b('digit lebih', 'Serapan terhadap pagu 388,28%.', x('38,28%')),
  b('digit tertukar', 'Pagu yang dikelola Rp948.959.704.911.', x('Rp984.959.704.911')),
  b('digit tertukar', 'Serapan terhadap anggaran kas 17,84%.', x('71,84%')),
  b('digit tertukar', 'Target terhadap pagu 35,29%.', x('53,29%')),
  b('digit salah', 'Realisasi terhadap pagu 39,28%.', x('38,28%')),
  b('digit salah', 'Anggaran kas s.d. Juni Rp524.847.798.362.', x('Rp524.847.798.262')),
  b('digit salah', 'Realisasi fisik 47,24% per 30 Juni 2023.', x('41,24%')),
  b('basis tertukar', 'Realisasi terhadap pagu APBD sudah 71,84%.', x('38,28%')),
  b('basis tertukar', 'Serapan terhadap anggaran kas baru 38,28%.', x('71,84%')),
  b('basis tertukar', 'Pagu APBD kabupaten Rp524.847.798.262.', x('Rp984.959.704.911')),
  b('basis tertukar', 'Realisasi fisik tercatat 38,28%.', x('41,24%')),
  b('satuan', 'Pagu APBD tahun ini Rp984,96 juta.', x('Rp984,96 miliar')),
  b('satuan', 'Realisasi belanja Rp377,04 triliun.', x('Rp377,04 miliar')),
  b('satuan', 'Anggaran kas sampai Juni Rp524,85 juta.', x('Rp524,85 miliar')),
  b('bulan', 'Serapan terhadap pagu sampai Juni 28,61%.', x('38,28%')),
  b('bulan', 'Target terhadap pagu pada Juni 40,43%.', x('53,29%')),
  b('bulan', 'Anggaran kas s.d. Juni Rp398.214.900.000.', x('Rp524.847.798.262')),
  b('beda', 'Menurut anggaran kas, capaian penyerapan baru 88,53%.', x('71,84%')),
  b('beda', 'Serapan pagu Dinas PUPR sudah 46,90%.', x('29,17%')),
  b('unit lain', 'Serapan terhadap anggaran kas Dinas Kesehatan 88,26%.', x('64,93%')),
  b('unit lain', 'Realisasi Kecamatan Belalau terhadap pagu 45,70%.', x('38,63%')),
  b('hitungan', 'Pemeliharaan jalan menelan Rp2,5 miliar atau 35% dari alokasi Rp10 miliar.', 'N', x('25%'), 'N'),
  b('hitungan', 'Dari hibah Rp400 juta telah dibayarkan Rp100 juta atau 40%.', 'N', 'N', x('25%')),
  b('bagian', 'Menurut progres fisik ada 280, 495, 546, dan 352 sub-kegiatan, dari total 1.763 sub-kegiatan.', 'C', 'C', 'C', 'C', x('1.673')),
  b('bagian', 'Kelompok 0% 280 sub-kegiatan, kelompok 1–50% 459 sub-kegiatan.', 'C', x('495')),
  b('hitungan unit', 'Lima unit berada di zona merah.', x('2')),
  b('hitungan unit', 'Ada 208 sub-kegiatan yang masih 0%.', x('280')),
  b('poin', 'Realisasi tertinggal 51,01 poin dari target terhadap pagu.', x('15,01 poin')),
]

export const LUAR: readonly ButirKorpus[] = [
  b('luar', 'Realisasi Provinsi Lampung sampai Juni 42,10% dari pagu Rp7,4 triliun.', 'N', 'N'),
  b('luar', 'Penyaluran DAK Fisik nasional baru 12,5%.', 'N'),
  b('luar', 'Inflasi Juni 2023 tercatat 3,52%.', 'N'),
  b('luar', 'Angka kemiskinan turun menjadi 11,11 persen.', 'N'),
  b('luar', 'Pembangunan jembatan senilai Rp3,2 miliar dimulai pada 14 Agustus 2023.', 'N'),
  b('luar', 'Rapat dihadiri 130 orang pada Rabu, 12 Juli 2023 pukul 08.30 WIB.', 'N'),
  b('luar', 'Menurut Peraturan Pemerintah Nomor 12 Tahun 2019 Pasal 3, laporan disampaikan paling lambat tanggal 10.', 'N'),
  b('luar', 'Target penurunan stunting dalam RPJMD sebesar 14%.', 'N'),
  b('luar', 'Tahun 2022 serapan terhadap pagu pada Juni 41,05%.', 'N'),
  b('luar', 'Sebanyak 136 pekon telah mencairkan dana desa Rp96,3 miliar.', 'N', 'N'),
  b('luar', 'Realisasi Kabupaten Tanggamus 45,00% dari pagu Rp1,2 triliun.', 'N', 'N'),
  b('luar', 'Kegiatan jalan sehat diikuti 2.500 peserta dengan hadiah Rp15 juta.', 'N', 'N'),
  b('luar', 'Tunjangan guru dibayarkan Rp4.650.000 per orang.', 'N'),
  b('luar', 'Pendapatan asli daerah mencapai 47,30% dari target Rp98,5 miliar.', 'N', 'N'),
  b('luar', 'Perangkat daerah diminta menyerap paling sedikit 80% anggaran kas.', 'N'),
  b('luar', 'Realisasi Dinas Perikanan 52,40% dari pagu.', 'N'),
  b('ragu', 'Realisasi sudah 60,15%.', 'N'),
  b('ragu', 'Serapan ditargetkan 95% pada akhir tahun.', 'N'),
  b('luar', 'Kontrak jaringan irigasi bernilai Rp1.234.567.890 dengan progres 62%.', 'N', 'N'),
  b('luar', 'Harga beras naik 8,4% dibanding bulan lalu.', 'N'),
]

export const KORPUS: readonly ButirKorpus[] = [...BENAR, ...BULAT, ...SALAH, ...LUAR]
