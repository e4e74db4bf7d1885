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

/** Lower limits in whole percent, included, as printed on the scale: 91, 76, 66, 51; below that the last. */
const MULAI: readonly [number, Predikat][] = [
  [91, 'SANGAT_TINGGI'],
  [76, 'TINGGI'],
  [66, 'SEDANG'],
  [51, 'RENDAH'],
]

export const RUMUS_PREDIKAT: Rumus = {
  nama: 'Predikat kinerja',
  rumus: 'Sangat Tinggi mulai 91%; Tinggi mulai 76%; Sedang mulai 66%; Rendah mulai 51%; Sangat Rendah di bawah 51%',
  keterangan: 'Hanya untuk capaian kinerja yang dinilai peraturannya: realisasi dibagi target kinerja pada evaluasi hasil Renja. Serapan anggaran tidak diberi predikat; kelasnya adalah zona. Skala memakai persen bulat (91–100, 76–90, 66–75, 51–65, ≤ 50); batas bawahnya termasuk dan dinilai pada angka eksak, sehingga tidak ada celah: 90,99% Tinggi, 91,00% Sangat Tinggi. Di atas 100% tetap Sangat Tinggi.',
  sumber: 'Skala nilai peringkat kinerja Permendagri 86/2017 (juga Permendagri 54/2010), evaluasi hasil Renja (Formulir E.81).',
}

/** The predikat of any achievement ratio (1 = 100 % of target); null when the ratio is n/a. */
export function classifyPredikat(capaian: Rasio): Predikat | null {
  if (!capaian.ada) return null
  return MULAI.find(([batas]) => bandingkanPersen(capaian, batas) >= 0)?.[1] ?? 'SANGAT_RENDAH'
}
