import type { Posisi } from '@/lib/realisasi/posisi'
import { kurangi, NOL, type Sen } from '@/lib/realisasi/rupiah'
import type { AngkaBkad, Penjelasan, SubRekon, UnitBkad, UnitRekon } from './types'
import { bandingkan, terberat } from './utils'

/** The part of the realisation that passes the treasury account: what BKAD can see. null: nothing entered. */
const rkud = ({ realisasi, nonRkud }: Pick<Posisi, 'realisasi' | 'nonRkud'>): Sen | null =>
  realisasi === null ? null : kurangi(realisasi, nonRkud)

interface Bahan {
  posisiUnit: readonly Posisi[]
  /** of the units that BKAD itemises */
  posisiSub: readonly Posisi[]
  /** that BKAD has a figure for; some have no position here: neither pagu nor entries */
  unitBkad: readonly UnitBkad[]
  sub: readonly { id: number; unitId: number; kode: string; nama: string }[]
  angka: readonly AngkaBkad[]
  penjelasan: readonly Penjelasan[]
  toleransi: Sen
}

const kunci = (unitId: number, subId: number): string => `${unitId}/${subId}`
const petakan = <T extends { unitId: number; subId: number }>(daftar: readonly T[]): Map<string, T> =>
  new Map(daftar.map((satu) => [kunci(satu.unitId, satu.subId), satu]))

/** Units that must be compared: with pagu, entries, or a figure of BKAD; each with the sub-kegiatan that BKAD itemises. */
export function susunRekon({ posisiUnit, posisiSub, unitBkad, sub, angka, penjelasan, toleransi }: Bahan): UnitRekon[] {
  const [peta, kata] = [petakan(angka), petakan(penjelasan)]
  const perSub = new Map(posisiSub.map((satu) => [Number(satu.kunci), satu]))
  const rincian = new Set(angka.filter(({ subId }) => subId !== 0).map(({ unitId }) => unitId))
  const subUnit = (unitId: number): SubRekon[] =>
    sub.filter((satu) => satu.unitId === unitId && rincian.has(unitId)).flatMap((satu) => {
      const posisi = perSub.get(satu.id)
      const milik = peta.get(kunci(unitId, satu.id)) ?? null
      const dilaporkan = posisi ? rkud(posisi) : null
      if (dilaporkan === null && milik === null) return []
      const dua = { dilaporkan, angka: milik, penjelasan: kata.get(kunci(unitId, satu.id)) ?? null, toleransi, rinci: true }
      return [{ subId: satu.id, kode: satu.kode, nama: satu.nama, ...bandingkan(dua) }]
    })
  const berposisi = posisiUnit
    .filter((posisi) => posisi.pagu > 0n || posisi.realisasi !== null || peta.has(kunci(Number(posisi.kunci), 0)) || rincian.has(Number(posisi.kunci)))
    .map((posisi) => ({ ...posisi, unitId: Number(posisi.kunci), dilaporkan: rkud(posisi) }))
  const ada = new Set(posisiUnit.map((posisi) => Number(posisi.kunci)))
  const hanyaBkad = unitBkad.filter(({ id }) => !ada.has(id)).map((satu) => ({ ...satu, unitId: satu.id, dilaporkan: null, nonRkud: NOL, diperbarui: null }))
  return [...berposisi, ...hanyaBkad].map(({ unitId, kode, nama, kategori, nonRkud, diperbarui, dilaporkan }) => {
    const banding = bandingkan({
      dilaporkan, angka: peta.get(kunci(unitId, 0)) ?? null, penjelasan: kata.get(kunci(unitId, 0)) ?? null, toleransi, rinci: false,
    })
    const rinci = subUnit(unitId)
    return { unitId, kode, nama, kategori, nonRkud, diperbarui, ...banding, sub: rinci, keseluruhan: terberat([banding, ...rinci].map((satu) => satu.keadaan)) }
  })
}
