import { fisik, timbangFisik } from '@/lib/realisasi/fisik'
import type { Rasio } from '@/lib/realisasi/rasio'
import { NOL } from '@/lib/realisasi/rupiah'
import { jumlahkanBaris, type Hitungan } from '../hitung'
import type { Isian } from '../types'

/** What a report comes to: its rupiah, its physical progress, and how much of it was filled in. */
export interface RingkasLaporan extends Hitungan {
  /** weighted by pagu; a sub-kegiatan without a value of the month keeps its latest */
  fisik: Rasio
  /** sub-kegiatan with a physical value of the month itself */
  fisikSub: number
  jumlahSub: number
  jumlahKendala: number
}

/** The totals of a report, for its receipt and for whoever approves it. */
export function ringkasLaporan(isian: Isian): RingkasLaporan {
  const sub = isian.sub.map((satu) => ({ ...satu, pagu: jumlahkanBaris(satu.baris, isian.bulan).pagu })).filter(({ pagu }) => pagu !== NOL)
  return {
    ...jumlahkanBaris(isian.sub.flatMap(({ baris }) => baris), isian.bulan),
    fisik: fisik({ fisik: timbangFisik(sub.map((satu) => ({ pagu: satu.pagu, progres: satu.fisik.persen ?? satu.fisik.persenLalu }))) }),
    fisikSub: sub.filter((satu) => satu.fisik.persen !== null).length,
    jumlahSub: sub.length,
    jumlahKendala: isian.jumlahKendalaUnit + isian.sub.reduce((n, { jumlahKendala }) => n + jumlahKendala, 0),
  }
}
