import type { DakHari, DakKini } from '@/lib/lapor/dak/types'
import type { HariLihat } from '@/lib/realisasi/dak/lihat'
import type { Gerbang } from '@/lib/realisasi/dak/types'
import { jumlah, NOL, type Sen } from '@/lib/realisasi/rupiah'

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

/** Where records of an allocation are read and written, on the day of the view, whichever way it was chosen. */
export const hrefAlokasi = ({ kueri, hari }: Pick<DataDak, 'kueri' | 'hari'>, id: number): string => `/dak/${id}?${kueri.includes('&hari=') ? kueri : `${kueri}&hari=${hari}`}`

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

/**
 * What no contract asks for of a gate's rupiah at risk: until the first deadline the whole allocation is at risk, so that part lapses also
 * where the papers are complete. Later only what contracts ask for is at risk, and this is apart from it. null: contracts were not written down.
 */
export const tanpaKontrak = ({ satu, gerbang }: DiGerbang): Sen | null => (gerbang.tahap > 1 ? NOL : satu.takBerkontrak)

/** What no contract asks for, of those whose contracts were written down. */
export const jumlahTakBerkontrak = (alokasi: readonly DakKini[]): Sen => jumlah(alokasi.flatMap(({ takBerkontrak }) => (takBerkontrak === null ? [] : [takBerkontrak])))
