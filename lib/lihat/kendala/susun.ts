import { lewatTenggat } from '@/lib/lapor/kendala/utils'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Penilaian, Pernyataan } from '@/lib/lapor/pernyataan/types'
import type { BarisKendala, KendalaTercatat, RupiahKendala, SuaraUnit, UnitKendala } from './types'

/** Positions by the key of their group (an id as text). */
export interface PosisiTempat {
  unit: ReadonlyMap<string, Capaian>
  sub: ReadonlyMap<string, Capaian>
}

const tanpa = (tempat: Pick<RupiahKendala, 'basis' | 'kunci'>, alasan: string): RupiahKendala => ({ ...tempat, selisih: null, alasan })

/** The money behind an obstacle: the gap of its sub-kegiatan, of the whole unit where it names none; nothing for a unit that has not reported. */
export function rupiahTempat({ unit, sub }: Pick<KendalaTercatat, 'unit' | 'sub'>, posisi: PosisiTempat): RupiahKendala {
  const tempat = sub === null ? { basis: 'UNIT' as const, kunci: `unit-${unit.id}` } : { basis: 'SUB' as const, kunci: `sub-${sub.id}` }
  const milik = posisi.unit.get(String(unit.id))
  if (!milik) return tanpa(tempat, 'Unit belum punya anggaran pada bulan ini.')
  if (!milik.melapor) return tanpa(tempat, 'Laporan bulan ini belum masuk.')
  const capaian = sub === null ? milik : posisi.sub.get(String(sub.id))
  if (!capaian) return tanpa(tempat, 'Sub-kegiatan belum punya anggaran pada bulan ini.')
  return capaian.selisih === null ? tanpa(tempat, 'Anggaran kas atau realisasi belum dientri.') : { ...tempat, selisih: capaian.selisih, alasan: '' }
}

/**
 * Adds to each obstacle the money behind it, how many months it has stood, and whether it is overdue.
 * @param cutOff month, and its last day as a plain date
 */
export function susunBaris(daftar: readonly KendalaTercatat[], posisi: PosisiTempat, cutOff: { bulan: number; batas: string }): BarisKendala[] {
  return daftar.map((satu) => ({
    ...satu,
    rupiah: rupiahTempat(satu, posisi),
    umur: Math.max(1, (satu.selesai?.bulan ?? cutOff.bulan) - satu.sejak + 1),
    lewat: satu.sifat === 'KENDALA' && lewatTenggat(satu.status, satu.tenggat, cutOff.batas),
  }))
}

/** What units say and what the office thinks of them, side by side; units of which nothing was said are left out. */
export function susunSuara(unit: readonly UnitKendala[], kata: { pernyataan: readonly Pernyataan[]; penilaian: readonly Penilaian[] }, posisi: Pick<PosisiTempat, 'unit'>): SuaraUnit[] {
  const pernyataan = new Map(kata.pernyataan.map((satu) => [satu.unitId, satu]))
  const penilaian = new Map(kata.penilaian.map((satu) => [satu.unitId, satu]))
  return unit.filter(({ id }) => pernyataan.has(id) || penilaian.has(id)).map((satu) => {
    const capaian = posisi.unit.get(String(satu.id))
    return { unit: satu, pernyataan: pernyataan.get(satu.id) ?? null, penilaian: penilaian.get(satu.id) ?? null, selisih: capaian?.melapor ? capaian.selisih : null }
  })
}
