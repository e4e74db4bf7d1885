import type { AlasanSelisih, BasisBkad, StatusBerkasBkad } from '@/lib/dasar/database/generated/enums'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { Jawaban, Pahaman, Pertanyaan } from '@/lib/lapor/berkas/types'
import type { KeadaanRekon } from './constants'

export type { AlasanSelisih, BasisBkad, KeadaanRekon, StatusBerkasBkad }

/** BKAD's figure of a unit (subId 0) or of one of its sub-kegiatan, or why there is none. */
export interface AngkaBkad {
  unitId: number
  subId: number
  basis: BasisBkad | null
  /** null: BKAD has none, see alasanTiada */
  nilai: Sen | null
  alasanTiada: string | null
  /** who wrote that reason, and who agreed to it for which reported figure; null without a reason */
  tiada: { olehId: string; oleh: string; setuju: { oleh: string; pada: string; dilaporkan: Sen } | null } | null
  versi: number
  /** name of the file it came from; null: typed */
  berkas: string | null
  oleh: string
  /** ISO time */
  pada: string
}

/** Differences of a month that a proposed tolerance would let pass. */
export interface Terlewat {
  bulan: number
  baris: number
  rupiah: Sen
}

/** A higher tolerance that waits for a second person. */
export interface UsulToleransi {
  nilai: Sen
  olehId: string
  oleh: string
  /** ISO time */
  pada: string
  terlewat: Terlewat[]
}

export interface Penjelasan {
  id: number
  unitId: number
  subId: number
  kategori: AlasanSelisih
  uraian: string
  /** the figures it was written about */
  dilaporkan: Sen | null
  bkad: Sen | null
  versi: number
  olehId: string
  oleh: string
  pada: string
  /** null: not accepted */
  diterima: { oleh: string; pada: string; dilaporkan: Sen | null; bkad: Sen | null } | null
}

/** One compared row. */
export interface Banding {
  /** RKUD only, cumulative; null: nothing entered */
  dilaporkan: Sen | null
  angka: AngkaBkad | null
  /** reported minus BKAD; null: nothing to compare with */
  selisih: Sen | null
  keadaan: KeadaanRekon
  penjelasan: Penjelasan | null
}

export interface SubRekon extends Banding {
  subId: number
  kode: string
  nama: string
}

export interface UnitRekon extends Banding {
  unitId: number
  kode: string
  nama: string
  kategori: Kategori | null
  /** shown apart: never passes BKAD */
  nonRkud: Sen
  /** newest entry of the unit, ISO */
  diperbarui: string | null
  /** where the unit stands with its sub-kegiatan counted in */
  keseluruhan: KeadaanRekon
  /** compared sub-kegiatan; empty where BKAD gives only a total */
  sub: readonly SubRekon[]
}

/** A unit that stands in BKAD's figures. */
export interface UnitBkad {
  id: number
  kode: string
  nama: string
  kategori: Kategori | null
}

export interface Penerbitan {
  id: number
  jumlahUnit: number
  dilaporkan: Sen
  nonRkud: Sen
  bkad: Sen
  toleransi: Sen
  sidik: string
  oleh: string
  pada: string
  ditarik: { oleh: string; pada: string; alasan: string } | null
}

/** What the reader left of an upload beside its figures. */
export interface BacaanBerkas {
  pahaman: Pahaman | null
  pertanyaan: Pertanyaan[]
  jawaban: Jawaban
  /** the upload is still here, so an answer can be taken */
  ada: boolean
  /** changes with every question and answer */
  tanda: string
}

/** A uploaded file reduced to figures: rupiah as decimal text. */
export interface IsiBerkas {
  unit: { unitId: number; nilai: string; baris: number; sub: { subId: number; nilai: string }[] }[]
  /** rows whose unit is not ours */
  takDikenal: { kode: string; nama: string; baris: number; nilai: string }[]
  /** rows of known units whose sub-kegiatan is not theirs: in the unit's total, in no sub-kegiatan */
  subTakDikenal: { unitId: number; kode: string; baris: number; nilai: string }[]
  /** units of which a row could not be read: a part of a sum is no sum, so they are left out whole */
  ditahan: { unitId: number; baris: number; nilai: string; rusak: number }[]
  /** rows with money that could not be read or placed: how many, their rupiah, and the first of them */
  rusak: { baris: number; nilai: string; contoh: { lembar: number; nomor: number; nilai: string; sebab: string }[] }
  dibaca: number
  dilewati: number
  /** known and unknown together */
  total: string
}

export interface BerkasBkad {
  id: number
  tahun: number
  bulan: number
  nama: string
  basis: BasisBkad
  status: StatusBerkasBkad
  pesan: string | null
  oleh: string
  pada: string
  berubah: number | null
}
