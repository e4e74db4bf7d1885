import type { Sifat } from '@/lib/lapor/kendala/types'
import type { Sen } from '@/lib/realisasi/rupiah'

/** What was written about an obstacle in one month. */
export interface CatatanBulan {
  id: number
  bulan: number
  kategori: string
  uraian: string
  rencana: string | null
  penanggungJawab: string | null
  /** plain date */
  tenggat: string | null
  status: 'TERBUKA' | 'SELESAI'
  oleh: string
  /** ISO time */
  pada: string
}

/** A dated step, or the closing. */
export interface LangkahTercatat {
  id: number
  /** plain date */
  tanggal: string
  uraian: string
  oleh: string
  /** ISO time */
  pada: string
}

/** An obstacle or support with everything that was written about it, newest first. */
export interface RantaiKendala {
  asalId: number
  tahun: number
  unit: { id: number; nama: string }
  sub: { id: number; kode: string; nama: string } | null
  sifat: Sifat
  catatan: readonly CatatanBulan[]
  langkah: readonly LangkahTercatat[]
  penutupan: LangkahTercatat | null
  /** it is open and can be closed by a dated note: its last month is shut to its unit */
  dapatDitutup: boolean
}

export interface HalamanRantai extends RantaiKendala {
  terbuka: boolean
  /** realisasi - anggaran kas of its sub-kegiatan or unit at the cut-off; null: cannot be said */
  selisih: Sen | null
  bolehTulis: boolean
}
