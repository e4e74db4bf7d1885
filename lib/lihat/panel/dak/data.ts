import type { DakHari, DakKini } from '@/lib/lapor/dak/types'
import type { HariLihat } from '@/lib/realisasi/dak/lihat'
import type { Gerbang } from '@/lib/realisasi/dak/types'
import { jumlah, type Sen } from '@/lib/realisasi/rupiah'

/** What the panels of DAK Fisik are made of: allocations with their gates on a day, and the view that they are of. */
export interface DataDak extends DakHari {
  tahun: number
  /** why it is this day */
  asal: HariLihat['asal']
  /** the view in the address: "tahun=2023&bulan=7&versi=berlaku&hari=2023-07-12" */
  kueri: string
}

/** An allocation before one of its gates. */
export interface DiGerbang {
  satu: DakKini
  gerbang: Gerbang
}

/** Where a record of an allocation is read and written, in the same view. */
export const hrefAlokasi = (kueri: string, id: number): string => `/dak/${id}?${kueri}`

const menurun = (a: Sen, b: Sen): number => (a === b ? 0 : a > b ? -1 : 1)

/** Every gate with rupiah at risk: the nearest deadline first, there the most rupiah first. */
export const terancam = (alokasi: readonly DakKini[]): DiGerbang[] =>
  alokasi.flatMap((satu) => satu.gerbang.filter(({ status }) => status === 'belum').map((gerbang) => ({ satu, gerbang })))
    .sort((a, b) => (a.gerbang.tenggat === b.gerbang.tenggat ? menurun(a.gerbang.risiko, b.gerbang.risiko) || a.satu.alokasi.id - b.satu.alokasi.id : a.gerbang.tenggat < b.gerbang.tenggat ? -1 : 1))

/** Gates whose day has passed without all conditions shown, most rupiah first. */
export const lewat = (alokasi: readonly DakKini[]): DiGerbang[] =>
  alokasi.flatMap((satu) => satu.gerbang.filter(({ status }) => status === 'lewat').map((gerbang) => ({ satu, gerbang })))
    .sort((a, b) => menurun(a.gerbang.hangus, b.gerbang.hangus) || a.satu.alokasi.id - b.satu.alokasi.id)

/** Those that stand before the next deadline, and what lapses there. */
export function berikutnya(daftar: readonly DiGerbang[]): { tenggat: string; hari: number; rupiah: Sen; daftar: DiGerbang[] } | null {
  const [pertama] = daftar
  if (!pertama) return null
  const { tenggat, hari } = pertama.gerbang
  const sama = daftar.filter(({ gerbang }) => gerbang.tenggat === tenggat)
  return { tenggat, hari, rupiah: jumlah(sama.map(({ gerbang }) => gerbang.risiko)), daftar: sama }
}

/** What no contract asks for, of those whose contracts were written down. */
export const jumlahTakBerkontrak = (alokasi: readonly DakKini[]): Sen => jumlah(alokasi.flatMap(({ takBerkontrak }) => (takBerkontrak === null ? [] : [takBerkontrak])))
