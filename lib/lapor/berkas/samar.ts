import type { NilaiBaca } from '@/lib/dasar/buku/types'
import type { Rencana } from './kepala/rencana'
import { teks } from './nilai/teks'

/**
 * What of a file's cells may be kept and shown as a sample. Of a column that is understood, on a row with a code, its own kind of value; of
 * anything else figures, codes with their names, and words of the budget. Whatever could be a person's name is masked.
 */

/** Figures, codes and dates tell nothing of a person; free text may. */
const BUKAN_TEKS = /^['"]?[-–(]?(?:rp\.?\s*)?\d[\d.,/\s-]*[)%]?$|^\d{1,2}[-/ ][a-z]{3,9}[-/ ]\d{2,4}$/i
const PANJANG_NIP = /^\D*\d{15,}\D*$/
const BARIS_ORANG = /(?<![a-z])(?:nip|nik|kepala|bendahara|pejabat|ppk|pptk|kuasa|pengguna anggaran|penerima|nama(?!\s*(?:skpd|opd|unit|sub|kegiatan|program|rekening)))(?![a-z])/i

/** First words that names of units, of budget items and of titles have, and names of persons have not. */
const KATA_ANGGARAN = new RegExp(`^\\W*(?:${[
  'dinas', 'badan', 'kantor', 'bagian', 'biro', 'sekretariat', 'inspektorat', 'kecamatan', 'kelurahan', 'pekon', 'desa', 'rsud', 'rumah sakit', 'puskesmas', 'uptd?', 'satuan', 'balai', 'satpol', 'sd', 'smp', 'tk', 'paud',
  'skpd', 'opd', 'unit', 'sub', 'program', 'kegiatan', 'urusan', 'bidang', 'rekening', 'kode', 'belanja', 'pendapatan', 'pembiayaan', 'jumlah', 'total', 'anggaran', 'realisasi', 'pagu', 'dana', 'dau', 'dak', 'dbh', 'pad', 'blud',
  'laporan', 'rekap\\w*', 'rencana', 'daftar', 'pemerintah', 'kabupaten', 'tahun', 'bulan', 'periode', 'triwulan', 'dpa', 'dppa', 'rka', 'rak', 'spj', 'sp2d', 'register', 'buku',
  'pe(?:nyediaan|meliharaan|ngadaan|nyusunan|laksanaan|mbinaan|ningkatan|ngelolaan|mbangunan|nyelenggaraan|nunjang|layanan|ndidikan|ngembangan|mberdayaan)', 'koordinasi', 'fasilitasi', 'administrasi', 'monitoring',
].join('|')})(?![a-z])`, 'i')
const KODE_NAMA = /^['"\[(]?\d+(?:\.\d+)+\.?[\])]?(?:\s|$)/

/** A cell of a table that nobody has understood yet: a figure, a code with its name, or a word of the budget. */
const amanTakDikenal = (kata: string): boolean => !PANJANG_NIP.test(kata) && (BUKAN_TEKS.test(kata) || KODE_NAMA.test(kata) || KATA_ANGGARAN.test(kata))

/** Meanings that are told in words. */
const BERKATA = /^nama|^sumber$|^tahap$|^transaksi$|^bulan$|^tahun$/
const KODE = ['rekening', 'sub', 'kodeUnit', 'kodeSubUnit'] as const

/** Whether a row of a known table is one of its data: it has a code, or, where the table has none, stands with an amount. */
function isData(sel: readonly NilaiBaca[], { kolom, bentuk }: Rencana): boolean {
  const kode = KODE.flatMap((peran) => kolom[peran] ?? [])
  const lihat = kode.length > 0 ? kode : [kolom[bentuk.tambah ?? ''] ?? -1]
  return lihat.some((i) => sel[i] !== undefined && sel[i] !== null && !PANJANG_NIP.test(teks(sel[i])) && (BUKAN_TEKS.test(teks(sel[i])) || KODE_NAMA.test(teks(sel[i]))))
}

/** Whether a cell may be kept as it stands. @param peran what its column means; null: nobody knows */
export function boleh(kata: string, peran: string | null, sel: readonly NilaiBaca[], rencana: Rencana | null): boolean {
  if (PANJANG_NIP.test(kata)) return false
  if (rencana === null) return amanTakDikenal(kata)
  if (peran === null || peran === 'keterangan') return BUKAN_TEKS.test(kata)
  if (/^dokumen/.test(peran)) return /\d/.test(kata) && isData(sel, rencana)
  return BERKATA.test(peran) ? amanTakDikenal(kata) || isData(sel, rencana) : BUKAN_TEKS.test(kata) || (peran in KODE_PERAN && KODE_NAMA.test(kata))
}
const KODE_PERAN: Readonly<Record<string, true>> = Object.fromEntries([...KODE, 'kodeUrusan', 'kodeBidang', 'kodeProgram', 'kodeKegiatan', 'kodeSumber'].map((satu) => [satu, true as const]))

/** A line above a table: titles and labels of the budget, no signatures. */
export const bolehJudul = (kata: string): boolean => !BARIS_ORANG.test(kata) && amanTakDikenal(kata)
