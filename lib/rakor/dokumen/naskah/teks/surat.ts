import { BILA } from '../syarat'
import type { Naskah } from '../types'

/** The letter that invites to a meeting. */
export const TEKS_UNDANGAN: Naskah = {
  dokumen: 'undangan', nama: 'Surat undangan',
  teks: [
    { kunci: 'pembuka', nama: 'Pembuka', bawaan: 'Dalam rangka pengendalian pelaksanaan APBD Tahun Anggaran {tahun} dan evaluasi kinerja perangkat daerah {sampai_bulan}, dengan ini kami mengundang Saudara untuk menghadiri Rapat Koordinasi Pengendalian Operasional Pembangunan {triwulan} yang akan dilaksanakan pada:' },
    { kunci: 'bahan', nama: 'Bahan yang diminta', bawaan: 'Untuk kelancaran rapat, Saudara diminta membawa dan menyampaikan bahan sebagai berikut:' },
    { kunci: 'bahan-realisasi', nama: 'Bahan: realisasi', bawaan: 'realisasi fisik dan keuangan {sampai_bulan}, termasuk penjelasan sub-kegiatan yang belum bergerak;' },
    { kunci: 'bahan-kendala', nama: 'Bahan: kendala', bawaan: 'permasalahan, faktor pendukung, dan rencana tindak lanjut beserta penanggung jawab dan tenggatnya;' },
    { kunci: 'bahan-pengadaan', nama: 'Bahan: pengadaan', bawaan: 'kemajuan pengadaan barang dan jasa serta pelaksanaan kontrak;' },
    { kunci: 'bahan-target', nama: 'Bahan: target', bawaan: 'target realisasi setiap bulan sampai akhir tahun; dan' },
    { kunci: 'bahan-keputusan', nama: 'Bahan: tindak lanjut', bawaan: 'bukti pelaksanaan keputusan rapat sebelumnya.' },
    { kunci: 'kehadiran', nama: 'Kehadiran', bawaan: 'Mengingat pentingnya acara, Saudara diharapkan hadir tepat waktu dan tidak diwakilkan.' },
    { kunci: 'penutup', nama: 'Penutup', bawaan: 'Demikian disampaikan, atas perhatian dan kehadiran Saudara diucapkan terima kasih.' },
  ],
}

/** The letter to those who have not reported. */
export const TEKS_PENGINGAT: Naskah = {
  dokumen: 'surat-pengingat', nama: 'Surat pengingat laporan',
  teks: [
    { kunci: 'pembuka', nama: 'Pembuka', bila: BILA.belumLapor, bawaan: 'Berdasarkan data pelaporan realisasi fisik dan keuangan Tahun Anggaran {tahun} dengan batas data {batas_data}, sampai dengan {dibekukan_pada} unit kerja Saudara tercatat belum menyampaikan laporan bulan {bulan_data}. Dari {jumlah_unit} unit yang wajib melapor, {unit_belum} belum menyampaikannya, sebagaimana daftar terlampir.' },
    { kunci: 'akibat', nama: 'Akibatnya', bila: BILA.belumLapor, bawaan: 'Selama laporan belum diterima, unit kerja Saudara tidak memperoleh zona dan peringkat, dan posisi kabupaten belum lengkap.' },
    { kunci: 'minta', nama: 'Yang diminta', bila: BILA.belumLapor, bawaan: 'Sehubungan dengan hal tersebut, Saudara diminta menyampaikan laporan dimaksud melalui aplikasi selambat-lambatnya pada hari pelaksanaan rapat, {hari}. Bila terdapat hambatan, Saudara dapat menghubungi Bagian Administrasi Pembangunan.' },
    { kunci: 'nihil', nama: 'Bila semua sudah melapor', bila: BILA.semuaLapor, bawaan: 'Seluruh {jumlah_unit} unit yang wajib melapor sudah menyampaikan laporan bulan {bulan_data}. Surat pengingat tidak perlu dikirim.' },
    { kunci: 'tanpa-unit', nama: 'Bila belum ada unit dengan pagu', bila: BILA.tanpaUnit, bawaan: 'Belum ada unit yang wajib menyampaikan laporan bulan {bulan_data}. Surat pengingat tidak perlu dikirim.' },
    { kunci: 'penutup', nama: 'Penutup', bila: BILA.belumLapor, bawaan: 'Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.' },
    { kunci: 'pesan', nama: 'Pesan singkat', bila: BILA.belumLapor, bawaan: 'Yth. Bapak/Ibu kepala perangkat daerah. Laporan realisasi fisik dan keuangan {bulan_data} belum kami terima dari {unit_belum} unit: {daftar_belum}. Mohon disampaikan sebelum {nama_rapat}, {hari}, {mulai}. Terima kasih. Bagian Administrasi Pembangunan.' },
  ],
}
