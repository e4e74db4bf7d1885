import type { Zona } from '@/lib/realisasi/zona'

/** Office draws in English Metric Units: 914.400 an inch, 12.700 a point. */
const EMU_INCI = 914_400
export const PT_INCI = 72

/** Inches as whole EMU. */
export const emu = (inci: number): number => Math.round(inci * EMU_INCI)

/** 16:9, in inches. */
export const LEBAR = 40 / 3
export const TINGGI = 7.5
export const TEPI = 0.55
/** where the foot begins: nothing said aloud stands below */
export const KAKI_Y = 7.02
export const ISI_LEBAR = LEBAR - 2 * TEPI

/** Type in points; 16 is 21 px of a screen of 720 lines, read from the last row. */
export const PT = { judul: 24, sampul: 40, isi: 18, tabel: [20, 18, 16], keterangan: 16, bagan: 16, kaki: 12 } as const

/** As on screen, light. */
export const WARNA = {
  teks: '14211F', redup: '4B5A5A', garis: 'D5DDDD', garisKuat: '71807F', aksen: '0A5560', realisasi: '0F7380', target: '14211F', lalu: '71807F', lain: '8FA3A5', alas: 'F3F6F6',
} as const

/** Zona: a shape beside its word, and its colour; never the colour alone. */
export const TANDA_ZONA: Readonly<Record<Zona, { bentuk: string; warna: string }>> = {
  MERAH: { bentuk: '▼', warna: 'A3151B' },
  KUNING: { bentuk: '◆', warna: '875000' },
  HIJAU: { bentuk: '●', warna: '17663A' },
  MENDAHULUI: { bentuk: '▲', warna: '5B3A9B' },
  BELUM_LAPOR: { bentuk: '○', warna: '586666' },
}

export const HURUF = 'Arial'
export const BAHASA = 'id-ID'
