import type { Capaian } from './capaian'
import { bandingkanKode } from './urutan'
import { ZONA, type Zona } from './zona'

export interface KelompokZona {
  /** null: n/a, for the reason each Capaian carries */
  zona: Zona | null;
  daftar: Capaian[];
}

/** Parts the units by zona, in the order of the scale with n/a last; empty groups stay, so counts can show 0. */
export function groupByZona(daftar: readonly Capaian[]): KelompokZona[] {
  return [...ZONA, null].map((zona) => ({
    zona,
    daftar: daftar
      .filter((capaian) => capaian.zona === zona)
      .sort((a, b) => bandingkanKode(a.posisi, b.posisi)),
  }))
}
