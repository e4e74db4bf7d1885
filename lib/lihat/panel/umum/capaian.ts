import type { Capaian } from '@/lib/realisasi/capaian'
import { persen, poin, uang, zona } from '../sel'
import type { BarisTabel, Kolom, Sel } from '../types'
import { dilaporkan } from './dilaporkan'

/** The columns that every table of positions has where people check: one order, one set of words. */
export const KOLOM_CAPAIAN: readonly Kolom[] = [
  { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true, rinci: true },
  { kunci: 'angkas', nama: 'Anggaran kas', satuan: 'Rp, s.d. bulan', angka: true, rinci: true },
  { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp, s.d. bulan', angka: true, rinci: true },
  { kunci: 'serapanPagu', nama: 'Serapan', satuan: '% pagu', angka: true, rinci: true },
  { kunci: 'target', nama: 'Target', satuan: '% pagu', angka: true, rinci: true },
  { kunci: 'deviasi', nama: 'Deviasi', satuan: 'poin', angka: true, rinci: true },
  { kunci: 'serapanAngkas', nama: 'Serapan', satuan: '% anggaran kas', angka: true, rinci: true },
  { kunci: 'selisih', nama: 'Selisih', satuan: 'Rp', angka: true, rinci: true },
  { kunci: 'fisik', nama: 'Fisik', satuan: '% tertimbang', angka: true, rinci: true },
]

/**
 * The cells of those columns. What a month without reports says nothing about stands as words; realisasi and fisik stay, as what was
 * entered last. Every table of positions takes its cells here, so that none can hold a late unit against the month's plan.
 */
export function selCapaian(capaian: Capaian): Record<string, Sel> {
  const lapor = (sel: Sel): Sel => dilaporkan(capaian, sel)
  return {
    pagu: uang(capaian.posisi.pagu),
    angkas: uang(capaian.posisi.angkas),
    realisasi: uang(capaian.posisi.realisasi),
    serapanPagu: lapor(persen(capaian.serapanPagu)),
    target: persen(capaian.target),
    deviasi: lapor(poin(capaian.deviasi)),
    serapanAngkas: lapor(persen(capaian.serapanAngkas)),
    selisih: lapor(uang(capaian.selisih)),
    fisik: persen(capaian.fisik),
  }
}

export const selZona = ({ zona: nilai, alasanZona, sementara }: Capaian): Sel => zona(nilai, alasanZona, sementara)

/** Columns of `KOLOM_CAPAIAN` by key, shown where people look too. */
export const tampak = (...kunci: readonly string[]): Kolom[] =>
  KOLOM_CAPAIAN.map((kolom) => (kunci.includes(kolom.kunci) ? { ...kolom, rinci: false } : kolom))

/** The sum of rows, as its own position: never added up here. */
export const barisJumlah = (seluruh: Capaian, nama: Sel, lain: Record<string, Sel> = {}): BarisTabel =>
  ({ kunci: 'jumlah', sel: { nama, ...selCapaian(seluruh), ...lain } })
