import type { KategoriUnit } from '@/lib/dasar/database/generated/enums'
import type { BidangKatalog } from '../katalog/jenis'

/** What a unit takes of a part of the catalogue: all of it, or only what begins with one of `hanya`
 * ("02.2.02.15" = program 02, kegiatan 2.02, sub-kegiatan 15). */
export interface IsiUnit {
  katalog: BidangKatalog
  hanya?: readonly string[]
}

export interface UnitContoh {
  /** stem of the user names: operator.<slug> */
  slug: string
  kode: string
  nama: string
  singkat: string
  kategori: KategoriUnit
  induk?: string
  /** bidang urusan under which its supporting programme stands */
  bidang: string
  isi: readonly IsiUnit[]
  /** numbers of the supporting sub-kegiatan it has; undefined = all of them */
  penunjang?: readonly string[]
  /** salaries in juta rupiah (nominal); undefined = as in the catalogue, 0 = none */
  gaji?: number
  /** nominal pagu in miliar rupiah, scaled to the total; not for a published pagu */
  miliar: number
  /** published pagu and realisasi to May, in rupiah */
  terbit?: { pagu: number; mei: number }
  /** published anggaran kas and realisasi to July, in rupiah */
  terbitJuli?: { kas: number; real: number }
  /** share of the pagu that the anggaran kas plans to June, and realisasi / anggaran kas to June and to July */
  rencanaJuni: number
  serapanJuni: number
  serapanJuli: number
  /** realisasi / anggaran kas during 2022 */
  serapan2022: number
  /** former name, in force before `sejak` */
  dahulu?: { nama: string; singkat: string; sejak: string }
}
