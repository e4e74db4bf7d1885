import { bacaKunci, tulisSel, type NilaiSel } from '@/lib/lapor/entri/utils'
import { petaSel } from '../terapkan'
import type { CatatanSel, Isian } from '../types'

/** The sub-kegiatan of a cell, in what a unit reports; undefined: not this unit's. */
export function subSel(isian: Isian, kunci: string): Isian['sub'][number] | undefined {
  const alamat = bacaKunci(kunci)
  if (!alamat) return undefined
  return isian.sub.find((sub) => ('sub' in alamat ? sub.id === alamat.sub : sub.baris.some((baris) => baris.id === alamat.baris)))
}

/** A stored value as it is read: "1.234,50"; "kosong" where nothing was filled in. */
export function bacaNilai(kunci: string, nilai: NilaiSel): string {
  const alamat = bacaKunci(kunci)
  return alamat && nilai !== null ? tulisSel(alamat, nilai) : 'kosong'
}

/** The value of a cell now. */
export const nilaiKini = (isian: Isian, kunci: string): NilaiSel => petaSel(isian, [kunci]).get(kunci) ?? null

/** Notes nobody has settled, unanswered ones first. */
export const belumSelesai = (catatan: readonly CatatanSel[]): CatatanSel[] => [
  ...catatan.filter(({ status }) => status === 'TERBUKA'),
  ...catatan.filter(({ status }) => status === 'DITANGGAPI'),
]
