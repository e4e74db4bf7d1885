import type { JenisPengadaan, Metode, Tahap } from '@/lib/realisasi/pengadaan/tahap'

/** Whose package: every write names its unit, so that the scope is proven before anything is read. */
export interface AlamatPaket {
  unitId: number
  paketId: number
}

export interface TahapTercatat {
  tahap: Tahap
  /** plain date; null: taken back */
  tanggal: string | null
  keterangan: string | null
  oleh: string
  pada: string
}

/** One package with everything that was written about it, for its page. Money and percentages as canonical text, days as plain dates. */
export interface PaketRinci {
  id: number
  tahun: number
  unitId: number
  subKegiatanId: number | null
  kodeRup: string | null
  nama: string
  jenis: JenisPengadaan
  metode: Metode
  pagu: string
  hps: string | null
  lokasi: string | null
  /** as the RUP writes it */
  sumberDana: string | null
  rencanaPemilihan: number | null
  rencanaKontrak: number | null
  rencanaSelesai: number | null
  status: 'AKTIF' | 'DIBATALKAN' | 'TIDAK_DILAKSANAKAN'
  penjelasan: string | null
  contoh: boolean
  versi: number
  oleh: string
  pada: string
  /** newest first: the first of a stage holds */
  tahap: TahapTercatat[]
  kontrak: { nomor: string; tanggal: string; nilai: string; penyedia: string; mulai: string; selesai: string; tahunJamak: boolean; versi: number } | null
  jadwal: { bulan: number; rencana: string | null; realisasi: string | null }[]
  adendum: { id: number; nomor: string; tanggal: string; nilai: string | null; selesai: string | null; alasan: string }[]
  bayar: { id: number; jenis: string; tanggal: string; nilai: string; sp2d: string }[]
  kritis: { id: number; peristiwa: string; tanggal: string; nomor: string | null; sebab: string | null; target: string | null; realisasi: string | null; uraian: string }[]
}

export interface SubPilihan {
  id: number
  kode: string
  nama: string
}
