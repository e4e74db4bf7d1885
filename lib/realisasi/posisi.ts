import type { Sen } from './rupiah'

/** What a Posisi can be grouped by. `bulan` gives the cumulative position at the end of each month of the year. */
export const PER = [
  'kabupaten', 'kategori', 'unit', 'program', 'kegiatan', 'subKegiatan', 'jenisBelanja', 'sumberDana', 'bulan',
] as const
export type Per = (typeof PER)[number];

/** Sub-kegiatan with pagu > 0, counted by their latest physical progress at the cut-off. */
export interface BinFisik {
  /** exactly 0 % */
  nol: number;
  /** (0, 50] % */
  sampai50: number;
  /** (50, 75] % */
  sampai75: number;
  /** (75, 100] % */
  sampai100: number;
  /** no physical value reported in any month up to the cut-off: not the same as 0 % */
  belumLapor: number;
}

/**
 * The weighted sum behind a physical percentage.
 * percentage = tertimbang / (pagu x 10.000) as a fraction, with hundredths of a percent as the unit of progress.
 */
export interface JumlahFisik {
  /** pagu, in sen, of the lines whose sub-kegiatan has a value */
  pagu: Sen;
  /** sum over those lines of pagu (sen) x progress (hundredths of a percent, 0..10000); exact */
  tertimbang: bigint;
}

/**
 * The position of one part of the APBD at a cut-off month: sums only, never a percentage.
 * Everything the product shows is a view of this type; a snapshot freezes it.
 */
export interface Posisi {
  /** Key in its grouping: unit id, code, month number as text, or "kabupaten". */
  kunci: string;
  /** Official code to show, empty where the grouping has none. */
  kode: string;
  nama: string;
  /** Category of the unit, for per = unit; otherwise null. */
  kategori: Kategori | null;
  pagu: Sen;
  /** Anggaran kas, cumulative to the cut-off. null: no anggaran kas was entered at all. */
  angkas: Sen | null;
  /** Net realisation (RKUD + Non-RKUD, corrections included), cumulative. null: nothing was entered up to the cut-off. */
  realisasi: Sen | null;
  /** The part of `realisasi` that never passed the treasury account (BOS, BOK, BLUD, TPG). */
  nonRkud: Sen;
  fisik: JumlahFisik;
  targetFisik: JumlahFisik;
  /** Sub-kegiatan with pagu > 0 in this group. Adds up only over groupings that part the sub-kegiatan. */
  jumlahSubKegiatan: number;
  bin: BinFisik;
  /** Units with pagu > 0 in this group, and how many of them have submitted their report of the cut-off month. */
  jumlahUnit: number;
  jumlahUnitMelapor: number;
  /** ISO time of the newest entry in this group, null where there is none. */
  diperbarui: string | null;
}

export const KATEGORI = ['DINAS', 'BADAN', 'BAGIAN', 'KECAMATAN', 'RSUD', 'PUSKESMAS'] as const
export type Kategori = (typeof KATEGORI)[number];
