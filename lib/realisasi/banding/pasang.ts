import type { Posisi } from '../posisi'
import { jumlahkanPosisi } from '../posisi-jumlah'
import { bandingkanKode, bandingkanTeks } from '../urutan'

/** A part of one side, with the unit that it belongs to where it belongs to one. */
export interface BagianBanding {
  posisi: Posisi;
  /** id of the unit as text, and its short name; null: the part is of several units, or is a unit itself */
  unit: { id: string; nama: string } | null;
}

/** One part on both sides, or on one of them alone. */
export interface Pasangan {
  /** what both sides were found equal by; unique */
  cocok: string;
  kiri: BagianBanding | null;
  kanan: BagianBanding | null;
}

/** A name by its letters and digits: two books write the same name with other spaces and signs. */
export const hurufNama = (nama: string): string => nama.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * What makes two parts the same thing: code AND name. A code that means something else in the other year's book, or a name that moved to
 * another code, is not the same: such parts stand on one side alone, and are not guessed together.
 * @param denganUnit also the unit: where both sides hold the same units. Between two units a sub-kegiatan of either is the same by code and name
 */
export const kodeDanNama = (denganUnit: boolean) => ({ posisi: { kode, nama }, unit }: BagianBanding): string =>
  `${denganUnit && unit !== null ? unit.id : ''}|${kode}|${hurufNama(nama)}`

/** By key alone: units, whose ids outlive their names. */
export const menurutKunci = ({ posisi: { kunci } }: BagianBanding): string => kunci

function kumpulkan(bagian: readonly BagianBanding[], cocok: (satu: BagianBanding) => string): Map<string, BagianBanding> {
  const kelompok = new Map<string, BagianBanding[]>()
  for (const satu of bagian) {
    const kunci = cocok(satu)
    const milik = kelompok.get(kunci)
    if (milik) milik.push(satu)
    else kelompok.set(kunci, [satu])
  }
  return new Map([...kelompok].map(([kunci, anggota]) => {
    const [satu] = anggota
    if (satu === undefined || anggota.length === 1) return [kunci, satu as BagianBanding]
    // the same thing in several units of one side: its sum, which leads to no single unit's entries
    return [kunci, { posisi: jumlahkanPosisi(anggota.map(({ posisi }) => posisi), satu.posisi), unit: null }]
  }))
}

/**
 * The parts of two sides side by side, each part of either exactly once, by code. Nothing is dropped: what has no counterpart stands alone.
 * @throws RangeError where one side has a key twice
 */
export function pasangkan(kiri: readonly BagianBanding[], kanan: readonly BagianBanding[], cocok: (satu: BagianBanding) => string): Pasangan[] {
  const [a, b] = [kumpulkan(kiri, cocok), kumpulkan(kanan, cocok)]
  const posisi = ({ kiri: x, kanan: y }: Pasangan): Posisi => (y ?? x as BagianBanding).posisi
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((satu): Pasangan => ({ cocok: satu, kiri: a.get(satu) ?? null, kanan: b.get(satu) ?? null }))
    .sort((x, y) => bandingkanKode(posisi(x), posisi(y)) || bandingkanTeks(x.cocok, y.cocok))
}
