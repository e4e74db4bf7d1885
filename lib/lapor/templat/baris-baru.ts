import { bidangUnit, BIDANG_PENUNJANG } from '@/lib/lapor/anggaran/utils'
import type { PilihanBaris } from '@/lib/lapor/anggaran/types'
import { BULAN } from '@/lib/realisasi/bulan'
import type { LembarTemplat } from './types'

/** Mark of the row of column numbers on the sheet with new lines. */
export const TANDA_BARIS = '#baris'
export const LEMBAR_BARIS = { baris: 'Baris baru', kode: 'Kode' } as const

/** Empty rows for new lines. */
export const JUMLAH_BARIS = 100
/** Longest list that a cell offers; beyond it the codes stand on their sheet, and one is copied from there. */
export const MAKS_DAFTAR = 300

/** Columns of the sheet: codes, pagu, twelve months, their sum. */
export const TEMPAT_BARIS = { sub: 1, rekening: 2, sumber: 3, pagu: 4, kas: 5, jumlah: 17 } as const
export const KOLOM_KAS_BARIS = BULAN.map((_, i) => TEMPAT_BARIS.kas + i)
export const NAMA_KOLOM_BARIS: Readonly<Record<number, string>> = {
  [TEMPAT_BARIS.sub]: 'Sub-kegiatan', [TEMPAT_BARIS.rekening]: 'Rekening', [TEMPAT_BARIS.sumber]: 'Sumber dana', [TEMPAT_BARIS.pagu]: 'Pagu',
  ...Object.fromEntries(BULAN.map((nama, i) => [TEMPAT_BARIS.kas + i, `Anggaran kas ${nama}`])),
}

type Kode = PilihanBaris['subKegiatan'][number]

/** How a code stands in a cell: "5.1.02 Belanja Barang". */
export const labelKode = ({ kode, nama }: Kode): string => `${kode} ${nama}`

/**
 * The sub-kegiatan that the sheet of codes shows: all where they are few; else those of the unit's bidang, those of the programmes that
 * every unit has, and those it uses already. Others can still be typed.
 */
export function subDitawarkan({ unit, isian }: Pick<LembarTemplat, 'unit' | 'isian'>, semua: readonly Kode[]): readonly Kode[] {
  const bidang = bidangUnit(unit.kode)
  if (semua.length <= MAKS_DAFTAR || bidang.length === 0) return semua
  const dipakai = new Set(isian.sub.map(({ kode }) => kode))
  const awalan = [...bidang, BIDANG_PENUNJANG].map((satu) => `${satu}.`)
  return semua.filter(({ kode }) => dipakai.has(kode) || awalan.some((satu) => kode.startsWith(satu)))
}
