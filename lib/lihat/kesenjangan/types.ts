import type { Capaian } from '@/lib/realisasi/capaian'
import type { Disisihkan } from '@/lib/realisasi/disisihkan'
import type { KelompokLapor } from '@/lib/realisasi/kelompok-lapor'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { AturanZona } from '@/lib/realisasi/zona'
import type { PerKesenjangan } from './constants'
import type { PermintaanKesenjangan, Saringan, SaringanSub } from './schema'

/** The address of the page with its defaults filled in. */
export type SaringanKesenjangan = Omit<PermintaanKesenjangan, 'per'> & { per: PerKesenjangan }

/** One kind of spending that is left out, and what it holds. */
export interface JumlahDisisihkan {
  jenis: Disisihkan
  pagu: Sen
  realisasi: Sen
}

/** A part that the page is narrowed to, with its name as people know it. */
export interface CakupanSaringan {
  apa: Exclude<keyof Saringan, 'tanpa'>
  nama: string
}

/** A sub-kegiatan with the unit it belongs to. */
export interface SubKesenjangan {
  capaian: Capaian
  unitId: number
  unit: string
}

/** The units of one year at the end of each month. */
export interface TahunPeta {
  tahun: number
  /** last month that is shown, 1..12 */
  sampai: number
  /** by unit id as text; twelve months, null where there is no position */
  unit: ReadonlyMap<string, readonly (Capaian | null)[]>
}

export interface DataKesenjangan {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  aturan: AturanZona
  /** the period in the address: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
  saringan: SaringanKesenjangan
  cakupan: readonly CakupanSaringan[]
  disisihkan: readonly JumlahDisisihkan[]
  /** the whole of what is shown, as its own position */
  seluruh: Capaian
  /** its parts, by `saringan.per` */
  baris: readonly Capaian[]
  /** the same at the month held against; null in January */
  dulu: { bulan: number; seluruh: Capaian; baris: readonly Capaian[] } | null
  /** twelve months of the whole */
  perBulan: readonly Capaian[]
  /** units of the whole by the last month that they have reported; missing in what was frozen before: the whole as one */
  kelompokLapor?: readonly KelompokLapor[]
  /** every sub-kegiatan of the whole */
  sub: readonly SubKesenjangan[]
  /** the year before (where there is one), then this year */
  peta: readonly TahunPeta[]
  /** per unit (id as text) the latest month that it has reported */
  laporTerakhir: ReadonlyMap<string, number>
  /** per unit (id as text) its short name on the cut-off day */
  namaSingkat: ReadonlyMap<string, string>
}

export interface DataDaftarSub {
  tahun: number
  bulan: number
  kueri: string
  saringan: SaringanSub
  cakupan: readonly CakupanSaringan[]
  disisihkan: readonly JumlahDisisihkan[]
  /** the whole of the filter without the bin and the search: its bins are the counts of the switches */
  seluruh: Capaian
  /** all that fit, in order */
  sub: readonly SubKesenjangan[]
  /** the sum of all that fit */
  jumlah: Capaian
  /** realised on sub-kegiatan that fit and have no pagu any more: not rows, and named */
  luar: { banyak: number; realisasi: Sen }
}
