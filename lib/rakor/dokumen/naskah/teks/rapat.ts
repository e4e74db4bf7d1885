import { BILA } from '../syarat'
import type { Naskah } from '../types'

/** The list of those who come. */
export const TEKS_HADIR: Naskah = {
  dokumen: 'daftar-hadir', nama: 'Daftar hadir',
  teks: [
    { kunci: 'pengantar', nama: 'Pengantar', bawaan: 'Daftar hadir Rapat Koordinasi Pengendalian Operasional Pembangunan {triwulan} Tahun {tahun}.' },
    { kunci: 'jumlah', nama: 'Jumlah yang hadir', bila: BILA.adaHadir, bawaan: 'Tercatat hadir {jumlah_hadir} dari {jumlah_undangan} undangan.' },
    { kunci: 'tamu', nama: 'Yang hadir tanpa undangan', bila: BILA.adaTamu, bawaan: 'Hadir pula {jumlah_tamu} orang tanpa undangan.' },
  ],
}

/** The minutes. */
export const TEKS_NOTULA: Naskah = {
  dokumen: 'notula', nama: 'Notula',
  teks: [
    { kunci: 'pembukaan', nama: 'Pembukaan', bawaan: 'Rapat dibuka dan dipimpin oleh {pemimpin} di {tempat} pada {hari}.' },
    { kunci: 'kehadiran', nama: 'Kehadiran', bila: BILA.adaHadir, bawaan: 'Dari {jumlah_undangan} undangan, {jumlah_hadir} hadir sebagaimana daftar hadir terlampir.' },
    { kunci: 'tamu', nama: 'Yang hadir tanpa undangan', bila: BILA.adaTamu, bawaan: 'Hadir pula {jumlah_tamu} orang tanpa undangan.' },
    { kunci: 'posisi', nama: 'Posisi', bila: BILA.adaPosisi, bawaan: 'Bagian Administrasi Pembangunan memaparkan posisi dengan batas data {batas_data}: realisasi keuangan {realisasi}, atau {realisasi_persen} dari pagu {pagu}.' },
    { kunci: 'target', nama: 'Target', bila: BILA.adaKas, bawaan: 'Terhadap anggaran kas {anggaran_kas}, penyerapan {serapan_angkas}; target terhadap pagu {target_persen}.' },
    { kunci: 'tanpa-posisi', nama: 'Bila belum ada laporan', bila: BILA.tanpaPosisi, bawaan: 'Posisi realisasi {sampai_bulan} tidak dapat dipaparkan karena belum ada laporan unit.' },
    { kunci: 'simpul-posisi', nama: 'Kesimpulan: posisi', bila: BILA.tertinggal, bawaan: 'Realisasi keuangan {sampai_bulan} {deviasi} dari target anggaran kas, setara {selisih}; perangkat daerah wajib mengejarnya.' },
    { kunci: 'simpul-tercapai', nama: 'Kesimpulan: tercapai', bila: BILA.tercapai, bawaan: 'Realisasi keuangan {sampai_bulan} mencapai target anggaran kas.' },
    { kunci: 'simpul-merah', nama: 'Kesimpulan: zona merah', bila: BILA.adaMerahBerjalan, bawaan: 'Unit zona merah berjumlah {unit_merah} dan menandatangani berita acara komitmen, yaitu {daftar_merah}.' },
    { kunci: 'simpul-merah-akhir', nama: 'Kesimpulan: zona merah akhir tahun', bila: BILA.adaMerahAkhir, bawaan: 'Unit zona merah pada akhir tahun anggaran berjumlah {unit_merah}, yaitu {daftar_merah}.' },
    { kunci: 'simpul-lapor', nama: 'Kesimpulan: belum melapor', bila: BILA.belumLapor, bawaan: 'Unit yang belum melapor berjumlah {unit_belum} dan segera menyampaikan laporannya, yaitu {daftar_belum}.' },
    { kunci: 'simpul-nol', nama: 'Kesimpulan: belum bergerak', bila: BILA.adaNol, bawaan: 'Sub-kegiatan yang belum bergerak secara fisik berjumlah {sub_nol} dari {jumlah_sub} dan segera dilaksanakan.' },
    { kunci: 'simpul-dak', nama: 'Kesimpulan: DAK Fisik', bila: BILA.adaTerancam, bawaan: 'Dokumen penyaluran DAK Fisik dilengkapi sebelum tenggat {dak_tenggat}; {dak_terancam} terancam tidak disalurkan.' },
    { kunci: 'simpul-tanpa', nama: 'Kesimpulan: belum ada laporan', bila: BILA.tanpaPosisi, bawaan: 'Seluruh unit segera menyampaikan laporan {bulan_data}.' },
    { kunci: 'keputusan', nama: 'Pengantar keputusan', bila: BILA.adaKeputusanBaru, bawaan: 'Rapat memutuskan {keputusan_baru} hal berikut:' },
    { kunci: 'lanjutan', nama: 'Pengantar keputusan yang dilanjutkan', bila: BILA.adaLanjutan, bawaan: 'Rapat melanjutkan {keputusan_lanjutan} keputusan rapat sebelumnya:' },
    { kunci: 'tanpa-keputusan', nama: 'Bila tidak ada keputusan', bila: BILA.tanpaKeputusan, bawaan: 'Belum ada keputusan rapat yang dicatat.' },
    { kunci: 'penutup', nama: 'Penutup', bawaan: 'Demikian notula ini dibuat untuk dipergunakan sebagaimana mestinya.' },
  ],
}

/** What a red unit promises, a page each. Fields are of the whole meeting; those of the unit stand in its table. */
export const TEKS_KOMITMEN: Naskah = {
  dokumen: 'berita-acara-komitmen', nama: 'Berita acara komitmen',
  teks: [
    { kunci: 'pembuka', nama: 'Pembuka', bawaan: 'Pada hari ini, {hari}, bertempat di {tempat}, dalam Rapat Koordinasi Pengendalian Operasional Pembangunan {triwulan} Tahun {tahun}, yang bertanda tangan di bawah ini:' },
    { kunci: 'isi', nama: 'Isi komitmen', bawaan: 'menyatakan sanggup mencapai realisasi keuangan kumulatif setiap bulan sebagaimana tabel berikut, dan melaporkan kemajuannya setiap bulan.' },
    { kunci: 'sanggup', nama: 'Pengantar kesanggupan', bawaan: 'Untuk mencapainya, kami akan:' },
    { kunci: 'sanggup-pengadaan', nama: 'Kesanggupan: pengadaan', bawaan: 'menyelesaikan administrasi pengadaan barang dan jasa yang belum selesai;' },
    { kunci: 'sanggup-nol', nama: 'Kesanggupan: belum bergerak', bawaan: 'melaksanakan sub-kegiatan yang belum bergerak, atau mengusulkan pergeserannya secara tertulis; dan' },
    { kunci: 'sanggup-lapor', nama: 'Kesanggupan: pelaporan', bawaan: 'menyampaikan kendala beserta rencana tindak lanjutnya dalam laporan bulanan.' },
    { kunci: 'nihil', nama: 'Bila tidak ada zona merah', bila: BILA.tanpaMerah, bawaan: 'Dengan batas data {batas_data} tidak ada unit di zona merah, sehingga tidak ada berita acara komitmen yang perlu ditandatangani.' },
    { kunci: 'akhir-tahun', nama: 'Bila tahun anggaran berakhir', bila: BILA.adaMerahAkhir, bawaan: 'Dengan batas data {batas_data} tahun anggaran telah berakhir, sehingga tidak ada bulan yang dapat dijanjikan dan berita acara komitmen tidak disusun. Unit zona merah pada akhir tahun berjumlah {unit_merah}, yaitu {daftar_merah}.' },
    { kunci: 'tanpa-posisi', nama: 'Bila belum ada laporan', bila: BILA.tanpaPosisi, bawaan: 'Zona belum dapat ditentukan karena belum ada laporan {bulan_data}, sehingga berita acara komitmen belum dapat disusun.' },
    { kunci: 'tanpa-kas', nama: 'Bila belum ada anggaran kas', bila: BILA.tanpaKas, bawaan: 'Zona belum dapat ditentukan karena anggaran kas {sampai_bulan} belum dientri atau nol, sehingga berita acara komitmen belum dapat disusun.' },
    { kunci: 'penutup', nama: 'Penutup', bawaan: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dilaksanakan dan dipertanggungjawabkan.' },
  ],
}

/** The matrix of decisions. */
export const TEKS_MATRIKS: Naskah = {
  dokumen: 'matriks-tindak-lanjut', nama: 'Matriks tindak lanjut',
  teks: [
    { kunci: 'pengantar', nama: 'Pengantar', bila: BILA.adaKeputusan, bawaan: 'Dari {jumlah_keputusan} keputusan {nama_rapat}, {keputusan_terbuka} belum selesai.' },
    { kunci: 'lanjutan', nama: 'Yang dilanjutkan', bila: BILA.adaLanjutan, bawaan: 'Di antaranya {keputusan_lanjutan} keputusan dilanjutkan dari rapat sebelumnya.' },
    { kunci: 'nihil', nama: 'Bila tidak ada keputusan', bila: BILA.tanpaKeputusan, bawaan: 'Belum ada keputusan {nama_rapat} yang dicatat.' },
  ],
}
