import type { Rumus } from '../rumus-jenis'

export const RUMUS_KONTRAK_KRITIS: Rumus = {
  nama: 'Kontrak kritis',
  rumus: 'rencana fisik 0–70%: realisasi terlambat lebih dari 10 poin; rencana 70–100%: terlambat lebih dari 5 poin, atau terlambat sampai 5 poin dan akan melampaui tahun anggaran berjalan',
  keterangan: 'Terlambat = rencana fisik − realisasi fisik kumulatif pada bulan yang sama, menurut jadwal kontrak. Rencana tepat 70% dinilai dengan batas yang lebih ketat (5 poin). Akan melampaui tahun anggaran: akhir kontrak (dengan adendum) sesudah 31 Desember dan bukan kontrak tahun jamak. Tanpa jadwal atau tanpa realisasi fisik tidak dinilai; itu dinyatakan, bukan dianggap wajar.',
  sumber: 'Permen PU 07/PRT/M/2011 dan SOP DJBM-110 (18 Juli 2023): rapat pembuktian keterlambatan (show cause meeting).',
}

export interface KeadaanKontrak {
  /** planned and reached physical progress of one month, cumulative, in hundredths of a percent 0..10000; null: none is known */
  rencana: number | null
  realisasi: number | null
  /** the contract ends after the running fiscal year and is not a multi-year contract */
  lewatTahun: boolean
}

export type NilaiKritis = { kritis: true; aturan: 1 | 2 | 3; terlambat: number } | { kritis: false; terlambat: number } | { kritis: null; alasan: string }

const BATAS_PERIODE = 7_000
const BATAS_AWAL = 1_000
const BATAS_AKHIR = 500

/**
 * Whether a contract is critical, by which of the three rules, and by how much it is late (hundredths of a point; negative = ahead).
 * null where plan or progress is not known: not the same as sound.
 */
export function kontrakKritis({ rencana, realisasi, lewatTahun }: KeadaanKontrak): NilaiKritis {
  if (rencana === null) return { kritis: null, alasan: 'Jadwal fisik belum diisi' }
  if (realisasi === null) return { kritis: null, alasan: 'Realisasi fisik belum diisi' }
  const terlambat = rencana - realisasi
  if (rencana < BATAS_PERIODE) return terlambat > BATAS_AWAL ? { kritis: true, aturan: 1, terlambat } : { kritis: false, terlambat }
  if (terlambat > BATAS_AKHIR) return { kritis: true, aturan: 2, terlambat }
  return terlambat > 0 && lewatTahun ? { kritis: true, aturan: 3, terlambat } : { kritis: false, terlambat }
}
