import type { Capaian } from '../capaian'
import { bedaTercetak, type Rasio } from '../rasio'
import { sen, type Sen } from '../rupiah'

/** One unit in two positions. A side is null where the unit is not in it. */
export interface BandingUnit {
  kunci: string;
  nama: string;
  dulu: Capaian | null;
  kini: Capaian | null;
  /** kini - dulu; null where a side has no value */
  pagu: Sen | null;
  angkas: Sen | null;
  realisasi: Sen | null;
  /** of the serapan against the anggaran kas, in points as printed */
  serapan: Rasio;
}

const TIADA: Rasio = { ada: false, alasan: 'Unit ini hanya ada pada satu posisi' }
const selisih = (kini: Sen | null = null, dulu: Sen | null = null): Sen | null => (kini === null || dulu === null ? null : sen(kini - dulu))

function banding(dulu: Capaian | null, kini: Capaian | null): Omit<BandingUnit, 'kunci' | 'nama'> {
  const [a, b] = [dulu?.posisi, kini?.posisi]
  return {
    dulu, kini, pagu: selisih(b?.pagu, a?.pagu), angkas: selisih(b?.angkas, a?.angkas), realisasi: selisih(b?.realisasi, a?.realisasi),
    serapan: dulu && kini ? bedaTercetak(kini.serapanAngkas, dulu.serapanAngkas) : TIADA,
  }
}

/** The units of two positions side by side, in the order of the later one; those that it no longer has come last. */
export function bandingkanPosisi(dulu: readonly Capaian[], kini: readonly Capaian[]): BandingUnit[] {
  const lama = new Map(dulu.map((satu) => [satu.posisi.kunci, satu]))
  const ada = new Set(kini.map(({ posisi }) => posisi.kunci))
  return [
    ...kini.map((satu) => ({ kunci: satu.posisi.kunci, nama: satu.posisi.nama, ...banding(lama.get(satu.posisi.kunci) ?? null, satu) })),
    ...dulu.filter(({ posisi }) => !ada.has(posisi.kunci)).map((satu) => ({ kunci: satu.posisi.kunci, nama: satu.posisi.nama, ...banding(satu, null) })),
  ]
}

/** A figure is another one, or has come or gone: nothing entered is not zero. */
const lain = (kini: Sen | null | undefined, dulu: Sen | null | undefined): boolean => (kini ?? null) !== (dulu ?? null)

/** Whether the unit's pagu, anggaran kas, realisasi or report are not what they were. */
export const berbeda = ({ dulu, kini }: BandingUnit): boolean =>
  (dulu === null) !== (kini === null) || dulu?.melapor !== kini?.melapor
  || lain(kini?.posisi.pagu, dulu?.posisi.pagu) || lain(kini?.posisi.angkas, dulu?.posisi.angkas) || lain(kini?.posisi.realisasi, dulu?.posisi.realisasi)

/** Its zona is another one although it is in both: also where only the year's limits were changed between them. */
export const zonaLain = ({ dulu, kini }: BandingUnit): boolean => dulu !== null && kini !== null && dulu.zona !== kini.zona

/** What the unit was called before, where it was renamed between the two; null: it was not. */
export const namaDulu = ({ dulu, kini }: BandingUnit): string | null => (dulu !== null && kini !== null && dulu.posisi.nama !== kini.posisi.nama ? dulu.posisi.nama : null)

const mutlak = (nilai: Sen | null | undefined): bigint => (nilai === null || nilai === undefined ? 0n : nilai < 0n ? -nilai : nilai)

/** How much of a unit's figures is another: of one that came or went all that it has. */
export function besarBeda({ dulu, kini, pagu, angkas, realisasi }: BandingUnit): bigint {
  if (dulu !== null && kini !== null) return mutlak(realisasi) + mutlak(angkas) + mutlak(pagu)
  const posisi = (kini ?? dulu)?.posisi
  return mutlak(posisi?.realisasi) + mutlak(posisi?.angkas) + mutlak(posisi?.pagu)
}
