import { bagiSetengahKeAtas } from '../pembulatan'
import type { Rumus } from '../rumus-jenis'
import { NOL, type Sen } from '../rupiah'
import { susunPola, type CariPola, type CiriSel, type SelTahun } from './pola'
import { dalamBatas, proyeksiSel } from './proyeksi'

export const RUMUS_UJI_PROYEKSI: Rumus = {
  nama: 'Galat proyeksi pada tahun yang ditahan',
  rumus: '|dugaan − realisasi akhir tahun| ÷ pagu akhir tahun, dalam poin',
  keterangan: 'Satu tahun lengkap ditahan: tiap akhir bulan, Januari–November, akhir tahunnya diduga hanya dari pagu yang berlaku dan realisasi sampai bulan itu, dengan kebiasaan tahun-tahun lengkap sebelumnya. Tahun itu sendiri dan tahun sesudahnya tidak ikut dipelajari. Pembandingnya garis lurus (realisasi ÷ bulan × 12) dan serapan akhir tahun lengkap terakhir (pagu × realisasi akhir ÷ pagu tahun itu); ketiganya dibatasi sama: tidak kurang dari realisasi, tidak lebih dari pagu. Bila beberapa tahun ditahan, rupiah galat mutlaknya dijumlahkan lalu dibagi jumlah pagunya.',
  sumber: 'Uji ke belakang (backtest) dengan asal bergulir; ketentuan aplikasi.',
}

/** Ways of foretelling a year's end: ours, and the two that anybody could use. */
export const CARA = ['BF', 'LURUS', 'LALU'] as const
export type Cara = (typeof CARA)[number];
export type Dugaan = Readonly<Record<Cara, Sen>>;

/** A cell of a held year as it was known at the end of a month: the pagu in force then, what was realised up to then. */
export interface SelSaatItu extends CiriSel {
  pagu: Sen;
  realisasi: Sen;
}

/** What was foretold of a cell at a month of a held year, and what became of it. */
export interface SelUji extends CiriSel {
  tahun: number;
  /** 1..11 */
  bulan: number;
  /** pagu of December */
  pagu: Sen;
  /** realised at the year's end */
  nyata: Sen;
  duga: Dugaan;
}

/** The three guesses at one cell. `bulan` 1..11. */
export function dugaSel(sel: SelSaatItu, bulan: number, pola: CariPola, lalu: CariPola): Dugaan | null {
  const [kebiasaan, tahunLalu] = [pola(sel), lalu(sel)]
  if (kebiasaan === null || tahunLalu === null) return null
  const akhirLalu = tahunLalu.kumulatif[11] ?? NOL
  return {
    BF: proyeksiSel(sel, bulan, kebiasaan),
    LURUS: dalamBatas(bagiSetengahKeAtas(sel.realisasi * 12n, BigInt(bulan)), sel),
    LALU: dalamBatas(sel.pagu <= 0n ? 0n : bagiSetengahKeAtas(sel.pagu * akhirLalu, tahunLalu.pagu), sel),
  }
}

const kunciSel = ({ unit, jenis }: Pick<CiriSel, 'unit' | 'jenis'>): string => `${unit} ${jenis}`

export interface TahunDitahan {
  tahun: number;
  /** its cells as the year ended */
  akhir: readonly SelTahun[];
  /** its cells as they were known at the end of a month; nothing later is in them */
  saatItu: (bulan: number) => readonly SelSaatItu[];
}

/**
 * Foretells a held year at the end of each month, January to November, from the finished years before it. A cell that came into the budget
 * later is foretold as 0 before that: nobody could know of it. Empty where no finished year stands before.
 * @param riwayat cells of finished years; those of the held year and after it are not looked at
 */
export function ujiTahun({ tahun, akhir, saatItu }: TahunDitahan, riwayat: readonly SelTahun[]): SelUji[] {
  const sebelum = riwayat.filter((sel) => sel.tahun < tahun)
  const terakhir = Math.max(...sebelum.map((sel) => sel.tahun))
  const [pola, lalu] = [susunPola(sebelum), susunPola(sebelum.filter((sel) => sel.tahun === terakhir), 1)]
  return Array.from({ length: 11 }, (_, index) => index + 1).flatMap((bulan) => {
    const kini = new Map(saatItu(bulan).map((sel) => [kunciSel(sel), sel]))
    // what was in the budget then and is gone at the year's end was foretold all the same, and came to nothing
    const ada = new Set(akhir.map(kunciSel))
    const hilang = [...kini.values()].filter((sel) => !ada.has(kunciSel(sel))).map((sel): SelTahun => ({ ...sel, tahun, pagu: NOL, kumulatif: [] }))
    return [...akhir, ...hilang].flatMap(({ unit, jenis, kategori, pagu, kumulatif }) => {
      const duga = dugaSel(kini.get(kunciSel({ unit, jenis })) ?? { unit, jenis, kategori, pagu: NOL, realisasi: NOL }, bulan, pola, lalu)
      return duga === null ? [] : [{ tahun, bulan, unit, jenis, kategori, pagu, nyata: kumulatif[11] ?? NOL, duga }]
    })
  })
}

/** The finished years that can be held out: those with a finished year before them, oldest first. */
export const tahunDapatDitahan = (lengkap: readonly number[]): number[] => [...lengkap].sort((a, b) => a - b).slice(1)
