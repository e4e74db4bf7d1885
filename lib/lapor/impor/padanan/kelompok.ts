import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'

/** The reporting group that a name of a sumber dana says, the most particular first; null: it says none, or several. */
const KATA: readonly [RegExp, KelompokSumber][] = [
  [/\bsilpa\b|sisa lebih (perhitungan|pembiayaan)/, 'SILPA'],
  [/\bblud\b|badan layanan umum/, 'BLUD'],
  [/\bdana desa\b/, 'DANA_DESA'],
  [/insentif fiskal|insentif daerah|\bdid\b/, 'INSENTIF_FISKAL'],
  [/(\bdak\b|dana alokasi khusus).*\bnon ?-?fisik|\b(bos|bosp|bok|bop)\b|tunjangan (profesi|khusus|tambahan penghasilan) guru/, 'DAK_NONFISIK'],
  [/(\bdak\b|dana alokasi khusus).*\bfisik/, 'DAK_FISIK'],
  [/(\bdau\b|dana alokasi umum).*(ditentukan|earmark|spesifik|bidang|penggajian|kelurahan)/, 'DAU_DITENTUKAN'],
  [/\bdau\b|dana alokasi umum/, 'DAU'],
  [/bagi hasil.*provinsi|provinsi.*bagi hasil/, 'BAGI_HASIL_PROVINSI'],
  [/\bdbh\b|dana bagi hasil/, 'DBH'],
  [/\bpad\b|pendapatan asli daerah|pajak daerah|retribusi daerah/, 'PAD'],
]

export function usulKelompok(nama: string): KelompokSumber | null {
  const teks = nama.toLowerCase().replace(/[^a-z0-9-]+/g, ' ')
  return KATA.find(([pola]) => pola.test(teks))?.[1] ?? null
}

/** A short code for a sumber dana that the file only names: its first letters, made unique. */
export function usulKodeSumber(nama: string, dipakai: ReadonlySet<string>): string {
  const kata = nama.toUpperCase().split(/[^A-Z0-9]+/).filter((satu) => satu !== '' && satu !== 'DAN')
  const dasar = (kata.length > 1 ? kata.map((satu) => (/^\d+$/.test(satu) ? satu : satu[0])).join('') : (kata[0] ?? 'SD').slice(0, 6)).slice(0, 12)
  for (let i = 1; ; i += 1) {
    const kode = i === 1 ? dasar : `${dasar}.${i}`
    if (!dipakai.has(kode)) return kode
  }
}
