import type { KodeGalat } from '@/lib/dasar/database/galat'

/**
 * What can go wrong for a person, and the sentence she reads. The one place for these words: an action, a page and the
 * API show the same text for the same code.
 */
export const PESAN = {
  TIDAK_MASUK: 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu ulangi; isian di halaman ini tidak hilang.',
  WAJIB_GANTI_SANDI: 'Ganti dulu kata sandi sementara Anda sebelum melanjutkan.',
  WAJIB_FAKTOR_KEDUA: 'Pasang dulu faktor kedua untuk akun Anda sebelum melanjutkan.',
  PERLU_BUKTI: 'Untuk tindakan ini, ketik kata sandi Anda sekali lagi lalu kirim ulang. Isian di formulir ini tidak hilang.',
  PERLU_BUKTI_KODE: 'Untuk tindakan ini, ketik kode dari aplikasi autentikator Anda lalu kirim ulang. Isian di formulir ini tidak hilang.',
  PERLU_KODE: 'Kata sandi benar. Akun ini juga memerlukan kode dari aplikasi autentikator; masuk lewat halaman Masuk.',
  KODE_SALAH: 'Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya di aplikasi autentikator, lalu coba lagi.',
  LANGKAH_HABIS: 'Waktu untuk mengetik kode sudah habis. Masuk lagi dari awal.',
  FAKTOR_WAJIB: 'Faktor kedua wajib bagi peran Anda, jadi tidak dapat dimatikan. Anda dapat memasangnya ulang bila berganti perangkat.',
  TIDAK_BERHAK: 'Anda tidak berhak melakukan ini. Bila seharusnya berhak, hubungi admin.',
  TIDAK_DITEMUKAN: 'Data yang dimaksud tidak ditemukan. Muat ulang halaman lalu coba lagi.',
  ISIAN_SALAH: 'Ada isian yang perlu diperbaiki.',
  MASUK_GAGAL: 'Nama pengguna atau kata sandi salah.',
  MASUK_TERKUNCI: 'Terlalu banyak percobaan yang gagal. Tunggu sebentar, atau minta admin membukanya.',
  SANDI_KEDALUWARSA:
    'Kata sandi pertama Anda sudah lewat masa berlakunya (14 hari). Hubungi admin Bagian Administrasi Pembangunan untuk mendapat kata sandi pertama yang baru.',
  AKUN_NONAKTIF: 'Akun ini sudah dinonaktifkan. Hubungi admin bila seharusnya masih aktif.',
  SANDI_LAMA_SALAH: 'Kata sandi sekarang tidak cocok.',
  KODE_PEMASANGAN_SALAH: 'Kode pemasangan salah. Salin kode yang dicetak di jendela tempat aplikasi dijalankan.',
  SUDAH_TERPASANG: 'Aplikasi sudah punya pengguna. Masuk dengan akun yang ada.',
  AKUN_SENDIRI: 'Anda tidak dapat mengubah peran atau menonaktifkan akun sendiri.',
  ADMIN_TERAKHIR: 'Ini satu-satunya admin yang aktif. Angkat admin lain lebih dulu.',
  CONTOH_DAN_NYATA:
    'Akun contoh tidak boleh berdampingan dengan data nyata. Mulai dengan folder data baru yang kosong untuk data nyata.',
  TERLALU_SERING: 'Terlalu banyak permintaan. Tunggu sebentar lalu coba lagi.',
  TOKEN_TIDAK_SAH: 'Token tidak sah, sudah dicabut, atau sudah lewat masa berlakunya.',
  TANPA_PELAKU: 'Perubahan ditolak karena pelakunya tidak dikenali. Masuk lagi lalu ulangi.',
  DI_LUAR_LINGKUP: 'Data ini milik perangkat daerah lain; Anda tidak dapat mengubahnya.',
  PERIODE_TERTUTUP: 'Periode ini belum dibuka atau sudah dikunci, jadi tidak dapat diubah.',
  SUDAH_DIAJUKAN: 'Laporan unit ini sudah diajukan. Minta dikembalikan lebih dulu bila perlu mengubah.',
  SUDAH_DIPERIKSA: 'Laporan ini sudah diambil pemeriksa, jadi tidak dapat ditarik lagi. Minta kantor mengembalikannya.',
  JEJAK_TETAP: 'Jejak perubahan tidak dapat diubah atau dihapus.',
  SUDAH_TERBIT: 'Angka periode ini sudah diterbitkan setelah rekonsiliasi. Tarik penerbitannya dengan alasan lebih dulu bila perlu mengubah.',
  BELUM_DIJELASKAN: 'Periode belum dapat diterbitkan: masih ada selisih tanpa penjelasan yang diterima, atau unit tanpa angka BKAD.',
  BELUM_DIJAWAB: 'Masih ada pertanyaan tentang berkas ini yang belum dijawab. Jawab dulu, lalu terapkan.',
  IMPOR_LAIN: 'Perubahan ini menyebut berkas impor yang bukan asalnya, atau impor itu sudah selesai. Tidak ada yang disimpan; muat ulang halaman untuk melihat keadaannya sekarang.',
  KENDALA_DITOLAK: 'Kendala ini tidak dapat disalin atau ditutup begini. Muat ulang halaman untuk melihat keadaannya sekarang.',
  FOTO_DITOLAK: 'Foto ini hanya dapat dihapus pengirimnya dalam 24 jam, atau kantor dengan alasan, satu kali. Muat ulang halaman untuk melihat keadaannya sekarang.',
  ORANG_KEDUA: 'Ini perlu orang kedua dari kantor: yang menulis atau mengusulkan tidak dapat menyetujuinya sendiri.',
  CATATAN_DAK_DITOLAK: 'Catatan atau alokasi DAK Fisik ini tidak dapat ditulis begini. Muat ulang halaman untuk melihat keadaannya sekarang.',
  ISIAN_SENDIRI: 'Anda ikut mengisi atau mengirim laporan ini, jadi orang lain yang memverifikasi atau menyetujuinya.',
  PUTUSAN_SENDIRI: 'Keputusan ini dilaporkan selesai oleh Anda ketika masih di perangkat daerahnya, atau oleh yang baru saja mengatur akun Anda, jadi orang lain di kantor yang menilainya.',
  SATU_TANGAN:
    'Kata sandi, faktor kedua, peran, atau akun salah satu dari Anda diatur oleh yang lain (atau oleh orang yang sama) kurang dari 24 jam yang lalu, atau kurang dari 24 jam sebelum ini diminta. Keputusan ini perlu orang lain, atau permintaan baru sesudah lewat sehari.',
  NAMA_DIHAPUS: 'Nama pemilik akun ini sudah dihapus, jadi akunnya tidak dapat diubah lagi. Buat akun baru bila orangnya kembali.',
  RAPAT_TETAP: 'Keadaan rapat ini tidak mengizinkan perubahan itu. Muat ulang halaman untuk melihat keadaannya sekarang.',
  RAPAT_MENDAHULUI: 'Rapat tidak diadakan sebelum bulan batas datanya mulai. Pilih tanggal sesudahnya, atau batas data yang lebih awal.',
  TERBITAN_DITOLAK: 'Dokumen atau teks naskah ini tidak dapat ditulis begini: mungkin sudah diubah atau diterbitkan orang lain. Muat ulang halaman untuk melihat keadaannya sekarang.',
  POSISI_DIGANTI: 'Posisi rapat ini baru saja dibekukan lagi, jadi dokumen tidak diterbitkan dari posisi yang lama. Muat ulang halaman, lalu terbitkan dari posisi yang dipakai.',
  LAMPIRAN_DITOLAK: 'Lampiran hanya dapat ditarik pengirimnya atau kantor, dengan alasan, satu kali. Muat ulang halaman untuk melihat keadaannya sekarang.',
  KEPUTUSAN_TETAP: 'Keputusan rapat ini tidak dapat diubah, dijawab, atau ditutup begini. Muat ulang halaman untuk melihat keadaannya sekarang.',
  KOMITMEN_TETAP: 'Komitmen dicatat sesudah posisi rapat dibekukan dan sebelum rapat ditutup. Muat ulang halaman untuk melihat keadaannya sekarang.',
  HADIR_TUTUP: 'Kehadiran dicatat pada hari rapat sesudah posisinya dibekukan, atau selama rapat berlangsung. Sesudah rapat ditutup daftarnya tetap.',
  UNDANGAN_TETAP: 'Undangan ini sudah dicatat hadir. Batalkan dulu kehadirannya dengan alasan.',
  INDIKATOR_DITOLAK: 'Nilai atau target ini tidak dapat ditulis begini: waktunya belum tiba, besarnya mustahil, atau deretnya sudah berakhir. Muat ulang halaman untuk melihat keadaannya sekarang.',
  DERET_TETAP: 'Deret ini sudah berisi, jadi kode, satuan, dan cara ukurnya tetap. Akhiri deret ini, lalu buat yang baru.',
  KINERJA_TERTUTUP: 'Triwulan ini belum mulai atau bulan terakhirnya sudah dikunci. Sesudah dikunci, capaian kinerja hanya diubah kantor dengan alasan, atau sesudah bulan itu dibuka kembali.',
  KINERJA_DITOLAK: 'Indikator ini tidak dapat ditulis begini: program, kegiatan, atau sub-kegiatannya harus milik unit itu pada tahun anggarannya. Muat ulang halaman.',
  ANGKA_DAERAH_DITOLAK: 'Angka daerah lain ini tidak dapat dicatat begini: tanggal pengambilannya harus sesudah bulannya mulai dan tidak di masa depan, dan yang sudah tercatat tidak diubah.',
  PAPARAN_TUTUP: 'Paparan hanya disiarkan selama rapat berlangsung.',
  TERBUKA_DITOLAK: 'Data terbuka ini tidak dapat diterbitkan atau ditarik begini: mungkin sudah dilakukan orang lain. Muat ulang halaman untuk melihat keadaannya sekarang.',
  TEMA_DITOLAK: 'Tema atau tandanya tidak dapat ditulis begini: mungkin temanya sudah diakhiri. Muat ulang halaman untuk melihat keadaannya sekarang.',
  TEMPAT_DITOLAK: 'Tempat ini tidak dapat ditulis begini: wilayahnya mungkin sudah berakhir, atau induknya bukan kecamatan dengan kode itu. Muat ulang halaman untuk melihat keadaannya sekarang.',
  TAHUN_DITUTUP: 'Tahun anggaran ini sudah ditutup, jadi isinya tidak dapat diubah. Bila memang perlu, dua orang kantor dapat membukanya kembali dengan alasan di Pengaturan > Tahun anggaran > Tutup tahun.',
  PENUTUPAN_DITOLAK: 'Penutupan atau pembukaan kembali tahun tidak dapat ditulis begini: mungkin sudah diputus orang lain. Muat ulang halaman untuk melihat keadaannya sekarang.',
  LANJUT_DITOLAK: 'Sisa suatu tahun hanya dibawa ke tahun tepat sesudahnya. Buka halaman Lanjut tahun itu dari Pengaturan > Tahun anggaran.',
  PERLU_ORANG_KEDUA: 'Pembukaan kembali diputuskan orang kantor lain, bukan pengajunya sendiri, dan hanya sekali.',
  TAHUN_TERISI: 'Tahun anggaran ini sudah berisi, jadi tidak dapat dihapus atau diganti kodefikasinya.',
  SUDAH_ADA: 'Data seperti ini sudah ada.',
  NILAI_MUSTAHIL: 'Ada nilai yang tidak mungkin (misalnya negatif, atau persen di luar 0–100).',
  TERLALU_BESAR: 'Ada angka yang terlalu besar untuk disimpan atau dijumlahkan. Periksa nolnya; belum ada yang disimpan.',
  HURUF_MUSTAHIL: 'Ada huruf tak tampak yang tidak dapat disimpan. Ketik ulang teksnya (tanpa menempel); belum ada yang disimpan.',
  RUJUKAN_HILANG: 'Data ini masih dipakai data lain, atau rujukannya sudah tidak ada. Muat ulang halaman.',
  BERSAMAAN: 'Data sedang diubah orang lain pada saat yang sama. Coba simpan lagi.',
  DISK_PENUH: 'Ruang simpan server penuh, jadi perubahan belum disimpan. Isian di halaman ini tidak hilang: beri tahu admin, lalu kirim lagi.',
  HANYA_BACA: 'Server sedang tidak menerima perubahan (hanya dapat dibaca), jadi perubahan belum disimpan. Isian di halaman ini tidak hilang: beri tahu admin, lalu kirim lagi.',
  SAMBUNGAN_HABIS: 'Server sedang penuh, jadi perubahan belum disimpan. Isian di halaman ini tidak hilang: tunggu satu menit, lalu kirim lagi.',
  DATABASE_PUTUS: 'Sambungan server ke basis data terputus, jadi perubahan belum tentu disimpan. Isian di halaman ini tidak hilang: tunggu sebentar, muat ulang di tab lain untuk melihat keadaannya, lalu kirim lagi.',
  GANGGUAN: 'Terjadi gangguan di server. Perubahan belum disimpan; coba lagi sebentar.',
} as const satisfies Record<string, string> & Record<KodeGalat, string>

export type KodeAppError = keyof typeof PESAN

interface Rincian {
  /** message per form field, by the field's name */
  isian?: Record<string, string>
  /** a more exact sentence than the code's own */
  pesan?: string
  /** seconds after which it may be tried again */
  tunggu?: number
}

/** An expected refusal: a code of the closed list, with its sentence. Anything else that is thrown is a fault. */
export class AppError extends Error {
  readonly kode: KodeAppError
  readonly isian: Record<string, string> | undefined
  readonly tunggu: number | undefined

  constructor(kode: KodeAppError, rincian: Rincian = {}) {
    super(rincian.pesan ?? PESAN[kode])
    this.name = 'AppError'
    this.kode = kode
    this.isian = rincian.isian
    this.tunggu = rincian.tunggu
  }
}

/** HTTP status that says the same as the code, for route handlers. */
export function statusHttp(kode: KodeAppError): number {
  if (kode === 'TIDAK_MASUK' || kode === 'TOKEN_TIDAK_SAH' || kode === 'MASUK_GAGAL') return 401
  if (kode === 'TIDAK_BERHAK' || kode === 'WAJIB_GANTI_SANDI' || kode === 'WAJIB_FAKTOR_KEDUA' || kode === 'PERLU_KODE' || kode === 'DI_LUAR_LINGKUP') return 403
  if (kode === 'TIDAK_DITEMUKAN') return 404
  if (kode === 'TERLALU_SERING' || kode === 'MASUK_TERKUNCI') return 429
  if (kode === 'GANGGUAN') return 500
  if (kode === 'DISK_PENUH' || kode === 'HANYA_BACA' || kode === 'SAMBUNGAN_HABIS' || kode === 'DATABASE_PUTUS') return 503
  if (kode === 'SUDAH_TERBIT' || kode === 'TAHUN_TERISI' || kode === 'TAHUN_DITUTUP' || kode === 'BERSAMAAN' || kode === 'POSISI_DIGANTI' || kode === 'SUDAH_ADA' || kode === 'PERIODE_TERTUTUP' || kode === 'SUDAH_DIAJUKAN' || kode === 'SUDAH_DIPERIKSA') return 409
  return 400
}
