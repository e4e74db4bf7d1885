import { bilangan } from '@/lib/dasar/format/angka'
import { tanpa, teks, uang } from '@/lib/lihat/panel/sel'
import type { BarisTabel, Kolom, Panel, Sel } from '@/lib/lihat/panel/types'
import { sen } from '@/lib/realisasi/rupiah'

/** A column of billions in full: on a unit's own sheet people check. */
const utuh = ({ miliar, satuan, ...kolom }: Kolom): Kolom => ({ ...kolom, ...(satuan === undefined ? {} : { satuan: miliar ? satuan.replace('Rp miliar', 'Rp') : satuan }) })

/** The same finding with every amount in full rupiah. */
export const rupiahUtuh = (panel: Panel): Panel => ({ ...panel, tabel: { ...panel.tabel, kolom: panel.tabel.kolom.map(utuh) } })

/** So many empty rows of one cell, to be written on. */
export const baris = (banyak: number): readonly (readonly string[])[] => Array.from({ length: banyak }, () => [''])

/** What a column of rows that are left out comes to: rupiah are added, of shares and words there is nothing to say. */
function sisaSel(kunci: string, sisa: readonly BarisTabel[]): Sel {
  const nilai = sisa.flatMap(({ sel }) => (sel[kunci]?.jenis === 'rupiah' ? [sel[kunci].nilai] : [])).filter((satu) => satu !== null)
  return nilai.length === 0 ? tanpa('') : uang(sen(nilai.reduce((sum, satu) => sum + satu, 0n)))
}

interface Lipat {
  /** rows that stay */
  maks: number
  /** how much a row matters: those with most stay, in their order */
  penting: (baris: BarisTabel) => bigint
  /** what the others are called: "unit" */
  apa: string
  /** words under their number where one of them has a hole: "belum lapor" */
  hampa: string
}

/**
 * The same finding with the rows that matter most and one that counts the others and carries their rupiah, so that the rows still add up to the
 * whole. Two rows that would be folded into one are left as they are: nothing is gained by less.
 */
export function lipatTabel(panel: Panel, { maks, penting, apa, hampa }: Lipat): Panel {
  const { baris: semua, kolom } = panel.tabel
  if (semua.length <= maks + 1) return panel
  const tinggal = new Set([...semua].sort((a, b) => { const [x, y] = [penting(a), penting(b)]; return x > y ? -1 : x < y ? 1 : 0 }).slice(0, maks))
  const sisa = semua.filter((satu) => !tinggal.has(satu))
  const [nama, ...lain] = kolom
  if (nama === undefined) return panel
  const uangan = lain.map(({ kunci }) => kunci).filter((kunci) => sisa.some(({ sel }) => sel[kunci]?.jenis === 'rupiah'))
  const kosong = sisa.filter(({ sel }) => uangan.some((kunci) => sel[kunci]?.jenis !== 'rupiah' || sel[kunci].nilai === null)).length
  const akhir: BarisTabel = {
    kunci: 'lain', sel: {
      [nama.kunci]: teks(`dan ${bilangan(sisa.length)} ${apa} lain`, kosong === 0 ? undefined : `${bilangan(kosong)} ${hampa}`),
      ...Object.fromEntries(lain.map(({ kunci }) => [kunci, sisaSel(kunci, sisa)])),
    },
  }
  return { ...panel, tabel: { ...panel.tabel, baris: [...semua.filter((satu) => tinggal.has(satu)), akhir] } }
}
