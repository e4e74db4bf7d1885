import { hurufAngka, kodeAngka, namaSama } from '@/lib/lapor/impor/padanan/utils'
import type { BarisRup } from '../types'
import type { Dunia, Putusan, SubKenal } from './types'

/** Under which a unit of the file is looked up, and asked about. */
export const kunciUnitRup = ({ unitKode, unitNama }: Pick<BarisRup, 'unitKode' | 'unitNama'>): string => `${unitKode}|${unitNama}`

/** Whose package a row is. undefined: only a person can say. 0: nobody's here, by an answer */
export function unitBaris(baris: BarisRup, dunia: Dunia, putusan: Putusan): number | undefined {
  const kunci = kunciUnitRup(baris)
  const jawab = putusan[`unit:${kunci}`]
  if (jawab !== undefined && (jawab === '0' || dunia.namaUnit.has(Number(jawab)))) return Number(jawab)
  if (kunci === '|') return dunia.unitBawaan ?? undefined
  return dunia.unit.get(kunci) ?? undefined
}

/**
 * The sub-kegiatan that a row proves: by code and name; by the code alone where the file gives no name to it, by the name alone, letter for
 * letter and of one, where it gives no code. null: not proven
 */
export function subTerbukti({ subKode, subNama }: Pick<BarisRup, 'subKode' | 'subNama'>, daftar: readonly SubKenal[]): SubKenal | null {
  if (subKode === '') {
    const huruf = hurufAngka(subNama)
    const sama = huruf === '' ? [] : daftar.filter(({ nama }) => hurufAngka(nama) === huruf)
    return sama.length === 1 ? (sama[0] ?? null) : null
  }
  const berkode = daftar.filter(({ kode }) => kodeAngka(kode) === kodeAngka(subKode))
  const satu = berkode.length === 1 ? berkode[0] : undefined
  return satu !== undefined && (subNama === '' || namaSama(subNama, satu.nama)) ? satu : null
}

/** Under which the sub-kegiatan of a row is asked: once for all rows that say the same of it, else for the row. */
export const kunciSub = ({ subKode, subNama, urut }: BarisRup, unitId: number): string =>
  subKode === '' && subNama === '' ? `sub:b:${urut}` : `sub:g:${unitId}|${subKode}|${hurufAngka(subNama)}`
