import type { BarisLkpj, KendalaLkpj, RekonLkpj } from '@/lib/lihat/panel/lkpj/data'
import type { UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { selisihDiterima } from '@/lib/lapor/rekonsiliasi/utils'
import type { KendalaTercatat } from '@/lib/lihat/kendala/types'
import type { Posisi } from '@/lib/realisasi/posisi'
import { NOL, type Sen } from '@/lib/realisasi/rupiah'

/**
 * A position beside the same group of the year's first version. One without pagu there is in that version's position by its realisasi alone: the year
 * began without it, which is not nought. A group that a later version gave up is there with its first pagu: the column adds up.
 * @param takLapor the same groups of the units that reported nothing: their pagu is in the group, and is not what it did not spend
 */
export function barisDari(kini: readonly Posisi[], murni: readonly Posisi[], takLapor: readonly Posisi[] = []): BarisLkpj[] {
  const diam = new Map<string, Sen>(takLapor.flatMap(({ kunci, pagu }) => (pagu === 0n ? [] : [[kunci, pagu]])))
  const awal = new Map<string, Sen>(murni.flatMap(({ kunci, pagu }) => (pagu === 0n ? [] : [[kunci, pagu]])))
  const ada = new Set(kini.map(({ kunci }) => kunci))
  return [
    ...kini.map(({ kunci, kode, nama, pagu, realisasi, fisik, jumlahUnit, jumlahUnitMelapor }): BarisLkpj => ({
      kunci, kode, nama, murni: awal.get(kunci) ?? null, pagu, realisasi, fisik, ...(jumlahUnit > 0 && jumlahUnitMelapor === 0 && realisasi !== null ? { belum: true } : {}),
      ...((satu) => (satu === undefined || realisasi === null ? {} : { paguTakLapor: satu }))(diam.get(kunci)),
    })),
    ...murni.filter(({ kunci, pagu }) => pagu !== 0n && !ada.has(kunci)).map(({ kunci, kode, nama, pagu }): BarisLkpj => ({ kunci, kode, nama, murni: pagu, pagu: NOL, realisasi: null, fisik: { pagu: NOL, tertimbang: 0n } })),
  ]
}

/** Obstacles of the year, each once, as the LKPJ tells them. */
export const kendalaDari = (semua: readonly KendalaTercatat[]): KendalaLkpj[] => semua.filter(({ sifat }) => sifat === 'KENDALA').map((satu) => ({
  asalId: satu.asalId, unit: satu.unit.namaSingkat, sub: satu.sub === null ? null : `${satu.sub.kode} ${satu.sub.nama}`, kategori: satu.kategori.nama, uraian: satu.uraian, rencana: satu.rencana,
  status: satu.status, penyelesaian: satu.selesai?.uraian ?? null,
}))

/** Differences of the cut-off that were explained and accepted as they stand: one whose figures moved since waits for a second person again. */
export const rekonDari = (unit: readonly UnitRekon[]): RekonLkpj[] =>
  unit.flatMap((satu) => [{ banding: satu, sub: null }, ...satu.sub.map((banding) => ({ banding, sub: banding.nama }))].flatMap(({ banding, sub }): RekonLkpj[] => {
    const { penjelasan, dilaporkan, angka } = banding
    return penjelasan === null || !selisihDiterima(banding) ? [] : [{ kunci: String(penjelasan.id), unit: satu.nama, sub, kategori: penjelasan.kategori, uraian: penjelasan.uraian, dilaporkan, bkad: angka?.nilai ?? null }]
  }))

/** Units that reported nothing at all, of those with pagu. */
export const unitDiam = (unit: readonly Posisi[]): number[] => unit.flatMap(({ kunci, pagu, realisasi }) => (realisasi === null && pagu !== 0n ? [Number(kunci)] : []))
