import { akhirBulan } from '@/lib/realisasi/bulan'
import type { CutOff, PilihanVersi } from '@/lib/posisi/types'
import type { BulanPeriode, PermintaanPeriode, TahunPeriode, VersiApbd, VersiKas } from './types'

type Status = BulanPeriode['status']

const terakhir = (tahun: TahunPeriode | undefined, status: Status): number | undefined =>
  tahun?.bulan.filter((item) => item.status === status).at(-1)?.bulan

/**
 * Which year and month a request means. The year asked for, if there is one; else the newest with a closed period, else
 * the newest with an open one, else the newest. The month asked for; else the year's latest closed, else its latest open
 * one, else January.
 * @param daftar years, newest first
 * @param tahunIni the year of today, for a database without any year
 */
export function pilihBulan(minta: PermintaanPeriode, daftar: readonly TahunPeriode[], tahunIni: number): { tahun: number; bulan: number } {
  const punya = (status: Status): TahunPeriode | undefined => daftar.find((item) => terakhir(item, status) !== undefined)
  const tahun = daftar.find((item) => item.tahun === minta.tahun) ?? punya('TERKUNCI') ?? punya('TERBUKA') ?? daftar[0]
  const bulan = minta.bulan ?? terakhir(tahun, 'TERKUNCI') ?? terakhir(tahun, 'TERBUKA') ?? 1
  return { tahun: tahun?.tahun ?? tahunIni, bulan }
}

/** A version that the year does not have becomes `berlaku`. */
export const pilihVersi = (versi: PilihanVersi, daftar: readonly VersiApbd[]): PilihanVersi =>
  versi !== 'berlaku' && daftar.some((item) => item.urutan === versi) ? versi : 'berlaku'

/** The versions a cut-off uses, by the same rule as the query (lists in order of their day). */
export function versiPada({ tahun, bulan, versi }: CutOff, apbd: readonly VersiApbd[], kas: readonly VersiKas[]): { apbdVersi: VersiApbd | null; kasVersi: VersiKas | null } {
  const hari = akhirBulan(tahun, bulan)
  if (versi === 'berlaku') {
    const sudah = (item: { berlakuMulai: string }): boolean => item.berlakuMulai <= hari
    return { apbdVersi: apbd.filter(sudah).at(-1) ?? null, kasVersi: kas.filter(sudah).at(-1) ?? null }
  }
  const boleh = new Set(apbd.filter((item) => item.urutan <= versi).map((item) => item.id))
  return {
    apbdVersi: apbd.find((item) => item.urutan === versi) ?? null,
    kasVersi: kas.filter((item) => boleh.has(item.apbdVersiId)).at(-1) ?? null,
  }
}

/** The address of the same view: `tahun=2023&bulan=6&versi=berlaku`. */
export const alamatPeriode = ({ tahun, bulan, versi }: CutOff): string => `tahun=${tahun}&bulan=${bulan}&versi=${versi}`
