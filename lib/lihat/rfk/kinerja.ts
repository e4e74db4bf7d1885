import type { IndikatorKinerja } from '@/lib/lapor/kinerja/types'
import { triwulan } from '@/lib/realisasi/bulan'
import { hitungKinerja } from '@/lib/realisasi/kinerja/capaian'
import type { CapaianKinerja, JenisIndikator } from '@/lib/realisasi/kinerja/types'
import { volumeToText, type Volume } from '@/lib/realisasi/kinerja/volume'
import type { Sen } from '@/lib/realisasi/rupiah'
import { jumlahAda } from './kolom'
import type { Nilai } from './sel'
import { TIADA } from './constants'
import { isTanpaAnggaran } from './tanpa-anggaran'
import type { BahanRfk, Simpul } from './types'

/** An indicator in a row of a form, with its columns 12 to 15 at the form's cut-off. */
export interface BarisKinerja {
  indikator: IndikatorKinerja
  hasil: CapaianKinerja
}

const unitSimpul = (simpul: Simpul): number | null => simpul.sub?.unitId ?? simpul.tanpaAnggaran?.unitId ?? (simpul.anak[0] ? unitSimpul(simpul.anak[0]) : null)

/** "12/1.02.02": whose node a row is; null for units and totals, and where no unit can be told. */
export function kunciSimpul(simpul: Simpul): string | null {
  const unitId = unitSimpul(simpul)
  return unitId === null || simpul.tingkat === 'jumlah' || simpul.tingkat === 'unit' ? null : `${unitId}/${simpul.kode}`
}

/** The indicators of a node, in their order; `jenis`: of one kind alone. */
export function indikatorSimpul(bahan: BahanRfk, simpul: Simpul, jenis?: JenisIndikator): readonly IndikatorKinerja[] {
  const kunci = kunciSimpul(simpul)
  const semua = kunci === null ? [] : (bahan.kinerja.indikator.get(kunci) ?? [])
  return jenis ? semua.filter((satu) => satu.jenis === jenis) : semua
}

/** Names of a node's indicators, one a line; null where there is none. */
export const sebutIndikator = (bahan: BahanRfk, simpul: Simpul, jenis?: JenisIndikator): string | null =>
  indikatorSimpul(bahan, simpul, jenis).map(({ nama }) => nama).join('\n') || null

/**
 * A tree in which each indicator has a row: the first stands beside its node, further ones in rows that go on with it.
 * @param ambil which indicators of a node; all of them unless told
 */
export function denganIndikator(bahan: BahanRfk, akar: Simpul, ambil: (simpul: Simpul) => readonly IndikatorKinerja[] = (simpul) => indikatorSimpul(bahan, simpul)): { akar: Simpul; di: (simpul: Simpul) => BarisKinerja | null; semua: () => BarisKinerja[] } {
  const baris = new Map<Simpul, BarisKinerja>()
  const sampai = triwulan(bahan.bulan)
  const hias = (simpul: Simpul): Simpul => {
    const [satu, ...lain] = ambil(simpul).map((indikator): BarisKinerja => ({ indikator, hasil: hitungKinerja(indikator, sampai) }))
    const lanjut = lain.map((isi): Simpul => { const baru: Simpul = { ...simpul, anak: [] }; baris.set(baru, isi); return baru })
    const baru: Simpul = { ...simpul, anak: simpul.anak.map(hias), ...(lanjut.length > 0 ? { lanjut } : {}) }
    if (satu) baris.set(baru, satu)
    return baru
  }
  return { akar: hias(akar), di: (simpul) => baris.get(simpul) ?? null, semua: () => [...baris.values()] }
}

/** A volume as a cell holds it: its own digits, exact below nine quadrillion. */
export const nilaiVolume = (nilai: Volume | null): Nilai => (nilai === null ? TIADA : Number(volumeToText(nilai)))

const punyaRenstra = (bahan: BahanRfk, simpul: Simpul): boolean => bahan.kinerja.renstra.has(kunciSimpul(simpul) ?? '') || simpul.anak.some((anak) => punyaRenstra(bahan, anak))

/**
 * Money of the Renstra: what was typed for the node, else the sum of what its parts have; null: nothing known. `lengkap`: no part of it is
 * missing, so that it can be held against the money of the whole node.
 */
export function uangRenstra(bahan: BahanRfk, simpul: Simpul, apa: 'target' | 'lalu'): { nilai: Sen | null; sendiri: boolean; lengkap: boolean } {
  const kunci = kunciSimpul(simpul)
  const sendiri = kunci === null ? null : (bahan.kinerja.renstra.get(kunci)?.[apa] ?? null)
  if (sendiri !== null) return { nilai: sendiri, sendiri: true, lengkap: true }
  // what neither the budget nor the Renstra gives money to is no part that could be missing
  const bagian = simpul.anak.filter((anak) => !isTanpaAnggaran(anak) || punyaRenstra(bahan, anak)).map((anak) => uangRenstra(bahan, anak, apa))
  return { nilai: jumlahAda(bagian.map(({ nilai }) => nilai)), sendiri: false, lengkap: bagian.length > 0 && bagian.every(({ lengkap }) => lengkap) }
}
