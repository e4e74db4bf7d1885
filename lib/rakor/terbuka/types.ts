import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import type { AlasanSelisih } from '@/lib/lapor/rekonsiliasi/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { AturanZona } from '@/lib/realisasi/zona'

/** One DAK Fisik allocation, in sums. null: not recorded. */
export interface DakTerbuka {
  unit: string
  bidang: string
  subbidang: string
  jenis: string
  mekanisme: string
  pagu: Sen
  /** value of the contracts recorded */
  kontrak: Sen | null
  /** what came from the state */
  salur: Sen | null
  /** rupiah behind gates whose conditions are not met yet, and what gates have let lapse */
  terancam: Sen
  hangus: Sen
}

/** A difference from BKAD's figure whose explanation was accepted. Of the explanation the kind alone: its words may name people. */
export interface SelisihTerbuka {
  unitKode: string
  unit: string
  /** code and name of the sub-kegiatan; null: of the whole unit */
  sub: { kode: string; nama: string } | null
  dilaporkan: Sen | null
  bkad: Sen | null
  selisih: Sen
  alasan: AlasanSelisih
}

/** Codes of a place in both books. */
export interface KodeTempat {
  kode: string
  kodeBps: string | null
}

/** What a publication is made from. null: this source does not have it (a meeting froze only what its pages show). */
export interface BahanTerbuka {
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
  aturan: AturanZona
  kabupaten: Capaian
  unit: readonly Capaian[]
  perBulan: readonly Capaian[]
  jenisBelanja: readonly Capaian[]
  kelompokSumber: readonly Capaian[]
  kategori: readonly Capaian[]
  sumberDana: readonly Capaian[] | null
  program: readonly Capaian[] | null
  kecamatan: readonly Capaian[] | null
  /** by kunci of `kecamatan` */
  tempat: ReadonlyMap<string, KodeTempat>
  tema: readonly Capaian[] | null
  dak: { hari: string; alokasi: readonly DakTerbuka[] } | null
  rekon: readonly SelisihTerbuka[] | null
  /** each way of measuring is a series of its own */
  indikator: readonly DeretIndikator[] | null
}

/** A publication as its row says it. Times are ISO. */
export interface Terbitan {
  id: number
  tahun: number
  bulan: number
  urutan: number
  asal: 'PERIODE' | 'RAPAT'
  rekonsiliasi: boolean
  contoh: boolean
  kalimat: string
  kontak: string
  dibacaPada: string
  sha256: string
  diterbitkanPada: string
  ditarik: { pada: string; alasan: string } | null
}

/** The state of the public site: all that an address is judged by. */
export interface KeadaanTerbuka {
  menyala: boolean
  /** newest first by month, then by number */
  terbitan: readonly Terbitan[]
}

export interface SetelanTerbuka {
  menyala: boolean
  kontak: string
  versi: number
  oleh: string
  /** ISO time */
  pada: string
}

/** A publication with who published and withdrew it, and how often its files were taken. */
export interface TerbitanKantor extends Terbitan {
  oleh: string
  tarikOleh: string | null
  unduhan: { nama: string; jumlah: number }[]
}

/** A frozen position that may be published. */
export interface RapatTerbuka {
  bekuanId: number
  tahun: number
  triwulan: number
  bulan: number
  apbdUrutan: number | null
  /** ISO time */
  dibacaPada: string
}

/** What is asked to be published: a month under a version of the APBD, or the frozen position of a meeting. */
export type PilihanTerbit = { asal: 'PERIODE'; tahun: number; bulan: number; apbdUrutan: number | null } | { asal: 'RAPAT'; bekuanId: number }
