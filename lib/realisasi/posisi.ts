import type { Sen } from './rupiah'

/**
 * What a Posisi can be grouped by. `bulan` gives the cumulative position at the end of each month of the year, `unitBulan` the
 * same for every unit. `kecamatan` parts the lines by place, with a group for those in several and one for those without; `tema` does not
 * part them: a sub-kegiatan stands in every theme that it serves, so themes are never added up; `TANPA_TEMA` are those that serve none.
 */
export const PER = [
  'kabupaten', 'kategori', 'asisten', 'unit', 'urusan', 'bidang', 'program', 'kegiatan', 'subKegiatan', 'jenisBelanja', 'sumberDana', 'kecamatan', 'tema', 'bulan',
  'unitBulan',
] as const
export type Per = (typeof PER)[number];

/** The group of what serves no theme; no theme has this code. */
export const TANPA_TEMA = 'tanpa'

/** Sub-kegiatan with pagu > 0, counted by their latest physical progress at the cut-off. */
export interface BinFisik {
  /** exactly 0 % */
  readonly nol: number;
  /** (0, 50] % */
  readonly sampai50: number;
  /** (50, 75] % */
  readonly sampai75: number;
  /** (75, 100] % */
  readonly sampai100: number;
  /** no physical value reported in any month up to the cut-off: not the same as 0 % */
  readonly belumLapor: number;
}

/**
 * The weighted sum behind a physical percentage.
 * percentage = tertimbang / (pagu x 10.000) as a fraction, with hundredths of a percent as the unit of progress.
 */
export interface JumlahFisik {
  /** pagu, in sen, of the lines whose sub-kegiatan has a value */
  readonly pagu: Sen;
  /** sum over those lines of pagu (sen) x progress (hundredths of a percent, 0..10000); exact */
  readonly tertimbang: bigint;
}

/**
 * Progress and target over one base: the lines whose sub-kegiatan has both. Each weighted as in `JumlahFisik`.
 * Their difference is the only honest deviation: of the same work.
 */
export interface BandingFisik {
  /** pagu, in sen, of those lines */
  readonly pagu: Sen;
  readonly realisasi: bigint;
  readonly target: bigint;
}

/**
 * The position of one part of the APBD at a cut-off month: sums only, never a percentage.
 * Everything the product shows is a view of this type; a snapshot freezes it.
 */
export interface Posisi {
  /** Key in its grouping: unit id, code, month number as text, "12/6" (unit and month), or "kabupaten". */
  readonly kunci: string;
  /** Official code to show, empty where the grouping has none. */
  readonly kode: string;
  readonly nama: string;
  /** Category of the unit, for per = unit and unitBulan; otherwise null. */
  readonly kategori: Kategori | null;
  readonly pagu: Sen;
  /** Anggaran kas, cumulative to the cut-off. null: no anggaran kas was entered at all. */
  readonly angkas: Sen | null;
  /** The parts of `pagu` and of `angkas` whose units have submitted their report of the cut-off month. */
  readonly paguMelapor: Sen;
  readonly angkasMelapor: Sen;
  /**
   * Net realisation (RKUD + Non-RKUD, corrections included), cumulative. Handed in and left empty is nought; null: nothing
   * was entered, and no report of the group was handed in up to the cut-off.
   */
  readonly realisasi: Sen | null;
  /** false: `realisasi` was typed nowhere in the group; a 0 then stands for "0, tidak diisi" */
  readonly realisasiDiisi: boolean;
  /** The part of `realisasi` that never passed the treasury account (BOS, BOK, BLUD, TPG). */
  readonly nonRkud: Sen;
  readonly fisik: JumlahFisik;
  readonly targetFisik: JumlahFisik;
  /** pagu of the sub-kegiatan whose value was typed for the cut-off month itself, in reports that are handed in */
  readonly fisikKini: Sen;
  /** month of the oldest value still carried in `fisik`; null: no value */
  readonly fisikTertua: number | null;
  readonly fisikBanding: BandingFisik;
  /** Sub-kegiatan with pagu > 0 in this group. Adds up only over groupings that part the sub-kegiatan. */
  readonly jumlahSubKegiatan: number;
  readonly bin: BinFisik;
  /** Units with pagu > 0 in this group, and how many of them have submitted their report of the cut-off month. */
  readonly jumlahUnit: number;
  readonly jumlahUnitMelapor: number;
  /** ISO time of the newest entry in this group, null where there is none. */
  readonly diperbarui: string | null;
}

export const KATEGORI = ['DINAS', 'BADAN', 'BAGIAN', 'KECAMATAN', 'RSUD', 'PUSKESMAS'] as const
export type Kategori = (typeof KATEGORI)[number];

/** Nothing was entered of it: no pagu, no anggaran kas, no realisasi. What is empty has no figures; it is not nought. */
export const tanpaEntri = ({ pagu, angkas, realisasi }: Pick<Posisi, 'pagu' | 'angkas' | 'realisasi'>): boolean => pagu === 0n && angkas === null && realisasi === null
