import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'
import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import type { DataDak } from '@/lib/lihat/panel/dak/data'
import type { TemaRingkas } from '@/lib/lihat/tema/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { KelompokLapor } from '@/lib/realisasi/kelompok-lapor'
import type { AkhirTahun } from '@/lib/realisasi/proyeksi/proyeksi'

/** One category of causes: how many open kendala, in how many units, how many of them with a plan. */
export interface SebabKendala {
  kode: string
  nama: string
  jumlah: number
  jumlahUnit: number
  berencana: number
}

/** A source of funds with its group, as the year's lines use it. */
export interface SumberDana {
  id: string
  kelompok: KelompokSumber
  bidangDak: string | null
}

/** Everything the first screen says, for one year, cut-off and version. */
export interface Ringkasan {
  kabupaten: Capaian
  unit: Capaian[]
  perBulan: Capaian[]
  /** units by the last month that they have reported; missing in what was frozen before: the whole as one */
  kelompokLapor?: readonly KelompokLapor[]
  /** empty where the year before is not in the database */
  tahunLalu: Capaian[]
  jenisBelanja: Capaian[]
  /** by group of sources */
  sumberDana: Capaian[]
  /** DAK Fisik by bidang, and its whole; null where there is none */
  dakFisik: Capaian[]
  dakFisikSeluruh: Capaian | null
  sebab: SebabKendala[]
  /** every outcome series as it was known on the day of the view, those without a value among them */
  indikator: readonly DeretIndikator[]
  /** per unit (id as text) the latest month that it has reported */
  laporTerakhir: ReadonlyMap<string, number>
  /** per unit (id as text) what people call it */
  namaSingkat: ReadonlyMap<string, string>
  /** where the year will end as finished years went; null: none to learn from */
  akhirTahun: AkhirTahun | null
  /** allocations and gates of DAK Fisik on the day of the view */
  dak: DataDak
  /** decisions of meetings as they stood on the day of `dak` */
  keputusan: readonly Putusan[]
  /** themes with confirmed sub-kegiatan; missing in what was frozen before there were any */
  tema?: readonly TemaRingkas[]
}
