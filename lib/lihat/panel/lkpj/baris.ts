import { fisik } from '@/lib/realisasi/fisik'
import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { sisaPagu } from '@/lib/realisasi/selisih'
import { kurangi, NOL, type Sen } from '@/lib/realisasi/rupiah'
import { serapanPagu } from '@/lib/realisasi/serapan'
import { persen, tanpa, teks, uang } from '../sel'
import type { BarisTabel, Kolom, Sel } from '../types'
import type { BarisLkpj } from './data'

/** The columns of every table of money of the LKPJ. */
export const KOLOM_LKPJ: readonly Kolom[] = [
  { kunci: 'murni', nama: 'Pagu murni', satuan: 'Rp', angka: true, lebar: true },
  { kunci: 'pagu', nama: 'Pagu perubahan', satuan: 'Rp', angka: true },
  { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true },
  { kunci: 'serapan', nama: 'Realisasi', satuan: '% pagu', angka: true },
  { kunci: 'fisik', nama: 'Fisik', satuan: '% tertimbang', angka: true },
  { kunci: 'sisa', nama: 'Tidak terserap', satuan: 'Rp', angka: true, rinci: true },
]

/** What of a group was not spent. Not reported is not unspent: pagu of units that reported nothing is left out, and said (`kataTakLapor`). */
const takTerserap = ({ pagu, realisasi, paguTakLapor }: BarisLkpj): Sen | null => sisaPagu({ pagu: kurangi(pagu, paguTakLapor ?? NOL), realisasi })

/** What of a group's pagu nobody reported on; null: all of it was, or none. */
export const kataTakLapor = ({ paguTakLapor }: BarisLkpj): string | null => (paguTakLapor === undefined ? null : `pagu ${rupiahSingkat(paguTakLapor)} belum dilaporkan dan tidak dihitung tidak terserap`)

/** The cells of those columns. Not reported is not nought; a group that the first version did not have has no pagu murni. */
export const selLkpj = (baris: BarisLkpj): Record<string, Sel> => ({
  murni: baris.murni === null ? tanpa('tidak ada') : uang(baris.murni),
  pagu: uang(baris.pagu),
  realisasi: baris.realisasi !== null ? uang(baris.realisasi) : tanpa(baris.pagu === 0n ? 'tidak berpagu lagi' : 'belum lapor'),
  serapan: persen(serapanPagu(baris)),
  fisik: persen(fisik(baris)),
  sisa: uang(takTerserap(baris)),
})

/** Said of a group whose month of the cut-off nobody has handed in: what stands there is of months before, and no year's end. */
export const KATA_BELUM = 'belum lapor pada batas data; angka menurut laporan sebelumnya'

/** A group as a row; `rinci` stands under its name. */
export const barisLkpj = (baris: BarisLkpj, kunci: string = baris.kunci, { rinci, tingkat, href }: { rinci?: string; tingkat?: number; href?: string } = {}): BarisTabel => ({
  kunci,
  sel: { nama: teks(baris.kode === '' ? baris.nama : `${baris.kode} ${baris.nama}`, [rinci, baris.belum ? KATA_BELUM : null, kataTakLapor(baris)].filter((kata) => typeof kata === 'string').join('; ') || undefined), ...selLkpj(baris) },
  ...(tingkat === undefined ? {} : { tingkat }), ...(href === undefined ? {} : { href }),
})

/** The whole, as its own position: rows are never added up here. Of a year in which nothing stands there is none. */
export const jumlahLkpj = (seluruh: BarisLkpj | null): { jumlah?: BarisTabel } =>
  (seluruh === null || (seluruh.pagu === 0n && seluruh.realisasi === null && (seluruh.murni ?? NOL) === 0n) ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah', kataTakLapor(seluruh) ?? undefined), ...selLkpj(seluruh) } } })

/** Whether a group has anything now: one that the first version alone had is a row, and is not counted as carried out. */
export const dilaksanakan = ({ pagu, realisasi }: BarisLkpj): boolean => pagu !== 0n || (realisasi ?? 0n) !== 0n
/** Whether a group has anything in any column of money: without it the columns would not add up to the whole. */
export const berangka = (baris: BarisLkpj): boolean => dilaksanakan(baris) || (baris.murni ?? 0n) !== 0n

/** Largest pagu first. */
export const menurutPagu = (a: BarisLkpj, b: BarisLkpj): number => (a.pagu === b.pagu ? (a.kode < b.kode ? -1 : 1) : a.pagu > b.pagu ? -1 : 1)
