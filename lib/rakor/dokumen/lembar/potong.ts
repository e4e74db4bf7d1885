import type { Kolom, Panel } from '@/lib/lihat/panel/types'

/** A column of billions in full: on a unit's own sheet people check. */
const utuh = ({ miliar, satuan, ...kolom }: Kolom): Kolom => ({ ...kolom, ...(satuan === undefined ? {} : { satuan: miliar ? satuan.replace('Rp miliar', 'Rp') : satuan }) })

/** The same finding with every amount in full rupiah. */
export const rupiahUtuh = (panel: Panel): Panel => ({ ...panel, tabel: { ...panel.tabel, kolom: panel.tabel.kolom.map(utuh) } })

/** So many empty rows of one cell, to be written on. */
export const baris = (banyak: number): readonly (readonly string[])[] => Array.from({ length: banyak }, () => [''])
