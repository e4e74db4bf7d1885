import type { Capaian } from '@/lib/realisasi/capaian'
import type { KelompokLapor } from '@/lib/realisasi/kelompok-lapor'
import type { Kolam, SelTahun } from '@/lib/realisasi/proyeksi/pola'
import type { ProyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'
import type { NilaiRak } from '@/lib/realisasi/proyeksi/rak'
import type { Rentang } from '@/lib/realisasi/proyeksi/rentang'
import type { SelUji } from '@/lib/realisasi/proyeksi/uji-balik'
import type { Sen } from '@/lib/realisasi/rupiah'

/** Where the year will end, as earlier years went. */
export interface Proyeksi {
  /** null: no finished year to learn from */
  unit: readonly ProyeksiUnit[] | null
  /** finished years that were learnt from, newest first */
  belajar: readonly number[]
  /** earlier years in which reports are missing: not learnt from */
  ditinggal: readonly number[]
}

/** What every finding about the year's end is made from. */
export interface BahanProyeksi extends Omit<Proyeksi, 'unit'> {
  /** cells of the year, up to the cut-off */
  kini: readonly SelTahun[]
  /** cells of the finished years */
  riwayat: readonly SelTahun[]
  /** per unit the last month it has reported */
  terakhir: ReadonlyMap<string, number>
}

/** The band around a unit's projection, in rupiah, and what it was made from. */
export interface RentangUnit {
  bawah: Sen
  atas: Sen
  rentang: Rentang
}

/** The band of the units of a category: all that stand at the same month share one. */
export interface RentangProyeksi {
  /** by unit; missing: too few errors were seen */
  unit: ReadonlyMap<string, RentangUnit>
  kabupaten: RentangUnit | null
  /** held years behind them */
  ditahan: readonly number[]
}

/** One unit's anggaran kas beside what its like really absorbed. */
export interface RakUnit {
  unit: string
  pagu: Sen
  /** the last month reported, 0: none */
  bulan: number
  /** cumulative, twelve months; null: not entered */
  rak: readonly Sen[] | null
  /** cumulative as finished years would have it; null: no finished year to learn from */
  biasa: readonly Sen[] | null
  /** null: no anggaran kas, or the year is over */
  nilai: NilaiRak | null
}

/** A unit's contracts beside what the projection still expects of the spending that is procured. Never added. */
export interface KontrakUnit {
  unit: string
  nama: string
  banyak: number
  /** unpaid of running contracts that end by December */
  jatuh: Sen
  /** unpaid of running contracts that end after it */
  sesudah: Sen
  /** what the projection still adds in goods, services and capital; null: no projection */
  tambahan: Sen | null
}

export interface DataProyeksi extends Proyeksi {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  /** the view in the address: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
  /** the position that the projection starts from */
  kabupaten: Capaian
  /** units by the last month that they have reported; missing in what was frozen before: the whole as one */
  kelompokLapor?: readonly KelompokLapor[]
  /** per unit (id as text) its short name on the cut-off day */
  namaSingkat: ReadonlyMap<string, string>
  rentang: RentangProyeksi
  rak: readonly RakUnit[]
  kontrak: readonly KontrakUnit[]
}

/** How well the projection would have done in finished years. */
export interface DataUji {
  tahun: number
  /** cut-off month, 1..12: the month that units and cells are looked at */
  bulan: number
  kueri: string
  /** finished years up to the view's, newest first */
  lengkap: readonly number[]
  /** earlier years in which reports are missing */
  ditinggal: readonly number[]
  /** those that were held out, oldest first */
  ditahan: readonly number[]
  /** finished years whose figures are a sample's: they measure what made them */
  contoh: readonly number[]
  uji: readonly SelUji[]
  namaSingkat: ReadonlyMap<string, string>
  namaJenis: ReadonlyMap<string, string>
}

/** A unit's own projection, for its page: its own figures, and of the others no more than how many stand behind it. */
export interface ProyeksiSendiri {
  proyeksi: ProyeksiUnit
  belajar: readonly number[]
  kolam: Kolam
  /** units behind the widest history, without this one */
  lain: number
}

/** Why a unit's page has no projection. */
export type TanpaProyeksi = 'TANPA_RIWAYAT' | 'KOLAM_KECIL'
