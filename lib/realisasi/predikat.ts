import { bandingkanPersen, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'

/** Predikat kinerja of Permendagri 86/2017, best first. */
export const PREDIKAT = ['SANGAT_TINGGI', 'TINGGI', 'SEDANG', 'RENDAH', 'SANGAT_RENDAH'] as const
export type Predikat = (typeof PREDIKAT)[number];

export const NAMA_PREDIKAT: Record<Predikat, string> = {
  SANGAT_TINGGI: 'Sangat Tinggi',
  TINGGI: 'Tinggi',
  SEDANG: 'Sedang',
  RENDAH: 'Rendah',
  SANGAT_RENDAH: 'Sangat Rendah',
}

/** Lower limits in whole percent, not included themselves; upper limits are: (90, ..], (75, 90], (65, 75], (50, 65], ≤ 50. */
const DI_ATAS: readonly [number, Predikat][] = [
  [90, 'SANGAT_TINGGI'],
  [75, 'TINGGI'],
  [65, 'SEDANG'],
  [50, 'RENDAH'],
]

export const RUMUS_PREDIKAT: Rumus = {
  nama: 'Predikat capaian',
  rumus: 'Sangat Tinggi di atas 90%; Tinggi di atas 75–90%; Sedang di atas 65–75%; Rendah di atas 50–65%; Sangat Rendah sampai 50%',
  keterangan: 'Dinilai pada serapan terhadap anggaran kas (realisasi ÷ target s.d. bulan), angka eksak. Skala asli memakai persen bulat (91–100, 76–90, 66–75, 51–65, ≤ 50); di sini selangnya setengah terbuka dengan batas atas termasuk, sehingga tidak ada celah: 90,00% Tinggi, 90,01% Sangat Tinggi. Di atas 100% tetap Sangat Tinggi; baca bersama zona mendahului.',
  sumber: 'Skala nilai peringkat kinerja Permendagri 86/2017 (juga Permendagri 54/2010), evaluasi hasil Renja (Formulir E.81).',
}

/** The predikat of any achievement ratio (1 = 100 % of target); null when the ratio is n/a. */
export function classifyPredikat(capaian: Rasio): Predikat | null {
  if (!capaian.ada) return null
  return DI_ATAS.find(([batas]) => bandingkanPersen(capaian, batas) > 0)?.[1] ?? 'SANGAT_RENDAH'
}
