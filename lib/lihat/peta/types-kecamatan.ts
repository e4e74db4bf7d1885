import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import type { BarisKendala } from '@/lib/lihat/kendala/types'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Kecamatan } from '@/lib/tahun/wilayah/types'
import type { SubLain } from './data'

/**
 * A package of another unit as a camat sees it: name, unit, stage, contract value, progress and days. Nothing of pagu, HPS, provider, payments,
 * obstacles or what was done about a critical contract.
 */
export interface PaketLain {
  id: number
  nama: string
  unit: string
  tahap: PaketKini['kedudukan']['tahap']
  /** day that the stage was reached */
  sejak: string | null
  kontrak: { nilai: NonNullable<PaketKini['kontrak']>['nilai']; mulai: string; selesai: string } | null
  /** hundredths of a percent, and its month */
  fisik: { nilai: number; bulan: number } | null
}

/** What is done in one kecamatan, for its reader. */
export interface DataKecamatan {
  tahun: number
  bulan: number
  kueri: string
  kecamatan: Kecamatan
  /** reads all units */
  semua: boolean
  /** the reader's own kecamatan */
  saya: boolean
  capaian: Capaian | null
  perUnit: readonly Capaian[]
  perSub: readonly { capaian: Capaian; unitId: number; unit: string }[]
  /** packages in this kecamatan, those in several too, within the scope */
  paket: readonly PaketKini[]
  kendala: readonly BarisKendala[]
  pekon: readonly { id: number; nama: string; sub: number; paket: number }[]
  /** other units' work, of a camat in her own kecamatan; empty for all others */
  subLain: readonly SubLain[]
  paketLain: readonly PaketLain[]
  deret: readonly DeretIndikator[]
}
