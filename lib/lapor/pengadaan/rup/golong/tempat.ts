import { hurufAngka, kodeAngka, namaSama } from '@/lib/lapor/impor/padanan/utils'
import type { BarisRup } from '../types'
import { kelompokkan } from './kelompok'
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

interface BukuSub { kode: ReadonlyMap<string, readonly SubKenal[]>; nama: ReadonlyMap<string, readonly SubKenal[]> }
const buku = new WeakMap<readonly SubKenal[], BukuSub>()

/** The sub-kegiatan of a unit by code and by letters, made once: thousands of rows ask for them. */
function bukuSub(daftar: readonly SubKenal[]): BukuSub {
  const ada = buku.get(daftar)
  if (ada) return ada
  const baru = { kode: kelompokkan(daftar, ({ kode }) => kodeAngka(kode)), nama: kelompokkan(daftar, ({ nama }) => hurufAngka(nama)) }
  buku.set(daftar, baru)
  return baru
}

/**
 * The sub-kegiatan that a row proves: by code and name; by the code alone where the file gives no name to it, by the name alone, letter for
 * letter and of one, where it gives no code. null: not proven
 */
export function subTerbukti({ subKode, subNama }: Pick<BarisRup, 'subKode' | 'subNama'>, daftar: readonly SubKenal[]): SubKenal | null {
  if (subKode === '' && subNama === '') return null
  const { kode, nama } = bukuSub(daftar)
  const [satu, ...lain] = (subKode === '' ? nama.get(hurufAngka(subNama)) : kode.get(kodeAngka(subKode))) ?? []
  if (satu === undefined || lain.length > 0) return null
  return subKode === '' || subNama === '' || namaSama(subNama, satu.nama) ? satu : null
}

/** Under which the sub-kegiatan of a row is asked: once for all rows that say the same of it, else for the row. */
export const kunciSub = ({ subKode, subNama, urut }: BarisRup, unitId: number): string =>
  subKode === '' && subNama === '' ? `sub:b:${urut}` : `sub:g:${unitId}|${subKode}|${hurufAngka(subNama)}`
