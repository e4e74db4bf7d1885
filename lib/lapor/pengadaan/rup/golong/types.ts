import type { JenisPengadaan, Metode } from '@/lib/realisasi/pengadaan/tahap'
import type { BarisRup } from '../types'

/** Fields of a package that a list may change. Money canonical. */
export interface IsiPaket {
  subId: number | null
  kodeRup: string | null
  nama: string
  jenis: JenisPengadaan
  metode: Metode
  pagu: string
  hps: string | null
  sumberDana: string | null
  lokasi: string | null
  pemilihan: number | null
  kontrak: number | null
  selesai: number | null
  status: 'AKTIF' | 'DIBATALKAN' | 'TIDAK_DILAKSANAKAN'
}

/** A package that stands here. Days are plain dates. */
export interface PaketKenal extends IsiPaket {
  id: number
  unitId: number
  versi: number
  /** when its RUP was announced; null: not noted */
  rupSejak: string | null
  /** the first day of any later stage */
  tahapAwal: string | null
  adaKontrak: boolean
}

export interface SubKenal {
  id: number
  kode: string
  nama: string
}

/** What stands here while a file is looked at. */
export interface Dunia {
  tahun: number
  /** the file's name, for the sentence in which a package says why it was cancelled */
  namaBerkas: string
  perTanggal: string
  /** whose rows those are that name no unit */
  unitBawaan: number | null
  /** units that the reader writes for; null: all */
  lingkup: ReadonlySet<number> | null
  /** "code|name" of the file -> unit, where it is proven or was decided before */
  unit: ReadonlyMap<string, number | null>
  namaUnit: ReadonlyMap<number, string>
  sub: ReadonlyMap<number, readonly SubKenal[]>
  /** the year's packages within the scope */
  paket: readonly PaketKenal[]
  /** codes of the file that belong to packages outside of it */
  kodeLuar: ReadonlySet<string>
  /** what one unit of the file's money is, by its own words */
  satuan: number
}

export type Putusan = Readonly<Record<string, string>>

/**
 * What a row would do. BUKAN_UNIT: of a unit that is not the reader's. TOLAK: contradicts what stands here. TANYA: something about it is asked.
 * LEWAT and RUSAK as it was read, or by an answer.
 */
export const KEADAAN_RUP = ['TANYA', 'TOLAK', 'RUSAK', 'BARU', 'BERUBAH', 'BATAL', 'SAMA', 'LEWAT', 'BUKAN_UNIT'] as const
export type KeadaanRup = (typeof KEADAAN_RUP)[number]

export interface BedaPaket {
  kolom: keyof IsiPaket | 'rup'
  sebelum: string | null
  sesudah: string | null
}

export interface ButirRup {
  baris: BarisRup
  keadaan: KeadaanRup
  /** why, in words; null where the state says it */
  sebab: string | null
  unitId: number | null
  paketId: number | null
  /** version of the package as it was looked at */
  versi: number | null
  isi: IsiPaket | null
  beda: BedaPaket[]
  /** day to be noted as that of its announcement; null: nothing is noted */
  rup: string | null
  /** a new package, or one without, that is tied to no sub-kegiatan; the key under which it is asked */
  tanyaSub: string | null
  catatan: string[]
}

/** Something that only a person can say. Without an answer nothing of the file is applied. */
export interface PertanyaanRup {
  kunci: string
  judul: string
  uraian: string
  /** how many rows it is about, and their rupiah */
  baris: number
  nilai: string
  pilihan: { nilai: string; nama: string; akibat?: string }[]
  /** a unit is chosen, of a list too long for buttons */
  pilihUnit?: true
}

/** A package that stands here by its RUP code and that the file does not name. */
export interface HilangRup {
  paketId: number
  versi: number
  unitId: number
  kodeRup: string
  nama: string
  pagu: string
  adaKontrak: boolean
  batalkan: boolean
}

/** Packages of the file without a proven sub-kegiatan, by what the file says of it. */
export interface TanyaSub {
  kunci: string
  unitId: number
  /** as the file writes it; empty: it says nothing */
  tulis: string
  nama: string
  baris: number
  nilai: string
}

export interface GolonganRup {
  butir: ButirRup[]
  pertanyaan: PertanyaanRup[]
  hilang: HilangRup[]
  tanyaSub: TanyaSub[]
}
