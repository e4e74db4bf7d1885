import type { UnitContoh } from './jenis'

/** Bidang urusan by the beginning of their code, as many regencies part them; the sample's own, not a source's. */
const BIDANG: readonly (readonly [awalan: string, asisten: string])[] = [
  ['1.03', 'Asisten II'], ['1.04', 'Asisten II'], ['2.09', 'Asisten II'], ['2.11', 'Asisten II'], ['2.15', 'Asisten II'], ['2.17', 'Asisten II'], ['2.18', 'Asisten II'],
  ['1.', 'Asisten I'], ['2.', 'Asisten I'], ['3.', 'Asisten II'], ['4.01', 'Asisten III'], ['5.', 'Asisten III'], ['6.', 'Asisten III'], ['7.', 'Asisten I'], ['8.', 'Asisten I'],
]

/** The Asisten in charge of a unit of the sample. The secretariat of the DPRD has none, so that the screens show that case too. */
export const asistenContoh = ({ bidang }: Pick<UnitContoh, 'bidang'>): string | null =>
  BIDANG.find(([awalan]) => bidang.startsWith(awalan))?.[1] ?? null
