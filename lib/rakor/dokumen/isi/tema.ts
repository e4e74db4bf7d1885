import type { BahanDokumen, Blok } from '../types'

const POSISI = /^tema-(.+)-posisi$/

/** A theme's findings of a frozen position as blocks; none where it has no money there, or the position knows no themes. */
export function blokTema({ halaman }: BahanDokumen, kode: string, bagian: readonly ('posisi' | 'hasil' | 'unit')[] = ['posisi', 'hasil', 'unit']): Blok[] {
  const panel = halaman.tema?.panel ?? []
  const ambil = (kunci: string) => panel.find((satu) => satu.kunci === `tema-${kode}-${kunci}` && satu.tabel.baris.length > 0)
  return ambil('posisi') === undefined ? [] : bagian.flatMap((kunci): Blok[] => { const satu = ambil(kunci); return satu === undefined ? [] : [{ jenis: 'panel', panel: satu, rupa: 'tabel', baris: 5 }] })
}

/** A theme's name as the page of themes has it. */
export const namaTema = ({ halaman }: BahanDokumen, kode: string): string | null => {
  const nama = (halaman.tema?.panel ?? []).find(({ kunci }) => kunci === 'tema-semua')?.tabel.baris.find(({ kunci }) => kunci === kode)?.sel.nama
  return nama?.jenis === 'teks' ? nama.nilai : null
}

/** Themes of a frozen position that have money, in their order. */
export const kodeTema = ({ halaman }: BahanDokumen): string[] => (halaman.tema?.panel ?? []).flatMap(({ kunci, tabel }) => (tabel.baris.length > 0 ? (POSISI.exec(kunci)?.[1] ?? []) : []))
