import { URAIAN_BENTUK, type Bentuk } from './constants'

/** Letters, digits and hyphens only: safe in a header and on every file system. */
const jadiNama = (teks: string): string => teks.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80)

/** "RFK-A_Dinas-Kesehatan_2023-06.xlsx" */
export function namaBerkas(bentuk: Bentuk, nama: string, tahun: number, bulan: number): string {
  return `${URAIAN_BENTUK[bentuk].sebutan}_${jadiNama(nama)}_${tahun}-${String(bulan).padStart(2, '0')}.xlsx`
}

/** The address of a form's file; `skpd`: of the unit together with the units under it. */
export function alamatRfk(bentuk: Bentuk, { tahun, bulan }: { tahun: number; bulan: number }, unitId: number | null, skpd = false): string {
  return `/api/rfk?bentuk=${bentuk}&tahun=${tahun}&bulan=${bulan}${unitId === null ? '' : `&${skpd ? 'skpd' : 'unit'}=${unitId}`}`
}
