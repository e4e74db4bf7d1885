import type { Posisi } from '../posisi'
import { jumlah, NOL, type Sen } from '../rupiah'
import { kelompokkan } from '../kelompokkan'

/** One unit's one jenis belanja in one year. */
export interface SelTahun {
  tahun: number;
  /** id of the unit as text: names and parents may change, the id does not */
  unit: string;
  jenis: string;
  kategori: string;
  /** pagu in force: of December in a finished year, of the cut-off in the running one */
  pagu: Sen;
  /** cumulative net realisation at the end of each month, January first, always 12 long */
  kumulatif: readonly Sen[];
}

/** Whose history a pattern comes from, from the narrowest to the widest. */
export const KOLAM = ['SENDIRI', 'KATEGORI', 'JENIS', 'KABUPATEN'] as const
export type Kolam = (typeof KOLAM)[number];

/** How a group of cells ran in its finished years: sums of rupiah, never an average of percentages. */
export interface Pola {
  kolam: Kolam;
  pagu: Sen;
  kumulatif: readonly Sen[];
  /** the units it was learnt from */
  unit: ReadonlySet<string>;
}

export type CiriSel = Pick<SelTahun, 'unit' | 'jenis' | 'kategori'>;
/** Finds the pattern of a cell; null: there is none to learn from. */
export type CariPola = (sel: CiriSel) => Pola | null;

/** Years that a unit's own history needs before it stands alone. */
const TAHUN_SENDIRI = 2
/** Cells (units x years) that a category's history needs: fewer say more about one unit than about the category. */
const SEL_KATEGORI = 3

const jumlahkan = (kolam: Kolam, sel: readonly SelTahun[]): Pola => ({
  kolam,
  pagu: jumlah(sel.map(({ pagu }) => pagu)),
  kumulatif: Array.from({ length: 12 }, (_, index) => jumlah(sel.map(({ kumulatif }) => kumulatif[index] ?? NOL))),
  unit: new Set(sel.map(({ unit }) => unit)),
})

/**
 * Finds the pattern of a cell in the finished years: its own with two years or more, else that of its category and jenis belanja
 * with three cells or more, else that of the jenis belanja, else that of everything. null: there is no finished year with pagu.
 * @param tahunSendiri years that its own history needs
 */
export function susunPola(riwayat: readonly SelTahun[], tahunSendiri: number = TAHUN_SENDIRI): CariPola {
  const berpagu = riwayat.filter(({ pagu }) => pagu > 0n)
  const peta = (kolam: Kolam, paling: number, kunci: (sel: CiriSel) => string) => {
    const isi = new Map([...kelompokkan(berpagu, kunci)].filter(([, sel]) => sel.length >= paling).map(([nama, sel]) => [nama, jumlahkan(kolam, sel)]))
    return (sel: CiriSel): Pola | undefined => isi.get(kunci(sel))
  }
  const sendiri = peta('SENDIRI', tahunSendiri, ({ unit, jenis }) => `${unit} ${jenis}`)
  const kategori = peta('KATEGORI', SEL_KATEGORI, (sel) => `${sel.kategori} ${sel.jenis}`)
  const jenis = peta('JENIS', 1, (sel) => sel.jenis)
  const kabupaten = peta('KABUPATEN', 1, () => '')
  return (sel) => sendiri(sel) ?? kategori(sel) ?? jenis(sel) ?? kabupaten(sel) ?? null
}

/** A year is learnt from when every unit with pagu has handed in all twelve reports. */
export const tahunLengkap = (perBulan: readonly Pick<Posisi, 'jumlahUnit' | 'jumlahUnitMelapor'>[]): boolean =>
  perBulan.length > 0 && perBulan.every(({ jumlahUnit, jumlahUnitMelapor }) => jumlahUnit > 0 && jumlahUnitMelapor === jumlahUnit)

/** Other units whose history stands behind one unit's cells: of the widest history, and of the narrowest that is not its own. */
export function kolamUnit(sel: readonly SelTahun[], cari: CariPola, unit: string): { kolam: Kolam; lain: number; palingSedikit: number } | null {
  const pola = sel.filter((satu) => satu.unit === unit && satu.pagu > 0n).flatMap((satu) => cari(satu) ?? [])
  const lain = (satu: Pola): number => satu.unit.size - (satu.unit.has(unit) ? 1 : 0)
  const terluas = pola.reduce<Pola | null>((luas, satu) => (luas === null || KOLAM.indexOf(satu.kolam) > KOLAM.indexOf(luas.kolam) ? satu : luas), null)
  if (terluas === null) return null
  const bersama = pola.filter(({ kolam }) => kolam !== 'SENDIRI').map(lain)
  return { kolam: terluas.kolam, lain: lain(terluas), palingSedikit: Math.min(...bersama) }
}
