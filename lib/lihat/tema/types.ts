import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Sen } from '@/lib/realisasi/rupiah'

/** A sub-kegiatan of a theme with its unit. */
export interface SubTemaKini {
  capaian: Capaian
  unitId: number
  /** what people call it */
  unit: string
}

/** An open obstacle on one of the theme's sub-kegiatan. */
export interface KendalaTema {
  asalId: number
  uraian: string
  unit: string
  sub: string
  sebab: string
  /** plain date; null: none was written */
  tenggat: string | null
  lewat: boolean
  /** of its sub-kegiatan: realisasi - anggaran kas; null: cannot be said */
  selisih: Sen | null
}

/** A package of one of the theme's sub-kegiatan. */
export interface PaketTema {
  id: number
  nama: string
  unit: string
  pagu: Sen
  /** value of its contract; null: there is none */
  kontrak: Sen | null
  /** in words */
  tahap: string
  /** critical contract, late start or at risk, in words; null: none of these */
  awas: string | null
}

/** What a theme's own page shows beside its position. */
export interface RinciTema {
  unit: readonly Capaian[]
  /** with the groups of several kecamatan and of no place */
  kecamatan: readonly Capaian[]
  sub: readonly SubTemaKini[]
  kendala: readonly KendalaTema[]
  paket: readonly PaketTema[]
}

export interface SatuTema {
  kode: string
  nama: string
  definisi: string
  dasar: string
  /** its position; null: no sub-kegiatan is confirmed for it */
  seluruh: Capaian | null
  /** proposed and not decided */
  usul: { jumlah: number; pagu: Sen }
  /** its outcomes, each way of measuring apart */
  deret: readonly DeretIndikator[]
  /** null: not asked for */
  rinci: RinciTema | null
}

/** Themes for one year, cut-off and version, within the reader's scope. They overlap: nothing here is a sum over them. */
export interface DataTema {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  /** "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
  /** all lines of the scope */
  seluruh: Capaian
  /** what serves no theme; null: everything serves one, or there is no budget */
  tanpa: Capaian | null
  /** per unit (id as text) what people call it */
  namaSingkat: ReadonlyMap<string, string>
  /** per unit (id as text) the latest month that it has reported */
  laporTerakhir: ReadonlyMap<string, number>
  tema: readonly SatuTema[]
}

/** A theme in short, for the first screen. */
export interface TemaRingkas {
  kode: string
  nama: string
  seluruh: Capaian
  deret: readonly DeretIndikator[]
}

/** One theme and the view that it is of: what its panels are made from. */
export interface DataSatuTema extends Omit<DataTema, 'tema'> {
  tema: SatuTema & { rinci: RinciTema }
}
