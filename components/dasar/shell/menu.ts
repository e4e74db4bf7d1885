import { cocokTeks } from '@/lib/dasar/format/cari'

/** Roles, as the session gives them. */
export type PeranMenu = 'ADMIN' | 'ANALIS' | 'OPERATOR' | 'KEPALA' | 'PIMPINAN' | 'PENGAWAS'

export const NAMA_PERAN: Record<PeranMenu, string> = {
  ADMIN: 'Admin kantor',
  ANALIS: 'Analis kantor',
  OPERATOR: 'Operator unit',
  KEPALA: 'Kepala perangkat daerah',
  PIMPINAN: 'Pimpinan',
  PENGAWAS: 'BKAD/Inspektorat',
}

export type IkonMenu = 'hari-ini' | 'rakor' | 'cek-angka' | 'pengadaan' | 'dak' | 'indikator' | 'kinerja' | 'banding' | 'tema' | 'peta' | 'ringkasan' | 'kesenjangan' | 'kendala' | 'proyeksi' | 'unit' | 'entri' | 'verifikasi' | 'pengaturan' | 'jejak' | 'ketaatan' | 'rekonsiliasi' | 'impor' | 'unduhan' | 'bantuan'

export interface ButirMenu {
  href: string
  nama: string
  ikon: IkonMenu
  /** under this heading in the list */
  kelompok?: string
  /** what one does there, in a sentence: for the index of settings and the search */
  tentang?: string
}

const HARI_INI: ButirMenu = { href: '/hari-ini', nama: 'Hari ini', ikon: 'hari-ini', tentang: 'Yang diminta dari Anda, tenggatnya, dan yang dikembalikan.' }
const RINGKASAN: ButirMenu = { href: '/', nama: 'Ringkasan', ikon: 'ringkasan', tentang: 'Posisi APBD kabupaten: realisasi, target, zona, kesenjangan.' }
const PROYEKSI: ButirMenu = { href: '/proyeksi', nama: 'Proyeksi', ikon: 'proyeksi', tentang: 'Perkiraan realisasi akhir tahun tiap unit, pagu yang berisiko tidak terserap, kebutuhan per bulan, dan seberapa tepat perkiraannya.' }
const KESENJANGAN: ButirMenu = { href: '/kesenjangan', nama: 'Kesenjangan', ikon: 'kesenjangan', tentang: 'Siapa dan apa yang tertinggal dari anggaran kas, sejak kapan, sampai sub-kegiatannya.' }
const BANDING: ButirMenu = { href: '/banding', nama: 'Banding', ikon: 'banding', tentang: 'Dua unit, bulan, tahun, versi APBD, atau rakor berdampingan, dan apa yang menjelaskan selisihnya.' }
const UNIT: ButirMenu = { href: '/perangkat-daerah', nama: 'Perangkat Daerah', ikon: 'unit', tentang: 'Daftar unit dengan posisi, zona, dan peringkatnya.' }
const UNIT_SENDIRI: ButirMenu = { href: '/perangkat-daerah', nama: 'Unit saya', ikon: 'unit', tentang: 'Posisi unit sendiri, riwayat laporan, dan kendalanya.' }
const KENDALA: ButirMenu = { href: '/kendala', nama: 'Kendala', ikon: 'kendala', tentang: 'Semua kendala terbuka: sebab, rupiah di baliknya, rencana, tenggat, langkah; dukungan yang diminta.' }
const ENTRI: ButirMenu = { href: '/entri', nama: 'Entri', ikon: 'entri', tentang: 'Mengisi realisasi, fisik, pagu, anggaran kas, dan kendala.' }
const VERIFIKASI: ButirMenu = { href: '/verifikasi', nama: 'Verifikasi', ikon: 'verifikasi', tentang: 'Laporan yang masuk: memeriksa, mengembalikan, mengingatkan.' }
const KETAATAN: ButirMenu = { href: '/ketaatan', nama: 'Ketaatan', ikon: 'ketaatan', tentang: 'Skor pelaporan tiap unit.' }
const JEJAK: ButirMenu = { href: '/jejak', nama: 'Jejak perubahan', ikon: 'jejak', tentang: 'Siapa mengubah apa, dan kapan.' }
const IMPOR: ButirMenu = { href: '/impor', nama: 'Impor SIPD', ikon: 'impor', tentang: 'Mengunggah berkas SIPD: pagu, anggaran kas, realisasi, target fisik.' }
const REKONSILIASI: ButirMenu = { href: '/rekonsiliasi', nama: 'Rekonsiliasi', ikon: 'rekonsiliasi', tentang: 'Angka laporan dibandingkan dengan BKAD, berita acara, penerbitan.' }
const PENGADAAN: ButirMenu = { href: '/pengadaan', nama: 'Pengadaan', ikon: 'pengadaan', tentang: 'Paket dari RUP sampai pembayaran: tahap, kontrak kritis, risiko akhir tahun.' }
const TEMA: ButirMenu = { href: '/tema', nama: 'Tema', ikon: 'tema', tentang: 'Untuk apa uangnya: stunting, kemiskinan, infrastruktur, inflasi, dan lainnya, dengan hasilnya.' }
const TANDA_TEMA: ButirMenu = { href: '/tema/tanda', nama: 'Penandaan tema', ikon: 'ringkasan', tentang: 'Sub-kegiatan mana melayani tema apa: usulan, putusan, dan rupiahnya.' }
const ATUR_TEMA: ButirMenu = { href: '/pengaturan/tema', nama: 'Tema', ikon: 'pengaturan', tentang: 'Definisi, dasar, dan pola usulan tiap tema.' }
const DAK: ButirMenu = { href: '/dak', nama: 'DAK Fisik', ikon: 'dak', tentang: 'Alokasi DAK Fisik: kontrak, salur, serap, output, tenggat berikutnya, dan rupiah yang terancam hangus.' }
const INDIKATOR: ButirMenu = { href: '/indikator', nama: 'Indikator', ikon: 'indikator', tentang: 'Hasil bagi masyarakat: stunting, kemiskinan, jalan, dan lainnya; nilai, target, lintasan, dan yang belum diukur.' }
const KINERJA: ButirMenu = { href: '/kinerja', nama: 'Kinerja', ikon: 'kinerja', tentang: 'Indikator kinerja Renja: target, capaian tiap triwulan, predikat, dan formulir E.81.' }
const PETA: ButirMenu = { href: '/peta', nama: 'Peta', ikon: 'peta', tentang: 'Di kecamatan mana anggaran dibelanjakan: peta petak, paket, kendala, hasil; menempatkan sub-kegiatan.' }
const RAKOR: ButirMenu = { href: '/rakor', nama: 'Rakor', ikon: 'rakor', tentang: 'Rapat triwulanan: jadwal, kesiapan, acara, posisi yang dibekukan, dan yang berubah sesudahnya.' }
const CEK_ANGKA: ButirMenu = { href: '/cek-angka', nama: 'Cek angka', ikon: 'cek-angka', tentang: 'Memeriksa angka dalam sambutan, siaran pers, atau artikel terhadap data.' }
const TINDAK_LANJUT: ButirMenu = { href: '/tindak-lanjut', nama: 'Tindak lanjut', ikon: 'ketaatan', tentang: 'Keputusan rakor: siapa mengerjakan, sampai kapan, apa hasilnya.' }
const LKPJ: ButirMenu = { href: '/lkpj', nama: 'LKPJ', ikon: 'unduhan', tentang: 'Tabel laporan keterangan pertanggungjawaban setahun: urusan sampai sub-kegiatan, belanja tidak terserap, kontrak belum lunas; Word dan Excel.' }
const UNDUHAN: ButirMenu = { href: '/unduhan', nama: 'Unduhan RFK', ikon: 'unduhan', tentang: 'Formulir RFK, E.81, dan PP 39 sebagai berkas Excel.' }
const BANTUAN: ButirMenu = { href: '/bantuan', nama: 'Bantuan', ikon: 'bantuan', tentang: 'Cara mengisi, istilah, rumus, dan batas zona.' }
const kelompok = 'Pengaturan'
const KEAMANAN: ButirMenu = { href: '/pengaturan/keamanan', nama: 'Log keamanan', ikon: 'jejak', tentang: 'Siapa masuk, gagal masuk, ditolak, mengunduh, dan mengatur akun orang lain.' }
const NASKAH: ButirMenu = { href: '/pengaturan/naskah', nama: 'Naskah dokumen', ikon: 'pengaturan', tentang: 'Kata-kata dokumen rapat, kop surat, dan penanda tangan.' }
const TERBUKA: ButirMenu = { href: '/pengaturan/terbuka', nama: 'Data terbuka', ikon: 'pengaturan', tentang: 'Menerbitkan posisi untuk umum, menariknya, dan menyalakan atau mematikan halaman publik.' }
const WILAYAH: ButirMenu = { href: '/pengaturan/wilayah', nama: 'Wilayah', ikon: 'pengaturan', tentang: 'Kecamatan, pekon, dan kelurahan: kode Kemendagri dan BPS, petak peta, kantor kecamatan.' }
const PENGATURAN: ButirMenu[] = [
  { href: '/pengaturan/menyiapkan', nama: 'Menyiapkan tahun', ikon: 'pengaturan', kelompok, tentang: 'Membuat tahun anggaran baru langkah demi langkah, sampai Januari dibuka.' },
  { href: '/pengaturan/periode', nama: 'Periode', ikon: 'pengaturan', kelompok, tentang: 'Membuka bulan, mengubah tenggat, dan mengunci bulan yang selesai.' },
  { href: '/pengaturan/tahun', nama: 'Tahun anggaran', ikon: 'pengaturan', kelompok, tentang: 'Siapa mengisi apa, batas zona, bobot ketaatan, versi APBD dan anggaran kas.' },
  { href: '/pengaturan/dak', nama: 'Aturan DAK Fisik', ikon: 'pengaturan', kelompok, tentang: 'Batas, bagian, syarat, dan tenggat penyaluran DAK Fisik tiap tahun.' },
  { href: '/pengaturan/kodefikasi', nama: 'Kodefikasi', ikon: 'pengaturan', kelompok, tentang: 'Buku kode urusan sampai sub-kegiatan, rekening, dan sumber dana.' },
  { href: '/pengaturan/unit', nama: 'Unit', ikon: 'pengaturan', kelompok, tentang: 'Perangkat daerah yang melapor: nama, singkatan, induk, kepala, dan masa berlakunya.' },
  { href: '/pengaturan/padanan', nama: 'Padanan', ikon: 'pengaturan', kelompok, tentang: 'Kode dari berkas impor dan artinya di sini.' },
  { href: '/pengaturan/pengguna', nama: 'Pengguna', ikon: 'pengaturan', kelompok, tentang: 'Akun, peran, unit, dan kata sandi pertama.' },
  { href: '/pengaturan/masuk', nama: 'Keamanan masuk', ikon: 'pengaturan', kelompok, tentang: 'Siapa yang memerlukan faktor kedua; akun dan alamat yang diperlambat.' },
  { href: '/pengaturan/token', nama: 'Token API', ikon: 'pengaturan', kelompok, tentang: 'Kunci bagi program lain untuk membaca angka.' },
  { href: '/pengaturan/cadangan', nama: 'Cadangan', ikon: 'pengaturan', kelompok, tentang: 'Cadangan data: yang terakhir, yang berikut, latihan pemulihan, dan membuat sekarang.' },
]

/** What a role can use, in the order of its work. What it cannot use is not there. */
const MENU: Record<PeranMenu, readonly ButirMenu[]> = {
  ADMIN: [HARI_INI, RINGKASAN, KESENJANGAN, BANDING, KENDALA, PROYEKSI, UNIT, ENTRI, VERIFIKASI, IMPOR, REKONSILIASI, PENGADAAN, DAK, TEMA, INDIKATOR, KINERJA, PETA, RAKOR, TINDAK_LANJUT, CEK_ANGKA, KETAATAN, UNDUHAN, LKPJ, JEJAK, BANTUAN, ...PENGATURAN, { ...NASKAH, kelompok }, { ...WILAYAH, kelompok }, { ...ATUR_TEMA, kelompok }, { ...TERBUKA, kelompok }, { ...KEAMANAN, kelompok }],
  ANALIS: [HARI_INI, RINGKASAN, KESENJANGAN, BANDING, KENDALA, PROYEKSI, UNIT, ENTRI, VERIFIKASI, IMPOR, REKONSILIASI, PENGADAAN, DAK, TEMA, INDIKATOR, KINERJA, PETA, RAKOR, TINDAK_LANJUT, CEK_ANGKA, KETAATAN, UNDUHAN, LKPJ, NASKAH, TERBUKA, ATUR_TEMA, WILAYAH, BANTUAN],
  OPERATOR: [HARI_INI, ENTRI, IMPOR, UNIT_SENDIRI, KENDALA, KESENJANGAN, BANDING, PENGADAAN, DAK, TEMA, INDIKATOR, KINERJA, PETA, RAKOR, TINDAK_LANJUT, KETAATAN, UNDUHAN, BANTUAN],
  KEPALA: [HARI_INI, UNIT_SENDIRI, KENDALA, KESENJANGAN, BANDING, ENTRI, PENGADAAN, DAK, TEMA, INDIKATOR, KINERJA, PETA, RAKOR, TINDAK_LANJUT, KETAATAN, UNDUHAN, BANTUAN],
  PIMPINAN: [RINGKASAN, KESENJANGAN, BANDING, KENDALA, PROYEKSI, UNIT, PENGADAAN, DAK, TEMA, INDIKATOR, KINERJA, PETA, RAKOR, TINDAK_LANJUT, CEK_ANGKA, KETAATAN, UNDUHAN, LKPJ, BANTUAN],
  PENGAWAS: [RINGKASAN, KESENJANGAN, BANDING, KENDALA, PROYEKSI, UNIT, REKONSILIASI, PENGADAAN, DAK, TEMA, INDIKATOR, KINERJA, PETA, RAKOR, TINDAK_LANJUT, CEK_ANGKA, KETAATAN, UNDUHAN, LKPJ, JEJAK, KEAMANAN, BANTUAN],
}

/** Pages that lead whoever has one unit straight to it. */
const PER_UNIT: readonly string[] = [ENTRI.href, UNIT_SENDIRI.href]

/**
 * The menu of a role. Somebody of one unit is given the address of her unit's page at once: a link to a page that redirects
 * shows an empty page in between.
 */
export function menuUntuk(peran: PeranMenu, unitIds: readonly number[] = []): readonly ButirMenu[] {
  const [satu, ...lain] = unitIds
  if ((peran !== 'OPERATOR' && peran !== 'KEPALA') || satu === undefined || lain.length > 0) return MENU[peran]
  return MENU[peran].map((butir) => (PER_UNIT.includes(butir.href) ? { ...butir, href: `${butir.href}/${satu}` } : butir))
}

/** Pages for everybody that stand in no menu. */
const LAIN: readonly ButirMenu[] = [
  TANDA_TEMA,
  { href: '/pemberitahuan', nama: 'Pemberitahuan', ikon: 'bantuan', tentang: 'Kabar tentang laporan Anda, dan alamat surel.' },
  { href: '/akun', nama: 'Akun saya', ikon: 'pengaturan', tentang: 'Kata sandi, faktor kedua, dan sesi di perangkat lain.' },
  { href: '/ganti-sandi', nama: 'Ganti kata sandi', ikon: 'pengaturan', tentang: 'Kata sandi akun sendiri.' },
]

/** The pages that a role may open and that fit the words, those with the words in their name first. */
export function cariMenu(peran: PeranMenu, q: string): ButirMenu[] {
  const semua = [...menuUntuk(peran), ...LAIN].filter(({ nama, tentang, kelompok }) => cocokTeks(q, nama, tentang, kelompok))
  return semua.sort((a, b) => Number(cocokTeks(q, b.nama)) - Number(cocokTeks(q, a.nama)))
}
