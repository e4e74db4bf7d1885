import { hurufAngka, namaSama } from './nama'

/** A unit under the names that it has in the year. */
export interface UnitDikenal {
  id: number
  kode: string
  nama: readonly string[]
}

/** Segments as numbers: "1.02.0.00" and "1.2.0.0" are one code where the name says so, too. As the database's `impor_kode`. */
export const kodeAngka = (kode: string): string => kode.replace(/\s/g, '').replace(/(^|\.)0+(?=[0-9])/g, '$1')
/** Without blanks and dots at the end, as the database's `impor_kode_rapat`. */
export const kodeRapat = (kode: string): string => kode.replace(/\s/g, '').replace(/\.+$/, '')
/** Under which an answer about a unit is remembered. */
export const kunciUnit = (kode: string, nama: string): string => `${kodeAngka(kode)}|${hurufAngka(nama)}`

const satuSaja = (daftar: readonly UnitDikenal[]): UnitDikenal | null => (daftar.length === 1 ? (daftar[0] ?? null) : null)

/**
 * The unit that a code and a name prove, or null. Both given: the code (segments equal as numbers) and the name have to be of one unit,
 * and the name letter for letter of no other. A code alone has to be exactly in the book; a name alone letter for letter that of one unit.
 */
export function cariUnit(kode: string, nama: string, dikenal: readonly UnitDikenal[]): UnitDikenal | null {
  const [rapat, huruf] = [kodeRapat(kode), hurufAngka(nama)]
  const persis = (satu: UnitDikenal): boolean => satu.nama.some((lain) => hurufAngka(lain) === huruf)
  if (huruf === '') return rapat === '' ? null : satuSaja(dikenal.filter((satu) => satu.kode === rapat))
  const bernama = dikenal.filter(persis)
  if (rapat === '') return satuSaja(bernama)
  const berkode = dikenal.filter((satu) => kodeAngka(satu.kode) === kodeAngka(rapat) && satu.nama.some((lain) => namaSama(nama, lain)))
  const hasil = satuSaja(berkode.some((satu) => satu.kode === rapat) ? berkode.filter((satu) => satu.kode === rapat) : berkode)
  return hasil && bernama.every(({ id }) => id === hasil.id) ? hasil : null
}
