import type { JenisImpor, KeadaanImpor, StatusImpor } from '@/lib/dasar/database/generated/enums'

export type { JenisImpor, KeadaanImpor, StatusImpor }

/** Largest file that is taken in, in bytes. */
export const MAKS_BERKAS = 25 * 1024 * 1024
/** Files of one person within ten minutes. */
export const MAKS_SERING = 20
/** Batches of one person that wait to be answered or applied, and days for which they wait: then they and their rows go. */
export const MAKS_TERBUKA = 10
export const HARI_BUKA = 7
/** the field of the error that says so */
export const BATAS_TERBUKA = 'terbuka'
/** Rows of one file that are kept for its preview (a row of twelve months is twelve), and their characters. */
export const MAKS_BARIS_TITIP = 400_000
export const MAKS_HURUF_TITIP = 120_000_000
/** A batch that is being read and has not been heard of for so many seconds belongs to a server that is gone. */
export const DETIK_DENYUT = 60
/** Unknown codes, and sub-kegiatan beyond a limit, on one page. */
export const PER_HALAMAN_KODE = 30
/** Figures on one page of the preview. */
export const PER_HALAMAN = 50

export const NAMA_JENIS: Readonly<Record<JenisImpor, string>> = {
  REALISASI: 'Realisasi SIPD (RKUD)',
  ANGGARAN: 'Anggaran/DPA per rekening',
  KAS: 'Rencana anggaran kas per bulan',
  JURNAL: 'Jurnal AKLAP (Non-RKUD)',
  SPJ: 'SPJ fungsional (angka kontrol)',
  LRA: 'LRA (angka kontrol)',
  FISIK: 'Realisasi fisik per sub-kegiatan',
  TARGET_FISIK: 'Target fisik per bulan',
}
/** Kinds that the import looks for. */
export const JENIS_BERKAS = ['REALISASI', 'ANGGARAN', 'KAS', 'JURNAL', 'SPJ', 'LRA', 'FISIK', 'TARGET_FISIK'] as const satisfies readonly JenisImpor[]
/** Files that are only compared with: they carry no split by month, so nothing of them is applied. */
export const HANYA_KONTROL: readonly JenisImpor[] = ['SPJ', 'LRA']
/**
 * The most that a unit's operator imports: what she enters by hand, too. Realisasi of both channels is hers; pagu and anggaran kas only
 * where the year lets units fill them in (`jenisUnit` says it of a year). Not LRA and SPJ: control figures against which the office and
 * BKAD hold her own. The database asks the same (jenis_impor_unit).
 */
export const JENIS_UNIT: readonly JenisImpor[] = ['REALISASI', 'ANGGARAN', 'KAS', 'JURNAL', 'FISIK', 'TARGET_FISIK']

export const NAMA_STATUS: Readonly<Record<StatusImpor, string>> = {
  MEMBACA: 'sedang dibaca', SIAP: 'siap diperiksa', DITERAPKAN: 'diterapkan', DIBATALKAN: 'dibatalkan kembali',
  GAGAL: 'gagal', DITOLAK: 'ditolak', DIHENTIKAN: 'dihentikan', BERTANYA: 'menunggu jawaban',
}

export const NAMA_KEADAAN: Readonly<Record<KeadaanImpor, string>> = {
  BELUM: 'belum dicocokkan', COCOK: 'cocok', ASING: 'kode belum dikenal', DIABAIKAN: 'diabaikan dengan alasan',
  LEWAT: 'bukan baris angka', RUSAK: 'tidak terbaca', BUKAN_UNIT: 'bukan unit Anda',
}

/** What can be unknown in a row, in the order in which it is asked. */
export const MACAM = ['UNIT', 'SUB', 'REKENING', 'SUMBER', 'BARIS'] as const
export type Macam = (typeof MACAM)[number]
export const NAMA_MACAM: Readonly<Record<Macam, string>> = {
  UNIT: 'Unit', SUB: 'Sub-kegiatan', REKENING: 'Rekening', SUMBER: 'Sumber dana', BARIS: 'Sumber dana atau baris anggaran belum jelas',
}

/** TANYA and HAPUS: a correction, or a line that is only here, about which a person decides. */
export const RUPA_BEDA = ['BARU', 'UBAH', 'HAPUS', 'SAMA', 'TOLAK', 'TANYA', 'SISA'] as const
export type RupaBeda = (typeof RUPA_BEDA)[number]
export const NAMA_BEDA: Readonly<Record<RupaBeda, string>> = {
  BARU: 'baru', UBAH: 'berubah', HAPUS: 'dihapus dari versi ini', SAMA: 'sama', TOLAK: 'ditolak', TANYA: 'menunggu pilihan', SISA: 'hanya di sini, dibiarkan',
}
/** Kinds that applying changes. */
export const RUPA_TULIS: readonly RupaBeda[] = ['BARU', 'UBAH', 'HAPUS']
/** Plans of a version: what stands in the version and is not in the file is asked about. */
export const JENIS_RENCANA: readonly JenisImpor[] = ['ANGGARAN', 'KAS']
/** Cause beside lines that are only here and about which nobody has decided yet. */
export const BELUM_PUTUS = 'belum diputuskan'
/** How a correction is worded that an import has made itself. */
export const ALASAN_SETORAN = 'Setoran atau pengembalian menurut berkas impor '

/** What can be decided about lines that are only here, and about corrections that stand. */
export const PUTUSAN = { sisa: ['hapus', 'biarkan'], koreksi: ['jaga', 'ganti'] } as const
export type HalPutusan = keyof typeof PUTUSAN
