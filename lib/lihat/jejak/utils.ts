import { rupiahPenuh } from '@/lib/dasar/format/angka'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import { KOLOM_DIAM, KOLOM_PERSEN, KOLOM_RUPIAH, NAMA_KOLOM } from './constants'
import type { Perubahan } from './types'

/** A stored value as a person reads it: rupiah, percent, day, moment, yes or no, a state as words; the rest unchanged. */
export function tampilNilai(kolom: string, nilai: string | null): string {
  if (nilai === null || nilai === '') return 'kosong'
  if (KOLOM_RUPIAH.includes(kolom) && /^-?\d+(\.\d{1,2})?$/.test(nilai)) return `Rp${rupiahPenuh(senFromText(nilai))}`
  if (KOLOM_PERSEN.includes(kolom)) return `${nilai.replace('.', ',')}%`
  if (nilai === 'true') return 'ya'
  if (nilai === 'false') return 'tidak'
  if (/^\d{4}-\d{2}-\d{2}$/.test(nilai)) return tanggal(nilai)
  if (/^\d{4}-\d{2}-\d{2}T/.test(nilai)) return waktuWib(nilai)
  return /^[A-Z]+(_[A-Z]+)*$/.test(nilai) ? nilai.toLowerCase().replaceAll('_', ' ') : nilai
}

/** The changes worth reading, e.g. "nilai: Rp1.000 menjadi Rp2.000"; a new row's empty fields and keys are left out. */
export function kalimatPerubahan(perubahan: readonly Perubahan[], tindakan: string): string[] {
  return perubahan
    .filter(({ kolom, dari, ke }) => !KOLOM_DIAM.includes(kolom) && (dari ?? ke) !== null)
    .map(({ kolom, dari, ke }) => {
      const nama = NAMA_KOLOM[kolom] ?? kolom.replaceAll('_', ' ')
      if (tindakan === 'INSERT') return `${nama}: ${tampilNilai(kolom, ke)}`
      if (tindakan === 'DELETE') return `${nama}: ${tampilNilai(kolom, dari)}`
      return `${nama}: ${tampilNilai(kolom, dari)} menjadi ${tampilNilai(kolom, ke)}`
    })
}
