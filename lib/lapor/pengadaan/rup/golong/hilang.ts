import type { BarisRup } from '../types'
import type { BarisUnit } from './ganda'
import type { Dunia, HilangRup, Putusan } from './types'

/**
 * Packages that stand here by a RUP code and that the file does not name, of units and of the kind (penyedia, swakelola) that the file is
 * about. A file may be a part of the list: what is missing is asked, never cancelled by itself.
 */
export function cariHilang(baris: readonly BarisRup[], milik: readonly BarisUnit[], { paket }: Dunia, putusan: Putusan): HilangRup[] {
  const kode = new Set(baris.flatMap(({ kodeRup }) => kodeRup ?? []))
  if (kode.size === 0) return []
  const kelompok = (unitId: number, swakelola: boolean): string => `${unitId}|${String(swakelola)}`
  const dibahas = new Set(milik.flatMap(({ baris: { kodeRup, metode }, unitId }) => (kodeRup === null || metode === null ? [] : [kelompok(unitId, metode === 'SWAKELOLA')])))
  return paket.flatMap((satu): HilangRup[] =>
    satu.kodeRup === null || satu.status !== 'AKTIF' || kode.has(satu.kodeRup) || !dibahas.has(kelompok(satu.unitId, satu.metode === 'SWAKELOLA')) ? []
      : [{ paketId: satu.id, versi: satu.versi, unitId: satu.unitId, kodeRup: satu.kodeRup, nama: satu.nama, pagu: satu.pagu, adaKontrak: satu.adaKontrak, batalkan: putusan[`hilang:${satu.id}`] === 'batal' }])
}
