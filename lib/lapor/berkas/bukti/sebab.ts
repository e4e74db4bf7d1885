/** Why a row does not count, in words that stand beside its rupiah. */
export const SEBAB = {
  jumlah: 'baris jumlah, terbukti',
  induk: 'rekening induk, terbukti jumlah rinciannya',
  kepala: 'kepala tabel diulang',
  judul: 'baris judul bagian, tanpa angka',
  tanpaAngka: 'tanpa angka',
  uangPersediaan: 'bukan belanja: UP/GU/TU',
  sembunyi: 'baris tersembunyi, tidak dihitung',
  kembar: 'baris kembar, dihitung sekali',
} as const

const AKUN: Readonly<Record<string, string>> = {
  1: 'bukan belanja: aset', 2: 'bukan belanja: kewajiban', 3: 'bukan belanja: ekuitas', 4: 'bukan belanja: pendapatan', 6: 'bukan belanja: pembiayaan',
  7: 'bukan belanja: pendapatan LO', 8: 'bukan belanja: beban LO', 9: 'bukan belanja: akun lain',
}

/** What an account is that is no belanja; null for one that is. */
export function bukanBelanja(rekening: string): string | null {
  if (rekening.charCodeAt(0) === 53) return null
  return rekening.startsWith('1.1.01') ? SEBAB.uangPersediaan : (AKUN[rekening.charAt(0)] ?? 'bukan belanja: akun lain')
}

/** "Jumlah", "Sub total", "GRAND TOTAL": words suggest a sum, they do not prove it. */
export const isKataJumlah = (kata: string): boolean => /^\W*(?:sub|grand)?\s*-?\s*(?:jumlah|total)(?![a-z])/i.test(kata)
export const isUangPersediaan = (kata: string): boolean => /^\W*(?:sp2d\s*-?\s*)?(?:up|gu|tu|gup|tup|guk|uang persediaan|ganti uang|tambahan uang|pengembalian (?:sisa )?up)(?![a-z])/i.test(kata)
