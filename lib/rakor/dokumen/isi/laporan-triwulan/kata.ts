import { bilangan as selBilangan, persen as selPersen, poin as selPoin, tanggal as selTanggal, uang } from '@/lib/lihat/panel/sel'
import type { Panel } from '@/lib/lihat/panel/types'
import { panelDari, panelHalaman } from '../../utils'
import type { Alinea, Angka, BahanDokumen, Blok, Potong } from '../../types'
import type { Rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'

/** Fields of sentences. */
export const rp = (nilai: Sen | null): Angka => ({ sel: uang(nilai), rupa: 'singkat' })
export const rpPenuh = (nilai: Sen | null): Angka => ({ sel: uang(nilai) })
export const rpEja = (nilai: Sen | null): Angka => ({ sel: uang(nilai), rupa: 'terbilang' })
export const pct = (nilai: Rasio): Angka => ({ sel: selPersen(nilai) })
/** a size: the words say the direction */
export const jarak = (nilai: Rasio): Angka => ({ sel: selPoin(nilai, true) })
export const banyak = (nilai: number): Angka => ({ sel: selBilangan(nilai) })
export const hari = (nilai: string): Angka => ({ sel: selTanggal(nilai) })

/** Blocks in short. */
export const bab = (isi: string): Blok => ({ jenis: 'judul', tingkat: 1, isi })
export const subbab = (isi: string): Blok => ({ jenis: 'judul', tingkat: 2, isi })
export const alinea = (...isi: Potong[]): Blok => ({ jenis: 'alinea', isi })
export const butir = (isi: readonly Alinea[], bernomor = false): Blok[] => (isi.length === 0 ? [] : [{ jenis: 'butir', isi, bernomor }])
export const halamanBaru: Blok = { jenis: 'halamanBaru' }

interface Pilihan extends Pick<Extract<Blok, { jenis: 'panel' }>, 'rupa' | 'baris'> {
  /** columns by key that stand elsewhere in the report: without them a wide table is large enough to read */
  tanpaKolom?: readonly string[]
}
const blokPanel = (panel: Panel | undefined, { tanpaKolom = [], ...pilihan }: Pilihan): Blok[] =>
  (panel === undefined ? [] : [{ jenis: 'panel', panel: { ...panel, tabel: { ...panel.tabel, kolom: panel.tabel.kolom.filter(({ kunci }) => !tanpaKolom.includes(kunci)) } }, ...pilihan }])

/** A finding of Ringkasan as a block; nothing where it does not apply to this position. */
export const dariRingkasan = ({ ringkasan }: BahanDokumen, kunci: string, pilihan: Pilihan = {}): Blok[] => blokPanel(panelDari(ringkasan, kunci), pilihan)
/** The same of another frozen page. */
export const dariHalaman = (bahan: BahanDokumen, halaman: string, kunci: string, pilihan: Pilihan = {}): Blok[] => blokPanel(panelHalaman(bahan, halaman, kunci), pilihan)

/** The same, or a sentence in its place while it has no rows: what a page asks of its reader is nothing for a report. */
export function dariHalamanAtau(bahan: BahanDokumen, halaman: string, kunci: string, kosong: string, pilihan: Pilihan = {}): Blok[] {
  const panel = panelHalaman(bahan, halaman, kunci)
  return panel === undefined || panel.tabel.baris.length === 0 ? [alinea(kosong)] : blokPanel(panel, pilihan)
}

/** Names and figures with commas and "dan" between them. */
export function deret(isi: readonly Alinea[]): Alinea {
  return isi.flatMap((satu, letak): Alinea => [...(letak === 0 ? [] : letak === isi.length - 1 ? [isi.length === 2 ? ' dan ' : ', dan '] : [', ']), ...satu])
}
