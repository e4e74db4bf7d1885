import { ALASAN } from './alasan'
import { bandingkanPersen, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'

/** The traffic light of a position, on serapan / anggaran kas. See `classifyZona`. */
export const ZONA = ['MERAH', 'KUNING', 'HIJAU', 'MENDAHULUI', 'BELUM_LAPOR'] as const
export type Zona = (typeof ZONA)[number];

/** Limits of one year, in whole percent of anggaran kas; half-open intervals. */
export interface AturanZona {
  tahun: number;
  kuningMulai: number;
  hijauMulai: number;
  /** below this share of the anggaran kas reported, in whole percent, the zona of a group is provisional */
  batasSementara: number;
  /** where the limits were published */
  sumber: string;
}

/** The words of the screen. */
export const NAMA_ZONA: Record<Zona, string> = {
  MERAH: 'Merah',
  KUNING: 'Kuning',
  HIJAU: 'Hijau',
  MENDAHULUI: 'Mendahului',
  BELUM_LAPOR: 'Belum lapor',
}

export const RUMUS_ZONA: Rumus = {
  nama: 'Zona',
  rumus: 'kelas dari serapan terhadap anggaran kas menurut batas tahun anggaran',
  keterangan: 'Selang setengah terbuka: merah di bawah batas kuning; kuning mulai batasnya sampai di bawah batas hijau; hijau mulai batasnya sampai tepat 100%; di atas 100% mendahului. Dinilai pada angka eksak, bukan yang dibulatkan: 79,999% masih kuning walaupun tertulis 80,00%. Unit yang belum lapor tidak diberi warna. Zona sekelompok unit adalah sementara selama laporan yang sudah dikirim mewakili kurang dari batas tahun itu (bawaan 90% anggaran kas).',
  sumber: 'Zona Rakor POP Lampung Barat: 2023 merah 0–64, kuning 65–79, hijau 80–100; 2024 merah 0–64, kuning 65–84, hijau 85–100. Bentuk selang dan kelas mendahului adalah ketentuan aplikasi.',
}

/** @throws RangeError unless 0 < kuningMulai < hijauMulai <= 100, in whole percent */
export function pastikanAturanZona(aturan: AturanZona): AturanZona {
  const { kuningMulai, hijauMulai } = aturan
  const whole = Number.isInteger(kuningMulai) && Number.isInteger(hijauMulai)
  if (!whole || kuningMulai <= 0 || hijauMulai <= kuningMulai || hijauMulai > 100) {
    throw new RangeError(`Batas zona tidak sah: ${kuningMulai}/${hijauMulai}`)
  }
  return aturan
}

/** The rule in words, in the order of the scale, as it is printed under a legend. */
export function batasZona(aturan: AturanZona): { zona: Zona; batas: string }[] {
  const { kuningMulai, hijauMulai } = pastikanAturanZona(aturan)
  return [
    { zona: 'MERAH', batas: `di bawah ${kuningMulai}%` },
    { zona: 'KUNING', batas: `${kuningMulai}% sampai di bawah ${hijauMulai}%` },
    { zona: 'HIJAU', batas: `${hijauMulai}% sampai 100%` },
    { zona: 'MENDAHULUI', batas: 'di atas 100%' },
  ]
}

/** A zona, or null = n/a; `alasan` is the interval it fell in, or why there is none. */
export interface HasilZona {
  zona: Zona | null;
  alasan: string;
}

/**
 * Classifies serapan / anggaran kas, on the exact ratio.
 * merah (-inf, kuningMulai), kuning [kuningMulai, hijauMulai), hijau [hijauMulai, 100], mendahului (100, +inf).
 * Not reported -> BELUM_LAPOR; n/a -> null with the reason. Neither is ever green.
 */
export function classifyZona(serapanAngkas: Rasio, aturan: AturanZona, melapor: boolean = true): HasilZona {
  const batas = batasZona(aturan)
  if (!melapor) return { zona: 'BELUM_LAPOR', alasan: ALASAN.belumLapor }
  if (!serapanAngkas.ada) return { zona: null, alasan: serapanAngkas.alasan }
  const reached = (persen: number): boolean => bandingkanPersen(serapanAngkas, persen) >= 0
  const zona: Zona =
    bandingkanPersen(serapanAngkas, 100) > 0 ? 'MENDAHULUI'
    : reached(aturan.hijauMulai) ? 'HIJAU'
    : reached(aturan.kuningMulai) ? 'KUNING'
    : 'MERAH'
  return { zona, alasan: batas.find((item) => item.zona === zona)?.batas ?? '' }
}
