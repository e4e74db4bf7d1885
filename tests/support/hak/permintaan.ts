// What is asked of pages and route handlers, and how each role is answered.

import type { Konteks } from './konteks'
import { PELAKU, type Pelaku } from './pelaku'

/** masuk: led to the sign-in page. ganti: led to the change of password. alih: led to a page of one's own. */
export type Jawaban = 'masuk' | 'ganti' | 'alih' | number

export interface Permintaan {
  alamat: string
  jawab: Record<Pelaku, Jawaban>
}

export type BarisRute = (k: Konteks) => Permintaan[]

/** a book of codes of the sample */
export const BUKU = 'KEPMENDAGRI-050-5889-2021'
/** the sample's meeting: a draft */
export const RAPAT = 1
export const SEMUA: readonly Pelaku[] = ['operatorA', 'kepalaA', 'pimpinan', 'pengawas', 'analis', 'admin']
export const BACA_SEMUA: readonly Pelaku[] = ['pimpinan', 'pengawas', 'analis', 'admin']
export const KANTOR: readonly Pelaku[] = ['analis', 'admin']
export const REKON: readonly Pelaku[] = ['pengawas', ...KANTOR]

/** A page for some: the others get `lain`, guests and closed accounts the sign-in page, a temporary password its change. */
export function halaman(alamat: string, boleh: readonly Pelaku[], lain: Jawaban = 404): Permintaan {
  const jawab = (pelaku: Pelaku): Jawaban => {
    if (pelaku === 'anonim' || pelaku === 'nonaktif') return 'masuk'
    if (pelaku === 'sementara') return 'ganti'
    return boleh.includes(pelaku) ? 200 : lain
  }
  return { alamat, jawab: Object.fromEntries(PELAKU.map((pelaku) => [pelaku, jawab(pelaku)])) as Record<Pelaku, Jawaban> }
}

/** A route handler for some: 401 for guests, 403 for a temporary password. */
export function api(alamat: string, boleh: readonly Pelaku[]): Permintaan {
  const jawab = (pelaku: Pelaku): Jawaban => (boleh.includes(pelaku) ? 200 : pelaku === 'sementara' ? 403 : 401)
  return { alamat, jawab: Object.fromEntries(PELAKU.map((pelaku) => [pelaku, jawab(pelaku)])) as Record<Pelaku, Jawaban> }
}

/** A route handler of one unit: 403 for those who are signed in without the right. */
export function apiUnit(alamat: string, boleh: readonly Pelaku[]): Permintaan {
  const { jawab } = api(alamat, boleh)
  return { alamat, jawab: Object.fromEntries(PELAKU.map((pelaku) => [pelaku, SEMUA.includes(pelaku) && !boleh.includes(pelaku) ? 403 : jawab[pelaku]])) as Record<Pelaku, Jawaban> }
}

/** A route handler for some: to the others who are signed in it does not exist. */
export function apiTiada(alamat: string, boleh: readonly Pelaku[]): Permintaan {
  const { jawab } = api(alamat, boleh)
  return { alamat, jawab: Object.fromEntries(PELAKU.map((pelaku) => [pelaku, SEMUA.includes(pelaku) && !boleh.includes(pelaku) ? 404 : jawab[pelaku]])) as Record<Pelaku, Jawaban> }
}

export const sama = (alamat: string, jawaban: Jawaban): Permintaan =>
  ({ alamat, jawab: Object.fromEntries(PELAKU.map((pelaku) => [pelaku, jawaban])) as Record<Pelaku, Jawaban> })
