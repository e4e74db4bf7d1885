import { tulisTsv } from './inti/papan-klip'
import { lebar, tinggi, type Rentang, type Titik } from './inti/rentang'
import { untukPapanKlip } from './tampil'
import type { IsiGrid } from './use-isi'

/** A cell that is being typed into. ganti: the key replaced what stood there, so arrows go on; ubah: arrows move in the text. */
export interface Sunting {
  awal: string
  cara: 'ganti' | 'ubah'
}

/** The cell that something on the page belongs to; null: none. */
export const titikDari = (target: EventTarget): Titik | null => {
  const sel = target instanceof Element ? target.closest<HTMLElement>('[data-b]') : null
  return sel ? { b: Number(sel.dataset.b), k: Number(sel.dataset.k) } : null
}

/** The field of the open cell; null: something else. */
export const isian = (target: EventTarget): HTMLInputElement | null => (target instanceof HTMLInputElement ? target : null)

/** The selected cells as a spreadsheet takes them. */
export const tsvPilihan = (isi: Pick<IsiGrid, 'teks'>, pilihan: Rentang): string =>
  tulisTsv(Array.from({ length: tinggi(pilihan) }, (_, i) => Array.from({ length: lebar(pilihan) }, (__, j) => untukPapanKlip(isi.teks({ b: pilihan.atas + i, k: pilihan.kiri + j })))))
