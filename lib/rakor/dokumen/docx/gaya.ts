import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx'
import type { Zona } from '@/lib/realisasi/zona'
import { mm, pt } from './ukuran'

/** A font of every office, whose metric twin stands in where it is not. */
export const HURUF = 'Arial'
export const BAHASA = { value: 'id-ID' } as const

/** The house's colours on paper. */
export const WARNA = { teks: '14211F', redup: '4B5A5A', garis: '8C9A99', kepala: 'E2EAEA', jumlah: 'F0F4F4', realisasi: '0F7380', target: '14211F', lalu: '71807F', contoh: '875000' } as const

/** A zona is its word, its shape and its colour; each stands without the others. */
export const RUPA_ZONA: Readonly<Record<Zona, { bentuk: string; warna: string }>> = {
  MERAH: { bentuk: '▼', warna: 'A3151B' },
  KUNING: { bentuk: '◆', warna: '875000' },
  HIJAU: { bentuk: '●', warna: '17663A' },
  MENDAHULUI: { bentuk: '▲', warna: '5B3A9B' },
  BELUM_LAPOR: { bentuk: '○', warna: '586666' },
}

/** Paragraph styles by name, so that an officer changes a look once for the whole document. */
export const GAYA = { isi: 'IsiNaskah', panel: 'JudulPanel', bacaan: 'BacaanPanel', tabel: 'IsiTabel', keterangan: 'KeteranganTabel', kop: 'KopSurat', kaki: 'KakiHalaman' } as const

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: HURUF, size: 22, color: WARNA.teks, language: BAHASA }, paragraph: { spacing: { after: 0 } } },
    title: { run: { font: HURUF, size: 28, bold: true, color: WARNA.teks }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 80 }, keepNext: true } },
    heading1: { run: { font: HURUF, size: 26, bold: true, color: WARNA.teks }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 200 }, keepNext: true, keepLines: true } },
    heading2: { run: { font: HURUF, size: 23, bold: true, color: WARNA.teks }, paragraph: { spacing: { before: 260, after: 100 }, keepNext: true, keepLines: true } },
    heading3: { run: { font: HURUF, size: 22, bold: true, color: WARNA.teks }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, keepLines: true } },
  },
  paragraphStyles: [
    ...[1, 2, 3].map((tingkat) => ({ id: `TOC${tingkat}`, name: `toc ${tingkat}`, basedOn: 'Normal', next: 'Normal', run: { size: 20, bold: tingkat === 1 }, paragraph: { spacing: { before: tingkat === 1 ? 80 : 20, after: 20 }, indent: { left: mm(6 * (tingkat - 1)) } } })),
    { id: GAYA.isi, name: 'Isi Naskah', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 120, line: 300 } } },
    { id: GAYA.panel, name: 'Judul Panel', basedOn: 'Normal', quickFormat: true, run: { bold: true, size: 21 }, paragraph: { spacing: { before: 220, after: 60 }, keepNext: true, keepLines: true } },
    { id: GAYA.bacaan, name: 'Bacaan Panel', basedOn: 'Normal', quickFormat: true, run: { size: 20 }, paragraph: { spacing: { after: 80, line: 270 }, keepNext: true, keepLines: true } },
    { id: GAYA.tabel, name: 'Isi Tabel', basedOn: 'Normal', quickFormat: true, run: { size: 17 } },
    { id: GAYA.keterangan, name: 'Keterangan Tabel', basedOn: 'Normal', quickFormat: true, run: { size: 17, color: WARNA.redup }, paragraph: { spacing: { before: 40, after: 60 } } },
    { id: GAYA.kop, name: 'Kop Surat', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER, keepNext: true } },
    { id: GAYA.kaki, name: 'Kaki Halaman', basedOn: 'Normal', run: { size: 15, color: WARNA.redup } },
  ],
}

export const NOMOR = 'nomor'
export const BUTIR = 'butir'
const takik = { style: { paragraph: { indent: { left: mm(7), hanging: mm(7) } } } }

/** Lists: each numbered one begins at 1, told apart by its instance. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: NOMOR, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, ...takik }] },
    { reference: BUTIR, levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT, ...takik }] },
  ],
}

export const JARAK = { sesudahTabel: pt(6) } as const
