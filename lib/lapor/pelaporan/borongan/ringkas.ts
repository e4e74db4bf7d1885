import type { Sen } from '@/lib/realisasi/rupiah'
import type { Temuan } from '../aturan/aturan'
import { jumlahkanBaris } from '../hitung'
import { sidikDari } from '../sidik'
import type { Isian, SubIsian } from '../types'

/** What the board says about a report that waits, without its being opened. */
export interface RingkasPeriksa {
  galat: number
  peringatan: number
  /** lines with pagu, and those of them that were filled in for the month */
  baris: number
  barisTerisi: number
  /** sub-kegiatan with pagu, and those of them with physical progress of the month */
  sub: number
  subTerisi: number
  /** figures that were asked about and answered by the unit */
  jawaban: number
  realisasi: Sen | null
  /** stands for the whole report as it was read: equal text, equal figures and findings */
  tanda: string
}

const berpagu = (sub: SubIsian): boolean => sub.baris.some(({ pagu }) => (pagu ?? 0n) > 0n)

/** A report in a few figures. */
export function ringkasPeriksa(isian: Isian, temuan: readonly Temuan[]): RingkasPeriksa {
  const baris = isian.sub.flatMap((sub) => sub.baris)
  const wajib = baris.filter(({ pagu }) => (pagu ?? 0n) > 0n)
  const sub = isian.sub.filter(berpagu)
  return {
    galat: temuan.filter(({ keparahan }) => keparahan === 'galat').length,
    peringatan: temuan.filter(({ keparahan }) => keparahan === 'peringatan').length,
    baris: wajib.length,
    barisTerisi: wajib.filter(({ kanal }) => kanal.RKUD.nilai !== null || kanal.NON_RKUD.nilai !== null).length,
    sub: sub.length,
    subTerisi: sub.filter(({ fisik }) => fisik.persen !== null).length,
    jawaban: baris.reduce((n, satu) => n + (satu.jawaban?.length ?? 0), 0),
    realisasi: jumlahkanBaris(baris, isian.bulan).sampai,
    tanda: sidikDari([isian, temuan], 16),
  }
}
