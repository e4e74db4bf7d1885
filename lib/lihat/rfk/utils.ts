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

/** "RFK-A_semua-unit_2023-06.zip" */
export const namaPaket = (bentuk: Bentuk, tahun: number, bulan: number): string => `${URAIAN_BENTUK[bentuk].sebutan}_semua-unit_${tahun}-${String(bulan).padStart(2, '0')}.zip`

/** A name that no file before it has: names are cut, and two units may be called alike. */
export function namaLain(nama: string, ada: ReadonlySet<string>): string {
  if (!ada.has(nama)) return nama
  const titik = nama.lastIndexOf('.')
  for (let i = 2; ; i++) {
    const coba = `${nama.slice(0, titik)}-${i}${nama.slice(titik)}`
    if (!ada.has(coba)) return coba
  }
}
/** "198001012005011001" -> "19800101 200501 1 001" */
export const ejaNip = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')
