import { BILA } from '../syarat'
import type { Naskah } from '../types'

/** The leader's speech: what is said aloud, so sentences are short and each figure says of what and until when. */
export const TEKS_ARAHAN: Naskah = {
  dokumen: 'naskah-arahan', nama: 'Naskah arahan pimpinan',
  teks: [
    { kunci: 'salam', nama: 'Salam', bawaan: 'Assalamu’alaikum warahmatullahi wabarakatuh, salam sejahtera bagi kita semua.' },
    { kunci: 'hormat', nama: 'Yang dihormati', bawaan: 'Yang saya hormati para Asisten dan Staf Ahli, para kepala perangkat daerah, kepala bagian, camat, direktur rumah sakit, kepala puskesmas, pejabat pengelola keuangan, serta hadirin sekalian.' },
    { kunci: 'pembuka', nama: 'Pembuka', bawaan: 'Puji syukur kita panjatkan ke hadirat Allah SWT, Tuhan Yang Maha Esa, karena pada hari ini, {hari}, kita dapat berkumpul di {tempat} untuk mengikuti Rapat Koordinasi Pengendalian Operasional Pembangunan {triwulan} Tahun {tahun}.' },
    { kunci: 'tujuan', nama: 'Tujuan rapat', bawaan: 'Rapat ini kita adakan untuk memeriksa bersama sejauh mana belanja daerah sudah dilaksanakan, apa yang menghambat, dan siapa mengerjakan apa sesudah hari ini. Saya tidak mencari siapa yang salah; saya ingin kita pulang membawa keputusan yang dapat dikerjakan.' },
    { kunci: 'dasar', nama: 'Dasar angka', bawaan: 'Semua angka yang saya sampaikan berasal dari laporan saudara sekalian, dengan batas data {batas_data}, yang dibekukan pada {dibekukan_pada}. Jadi yang kita bahas adalah satu angka yang sama.' },
    { kunci: 'posisi-tertinggal', nama: 'Posisi, bila tertinggal', bila: BILA.tertinggal, bawaan: 'Sampai dengan {batas_data}, realisasi keuangan APBD kita {realisasi_singkat}, atau {realisasi_persen} dari pagu {pagu_singkat}. Menurut anggaran kas yang kita susun sendiri, seharusnya sudah {target_persen}. Artinya kita {deviasi}, setara dengan {selisih_singkat} yang seharusnya sudah dirasakan masyarakat.' },
    { kunci: 'posisi-tercapai', nama: 'Posisi, bila tercapai', bila: BILA.tercapai, bawaan: 'Sampai dengan {batas_data}, realisasi keuangan APBD kita {realisasi_singkat}, atau {realisasi_persen} dari pagu {pagu_singkat}, dibandingkan dengan target anggaran kas {target_persen}. Terima kasih atas kerja saudara; tugas kita berikutnya adalah menjaga laju ini dan memastikan mutunya.' },
    { kunci: 'posisi-tanpa-target', nama: 'Posisi, bila belum ada anggaran kas', bila: BILA.tanpaTarget, bawaan: 'Sampai dengan {batas_data}, realisasi keuangan APBD kita {realisasi_singkat}, atau {realisasi_persen} dari pagu {pagu_singkat}. Anggaran kas belum dientri, sehingga kita belum dapat menilai apakah itu sesuai rencana. Saya minta anggaran kas segera dilengkapi.' },
    { kunci: 'tanpa-posisi', nama: 'Posisi, bila belum ada laporan', bila: BILA.tanpaPosisi, bawaan: 'Sampai posisi ini dibekukan belum ada laporan {bulan_data} yang masuk. Karena itu saya belum dapat menyampaikan realisasi, dan hal itu sendiri sudah menjadi pokok bahasan kita hari ini.' },
    { kunci: 'kas', nama: 'Serapan anggaran kas', bila: BILA.adaKas, bawaan: 'Terhadap anggaran kas {sampai_bulan} sebesar {anggaran_kas_singkat}, penyerapan kita {serapan_angkas}. Ukuran inilah yang menunjukkan apakah kita menepati rencana penarikan dana yang kita buat sendiri.' },
    { kunci: 'belum-lapor', nama: 'Yang belum melapor', bila: BILA.belumLapor, bawaan: 'Dari {jumlah_unit} unit, {unit_melapor} sudah melapor dan {unit_belum} belum, yaitu {daftar_belum}. Saya minta laporannya disampaikan hari ini juga.' },
    { kunci: 'semua-lapor', nama: 'Bila semua melapor', bila: BILA.semuaLapor, bawaan: 'Seluruh {jumlah_unit} unit sudah menyampaikan laporan. Saya menghargai ketertiban ini.' },
    { kunci: 'merah', nama: 'Zona merah', bila: BILA.adaMerah, bawaan: 'Ada {unit_merah} unit di zona merah, yaitu {daftar_merah}. Zona merah berarti serapan {batas_merah} dari anggaran kas. Pada acara berikutnya saya akan mendengar langsung dari para kepalanya: apa sebabnya, dan kapan selesai.' },
    { kunci: 'tanpa-merah', nama: 'Bila tidak ada zona merah', bila: BILA.tanpaMerah, bawaan: 'Dari unit yang sudah melapor, tidak ada yang berada di zona merah. Pertahankan, dan bantulah unit yang masih kuning.' },
    { kunci: 'penyumbang', nama: 'Kekurangan terbesar', bila: BILA.adaKurang, bawaan: 'Persentase saja tidak cukup. Kekurangan rupiah terbesar ada pada {penyumbang_nama}, yaitu {penyumbang_kurang}. Bila yang besar ini bergerak, posisi kabupaten ikut bergerak.' },
    { kunci: 'fisik', nama: 'Progres fisik', bila: BILA.adaFisik, bawaan: 'Progres fisik tertimbang {sampai_bulan} adalah {fisik_persen}.' },
    { kunci: 'nol', nama: 'Sub-kegiatan yang belum bergerak', bila: BILA.adaNol, bawaan: 'Masih ada {sub_nol} dari {jumlah_sub} sub-kegiatan yang secara fisik belum bergerak sama sekali. Kegiatan seperti ini harus segera dimulai, atau disampaikan terus terang bila memang tidak dapat dilaksanakan.' },
    { kunci: 'dak', nama: 'DAK Fisik', bila: BILA.adaDak, bawaan: 'Perhatian khusus pada DAK Fisik: realisasinya {dak_realisasi_persen} dari pagu {dak_pagu_singkat}. Dana ini memiliki tenggat yang tidak dapat ditawar.' },
    { kunci: 'dak-terancam', nama: 'DAK Fisik yang terancam', bila: BILA.adaTerancam, bawaan: 'Pada tenggat {dak_tenggat}, {dak_terancam} terancam tidak disalurkan bila dokumennya tidak lengkap. Saya minta unit pengampu menyelesaikannya sebelum tanggal itu.' },
    { kunci: 'sebab', nama: 'Kendala', bila: BILA.adaSebab, bawaan: 'Kendala yang paling banyak saudara laporkan menyangkut {sebab_terbanyak}. Setiap kendala harus memiliki rencana tindak lanjut, penanggung jawab, dan tenggat; kendala tanpa rencana hanyalah keluhan.' },
    { kunci: 'arahan', nama: 'Pengantar arahan', bawaan: 'Untuk itu saya menyampaikan beberapa arahan.' },
    { kunci: 'arahan-kas', nama: 'Arahan: anggaran kas', bawaan: 'Laksanakan belanja sesuai anggaran kas. Bila rencananya keliru, perbaiki rencananya melalui mekanisme yang benar; jangan dibiarkan meleset setiap bulan.' },
    { kunci: 'arahan-pengadaan', nama: 'Arahan: pengadaan', bawaan: 'Percepat administrasi pengadaan barang dan jasa: rencana umum pengadaan, dokumen pemilihan, sampai penandatanganan kontrak.' },
    { kunci: 'arahan-dak', nama: 'Arahan: DAK Fisik', bila: BILA.adaDak, bawaan: 'Selesaikan dokumen penyaluran DAK Fisik sebelum tenggat, dan laporkan ke Bagian Administrasi Pembangunan setiap ada hambatan.' },
    { kunci: 'arahan-nol', nama: 'Arahan: yang belum bergerak', bila: BILA.adaNol, bawaan: 'Segera laksanakan kegiatan yang belum bergerak, dimulai dari yang paling besar nilainya dan paling dekat dengan kebutuhan warga.' },
    { kunci: 'arahan-lapor', nama: 'Arahan: pelaporan', bawaan: 'Sampaikan laporan bulanan tepat waktu, jujur, dan lengkap dengan permasalahan serta rencana tindak lanjutnya.' },
    { kunci: 'arahan-keputusan', nama: 'Arahan: keputusan rapat', bawaan: 'Setiap keputusan rapat ini dicatat dengan penanggung jawab dan tenggat, dan akan kita buka kembali pada rapat berikutnya.' },
    { kunci: 'hasil', nama: 'Hasil bagi masyarakat', bila: BILA.adaIndikator, bawaan: 'Di balik angka belanja ada hasil yang ditunggu masyarakat. {indikator}. Belanja yang terlambat berarti pelayanan yang terlambat.' },
    { kunci: 'penutup', nama: 'Penutup', bawaan: 'Demikian arahan saya. Dengan mengucap bismillahirrahmanirrahim, Rapat Koordinasi Pengendalian Operasional Pembangunan {triwulan} Tahun {tahun} saya nyatakan dibuka. Terima kasih.' },
    { kunci: 'salam-akhir', nama: 'Salam penutup', bawaan: 'Wassalamu’alaikum warahmatullahi wabarakatuh.' },
  ],
}
