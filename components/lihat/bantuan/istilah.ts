export interface Istilah {
  istilah: string
  arti: string
}

/** The words of the screen, each with one sentence, in the alphabet's order. */
export const ISTILAH: readonly Istilah[] = [
  { istilah: 'Anggaran kas (Angkas, RAK)', arti: 'Rencana pengeluaran tiap bulan dari pagu. Jumlahnya sampai bulan laporan adalah yang seharusnya sudah terealisasi.' },
  { istilah: 'Anggaran kas tidak wajar', arti: 'Realisasi lebih dari dua kali anggaran kas s.d. bulan itu. Ditandai dan tidak diperingkat, karena biasanya anggaran kasnya yang salah bulan.' },
  { istilah: 'APBD murni, pergeseran, perubahan', arti: 'Versi anggaran dalam satu tahun. Masing-masing berlaku mulai satu tanggal; posisi sebuah bulan memakai versi yang berlaku pada akhir bulan itu.' },
  { istilah: 'Baris anggaran', arti: 'Satuan terkecil yang dientri: satu rekening dengan satu sumber dana pada satu sub-kegiatan.' },
  { istilah: 'Belanja yang disisihkan', arti: 'Belanja pegawai, transfer, atau tidak terduga yang pembaca pilih untuk tidak dihitung, sekaligus dari pagu, anggaran kas, dan realisasi.' },
  { istilah: 'Belum lapor', arti: 'Laporan unit untuk bulan itu belum dikirim. Angka yang sudah dientri tetap dihitung, tetapi unitnya tidak diberi warna dan tidak diperingkat.' },
  { istilah: 'Besaran', arti: 'Apakah sebuah angka masuk akal besarnya. Yang jauh di atas pagu atau kira-kira seribu kali atau seperseribu dari pembandingnya diperbaiki, atau dijawab sebabnya di selnya.' },
  { istilah: 'BOS, BOK, BLUD', arti: 'Belanja sekolah, puskesmas, dan rumah sakit yang tidak melalui rekening kas umum daerah; dicatat pada kanal Non-RKUD.' },
  { istilah: 'Cakupan fisik', arti: 'Bagian pagu yang progres fisiknya diisi untuk bulan itu sendiri, dalam laporan yang sudah dikirim. Nilai bulan sebelumnya yang masih dipakai ditandai dengan bulannya.' },
  { istilah: 'Cakupan laporan', arti: 'Bagian anggaran kas s.d. bulan itu yang diwakili laporan yang sudah dikirim. Disebut selama belum semua unit melapor.' },
  { istilah: 'DAK Fisik', arti: 'Dana Alokasi Khusus untuk pembangunan, per bidang; penyalurannya bertahap dengan tenggat 21 Juli, 21 Oktober, dan 15 Desember.' },
  { istilah: 'Deviasi', arti: 'Realisasi dikurangi targetnya, dalam poin persen, sebagaimana keduanya tertulis. Negatif berarti tertinggal, positif berarti mendahului.' },
  { istilah: 'Kelompok fisik', arti: 'Sub-kegiatan menurut progres fisiknya: 0%, sampai 50%, sampai 75%, sampai 100%, atau belum ada nilai.' },
  { istilah: 'Kendala dan dukungan', arti: 'Catatan unit tentang yang menghambat, dengan rencana, penanggung jawab, dan tenggatnya, serta yang membantu pelaksanaan.' },
  { istilah: 'Koreksi', arti: 'Perubahan atas realisasi yang sudah dicatat, misalnya setoran kembali ke kas (negatif); selalu dengan alasan.' },
  { istilah: 'Mendahului', arti: 'Realisasi melebihi anggaran kas sampai bulan itu. Sering berarti jadwal anggaran kas perlu diperiksa.' },
  { istilah: 'Merah berulang', arti: 'Merah tiga bulan berturut-turut atau lebih. Bulan tanpa laporan tidak menambah dan tidak memutus rangkaian.' },
  { istilah: 'Pagu', arti: 'Jumlah anggaran menurut versi APBD yang dipakai.' },
  { istilah: 'Perangkat daerah, unit', arti: 'Dinas, badan, bagian, kecamatan, rumah sakit, atau puskesmas yang melaporkan sendiri.' },
  { istilah: 'Periode', arti: 'Satu bulan laporan, dari dibuka sampai dikunci. Isi periode yang terkunci tidak dapat diubah.' },
  { istilah: 'Poin', arti: 'Selisih dua persentase: dari 53,29% ke 38,28% adalah 15,01 poin.' },
  { istilah: 'Posisi', arti: 'Jumlah pagu, anggaran kas, realisasi, dan progres fisik dari satu bagian APBD pada akhir satu bulan.' },
  { istilah: 'Rakor POP', arti: 'Rapat Koordinasi Pengendalian Operasional Pembangunan, setiap triwulan.' },
  { istilah: 'Realisasi', arti: 'Belanja yang sudah dilaksanakan, RKUD dan Non-RKUD, sudah dikurangi koreksi.' },
  { istilah: 'RKUD, Non-RKUD', arti: 'Melalui rekening kas umum daerah, atau tidak melaluinya.' },
  { istilah: 'Selisih', arti: 'Realisasi dikurangi anggaran kas, dalam rupiah; searah dengan deviasi: negatif berarti tertinggal. Kekurangan adalah besarnya selisih unit yang tertinggal; selisih bersih adalah jumlah semuanya, yang mendahului ikut dihitung.' },
  { istilah: 'Sementara', arti: 'Zona sekelompok unit selama laporan yang sudah dikirim mewakili kurang dari batas tahun itu. Masih dapat berubah saat laporan lain masuk.' },
  { istilah: 'Serapan', arti: 'Realisasi dibagi pagu, atau dibagi anggaran kas sampai bulan itu. Keduanya selalu disebut bersama dasarnya.' },
  { istilah: 'Sub-kegiatan', arti: 'Tingkat terbawah kode program: urusan, bidang, program, kegiatan, sub-kegiatan.' },
  { istilah: 'Tanda terima', arti: 'Bukti satu pengiriman: nomor, waktu, jumlah, dan sidik isi. Terbit setiap kali laporan dikirim, dapat dicetak.' },
  { istilah: 'Target', arti: 'Anggaran kas sampai bulan itu dibagi pagu.' },
  { istilah: 'Tarik kembali', arti: 'Mengambil laporan yang belum diperiksa siapa pun untuk diperbaiki. Pengirimannya dianggap belum pernah sampai.' },
  { istilah: 'Tertimbang', arti: 'Digabung dengan bobot pagu, sehingga sub-kegiatan besar lebih menentukan daripada yang kecil.' },
  { istilah: 'Tidak diisi', arti: 'Laporan sudah dikirim, tetapi barisnya dibiarkan kosong: dihitung 0 dan ditandai, berbeda dari yang belum lapor.' },
  { istilah: 'Zona', arti: 'Kelas serapan terhadap anggaran kas menurut batas tahun anggaran: merah, kuning, hijau, mendahului.' },
]
